import { join } from 'node:path';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/settings/default-settings';
import { entryReading, valuesOf } from '../../src/vault/note-values';
import { ApprovedBlocks } from '../approved-blocks';
import { told } from './told';

const days = [
  '2026-03-01',
  '2026-02-31',
  '"[[2026-03-01]]"',
  '2026-03-01T10:05',
  '2026-03-01 24:10',
  'March',
  '[[a]]',
];
const periods = [
  '2026-02-02 to 2026-03-15',
  '2026-03-15 – 2026-02-02',
  '2026-02-02..2026-03-15',
  '2026-02-02',
  'Q1 to Q2',
];
const texts = ['words', '"  two  words "', '""', '[a, b, " c "]', '7', 'true', `${'long '.repeat(14)}`];
const amounts = [
  '12%',
  '480 ms',
  '~$1.2M/yr',
  '1,200',
  'none',
  '-3',
  '2.5',
  '$5/mo',
  '$1M-$2M',
  '€9 or €7/day',
  '3x',
];
const answers = ['yes', 'False', 'maybe'];
const links = [
  '"[[Note#Part|label]]"',
  '"[[A]] - said, 2026-03-01; [[B#^id]] (2026-02-31)"',
  '"[l](a%20b.md#H)"',
  '"https://a.example/x."',
  'plain',
];
const principles = [
  'Dive Deep',
  '[Dive Deep, Nonsense]',
  '"Are Right, A Lot; dive  deep"',
  '"[[Ownership]], None"',
];
const sensitivities = ['me', 'Manager', 'calibration', 'nobody', '[me, manager]'];

/** The kinds of notes with their properties and what may stand there. */
const kinds: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  impact: {
    ...{
      initiative: texts,
      title: texts,
      hypothesis: ['words'],
      period: periods,
      date: days,
      role: ['lead'],
    },
    ...{
      contribution: ['led', 'Shared', 'none', 'sole', 'contributed'],
      outcome: ['shipped', 'stopped', 'hit', 'none'],
    },
    ...{
      metric: texts,
      definition: ['words'],
      unit: ['%', 'ms', 'percent', 'points'],
      direction: ['up', 'Down', 'left'],
    },
    ...{
      baseline: amounts,
      result: amounts,
      design: ['experiment', 'ab', 'a/b', 'before-after', 'before after', 'x'],
    },
    ...{ 'sample-control': amounts, 'events-treatment': amounts, 'ci-low': amounts, 'ci-high': ['9%'] },
    ...{
      'ci-of': ['relative', 'absolute', 'points', 'x'],
      'as-of': days,
      customers: amounts,
      value: amounts,
    },
    ...{ cadence: ['monthly', 'per year', 'once', 'x'], 'value-kind': ['revenue', 'saved', 'cost', 'x'] },
    ...{
      'value-basis': ['measured', 'estimated', 'x'],
      scope: ['team', 'company', 'x'],
      principles,
      okr: links,
    },
    ...{
      evidence: links,
      quote: texts,
      'quote-shared': answers,
      sensitivity: sensitivities,
      confidence: ['low'],
    },
    ...{
      sheet: ['pin - the board, asked', 'Appendix', 'skip', 'pinned', 'pin (why)', 'top'],
      'pin-reason': ['why'],
    },
    ...{ 'figures-shared': ['indexed', 'none'], tags: ['pay', '[a, "#pay/x"]', 'none'], aliases: ['a'] },
  },
  story: {
    principles,
    okr: links,
    feedback: links,
    title: texts,
    date: days,
    period: periods,
    sensitivity: sensitivities,
  },
  goal: {
    ...{
      about: ['Stretch', 'career', 'x'],
      status: ['open', 'Done', 'dropped', 'x'],
      okr: links,
      skill: texts,
    },
    ...{ principles, action: ['do'], prediction: ['it rains'], date: days },
  },
  ask: {
    ...{
      about: ['scope', 'Pay', 'x'],
      status: ['open', 'done', 'x'],
      date: days,
      gives: texts,
      criterion: links,
    },
  },
  feedback: { from: texts, story: links, shared: answers, date: days, sensitivity: sensitivities },
  criteria: { level: texts, source: links },
  market: {
    ...{ level: texts, place: texts, currency: ['EUR', 'euro'], source: links, sensitivity: sensitivities },
    ...{
      'base-low': amounts,
      'base-median': ['5', '1M'],
      'base-high': ['$5k', '165000'],
      'total-high': amounts,
    },
  },
  rating: { rating: texts, period: periods, themes: texts },
  pay: { date: days, sensitivity: sensitivities },
  okr: { title: texts, date: days },
  agenda: {
    date: days,
    time: ['15:00', '9:5', '24:00', '7:59'],
    minutes: amounts,
    manager: texts,
    audience: sensitivities,
  },
  recap: {
    agenda: links,
    status: ['sent', 'Draft', 'x'],
    sent: days,
    due: ['2026-03-01T10:00+01:00'],
    'confirm-by': days,
  },
  'gap-plan': { date: days, title: texts },
  sheet: { audience: sensitivities, date: days },
};

const reading = entryReading(defaultSettings);

function readingOf(text: string): string[] {
  const note = readNote('Notes/Log 2026-01-02.md', text);
  const values = valuesOf(note, defaultSettings, reading);
  return told(values, text);
}

const market = 'base-low: 4k\nbase-median: 7k\n';

/** What a property adds to what is read of its note, and takes from it; one of no meaning stands for it there. */
function changeBy(given: string): string[] {
  const [kind = '', property = ''] = given.split(' | ');
  const top = `---\nreview-prep: ${kind}\n${kind === 'market' && !property.startsWith('base') ? market : ''}`;
  const noteWith = (line: string): string => `${top}${line}\n---\nRefunds fell 8%, see [[Sheet]].\n`;
  const before = readingOf(noteWith(`o: ${'x'.repeat(property.length - 3)}`));
  const now = readingOf(noteWith(property));
  const [had, has] = [new Set(before), new Set(now)];
  return [
    ...now.filter((line) => !had.has(line) && !line.startsWith('entries.0 0-')),
    ...before
      .filter((line) => !has.has(line) && !line.startsWith('entries.0 0-'))
      .map((line) => `no ${line}`),
  ];
}

const cases = Object.entries(kinds).flatMap(([kind, properties]) =>
  Object.entries(properties).flatMap(([name, values]) =>
    values.map((value) => `${kind} | ${name}: ${value.trim()}`),
  ),
);
const fields = new ApprovedBlocks(join(__dirname, 'approved/fields.txt'), [...new Set(cases)], changeBy);

test.each(fields.groups(10))('"%s" and what follows say what is approved', (_first, group) => {
  expect(group.map((one) => fields.now(one))).toEqual(group.map((one) => fields.approved(one)));
});
