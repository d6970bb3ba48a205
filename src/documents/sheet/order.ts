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
 * Each group in the order of the steps, group after group. Which principles are covered depends on what stands
 * above, so among those that are level up to that step the next one is chosen one by one. Ties end at path and
 * line: the order of the files never shows.
 */
export function inOrder<C extends Candidate>(
  groups: readonly (readonly C[])[],
  { ranking, currency }: { ranking: readonly RankingStep[]; currency: string },
): Ordered<C>[] {
  const names = stepsOf(ranking);
  const before = names.slice(0, names.indexOf('principle'));
  const fixed = names.filter((name) => name !== 'principle');
  const ordered: Ordered<C>[] = [];
  let standing: Standing = { covered: new Set(), currency };
  for (const group of groups) {
    const sorted = [...group].sort((a, b) => comparing(a, b, fixed, standing));
    for (const level of levelsOf(sorted, before, standing)) {
      for (const candidate of byCoverage(level, () => standing.covered)) {
        ordered.push({ candidate, standing });
        if (candidate.principles.some((name) => !standing.covered.has(name)))
          standing = { currency, covered: new Set([...standing.covered, ...candidate.principles]) };
      }
    }
  }
  return ordered;
}

/** Runs of entries that the steps before the principle cannot tell apart. */
function levelsOf<C extends Candidate>(
  sorted: readonly C[],
  before: readonly RankingStep[],
  standing: Standing,
): C[][] {
  const levels: C[][] = [];
  for (const candidate of sorted) {
    const level = levels[levels.length - 1];
    if (level?.[0] && !decidingStep(level[0], candidate, before, standing)) level.push(candidate);
    else levels.push([candidate]);
  }
  return levels;
}

/** First whoever adds a principle, as long as somebody does; each such choice may cover another's. */
function* byCoverage<C extends Candidate>(
  level: readonly C[],
  covered: () => ReadonlySet<string>,
): Generator<C> {
  const left = [...level];
  for (;;) {
    const known = covered();
    const at = left.findIndex(({ principles }) => principles.some((name) => !known.has(name)));
    if (at < 0) break;
    yield* left.splice(at, 1);
  }
  yield* left;
}

function comparing(a: Candidate, b: Candidate, names: readonly RankingStep[], standing: Standing): number {
  const step = decidingStep(a, b, names, standing);
  if (step) return steps[step].compare(a, b, standing);
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}

/** The first step in which the two differ, or undefined where none does. */
export const decidingStep = (
  a: Candidate,
  b: Candidate,
  names: readonly RankingStep[],
  standing: Standing,
): RankingStep | undefined => names.find((name) => steps[name].compare(a, b, standing) !== 0);
