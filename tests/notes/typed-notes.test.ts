import { readAgenda } from '../../src/notes/agenda-note';
import { readAsk } from '../../src/notes/ask';
import { readCriteria } from '../../src/notes/criteria';
import { readFeedback } from '../../src/notes/feedback';
import { readGapPlan } from '../../src/notes/gap-plan-note';
import { readGoal } from '../../src/notes/goal';
import { kindOf, kindProblem } from '../../src/notes/kind';
import { readMarket } from '../../src/notes/market';
import type { Note } from '../../src/notes/note';
import { readOkrs } from '../../src/notes/okr';
import { readRating } from '../../src/notes/rating';
import { readNote } from '../../src/notes/read-note';
import { readRecap } from '../../src/notes/recap-note';
import { isSource } from '../../src/notes/sources';
import { readStory } from '../../src/notes/story';
import { defaultSettings } from '../../src/settings/default-settings';
import { principlePresets } from '../../src/settings/presets';

const settings = {
  kindProperty: 'review-prep',
  principles: principlePresets['amazon'] ?? [],
  defaultSensitivity: 'manager' as const,
};

const note = (kind: string, properties: string[], body = '', path = 'Notes/A note.md'): Note =>
  readNote(path, `---\nreview-prep: ${kind}\n${properties.join('\n')}\n---\n${body}`);

/** The texts that problems underline. */
const underlined = (
  read: { text: string },
  problems: readonly { from: number; to: number }[] | undefined,
): string[] => (problems ?? []).map(({ from, to }) => read.text.slice(from, to));

describe('kinds', () => {
  test('a kind is read whatever its capitals, an unknown one is a problem', () => {
    expect(kindOf(note('Story', []), 'Review-Prep')).toBe('story');
    const odd = note('saga', []);
    expect(kindOf(odd, 'review-prep')).toBeNull();
    expect(
      underlined(
        odd,
        [kindProblem(odd, 'review-prep')].filter((problem) => problem !== null),
      ),
    ).toEqual(['saga']);
    expect(kindProblem(note('story', []), 'review-prep')).toBeNull();
    expect(kindProblem(readNote('a.md', 'text'), 'review-prep')).toBeNull();
  });

  test('each reader answers null for a note of another kind', () => {
    const other = note('pay', []);
    const readers = [
      readStory,
      readGoal,
      readAsk,
      readFeedback,
      readCriteria,
      readMarket,
      readRating,
      readOkrs,
      readAgenda,
      readRecap,
    ];
    expect(readers.map((read) => read(other, settings))).toEqual(readers.map(() => null));
  });

  test.each([
    ['Notes/a.md', 'impact', true],
    ['Reviews/Templates/a.md', 'impact', false],
    ['.trash/a.md', 'impact', false],
    ['Old/Deep/a.md', 'impact', false],
    ['Older/a.md', 'impact', true],
    ['Notes/a.md', 'sheet', false],
    ['Notes/a.md', 'agenda', false],
  ])('%s of the kind %s is a source: %s', (path, kind, expected) => {
    expect(isSource(note(kind, [], '', path), { ...defaultSettings, exclude: ['Old/'] })).toBe(expected);
  });
});

describe('a story', () => {
  const body =
    '## Situation\n\nThe queue was long.\n\n## TASK:\n- I had to cut it.\n\n## Actions\n\nI moved [[Triage|triage]].\n\n### Aside\n\nMore.\n\n## Result\n';

  test('has its four parts, sub-headings included, and null for an empty one', () => {
    const story = readStory(
      note('story', ['principles: [Dive Deep]', 'feedback: ["[[F1]]", "[[F2]]"]'], body),
      settings,
    );
    const parts = story?.parts;
    expect([parts?.situation?.text, parts?.task?.text, parts?.action?.text, parts?.result]).toEqual([
      'The queue was long.',
      'I had to cut it.',
      'I moved triage.\nMore.',
      null,
    ]);
    expect(parts?.task?.line).toBe(10);
    expect(story?.feedback.map(({ target }) => target)).toEqual(['F1', 'F2']);
    expect(story?.principles.known).toEqual(['Dive Deep']);
  });
});

describe('who may see a typed note', () => {
  test.each([
    ['', 'Told.', 'manager'],
    ['sensitivity: calibration', 'Told.', 'calibration'],
    ['sensitivity: calibration', 'sensitivity:: me', 'me'],
    ['sensitivity: calibration', '- Told #pay', 'me'],
    ['sensitivity: nobody', 'Told.', 'me'],
  ])('with %j and %j', (property, body, expected) => {
    expect(readStory(note('story', [property], body), settings)?.sensitivity).toBe(expected);
  });
});

describe('goals and asks', () => {
  test('a goal has what ties it to the next period', () => {
    const read = note(
      'goal',
      [
        'title: T',
        'about: stretch',
        'okr: "[[OKRs#^kr1]]"',
        'skill: Pricing',
        'principles: Think Big',
        'action: Test fees',
        'prediction: 6% to 11%',
        'date: 2026-12-18',
      ],
      'In the spirit of **Think Big** I will test fees.\n',
    );
    expect(readGoal(read, settings)).toMatchObject({
      title: 'T',
      day: '2026-12-18',
      about: { value: 'stretch' },
      status: 'open',
      okr: { value: { target: 'OKRs', block: 'kr1' } },
      skill: { text: 'Pricing' },
      principles: { known: ['Think Big'] },
      action: { text: 'Test fees' },
      prediction: { text: '6% to 11%' },
      by: { value: '2026-12-18' },
      statement: 'In the spirit of Think Big I will test fees.',
      problems: [],
    });
  });

  test('an ask has its topic, its state and its words', () => {
    const read = note(
      'ask',
      ['about: pay', 'status: done', 'gives: The room', 'criterion: Sets direction', 'date: soon'],
      'I ask for the median.',
    );
    const ask = readAsk(read, settings);
    expect(ask).toMatchObject({
      about: { value: 'pay' },
      status: 'done',
      by: null,
      gives: { text: 'The room' },
      criterion: { text: 'Sets direction' },
      text: 'I ask for the median.',
    });
    expect(underlined(read, ask?.problems)).toEqual(['soon']);
  });

  test('a state that cannot be read counts as open and is a problem', () => {
    const read = note('goal', ['status: paused']);
    expect(readGoal(read, settings)?.status).toBe('open');
    expect(underlined(read, readGoal(read, settings)?.problems)).toEqual(['paused']);
  });
});

describe('feedback, criteria, ratings, OKRs', () => {
  test('feedback is unshared unless it says so', () => {
    const given = readFeedback(
      note('feedback', ['from: "[[Ines]]"', 'story: "[[S1]]"'], 'Well led.'),
      settings,
    );
    expect(given).toMatchObject({
      from: { text: '[[Ines]]' },
      story: { target: 'S1' },
      shared: false,
      text: 'Well led.',
    });
    expect(readFeedback(note('feedback', ['shared: true']), settings)?.shared).toBe(true);
  });

  test('each bullet is a criterion, its links are what meets it', () => {
    const read = note(
      'criteria',
      ['level: L6', 'source: ladder'],
      '- Owns an outcome: [[A]], [[B#^x]]\n- Sets direction\n  - [[C]]\n- \n',
    );
    expect(readCriteria(read, settings)).toMatchObject({ level: { text: 'L6' }, source: { text: 'ladder' } });
    expect(
      readCriteria(read, settings)?.items.map(({ text, line, links }) => [
        text,
        line,
        links.map(({ target }) => target),
      ]),
    ).toEqual([
      ['Owns an outcome', 6, ['A', 'B']],
      ['Sets direction', 7, ['C']],
    ]);
  });

  test('a rating has its period and its themes', () => {
    const read = note('rating', [
      'rating: Meets',
      'period: 2025-07-01 to 2025-12-31',
      'themes: [Focus, "Say no, early"]',
    ]);
    expect(readRating(read, settings)).toMatchObject({
      rating: { text: 'Meets' },
      day: '2025-12-31',
      period: { value: { from: '2025-07-01' } },
    });
    expect(readRating(read, settings)?.themes.map(({ value }) => value)).toEqual(['Focus', 'Say no, early']);
  });

  test('each bullet of an okr note is a key result under its objective', () => {
    const read = note('okr', [], '# Fewer waits\n\n- KR1: wait under 5 s ^kr1\n- KR2: none\n');
    expect(
      readOkrs(read, settings)?.keyResults.map(({ text, blockId, objective }) => [text, blockId, objective]),
    ).toEqual([
      ['KR1: wait under 5 s', 'kr1', 'Fewer waits'],
      ['KR2: none', null, 'Fewer waits'],
    ]);
  });
});

describe('a market range', () => {
  const range = [
    'level: L5',
    'place: Here',
    'currency: EUR',
    'base-low: 90000',
    'base-median: €95k',
    'base-high: 1,00,000',
  ];

  test('has its amounts, and is for me alone whatever it says', () => {
    const market = readMarket(
      note('market', [...range, 'source: survey', 'sensitivity: calibration']),
      settings,
    );
    expect(market).toMatchObject({
      sensitivity: 'me',
      currency: { text: 'EUR' },
      base: { low: { value: 90_000 }, median: { value: 95_000 }, high: { value: 100_000 } },
      total: { low: null, median: null, high: null },
      problems: [],
    });
  });

  test('without a source it is a finding of its own', () => {
    expect(readMarket(note('market', range), settings)?.problems.map(({ rule }) => rule)).toEqual([
      'unsourced-range',
    ]);
  });

  test('ends in the wrong order are a problem', () => {
    const read = note('market', ['base-low: 90000', 'base-high: 80000', 'source: survey']);
    expect(underlined(read, readMarket(read, settings)?.problems)).toEqual(['80000']);
  });
});

describe('agenda and recap', () => {
  test('an agenda has its meeting and its decisions', () => {
    const body =
      '## Decisions\n- Rating: exceeds [status:: confirmed] [owner:: Kim] 📅 2026-07-20\n- **Pay**: later [status:: said]\n- Next steps: Kim to write\n- Rating the room\n- stretch goals: two [status:: maybe]\n';
    const read = note('agenda', ['date: 2026-07-14', 'time: "9:05"', 'minutes: 45', 'manager: Kim'], body);
    const agenda = readAgenda(read, settings);
    expect(agenda).toMatchObject({
      meeting: { value: '2026-07-14T09:05' },
      minutes: { value: 45 },
      manager: { text: 'Kim' },
      audience: 'manager',
    });
    expect(
      agenda?.decisions.map(({ topic, text, status, owner, due }) => [topic, text, status, owner, due]),
    ).toEqual([
      ['rating', 'exceeds', 'confirmed', 'Kim', '2026-07-20'],
      ['pay', 'later', 'said', null, null],
      ['next-steps', 'Kim to write', null, null, null],
      ['stretch-goals', 'two', null, null, null],
    ]);
    expect(underlined(read, agenda?.problems)).toEqual(['maybe']);
  });

  test('a label may end in a dash; a status behind no label is told by its line', () => {
    const body =
      '## Decisions\n- Stretch goals - two [status:: confirmed]\n- **Pay** – later [status:: said]\n- Follow-up: ladder [status:: said]\n- Rating-free talk [status:: asked]\n- Promotion\n';
    const agenda = readAgenda(note('agenda', ['date: 2026-07-14'], body), settings);
    expect(agenda?.decisions.map(({ topic, text }) => [topic, text])).toEqual([
      ['stretch-goals', 'two'],
      ['pay', 'later'],
    ]);
    expect(agenda?.unlabelled).toEqual([8, 9]);
  });

  test.each([
    [['date: 2026-07-14'], '2026-07-14'],
    [['date: 2026-07-14T15:00'], '2026-07-14T15:00'],
    [['date: 2026-07-14', 'time: 15:00'], '2026-07-14T15:00'],
    [['date: 2026-07-14', 'time: 25:00'], '2026-07-14'],
    [['date: 2026-07-34'], undefined],
  ])('%j is the meeting %s', (properties, meeting) => {
    expect(readAgenda(note('agenda', properties), settings)?.meeting?.value).toBe(meeting);
  });

  test('a recap is a draft until it says otherwise', () => {
    const recap = readRecap(
      note('recap', ['agenda: "[[Agenda]]"', 'due: 2026-07-15T15:00:00+02:00', 'confirm-by: 2026-07-17']),
      settings,
    );
    expect(recap).toMatchObject({
      status: 'draft',
      agenda: { target: 'Agenda' },
      sent: null,
      due: { text: '2026-07-15T15:00:00+02:00' },
      confirmBy: { value: '2026-07-17' },
      problems: [],
    });
    expect(readRecap(note('recap', ['status: sent']), settings)?.status).toBe('sent');
  });
});

describe('gap plans', () => {
  const body = [
    '## Milestones',
    '- [x] Leads across teams [said:: One launch with finance] [checkpoint:: Launch signed off] [by:: 2026-09-30]',
    '- [ ] Sets direction [said:: ] [checkpoint:: ] 📅 2026-10-12',
    '- [ ] Reads budgets [by:: soon]',
    '- A bullet of my own 📅 2026-10-12',
    '',
  ].join('\n');

  test('a milestone is a bullet that names one of the fields, filled in or not', () => {
    const read = note('gap-plan', [], body);
    const plan = readGapPlan(read, settings);
    expect(plan?.milestones.map(({ line, from, to, ...rest }) => rest)).toEqual([
      {
        text: 'Leads across teams',
        said: 'One launch with finance',
        checkpoint: 'Launch signed off',
        by: '2026-09-30',
        isDone: true,
      },
      { text: 'Sets direction', said: null, checkpoint: null, by: '2026-10-12', isDone: false },
      { text: 'Reads budgets', said: null, checkpoint: null, by: null, isDone: false },
    ]);
    expect(underlined(read, plan?.problems)).toEqual(['soon']);
    expect(plan?.sensitivity).toBe('me');
  });
});
