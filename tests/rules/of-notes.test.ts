import { agendaOverbooked } from '../../src/rules/agenda-overbooked';
import { conflictingFigures } from '../../src/rules/conflicting-figures';
import { intervalDisagrees } from '../../src/rules/interval-disagrees';
import { payBeforeRating } from '../../src/rules/pay-before-rating';
import { privateInShared } from '../../src/rules/private-in-shared';
import type { Facts, MetricStatement, Rule, Sharing, VaultFacts } from '../../src/rules/rule';
import { findingsOf } from './note-of';

const said = (rule: Rule, text: string, facts: Partial<Facts> = {}): string[] =>
  findingsOf(rule, text, facts).map(({ from, to, message }) => `${text.slice(from, to)} | ${message}`);

const noteOf = (kind: string, properties: string[], ...lines: string[]): string =>
  ['---', `review-prep: ${kind}`, ...properties, '---', ...lines, ''].join('\n');

const vaultThat = (says: Partial<VaultFacts>): VaultFacts => ({
  resolves: () => true,
  sameMetric: () => [],
  changedOn: () => null,
  ...says,
});

describe('agenda-overbooked', () => {
  const agenda = (minutes: string, ...lines: string[]) => noteOf('agenda', [minutes], ...lines);
  const marked = (text: string): string[] =>
    said(agendaOverbooked, text).map((line) => line.split(' | ')[0] ?? '');

  test('counts every box, and marks the first that no longer fits', () => {
    expect(
      said(agendaOverbooked, agenda('minutes: 20', '## A (15 min)', '## B (10 min)', '## C (5 min)')),
    ).toEqual(['B (10 min) | Unexpected 30 minutes of items in a meeting of 20, expected at most 20']);
  });

  test.each(['minutes: 0', 'minutes: -5', 'minutes: soon'])(
    'says nothing of a meeting of "%s"',
    (minutes) => {
      expect(marked(agenda(minutes, '## A (15 min)'))).toEqual([]);
    },
  );

  test('counts headings alone where one of them has its minutes', () => {
    expect(marked(agenda('minutes: 20', '## A', '- x, 15 min', '## B (10 min)', '- y, 15 min'))).toEqual([]);
  });

  test.each([
    ['at its end', '- Results, 25 min', ['Results, 25 min']],
    ['at its end, close to its figure', '- Results 25min', ['Results 25min']],
    ['in brackets', '- Results (25 minutes).', ['Results (25 minutes).']],
    ['at its start', '- 25 min results', ['25 min results']],
    ['at its start, close to its figure', '- 25mins: results', ['25mins: results']],
    ['with a result of its own', '- 12 buyers wait 25 min', []],
    ['with a figure behind them', '- 25 min for 3 results', []],
    [
      'in a line that says more',
      `- ${'Cut the time that a buyer waits at the counter for a refund'} to a mere 25 min`,
      [],
    ],
    ['in a paragraph', 'Results, 25 min', []],
    ['as words', '- Read the minutes', []],
  ])('takes a bullet for a box by its minutes %s', (_where, line, expected) => {
    expect(marked(agenda('minutes: 20', line))).toEqual(expected);
  });
});

describe('pay-before-rating', () => {
  const marked = (...lines: string[]): string[] => said(payBeforeRating, noteOf('agenda', [], ...lines));
  const before = (what: string, first: string) => [
    `${first} | Unexpected pay before "${what}", expected rating and results first and pay last`,
  ];

  test('knows headings and lines that are about pay, rating and results', () => {
    expect(marked('# A raise', '# Rating')).toEqual(before('Rating', 'A raise'));
    expect(marked('- Pay: the band', '- Rating: I expect Exceeds')).toEqual(
      before('Rating: I expect Exceeds', 'Pay: the band'),
    );
    expect(marked('**Pay**: the band', '', '**Rating**: met')).toEqual(
      before('**Rating**: met', '**Pay**: the band'),
    );
    for (const heading of [
      'Result',
      'Results',
      'Outcome',
      'Outcomes',
      'Impact',
      'Achievement',
      'Achievements',
    ])
      expect(marked('## My pay', `## ${heading}`)).toEqual(before(heading, 'My pay'));
  });

  test('takes no sentence with those words for one', () => {
    expect(marked('- Buyers pay: by card', '', '## Rating')).toEqual([]);
    expect(marked('## Pay', '- Raised the rating of the app', '- Results held')).toEqual([]);
    expect(marked('- Pay, 10 min', '## Rating')).toEqual([]);
    expect(marked('## Pay (10 min)', '## Rating')).toEqual(before('Rating', 'Pay (10 min)'));
  });
});

describe('private-in-shared', () => {
  const inNote = (kind: string, properties: string[], ...lines: string[]): string[] =>
    said(privateInShared, noteOf(kind, properties, ...lines));
  const pay = (what: string, reader: string) =>
    `${what} | Unexpected pay in a document for ${reader}, expected it in a pay note or the brief`;
  const line = '- My salary is below the band';
  const words = 'My salary is below the band';

  test.each([
    ['sheet', [], [pay(words, 'your manager')]],
    ['sheet', ['audience: calibration'], [pay(words, 'calibration')]],
    ['sheet', ['sensitivity: calibration'], [pay(words, 'calibration')]],
    ['sheet', ['audience: manager', 'sensitivity: me'], [pay(words, 'your manager')]],
    ['sheet', ['audience: me'], []],
    ['sheet', ['sensitivity: me'], []],
    ['appendix', [], [pay(words, 'your manager')]],
    ['agenda', [], []],
    ['recap', [], []],
    ['recap', ['audience: calibration'], [pay(words, 'calibration')]],
    ['story', ['audience: calibration'], []],
  ] as const)('of pay in a note of the kind %s with %s', (kind, properties, expected) => {
    expect(inNote(kind, [...properties], line)).toEqual(expected);
  });

  test('a heading about pay counts whole, a line only by words of pay', () => {
    expect(inNote('sheet', [], '## My pay', '', 'Pay by card works.', '', 'pay', '', '### Payments')).toEqual(
      [pay('My pay', 'your manager')],
    );
    expect(inNote('sheet', [], '## Ways to pay', '', 'Said "my salary" twice')).toEqual([]);
  });

  test.each(['pay', 'market', 'brief', 'gap-plan', 'checklist'])(
    'a note of the kind %s is never shared',
    (kind) => {
      for (const reader of ['manager', 'calibration'])
        expect(inNote(kind, [`sensitivity: ${reader}`], line)).toEqual([
          `${reader} | Unexpected sensitivity "${reader}" of a ${kind} note, expected "me": it is never shared`,
        ]);
      expect([...inNote(kind, ['sensitivity: me'], line), ...inNote(kind, [], line)]).toEqual([]);
    },
  );

  const linked = (properties: string[], found: Sharing | null): string[] => {
    const facts = { vault: vaultThat({ sharing: () => found }) };
    return said(privateInShared, noteOf('sheet', properties, 'See [[A]] and https://a.example/b.'), facts);
  };
  const link = (reason: string, reader = 'your manager') =>
    `[[A]] | Unexpected link to "A", ${reason}, expected none in a document for ${reader}`;

  test.each([
    [{ kind: 'pay', sensitivity: 'manager', shared: true }, link('a pay note only for you')],
    [
      { kind: 'feedback', sensitivity: 'manager', shared: false },
      link('feedback that is not marked as shared'),
    ],
    [{ kind: 'impact', sensitivity: 'me', shared: true }, link('a note only for you')],
    [{ kind: null, sensitivity: 'me', shared: false }, link('a note only for you')],
  ] as const)('a link to %o is told with its reason', (found, message) => {
    expect(linked([], found)).toEqual([message]);
  });

  test('a link may lead to what its reader may see, or nowhere', () => {
    expect(linked([], { kind: 'feedback', sensitivity: 'manager', shared: true })).toEqual([]);
    expect(linked([], { kind: null, sensitivity: 'manager', shared: false })).toEqual([]);
    expect(linked([], null)).toEqual([]);
    const forBoth = { kind: 'impact', sensitivity: 'manager', shared: true } as const;
    expect(linked(['audience: calibration'], forBoth)).toEqual([
      link('a note for you and your manager', 'calibration'),
    ]);
    expect(linked(['audience: calibration'], { ...forBoth, sensitivity: 'calibration' })).toEqual([]);
    expect(said(privateInShared, noteOf('sheet', [], 'See [[A]].'), { vault: vaultThat({}) })).toEqual([]);
  });
});

describe('conflicting-figures', () => {
  const told = (own: string[], other: Partial<MetricStatement>, lines = ['Returns.']): string[] => {
    const note = noteOf('impact', ['initiative: Returns', 'metric: refund rate', ...own], ...lines);
    const statement = { path: 'B.md', line: 7, baseline: null, result: null, ...other };
    return said(conflictingFigures, note, { vault: vaultThat({ sameMetric: () => [statement] }) });
  };
  const conflict = (own: string, theirs: string) => [
    `${own} | Unexpected ${own}: B.md, line 7 says ${theirs}, expected one value`,
  ];

  test.each([
    ['4%', '5%', true],
    ['4%', '4.5%', false],
    ['4%', '4.6%', true],
    ['4.2%', '4%', false],
    ['4%', '4 pp', true],
    ['4 h', '4 days', true],
    ['$4', '4 EUR', true],
    ['-4%', '4%', true],
    ['4', 'many', false],
  ])('of %s here and %s there', (own, theirs, conflicts) => {
    expect(told([`result: ${own}`], { result: theirs })).toEqual(conflicts ? conflict(own, theirs) : []);
  });

  test('compares from with from and to with to, and what one of them lacks with nothing', () => {
    expect(told(['baseline: 9%', 'result: 4%'], { baseline: '4%', result: '9%' })).toEqual(
      conflict('9%', '4%'),
    );
    expect(told(['result: 4%'], { baseline: '9%' })).toEqual([]);
    expect(told(['baseline: 9%'], { baseline: '9%', result: '4%' })).toEqual([]);
  });
});

describe('interval-disagrees', () => {
  const told = (...properties: string[]): string[] =>
    said(intervalDisagrees, noteOf('impact', properties, 'Raised activation.')).map(
      (line) => line.split(' | Unexpected interval ')[1] ?? '',
    );
  const off = (ends: string) => [`${ends}, expected one around the entry's own change`];

  test.each([
    ['31%', '36%', '5 pp', '8 pp', true],
    ['31%', '36%', '6 pp', '8 pp', true],
    ['31%', '36%', '6.2 pp', '8 pp', true],
    ['31%', '36%', '28 pp', '29 pp', false],
    ['31.0%', '36.0%', '5.2 pp', '8.0 pp', false],
    ['31.0%', '36.0%', '5.1 pp', '8.0 pp', true],
    ['31.0%', '36.0%', '2.0 pp', '4.9 pp', true],
    ['31.0%', '36.0%', '2.0 pp', '4.8 pp', false],
    ['31.0%', '36.0%', '15.0%', '18.0%', true],
    ['0%', '5%', '15%', '18%', false],
    ['480 ms', '300 ms', '-200 ms', '-150 ms', true],
    ['480 ms', '300 ms', '-150 ms', '-100 ms', false],
    ['480 ms', '300 ms', '-40%', '-30%', true],
    ['480 ms', '300 ms', '-30%', '-20%', false],
    ['480 ms', '3 s', '1%', '2%', true],
    ['480 ms', '40%', '1%', '2%', true],
    ['0 ms', '300 ms', '1%', '2%', true],
  ])('of a change from %s to %s in %s to %s', (baseline, result, low, high, agrees) => {
    const found = told(`baseline: ${baseline}`, `result: ${result}`, `ci-low: ${low}`, `ci-high: ${high}`);
    expect(found).toEqual(agrees ? [] : off(`${low} to ${high}`));
  });

  test('takes the change that ci-of names', () => {
    const ends = ['baseline: 31.0%', 'result: 36.0%'];
    expect(told(...ends, 'ci-low: 15.0%', 'ci-high: 18.0%', 'ci-of: points')).toEqual(off('15.0% to 18.0%'));
    expect(told(...ends, 'ci-low: 4.0 pp', 'ci-high: 6.0 pp', 'ci-of: relative')).toEqual(
      off('4.0 pp to 6.0 pp'),
    );
    expect(told('baseline: 0%', 'result: 5%', 'ci-low: 15%', 'ci-high: 18%', 'ci-of: relative')).toEqual([]);
  });

  test('compares nothing with half an interval, and none with one end for both', () => {
    const ends = ['baseline: 31%', 'result: 36%'];
    expect(told(...ends, 'ci-low: 8 pp')).toEqual([]);
    expect(told(...ends, 'ci-high: 2 pp')).toEqual([]);
    expect(told('ci-low: 5 pp', 'ci-high: 5 pp')).toEqual([]);
    expect(told('ci-low: 5 pp', 'ci-high: 4 pp')).toEqual(['5 pp to 4 pp, expected the lower end first']);
  });

  const arms = (...counts: number[]) =>
    ['events-control', 'sample-control', 'events-treatment', 'sample-treatment'].flatMap((name, at) =>
      counts[at] === undefined ? [] : [`${name}: ${counts[at]}`],
    );
  const counted = arms(1240, 4000, 1440, 4000);
  const about = (ends: string, expected: string) => [
    `${ends}, expected about ${expected} from the samples and events`,
  ];

  test('reckons the interval from the counts, as points and relative', () => {
    const given = (low: string, high: string, ...more: string[]) =>
      told(...counted, `ci-low: ${low}`, `ci-high: ${high}`, ...more);
    expect(given('2.9 pp', '7.1 pp')).toEqual([]);
    expect(given('1.0 pp', '7.1 pp')).toEqual(about('1.0 pp to 7.1 pp', '2.9 to 7.1'));
    expect(given('2.9 pp', '9.0 pp')).toEqual(about('2.9 pp to 9.0 pp', '2.9 to 7.1'));
    expect(given('2.9 pp', '7.1 pp', 'ci-of: relative')).toEqual(about('2.9 pp to 7.1 pp', '9.1 to 23.6'));
    expect(given('9.2%', '23.7%', 'ci-of: relative')).toEqual([]);
    expect(given('9.2%', '23.7%')).toEqual([]);
    expect(given('9.2%', '23.7%', 'ci-of: points')).toEqual(about('9.2% to 23.7%', '2.9 to 7.1'));
    expect(given('2.4 pp', '7.6 pp')).toEqual(about('2.4 pp to 7.6 pp', '2.9 to 7.1'));
    expect(given('2.5 pp', '7.5 pp')).toEqual([]);
    expect(given('3.3 pp', '6.7 pp', 'ci-level: 90%')).toEqual([]);
    expect(given('3.3 pp', '6.7 pp', 'ci-level: 99%')).not.toEqual([]);
  });

  test.each([[[1240]], [[1240, 4000]], [[1240, 4000, 1440]]])('reckons none from %j', (counts) => {
    expect(told(...arms(...counts), 'ci-low: 1 pp', 'ci-high: 2 pp')).toEqual([]);
  });
});
