import { newNoteText } from '../../../src/documents/document';
import { recapMessage } from '../../../src/documents/recap/message';
import { recapOf } from '../../../src/documents/recap/recap-model';
import { recapDocument } from '../../../src/documents/recap/recap-note';
import { visibleTo, type Visible } from '../../../src/documents/visible';
import {
  decisionLabels,
  readAgenda,
  type AgendaNote,
  type DecisionTopic,
} from '../../../src/notes/agenda-note';
import { readNote } from '../../../src/notes/read-note';
import { defaultSettings } from '../../../src/settings/default-settings';

const settings = {
  ...defaultSettings,
  person: { ...defaultSettings.person, name: 'Ines Duarte', manager: 'Li Wei' },
};
const reading = { kindProperty: 'review-prep', principles: [], defaultSensitivity: 'manager' as const };

const words: Record<DecisionTopic, string> = {
  rating: 'quartz above the bar',
  'stretch-goals': 'two onyx launches',
  pay: 'amber to the median',
  promotion: 'jade in the autumn round',
  'next-steps': 'Li shares the opal ladder',
};
const topics = Object.keys(words) as DecisionTopic[];
const statuses = [null, 'asked', 'said', 'confirmed'] as const;
type Status = (typeof statuses)[number];

function agendaWith(decisions: readonly string[]): Visible<AgendaNote, 'manager'> {
  const text = [
    '---\nreview-prep: agenda\ntitle: 2026-H1 review agenda\ndate: 2026-07-14\ntime: "15:00"\nmanager: Li Wei',
    '---\n\n## Decisions\n',
    ...decisions,
    '',
  ].join('\n');
  const agenda = readAgenda(readNote('Reviews/2026-H1 review agenda.md', text), reading);
  const [visible] = visibleTo('manager', agenda ? [agenda] : []);
  if (!visible) throw new Error('No agenda that the manager may see');
  return visible;
}

/** The message that an agenda makes. */
function messageOf(agenda: Visible<AgendaNote, 'manager'>): string {
  const model = recapOf(agenda, '2026-07-14T15:00', settings, null);
  return recapMessage(
    newNoteText(recapDocument(model, { status: 'draft', isFinal: false }), 'review-prep'),
    model,
  ).body;
}

const messageFor = (decisions: readonly string[]): string => messageOf(agendaWith(decisions));

const decision = (topic: DecisionTopic, status: Status, text: string = words[topic]): string =>
  `- ${decisionLabels[topic]}: ${text}${status === null ? '' : ` [status:: ${status}]`}`;

const lineWith = (message: string, text: string): string | undefined =>
  message.split('\n').find((line) => line.includes(text));

/** Every way to set the five statuses. */
const combinations: Status[][] = topics.reduce<Status[][]>(
  (rows) => rows.flatMap((row) => statuses.map((status) => [...row, status])),
  [[]],
);

test('over every combination, nothing is stated that was not recorded as said or confirmed', () => {
  expect(combinations).toHaveLength(4 ** 5);
  const read = (topic: DecisionTopic, status: Status) => agendaWith([decision(topic, status)]).decisions;
  const known = topics.map((topic) => new Map(statuses.map((status) => [status, read(topic, status)])));
  const empty = agendaWith([]);
  for (const combination of combinations) {
    const decisions = known.flatMap((each, at) => each.get(combination[at] ?? null) ?? []);
    const message = messageOf({ ...empty, decisions });
    topics.forEach((topic, at) => {
      const line = lineWith(message, words[topic]);
      const status = combination[at] ?? null;
      if (status === null) expect(line).toBeUndefined();
      else expect(line).toMatch(shapes[status]);
    });
    const stated = message.match(/^- (?:You said|Confirmed): /gm)?.length ?? 0;
    expect(stated).toBe(combination.filter((status) => status === 'said' || status === 'confirmed').length);
    const pay = combination[topics.indexOf('pay')];
    expect(/\bpay\b/i.test(message)).toBe(pay !== null);
    expect(message).toMatch(/confirm or correct/i);
  }
});

const shapes = {
  asked: /^- I asked: .*\. What is your answer\?$/,
  said: /^- You said: .*\.$/,
  confirmed: /^- Confirmed: .*\.$/,
};

test.each(topics)('%s without words noted is a question, whatever its status says', (topic) => {
  for (const status of ['asked', 'said', 'confirmed'] as const) {
    const message = messageFor([decision(topic, status, '')]);
    const at = message.indexOf(`${decisionLabels[topic]}\n`);
    const line = message.slice(at).split('\n')[2] ?? '';
    expect(line).toMatch(/^- .*\?$/);
    expect(message).not.toMatch(/You said|Confirmed:/);
  }
});

test('two decisions of one topic keep their own statuses', () => {
  const message = messageFor([
    decision('next-steps', 'confirmed', 'Li sends the ladder [owner:: Li] 📅 2026-07-20'),
    decision('next-steps', 'asked', 'a second analyst'),
    decision('next-steps', null, 'a third thing'),
  ]);
  expect(lineWith(message, 'ladder')).toBe('- Confirmed: Li sends the ladder (by 20 July 2026).');
  expect(lineWith(message, 'analyst')).toBe('- I asked: a second analyst. What is your answer?');
  expect(message).not.toContain('third');
});

test('pay stands behind everything else that was decided', () => {
  const message = messageFor(topics.map((topic) => decision(topic, 'said')));
  const order = ['Rating', 'Stretch goals', 'Promotion', 'Pay', 'Next steps'].map((name) =>
    message.indexOf(`\n${name}\n`),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('words that Markdown would read reach the message as they were typed', () => {
  const text = 'cut from $1.2M to <b>$& ${x}</b>, rule::free, item #4 of A|B';
  expect(lineWith(messageFor([decision('rating', 'said', text)]), '$1.2M')).toBe(`- You said: ${text}.`);
});

test('links are named, comments and tags stay out', () => {
  const message = messageFor([
    decision('rating', 'said', 'Exceeds, see [[Ladder|the ladder]] %% not sure %% #review'),
  ]);
  expect(lineWith(message, 'Exceeds')).toBe('- You said: Exceeds, see the ladder.');
});
