import type { RankingStep } from '../../settings/settings';
import type { Candidate } from './candidate';
import { steps, type Standing } from './ranking-steps';

/** An entry in the order, with what stood above it when its place was decided. */
export interface Ordered<C extends Candidate = Candidate> {
  candidate: C;
  standing: Standing;
}

const standard: RankingStep[] = ['scope', 'value', 'evidence', 'okr', 'principle', 'date', 'name'];

/** The chosen steps, and behind them those that the settings leave out: an order must always decide. */
export const stepsOf = (ranking: readonly RankingStep[]): RankingStep[] => [
  ...new Set([...ranking.filter((step) => standard.includes(step)), ...standard]),
];

/**
 * Each group in the order of the steps, group after group. Chosen one by one, since which principles are
 * covered depends on what stands above; ties end at path and line, so the order of the files never shows.
 */
export function inOrder<C extends Candidate>(
  groups: readonly (readonly C[])[],
  { ranking, currency }: { ranking: readonly RankingStep[]; currency: string },
): Ordered<C>[] {
  const names = stepsOf(ranking);
  const covered = new Set<string>();
  const ordered: Ordered<C>[] = [];
  for (const group of groups) {
    const left = new Set(group);
    while (left.size > 0) {
      const standing = { covered: new Set(covered), currency };
      const next = best([...left], names, standing);
      left.delete(next);
      for (const principle of next.principles) covered.add(principle);
      ordered.push({ candidate: next, standing });
    }
  }
  return ordered;
}

const best = <C extends Candidate>(
  left: readonly C[],
  names: readonly RankingStep[],
  standing: Standing,
): C => left.reduce((first, other) => (comesFirst(other, first, names, standing) ? other : first));

function comesFirst(a: Candidate, b: Candidate, names: readonly RankingStep[], standing: Standing): boolean {
  const step = decidingStep(a, b, names, standing);
  if (step) return steps[step].compare(a, b, standing) < 0;
  return a.path === b.path ? a.line < b.line : a.path < b.path;
}

/** The first step in which the two differ, or undefined where none does. */
export const decidingStep = (
  a: Candidate,
  b: Candidate,
  names: readonly RankingStep[],
  standing: Standing,
): RankingStep | undefined => names.find((name) => steps[name].compare(a, b, standing) !== 0);
