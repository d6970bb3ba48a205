import type { RankingStep } from '../../settings/settings';
import type { Candidate } from './candidate';
import { steps, type Standing } from './ranking-steps';
import { placeIn, sortedList, type SortedList } from './sorted-list';

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

/** Entries in the order of the steps, kept as they come and go. */
export interface EntryOrder<C extends Candidate> {
  add: (candidate: C) => void;
  remove: (candidate: C) => void;
  /** All of them, below entries that cover the principles of `above`. */
  read: (above: ReadonlySet<string>) => Ordered<C>[];
}

/**
 * Which principles are covered depends on what stands above, so among those that are level up to that step each
 * entry that adds a principle is drawn to the front. Ties end at path and line: the order of the files never shows.
 * `compared` is called whenever two entries are.
 */
export function entryOrder<C extends Candidate>(
  { ranking, currency }: { ranking: readonly RankingStep[]; currency: string },
  compared: () => void = () => undefined,
): EntryOrder<C> {
  const names = stepsOf(ranking);
  const before = names.slice(0, names.indexOf('principle'));
  const fixed = names.filter((name) => name !== 'principle');
  const nothing: Standing = { covered: new Set(), currency };
  const compare = (a: C, b: C): number => (compared(), comparing(a, b, fixed, nothing));
  const level = (a: C, b: C): number => (compared(), comparing(a, b, before, nothing, false));
  const all = sortedList(compare);
  const byPrinciple = new Map<string, SortedList<C>>();
  const listFor = (name: string): SortedList<C> => {
    const list = byPrinciple.get(name) ?? sortedList(compare);
    byPrinciple.set(name, list);
    return list;
  };
  /** The first entry that adds a principle to those that are covered. */
  const firstToAdd = (covered: ReadonlySet<string>): C | undefined => {
    let first: C | undefined;
    for (const [name, list] of byPrinciple) {
      const one = covered.has(name) ? undefined : list.read()[0];
      if (one && (!first || compare(one, first) < 0)) first = one;
    }
    return first;
  };
  return {
    add: (candidate) => {
      all.add(candidate);
      for (const name of new Set(candidate.principles)) listFor(name).add(candidate);
    },
    remove: (candidate) => {
      all.remove(candidate);
      for (const name of new Set(candidate.principles)) listFor(name).remove(candidate);
    },
    read: (above) => {
      const sorted = all.read();
      const drawn: { to: number; ordered: Ordered<C> }[] = [];
      let standing: Standing = { covered: above, currency };
      for (let one = firstToAdd(above); one; one = firstToAdd(standing.covered)) {
        drawn.push({ to: placeIn(sorted, one, level), ordered: { candidate: one, standing } });
        standing = { currency, covered: new Set([...standing.covered, ...one.principles]) };
      }
      return withDrawn(sorted, drawn, { covered: above, currency });
    },
  };
}

function withDrawn<C extends Candidate>(
  sorted: readonly C[],
  drawn: readonly { to: number; ordered: Ordered<C> }[],
  top: Standing,
): Ordered<C>[] {
  const isDrawn = new Set(drawn.map(({ ordered: { candidate } }) => candidate));
  const all: Ordered<C>[] = [];
  let next = 0;
  let standing = top;
  sorted.forEach((candidate, at) => {
    for (; drawn[next]?.to === at; next++) {
      const { ordered } = drawn[next] as { ordered: Ordered<C> };
      all.push(ordered);
      standing = { ...top, covered: new Set([...ordered.standing.covered, ...ordered.candidate.principles]) };
    }
    if (!isDrawn.has(candidate)) all.push({ candidate, standing });
  });
  return all;
}

/** `toTheEnd`: what no step tells apart, path and line do. */
function comparing(
  a: Candidate,
  b: Candidate,
  names: readonly RankingStep[],
  standing: Standing,
  toTheEnd = true,
): number {
  const step = decidingStep(a, b, names, standing);
  if (step) return steps[step].compare(a, b, standing);
  if (!toTheEnd) return 0;
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
