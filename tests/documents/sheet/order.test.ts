import fc from 'fast-check';
import type { RankingStep } from '../../../src/settings/settings';
import type { Candidate } from '../../../src/documents/sheet/candidate';
import { entryOrder, stepsOf } from '../../../src/documents/sheet/order';
import { steps } from '../../../src/documents/sheet/ranking-steps';

/** The order as SPEC says it, without any shortcut: the best of what is left, again and again. */
function plainly(candidates: readonly Candidate[], names: readonly RankingStep[]): Candidate[] {
  const left = [...candidates];
  const done: Candidate[] = [];
  while (left.length > 0) {
    const standing = { covered: new Set(done.flatMap(({ principles }) => principles)), currency: 'USD' };
    left.sort((a, b) => {
      for (const name of names) {
        const difference = steps[name].compare(a, b, standing);
        if (difference !== 0) return difference;
      }
      return a.path < b.path ? -1 : 1;
    });
    done.push(...left.splice(0, 1));
  }
  return done;
}

const candidate = fc.record({
  scope: fc.constantFrom('company' as const, 'team' as const, null),
  yearlyLow: fc.constantFrom(null, 1, 2),
  design: fc.constantFrom('experiment' as const, 'before-after' as const, null),
  hasOkr: fc.boolean(),
  principles: fc.subarray(['Dive Deep', 'Frugality', 'Ownership', 'Earn Trust']),
  day: fc.constantFrom('2026-02-01', '2026-03-01'),
});

test('the shortcut for principles gives the order of choosing one by one', () => {
  const order = fc.shuffledSubarray<RankingStep>([
    'scope',
    'value',
    'evidence',
    'okr',
    'principle',
    'date',
    'name',
  ]);
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 12 }), order, (owns, ranking) => {
      const candidates = owns.map((own, at): Candidate => ({
        ...own,
        id: String(at),
        path: `${String(at).padStart(2, '0')}.md`,
        line: 1,
        title: 'T',
        sensitivity: 'manager',
        hasBaseline: true,
        hasEvidence: true,
        hasWorth: true,
        includesZero: false,
        handling: null,
        pinReason: null,
      }));
      const order = entryOrder({ ranking, currency: 'USD' });
      for (const one of candidates) order.add(one);
      const ordered = order.read(new Set()).map((one) => one.candidate.id);
      expect(ordered).toEqual(plainly(candidates, stepsOf(ranking)).map(({ id }) => id));
      const [first, ...others] = candidates;
      if (!first) return;
      order.remove(first);
      const left = order.read(new Set(['Frugality'])).map((one) => one.candidate.id);
      const fresh = entryOrder({ ranking, currency: 'USD' });
      for (const one of others) fresh.add(one);
      expect(left).toEqual(fresh.read(new Set(['Frugality'])).map((one) => one.candidate.id));
    }),
    { numRuns: 500, seed: 12 },
  );
});
