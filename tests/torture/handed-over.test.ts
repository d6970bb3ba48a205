import fc from 'fast-check';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { emlOf } from '../../src/cli/eml';
import { newNoteText } from '../../src/documents/document';
import { recapMessage, type Message } from '../../src/documents/recap/message';
import { recapOf } from '../../src/documents/recap/recap-model';
import { recapDocument } from '../../src/documents/recap/recap-note';
import { visibleTo } from '../../src/documents/visible';
import { readAgenda } from '../../src/notes/agenda-note';
import { readNote } from '../../src/notes/read-note';
import { calendarFile } from '../../src/print/calendar';
import { calendarText } from '../../src/print/calendar-text';
import { draftMail } from '../../src/print/draft-mail';
import { mailtoOf } from '../../src/print/mailto';
import { defaultSettings } from '../../src/settings/default-settings';
import { counted, seedFor } from './counts';

jest.setTimeout(counted(60_000, 3_600_000));
const numRuns = counted(120, 5000);
const date = new Date('2026-07-15T09:30:00Z');

/** What people and attackers put where one line of words is expected. */
const fragments = [
  '\r\nBcc: eve@example.com',
  '\nSubject: other',
  '\r\n\r\n<script>alert(1)</script>',
  '\u2028X-Evil: 1',
  '=?utf-8?Q?=0D=0ABcc:_eve@example.com?=',
  '?bcc=eve@example.com&cc=eve@example.com',
  '%0D%0ABcc:eve@example.com',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  'BEGIN:VALARM\nATTACH:http://example.com',
  ';VALUE=URI:http://example.com',
  '\\n\\,\\;\\\\',
  '\uD800',
  'e\u0301\u200B\uFEFF',
  '👩‍👩‍👧',
  '\0',
  '.\r\n.',
  'From the top',
  '$& $1 ${x} {{x}}',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 40 })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const wellFormed = (one: string): string =>
  one.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
    found.length === 2 ? found : '\uFFFD',
  );

/** The message of an agenda in which each field of others' making holds `evil`. */
function recapWith(evil: string) {
  const note = readNote(
    'a.md',
    '---\nreview-prep: agenda\ndate: 2026-07-14\n---\n- Rating: x [status:: said]\n',
  );
  const read = readAgenda(note, {
    kindProperty: 'review-prep',
    principles: [],
    defaultSensitivity: 'manager',
  });
  const [agenda] = visibleTo('manager', read ? [read] : []);
  if (!agenda) throw new Error('No agenda');
  const decisions = agenda.decisions.map((decision) => ({
    ...decision,
    text: `Exceeds ${evil}`,
    owner: evil,
  }));
  const manager = { text: evil, value: evil, from: 0, to: 0, line: 1, source: 'property' as const };
  const person = { ...defaultSettings.person, name: evil };
  const model = recapOf({ ...agenda, decisions, manager }, '2026-07-14', { person, holidays: [] }, null);
  const document = recapDocument(model, { status: 'draft', isFinal: false });
  return { model, message: recapMessage(newNoteText(document, 'review-prep'), model) };
}

const headersOf = (eml: Uint8Array): string[] =>
  (Buffer.from(eml).toString('latin1').split('\r\n\r\n')[0] ?? '')
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
    .sort();

/** As the terminal writes them, with libraries, and as the plugin does, which has no room for one. */
const writers: [string, (message: Message, at: Date) => Promise<Uint8Array>, typeof calendarFile][] = [
  ['the terminal', emlOf, calendarFile],
  ['the plugin', (message, at) => Promise.resolve(Buffer.from(draftMail(message, at))), calendarText],
];

const always = [
  'content-transfer-encoding',
  'content-type',
  'date',
  'message-id',
  'mime-version',
  'subject',
  'x-unsent',
];

test.each(writers)(
  'T28 no subject, body or name adds a header to a draft of %s, and an independent parser reads it back',
  async (_, emlBy) => {
    await fc.assert(
      fc.asyncProperty(text, text, async (endOfSubject, endOfBody) => {
        const [subject, body] = [`Recap ${endOfSubject}`, `Dear Li, ${endOfBody}`];
        const eml = await emlBy({ to: null, subject, body }, date);
        expect(headersOf(eml)).toEqual(always);
        for (const line of Buffer.from(eml).toString('latin1').split('\r\n'))
          expect(line.length).toBeLessThanOrEqual(998);
        const read = await PostalMime.parse(eml);
        expect(read.cc ?? read.bcc ?? read.to ?? []).toEqual([]);
        expect(read.attachments).toEqual([]);
        expect(read.html).toBeUndefined();
        expect(one(read.text ?? '')).toBe(one(wellFormed(body)));
      }),
      { numRuns, seed: seedFor(28) },
    );
  },
);

/** Line ends and blanks at the ends are the mail's own. */
const one = (body: string): string =>
  body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

test.each(writers)(
  'T28 the recap of an agenda with hostile names and decisions is inert, as draft of %s and as link',
  async (_, emlBy) => {
    await fc.assert(
      fc.asyncProperty(text, async (evil) => {
        const { message } = recapWith(evil);
        expect(message.to).toBeNull();
        expect(message.subject).toBe('Recap of our review 1:1 on 14 July 2026');
        const eml = await emlBy(message, date);
        expect(headersOf(eml)).toEqual(always);
        expect(one((await PostalMime.parse(eml)).text ?? '')).toBe(one(wellFormed(message.body)));
        const link = new URL(mailtoOf(message));
        expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(link.pathname).toBe('');
        expect(link.searchParams.get('body')).toBe(wellFormed(message.body).replace(/\n/g, '\r\n'));
      }),
      { numRuns, seed: seedFor(28) },
    );
  },
);

test.each([
  ['Li Wei <li.wei@example.com>', 'li.wei@example.com'],
  ['li.wei@example.com', 'li.wei@example.com'],
  ['Li Wei <li@example.com>, Eve <eve@example.com', null],
  ['<li@example.com\r\nBcc: eve@example.com>', null],
  ['Li Wei <li@example.com?bcc=eve@example.com>', null],
])('T28 %j is written to %j', async (manager, to) => {
  const { message } = recapWith(manager);
  expect(message.to).toBe(to);
  for (const [, emlBy] of writers) {
    const read = await PostalMime.parse(await emlBy(message, date));
    expect((read.to ?? []).map(({ address }) => address)).toEqual(to === null ? [] : [to]);
  }
});

test.each(writers)(
  'T28 an independent parser reads every calendar file of %s back: the same events, days and titles',
  (_, _eml, calendarBy) => {
    const day = fc
      .date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    const events = fc.uniqueArray(fc.record({ key: text, title: text, day }), {
      maxLength: 4,
      selector: ({ key }) => key,
    });
    fc.assert(
      fc.property(events, (given) => {
        const file = calendarBy(given, '2026-07-02');
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const calendar = new ICAL.Component(ICAL.parse(file) as string[]);
        const read = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
        expect(read.map(({ summary, startDate }) => [summary ?? '', startDate.toString()])).toEqual(
          given.map(({ title, day: on }) => [titleOf(title), on]),
        );
        expect(new Set(read.map(({ uid }) => uid)).size).toBe(given.length);
        for (const { component } of read) {
          expect(component.getAllSubcomponents().map(({ name }) => name)).toEqual(['valarm']);
          expect(component.getFirstProperty('attach')).toBeNull();
        }
      }),
      { numRuns, seed: seedFor(28) },
    );
  },
);

/** One line, without what cannot be seen on it. */
const titleOf = (title: string): string =>
  wellFormed(title)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

test('T28 what the plugin writes without a library says what the libraries say', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (endOfSubject, endOfBody) => {
      const message = {
        to: 'li@example.com',
        subject: `Recap é ${endOfSubject}`,
        body: `Dear Li, ${endOfBody}`,
      };
      const [terminal, plugin] = await Promise.all(
        writers.map(async ([, emlBy]) => PostalMime.parse(await emlBy(message, date))),
      );
      expect(one(plugin?.text ?? '')).toBe(one(terminal?.text ?? ''));
      expect([plugin?.to, plugin?.date]).toEqual([terminal?.to, terminal?.date]);
      expect(plugin?.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    }),
    { numRuns, seed: seedFor(28) },
  );
});
