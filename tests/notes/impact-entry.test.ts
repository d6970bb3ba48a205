import type { EntryReading, ImpactEntry } from '../../src/notes/impact-entry';
import { impactEntries } from '../../src/notes/impact-entry';
import { readNote } from '../../src/notes/read-note';
import { principlePresets } from '../../src/settings/presets';

const settings: EntryReading = {
  tag: 'impact',
  kindProperty: 'review-prep',
  principles: principlePresets['amazon'] ?? [],
  defaultSensitivity: 'manager',
};

const entriesIn = (text: string, path = 'Notes/Log.md'): ImpactEntry[] =>
  impactEntries(readNote(path, text), settings);

function entryIn(text: string, path?: string): ImpactEntry {
  const [entry, ...more] = entriesIn(text, path);
  if (!entry || more.length > 0) throw new Error(`${more.length + (entry ? 1 : 0)} entries`);
  return entry;
}

const impactNote = (...properties: string[]): string =>
  `---\nreview-prep: impact\n${properties.join('\n')}\n---\n`;

/** The text that each problem underlines, and what it expects. */
const problemsIn = (text: string): [string, string][] =>
  entriesIn(text).flatMap(({ problems }) =>
    problems.map(({ from, to, message }): [string, string] => [
      text.slice(from, to),
      message.slice(message.indexOf(', expected') + 2),
    ]),
  );

describe('where entries stand', () => {
  test('a note of the kind impact is one entry with all its bullets', () => {
    const entry = entryIn(impactNote('metric: wait time') + '- Cut wait 9 s to 2 s [unit:: time]\n- More');
    expect(entry).toMatchObject({
      origin: 'note',
      line: 1,
      from: 0,
      bullet: null,
      unit: { value: 'time', line: 5 },
    });
  });

  test('each tagged bullet is one, with the fields of its sub-bullets', () => {
    const text =
      'Text\n\n- Cut wait #impact [metric:: wait time]\n  - baseline:: 9 s\n    - result:: 2 s\n- Other\n  - metric:: none\n';
    expect(entryIn(text)).toMatchObject({
      origin: 'bullet',
      line: 3,
      bullet: 0,
      title: 'Cut wait',
      metric: { text: 'wait time', line: 3, source: 'field' },
      baseline: { text: '9 s', line: 4 },
      result: { text: '2 s', line: 5 },
    });
  });

  test('a tagged sub-bullet is an entry of its own, and its fields are not those of its parent', () => {
    const text =
      '- Cut wait #impact\n  - metric:: wait\n  - Cut cost #impact/cost\n    - metric:: cost\n  - unit:: time';
    expect(entriesIn(text).map(({ metric, unit, line }) => [line, metric?.text, unit?.value])).toEqual([
      [1, 'wait', 'time'],
      [3, 'cost', undefined],
    ]);
  });

  test.each([
    ['tags: [impact]', ''],
    ['tags: "#impact/q2, other"', ''],
    ['title: x', 'Cut wait by 3 s #impact\n'],
  ])('a note tagged by %j and %j is one entry', (property, body) => {
    expect(entryIn(`---\n${property}\n---\n${body}`).origin).toBe('note');
  });

  test('in a tagged note with tagged bullets the bullets are the entries', () => {
    const text = '---\ntags: [impact]\n---\n- One #impact\n- Two #impact\n- Three';
    expect(entriesIn(text).map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(entriesIn(impactNote('date: 2026-01-01') + '- One #impact\n- Two #impact')).toHaveLength(2);
  });

  test.each(['agenda', 'sheet', 'appendix', 'recap', 'brief', 'gap-plan', 'checklist'])(
    'a note of the kind %s holds none',
    (kind) => {
      expect(entriesIn(`---\nreview-prep: ${kind}\n---\n- Cut wait #impact`)).toEqual([]);
    },
  );

  test.each([
    '- `#impact` in code',
    '- %% #impact %%',
    '```\n- a #impact\n```',
    '> - a #impact',
    '- impact',
    '- #impactful',
  ])('%j holds none', (text) => {
    expect(entriesIn(text)).toEqual([]);
  });
});

describe('what an entry holds', () => {
  const full = impactNote(
    ...[
      'initiative: Wait cut',
      'hypothesis: Less waiting',
      'role: Led it',
      'contribution: Shared',
      'outcome: won',
    ],
    ...['period: 2026-02-02 to 2026-03-15', 'date: 2026-04-01', 'as-of: 2026-03-20', 'scope: company'],
    ...[
      'metric: wait time',
      'definition: door to desk',
      'unit: time',
      'direction: down',
      'baseline: 480 ms',
      'result: 300 ms',
    ],
    ...[
      'design: quasi experiment',
      'sample-control: 1,200',
      'sample-treatment: 1180',
      'events-control: 40',
      'events-treatment: 60',
    ],
    ...['ci-low: -200 ms', 'ci-high: -160 ms', 'ci-level: 95%', 'ci-sides: 2', 'ci-of: points'],
    ...[
      'value: $0.8M-$3.0M/yr',
      'value-kind: saved',
      'value-basis: confirmed by finance',
      'value-assumption: as in March',
    ],
    ...[
      'customers: 1,120 shops',
      'principles: [Are Right, A Lot, Dive Deep]',
      'principle-because: We looked',
    ],
    ...[
      'okr: "[[OKRs#^kr2]]"',
      'evidence:',
      '  - "[[Readout#Results]] - the test, 2026-03-18"',
      '  - https://a.example/board',
    ],
    ...[
      'quote: It flies',
      'quote-source: Ines',
      'quote-shared: true',
      'sensitivity: calibration',
      'sheet: pin',
    ],
    ...['pin-reason: The board asked', 'figures-shared: relative'],
  );

  test('every field is read, with the text as typed', () => {
    const entry = entryIn(full);
    expect(entry.problems).toEqual([]);
    expect(entry).toMatchObject({
      title: 'Wait cut',
      day: '2026-03-15',
      hypothesis: { text: 'Less waiting' },
      role: { text: 'Led it' },
      contribution: { value: 'shared', text: 'Shared' },
      outcome: { value: 'won' },
      period: { value: { from: '2026-02-02', to: '2026-03-15' } },
      date: { value: '2026-04-01' },
      asOf: { value: '2026-03-20' },
      scope: { value: 'company' },
      definition: { text: 'door to desk' },
      unit: { value: 'time' },
      direction: { value: 'down' },
      baseline: { text: '480 ms', value: { kind: 'duration', value: 480, unit: 'ms' } },
      result: { text: '300 ms', value: { value: 300 } },
      design: { value: 'quasi-experiment' },
      sampleControl: { value: 1200, text: '1,200' },
      sampleTreatment: { value: 1180 },
      eventsControl: { value: 40 },
      eventsTreatment: { value: 60 },
      ciLow: { value: { value: -200 } },
      ciHigh: { value: { value: -160 } },
      ciLevel: { value: 95 },
      ciSides: { value: 2 },
      ciOf: { value: 'points' },
    });
  });

  test('worth, proof and handling are read as well', () => {
    const entry = entryIn(full);
    expect(entry).toMatchObject({
      value: {
        text: '$0.8M-$3.0M/yr',
        value: { low: 800_000, point: null, high: 3_000_000, currency: 'USD', cadence: 'yearly' },
      },
      valueKind: { value: 'saved' },
      valueBasis: { value: 'confirmed by finance' },
      customers: { text: '1,120 shops', value: { value: 1120 } },
      principles: { known: ['Are Right, A Lot', 'Dive Deep'], unknown: [] },
      okr: { text: '[[OKRs#^kr2]]', value: { target: 'OKRs', block: 'kr2' } },
      quote: { text: 'It flies' },
      quoteShared: true,
      sensitivity: 'calibration',
      sheet: { value: 'pin' },
      pinReason: 'The board asked',
      figuresShared: { value: 'relative' },
      evidenceFromProse: false,
    });
    expect(
      entry.evidence.map(({ link, label, checked, from, to }) => [
        link?.target,
        link?.heading,
        label,
        checked,
        full.slice(from, to),
      ]),
    ).toEqual([
      ['Readout', 'Results', 'the test', '2026-03-18', '[[Readout#Results]] - the test, 2026-03-18'],
      ['https://a.example/board', null, null, null, 'https://a.example/board'],
    ]);
  });

  test('each field names its line', () => {
    const { baseline, evidence, principles } = entryIn(full);
    const lineOf = (start: string): number =>
      full.split('\n').findIndex((line) => line.startsWith(start)) + 1;
    expect([baseline?.line, evidence[0]?.line, principles.line]).toEqual([
      lineOf('baseline'),
      lineOf('  - "[[Readout'),
      lineOf('principles'),
    ]);
  });

  test('a field with nothing in it is absent and no problem', () => {
    const entry = entryIn(impactNote('metric:', 'design: ""', 'evidence: []'));
    expect([entry.metric, entry.design, entry.evidence, entry.problems]).toEqual([null, null, [], []]);
  });

  test.each([
    ['value: $1.2M/yr', [1_200_000, 1_200_000, 1_200_000, 'USD', 'yearly']],
    ['value: €3k/mo', [3000, 3000, 3000, 'EUR', 'monthly']],
    ['value: $186k', [186_000, 186_000, 186_000, 'USD', 'one-off']],
    ['value: $186k\ncadence: yearly', [186_000, 186_000, 186_000, 'USD', 'yearly']],
    ['value: $1M/yr ($0.5M-$2M)', [500_000, 1_000_000, 2_000_000, 'USD', 'yearly']],
    ['value: $10k to $20k a month', [10_000, null, 20_000, 'USD', 'monthly']],
  ])('%j is worth what it says', (property, [low, point, high, currency, cadence]) => {
    expect(entryIn(impactNote(property)).value?.value).toEqual({ low, point, high, currency, cadence });
  });

  test.each([
    ['2026-01-05 to 2026-02-06', '2026-01-05', '2026-02-06'],
    ['2026-01-05 – 2026-02-06', '2026-01-05', '2026-02-06'],
    ['2026-01-05..2026-02-06', '2026-01-05', '2026-02-06'],
    ['"[[2026-01-05]] to [[2026-02-06]]"', '2026-01-05', '2026-02-06'],
  ])('the period %j has two ends', (period, from, to) => {
    expect(entryIn(impactNote(`period: ${period}`)).period?.value).toEqual({ from, to });
  });
});

describe('what is malformed', () => {
  test.each<[string, [string, string][]]>([
    ['date: 2026-02-31', [['2026-02-31', 'expected a day that exists, such as 2026-03-15']]],
    ['period: 2026-03-01 to 2026-02-01', [['2026-03-01 to 2026-02-01', 'expected the earlier day first']]],
    ['period: Q2', [['Q2', 'expected two days, such as 2026-02-02 to 2026-03-15']]],
    ['design: vibes', [['vibes', 'expected experiment, quasi-experiment, before-after or anecdote']]],
    ['baseline: unknown', [['unknown', 'expected a figure such as 4.2%, 480 ms or $1.2M']]],
    ['sample-control: 12.5', [['12.5', 'expected a whole number']]],
    ['ci-level: 5', [['5', 'expected a level such as 95%']]],
    ['ci-sides: 3', [['3', 'expected 1 or 2']]],
    ['value: a lot', [['a lot', 'expected money, such as $1.2M/yr or $0.8M-$3.0M/yr']]],
    [
      'value: $5k/yr\ncadence: monthly',
      [['$5k/yr', 'expected the same cadence as in the field cadence, which says monthly']],
    ],
    ['quote-shared: maybe', [['maybe', 'expected true or false']]],
    ['sheet: top', [['top', 'expected pin, appendix or skip']]],
    [
      'evidence: "[[A]] - b, 2026-13-01"',
      [['[[A]] - b, 2026-13-01', 'expected a day that exists after the label, such as 2026-03-15']],
    ],
  ])('%j is a problem, underlined exactly, and the entry still counts', (property, expected) => {
    const text = impactNote('metric: wait time', property);
    expect(problemsIn(text)).toEqual(expected);
    expect(entryIn(text).metric?.text).toBe('wait time');
  });

  test('in an inline field the value alone is underlined', () => {
    expect(problemsIn('- Cut wait #impact [design:: vibes]')).toEqual([
      ['vibes', 'expected experiment, quasi-experiment, before-after or anecdote'],
    ]);
  });

  test('a figure that cannot be read keeps its text', () => {
    expect(entryIn(impactNote('result: much better')).result).toMatchObject({
      text: 'much better',
      value: null,
    });
  });

  test('unknown principles are told with their place', () => {
    const text = '- Cut wait #impact (principles:: Dive Deep, Grit)';
    const { known, unknown } = entryIn(text).principles;
    expect(known).toEqual(['Dive Deep']);
    expect(unknown.map(({ from, to }) => text.slice(from, to))).toEqual(['Grit']);
  });
});

describe('what is read from prose', () => {
  test.each([
    ['- Cut wait from ~420 s to about 300 s #impact', '~420 s', 'about 300 s'],
    ['- Cut wait from more than 9 min to under 5 min #impact', 'more than 9 min', 'under 5 min'],
    ['- Raised renewals from 61% to almost 78% #impact', '61%', 'almost 78%'],
    ['- Cut wait from 420 s to 300 s about a counter #impact', '420 s', '300 s'],
  ])('%s keeps what makes its figures approximate', (text, baseline, result) => {
    const entry = entryIn(text);
    expect([entry.baseline?.text, entry.result?.text]).toEqual([baseline, result]);
    const { text: shown = '', value } = entry.result ?? {};
    expect(shown.slice(value?.from, value?.to)).toBe(value?.text);
  });

  test('both ends of the change, where no field states one', () => {
    const text = '- Cut wait from 9 s to 2 s by merging two forms #impact';
    expect(entryIn(text)).toMatchObject({
      baseline: { text: '9 s', source: 'prose', line: 1, value: { from: 0, to: 3, value: 9 } },
      result: { text: '2 s', source: 'prose' },
      claim: 'Cut wait from 9 s to 2 s by merging two forms',
    });
  });

  test('the result that a sub-bullet tells, where the bullet itself tells none', () => {
    const text =
      '- Redesigned the returns form #impact\n  - done with Ops\n  - Result: returns down 1.2 pp (4.1% to 2.9%), worth $40k a year\n';
    expect(entryIn(text)).toMatchObject({
      title: 'Redesigned the returns form',
      claim: 'returns down 1.2 pp (4.1% to 2.9%), worth $40k a year',
      baseline: { text: '4.1%', source: 'prose', line: 3 },
      result: { text: '2.9%', line: 3 },
      change: { text: '1.2 pp' },
      value: { text: '$40k a year' },
    });
  });

  test.each([
    ['its own result', '- Cut wait from 9 s to 2 s #impact\n  - and queues from 40 to 12\n', '9 s', '2 s'],
    [
      'what its fields state',
      '- Redesigned the form #impact [result:: 3 s]\n  - wait down from 9 s to 2 s\n',
      undefined,
      '3 s',
    ],
    [
      'no pay that was noted below it',
      '- Redesigned the form #impact\n  - my salary went from $90k to $95k\n',
      undefined,
      undefined,
    ],
    ['its own work', '- Redesigned the form #impact\n  - tested by 12 people\n', undefined, undefined],
    [
      'no entry below it',
      '- Redesigned the form #impact\n  - Cut wait from 9 s to 2 s #impact\n',
      undefined,
      undefined,
    ],
  ])('of a bullet with sub-bullets %s', (_name, text, baseline, result) => {
    const [entry] = entriesIn(text);
    expect([entry?.baseline?.text, entry?.result?.text]).toEqual([baseline, result]);
  });

  test('neither end, where a field states one', () => {
    const entry = entryIn('- Cut wait from 9 s to 2 s #impact [result:: 3 s]');
    expect([entry.baseline, entry.result?.text]).toEqual([null, '3 s']);
  });

  test('a yearly amount beside the change, not its ends', () => {
    expect(entryIn('- Cut invoice from $900 to $400 a month #impact').value).toBeNull();
    expect(entryIn('- Raised jobs per hour from 11 to 14, worth $900k a year #impact').value).toMatchObject({
      source: 'prose',
      text: '$900k a year',
      value: { low: 900_000, currency: 'USD', cadence: 'yearly' },
    });
  });

  test('links as evidence, unless the field gives some; the same place counts once', () => {
    const linked = entryIn('- Cut wait by 3 s, see [[Readout]] and [[Readout]] #impact');
    expect([linked.evidenceFromProse, linked.evidence.map(({ link }) => link?.target)]).toEqual([
      true,
      ['Readout'],
    ]);
    const stated = entryIn('- Cut wait by 3 s, see [[Other]] #impact [evidence:: [[Readout]]]');
    expect([stated.evidenceFromProse, stated.evidence.map(({ link }) => link?.target)]).toEqual([
      false,
      ['Readout'],
    ]);
  });

  test('the title is the initiative, else the title of the note or the claim', () => {
    expect(entryIn(impactNote('title: T')).title).toBe('T');
    expect(entryIn(impactNote('metric: m'), 'Impact/Wait cut.md').title).toBe('Wait cut');
    expect(entryIn('- **Cut** [[Wait|the wait]] #impact').title).toBe('Cut the wait');
    expect(entryIn('- Cut it #impact [initiative:: Wait]').title).toBe('Wait');
  });

  test.each([
    [
      '- Cut it #impact [period:: 2026-01-01 to 2026-02-01] [date:: 2026-03-01]',
      'Daily/2026-04-01.md',
      '2026-02-01',
    ],
    ['- Cut it #impact [date:: 2026-03-01]', 'Daily/2026-04-01.md', '2026-03-01'],
    ['- Cut it #impact', 'Daily/2026-04-01.md', '2026-04-01'],
    ['---\ndate: 2026-05-01\n---\n- Cut it #impact', 'Daily/2026-04-01.md', '2026-05-01'],
    ['- Cut it #impact', 'Log.md', null],
  ])('the day of %j in %s', (text, path, day) => {
    expect(entryIn(text, path).day).toBe(day);
  });
});

describe('who may see an entry', () => {
  test.each([
    ['by default those of the setting', '- a #impact', 'manager'],
    ['those its field names', '- a #impact [sensitivity:: calibration]', 'calibration'],
    ['those its note names', '---\nsensitivity: calibration\n---\n- a #impact', 'calibration'],
    ['the stricter of both', '---\nsensitivity: me\n---\n- a #impact [sensitivity:: calibration]', 'me'],
    ['the stricter of both', '---\nsensitivity: calibration\n---\n- a #impact [sensitivity:: me]', 'me'],
    ['me alone with #pay on it', '- a #impact #pay', 'me'],
    ['me alone with #pay under it', '- a #impact\n  - b #pay', 'me'],
    ['me alone with #pay above it', '- b #pay\n  - a #impact', 'me'],
    ['what stands above it', '- b [sensitivity:: me]\n  - a #impact [sensitivity:: manager]', 'me'],
    ['not what stands beside it', '- b [sensitivity:: me]\n- a #impact', 'manager'],
    ['what its note says in prose', '---\nreview-prep: impact\n---\nsensitivity:: me\n', 'me'],
    ['not me alone with #pay on its neighbour', '- a #impact\n- b #pay', 'manager'],
    ['me alone in a note tagged pay', '---\ntags: [pay]\n---\n- a #impact', 'me'],
    [
      'me alone in a note of the kind pay',
      '---\nreview-prep: pay\nsensitivity: calibration\n---\n- a #impact',
      'me',
    ],
    ['me alone where the word cannot be read', '- a #impact [sensitivity:: everyone]', 'me'],
    ['me alone where the properties cannot be read', '---\nsensitivity: a: b\n---\n- a #impact', 'me'],
    [
      'me alone where the property stands there twice',
      '---\nsensitivity: manager\nsensitivity: me\n---\n- a #impact',
      'me',
    ],
    ['me alone where the property is not flat', '---\nsensitivity: {a: b}\nx: 1\n---\n- a #impact', 'me'],
    ['whatever the capitals of the property', '---\nSensitivity: Me\n---\n- a #impact', 'me'],
  ])('%s', (_name, text, expected) => {
    expect(entryIn(text).sensitivity).toBe(expected);
  });
});
