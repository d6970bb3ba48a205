import fc from 'fast-check';
import type { Candidate } from '../../../src/documents/sheet/candidate';
import { rank, type RankingChoices } from '../../../src/documents/sheet/ranking';

const choices: RankingChoices = {
  cycle: { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' },
  audience: 'manager',
  ranking: ['scope', 'value', 'evidence', 'okr', 'principle', 'date', 'name'],
  leading: 3,
  currency: 'USD',
};

/** An entry that passes every gate and is level with every other but for its title. */
function entry(title: string, own: Partial<Candidate> = {}): Candidate {
  return {
    id: title.toLowerCase(),
    path: `Impact/${title}.md`,
    line: 1,
    title,
    day: '2026-03-31',
    sensitivity: 'manager',
    scope: 'team',
    hasBaseline: true,
    hasEvidence: true,
    hasWorth: true,
    yearlyLow: 10000,
    design: 'before-after',
    includesZero: false,
    hasOkr: true,
    principles: ['Dive Deep'],
    handling: null,
    pinReason: null,
    ...own,
  };
}

const titles = (placed: readonly { candidate: Candidate }[]) =>
  placed.map(({ candidate }) => candidate.title);
const ranked = (candidates: Candidate[], own: Partial<RankingChoices> = {}) =>
  rank(candidates, { ...choices, ...own });

describe('gates', () => {
  test.each<[string, Partial<Candidate>, string]>([
    [
      'no baseline',
      { hasBaseline: false },
      'It has no baseline; would be ranked if that were mended, or if it were pinned.',
    ],
    ['no evidence', { hasEvidence: false }, 'no evidence'],
    ['neither value nor customers', { hasWorth: false }, 'neither value nor customers'],
    ['an anecdote', { design: 'anecdote' }, 'only an anecdote behind it'],
    ['an interval with zero in it', { includesZero: true }, 'an interval that includes zero'],
    ['several at once', { hasBaseline: false, hasEvidence: false }, 'no baseline and no evidence'],
    ['the property', { handling: 'appendix' }, 'Its property sheet says appendix.'],
  ])('%s sends an entry to the appendix and says so', (_, own, because) => {
    const { leading, appendix } = ranked([entry('Solid'), entry('Weak', own)]);
    expect(titles(leading)).toEqual(['Solid']);
    expect(appendix[0]).toMatchObject({ rank: null });
    expect(appendix[0]?.because).toContain(because);
  });

  test.each<[string, Partial<Candidate>, string]>([
    ['before the cycle', { day: '2025-12-31' }, 'It ended on 2025-12-31, outside 2026-H1.'],
    ['after the cycle', { day: '2026-07-01' }, 'outside 2026-H1'],
    ['undated', { day: null }, 'It has no date'],
    ['for me alone', { sensitivity: 'me' }, 'It is not for my manager.'],
    ['to be skipped', { handling: 'skip' }, 'Its property sheet says skip.'],
  ])('an entry %s is left out', (_, own, because) => {
    const { leading, appendix, leftOut } = ranked([entry('Out', own)]);
    expect([leading, appendix]).toEqual([[], []]);
    expect(leftOut[0]?.because).toContain(because);
  });

  test('both ends of the cycle belong to it', () => {
    const { leading } = ranked([entry('First', { day: '2026-01-01' }), entry('Last', { day: '2026-06-30' })]);
    expect(leading).toHaveLength(2);
  });

  test('a pin overrides the gates but neither cycle nor audience', () => {
    const pin = { handling: 'pin', pinReason: 'the promise of January' } as const;
    const { leading, leftOut } = ranked([
      entry('Solid'),
      entry('Pinned', { ...pin, hasBaseline: false, design: 'anecdote' }),
      entry('Old', { ...pin, day: '2025-01-01' }),
      entry('Mine', { ...pin, sensitivity: 'me' }),
    ]);
    expect(titles(leading)).toEqual(['Pinned', 'Solid']);
    expect(leading[0]?.because).toBe('Ranked first because it is pinned: the promise of January.');
    expect(titles(leftOut)).toEqual(['Old', 'Mine']);
  });

  test('calibration sees only what is marked for it', () => {
    const { leading } = ranked([entry('A'), entry('B', { sensitivity: 'calibration' })], {
      audience: 'calibration',
    });
    expect(titles(leading)).toEqual(['B']);
  });
});

describe('order', () => {
  test.each<[string, Partial<Candidate>, Partial<Candidate>, string]>([
    [
      'wider scope',
      { scope: 'company' },
      { scope: 'department', yearlyLow: 9e9 },
      'it reaches the whole company, Lower a department',
    ],
    [
      'no scope counts as team',
      { scope: null, yearlyLow: 2 },
      { scope: 'team', yearlyLow: 1 },
      'its yearly value starts at $2',
    ],
    ['team before individual', { scope: null }, { scope: 'individual' }, 'Lower one person'],
    [
      'higher low end',
      { yearlyLow: 124800 },
      { yearlyLow: 68880 },
      'its yearly value starts at $124,800, that of Lower at $68,880',
    ],
    [
      'a yearly value before none',
      { yearlyLow: 1 },
      { yearlyLow: null, design: 'experiment' },
      'it has a yearly value, Lower has none',
    ],
    [
      'experiment before like group',
      { design: 'experiment' },
      { design: 'quasi-experiment' },
      'an experiment proves more',
    ],
    [
      'like group before before-after',
      { design: 'quasi-experiment' },
      { design: 'before-after' },
      'proves more',
    ],
    ['before-after before no design', { design: 'before-after' }, { design: null }, 'no stated design'],
    ['OKR before none', { hasOkr: true }, { hasOkr: false }, 'it moves an OKR, Lower names none'],
    ['later date', { day: '2026-05-01' }, { day: '2026-04-30' }, 'it ended on 2026-05-01, later than Lower'],
    ['a principle before none', { principles: ['Earn Trust'] }, { principles: [] }, 'it shows Earn Trust'],
  ])('%s', (_, upper, lower, because) => {
    const { leading } = ranked([entry('Lower', lower), entry('Upper', upper)]);
    expect(titles(leading)).toEqual(['Upper', 'Lower']);
    expect(leading[0]?.because).toContain(because);
    expect(leading[1]?.because).toContain('; would rise if ');
  });

  test('the name decides last, then path and line', () => {
    const twins = [
      entry('B'),
      entry('A', { path: 'z.md' }),
      entry('A', { path: 'a.md', line: 9 }),
      entry('A', { path: 'a.md', line: 2 }),
    ];
    const { leading } = ranked(twins, { leading: 4 });
    expect(leading.map(({ candidate: { path, line } }) => `${path}:${line}`)).toEqual([
      'a.md:2',
      'a.md:9',
      'z.md:1',
      'Impact/B.md:1',
    ]);
  });

  test('a principle that is covered already no longer counts', () => {
    const { leading } = ranked([
      entry('A', { principles: ['Dive Deep'] }),
      entry('B', { principles: ['Dive Deep'], day: '2026-06-01' }),
      entry('C', { principles: ['Frugality'], day: '2026-02-01' }),
    ]);
    expect(titles(leading)).toEqual(['B', 'C', 'A']);
    expect(leading[1]?.because).toContain('it shows Frugality, which nothing above it does');
  });

  test('the settings may put the steps in another order', () => {
    const { leading } = ranked(
      [entry('Wide', { scope: 'company', yearlyLow: 1 }), entry('Rich', { yearlyLow: 5 })],
      { ranking: ['value', 'scope'] },
    );
    expect(titles(leading)).toEqual(['Rich', 'Wide']);
  });

  test('those beyond the leading ones say what would raise them', () => {
    const four = ['A', 'B', 'C', 'D'].map((title, at) => entry(title, { yearlyLow: 40 - at }));
    const { leading, appendix } = ranked(four);
    expect(titles(leading)).toEqual(['A', 'B', 'C']);
    expect(appendix).toEqual([
      {
        candidate: four[3],
        rank: null,
        because: 'Would be fourth where three lead; would rise if its yearly value started above $38.',
      },
    ]);
  });

  test('one that stands alone says so', () => {
    expect(ranked([entry('A')]).leading[0]?.because).toBe(
      'Ranked first: nothing else of the cycle passes the gates.',
    );
  });
});

describe('moves in the preview', () => {
  const four = ['A', 'B', 'C', 'D'].map((title) => entry(title));
  test.each<[string, RankingChoices['moves'], string[], string[]]>([
    ['up', [{ id: 'd', to: 'up' }], ['A', 'B', 'D'], ['C']],
    ['down', [{ id: 'a', to: 'down' }], ['B', 'A', 'C'], ['D']],
    ['pin', [{ id: 'd', to: 'pin' }], ['D', 'A', 'B'], ['C']],
    ['to the appendix', [{ id: 'a', to: 'appendix' }], ['B', 'C', 'D'], ['A']],
    ['out', [{ id: 'a', to: 'skip' }], ['B', 'C', 'D'], []],
    ['up from the top', [{ id: 'a', to: 'up' }], ['A', 'B', 'C'], ['D']],
    ['of something that is not there', [{ id: 'x', to: 'up' }], ['A', 'B', 'C'], ['D']],
  ])('%s', (_, moves, leading, appendix) => {
    const result = ranked(four, { moves });
    expect([titles(result.leading), titles(result.appendix)]).toEqual([leading, appendix]);
  });
});

test('the order of the files never shows', () => {
  const any = fc.record({
    scope: fc.constantFrom('company', 'team', null),
    yearlyLow: fc.constantFrom(null, 1, 2),
    design: fc.constantFrom('experiment', 'before-after', null),
    hasOkr: fc.boolean(),
    principles: fc.subarray(['Dive Deep', 'Frugality']),
    day: fc.constantFrom('2026-02-01', '2026-03-01'),
    handling: fc.constantFrom('pin', null),
  }) as fc.Arbitrary<Partial<Candidate>>;
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), fc.nat(), (owns, turn) => {
      const candidates = owns.map((own, at) => entry(`E${at}`, own));
      const turned = [...candidates.slice(turn % 8), ...candidates.slice(0, turn % 8)].reverse();
      expect(titles(ranked(turned).leading)).toEqual(titles(ranked(candidates).leading));
    }),
    { numRuns: 300, seed: 4 },
  );
});
