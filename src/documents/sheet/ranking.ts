import type { Day } from '../../days/day';
import type { RankingStep, Sensitivity } from '../../settings/settings';
import type { Candidate } from './candidate';
import { missingForLead, whyLeftOut } from './gates';
import { lazily } from './lazily';
import { entryOrder, stepsOf } from './order';
import { applyMoves, type Arrangement, type Move } from './moves';
import { appendixReason, rankReason } from './because';

export interface RankingChoices {
  cycle: { name: string; from: Day; to: Day };
  audience: Sensitivity;
  /** Settings' order of the steps; those that it leaves out follow in the standard order. */
  ranking: readonly RankingStep[];
  /** How many lead. */
  leading: number;
  currency: string;
  moves?: readonly Move[];
}

/** An entry in its place, with the sentence that says why it stands there. */
export interface Placed<C extends Candidate = Candidate> {
  candidate: C;
  /** From 1; null outside the leading ones. */
  rank: number | null;
  because: string;
}

export interface Ranking<C extends Candidate = Candidate> {
  readonly leading: Placed<C>[];
  readonly appendix: Placed<C>[];
  readonly leftOut: Placed<C>[];
}

/** Entries of a sheet in their places, kept as they come and go. */
export interface LivingRanking<C extends Candidate = Candidate> {
  add: (candidate: C) => void;
  remove: (candidate: C) => void;
  read: () => Ranking<C>;
}

/**
 * Which entries lead the sheet, which go to the appendix and which are left out, by SPEC's gates and order.
 * Steps are compared one after the other, with no weights; pins come first, then the moves made by hand.
 * `compared` is called whenever two entries are.
 */
export function livingRanking<C extends Candidate>(
  choices: RankingChoices,
  compared?: () => void,
): LivingRanking<C> {
  const orders = {
    pinned: entryOrder<C>(choices, compared),
    free: entryOrder<C>(choices, compared),
    behind: entryOrder<C>(choices, compared),
  };
  const leftOut = new Map<C, Placed<C>>();
  return {
    add: (candidate) => {
      const because = whyLeftOut(candidate, choices.cycle, choices.audience);
      if (because === null) orders[groupOf(candidate)].add(candidate);
      else leftOut.set(candidate, { candidate, rank: null, because });
    },
    remove: (candidate) => {
      if (!leftOut.delete(candidate)) orders[groupOf(candidate)].remove(candidate);
    },
    read: () => {
      const pinned = orders.pinned.read(new Set());
      const shown = new Set(pinned.flatMap(({ candidate }) => candidate.principles));
      const ranked = [...pinned, ...orders.free.read(shown)];
      const behind = orders.behind.read(new Set()).map(({ candidate }) => candidate);
      const start = { ranked, behind, moved: new Map<string, Move>(), skipped: [] };
      return placed(applyMoves(start, choices.moves ?? []), [...leftOut.values()], choices);
    },
  };
}

/** The ranking of `candidates` alone. */
export function rank<C extends Candidate>(candidates: readonly C[], choices: RankingChoices): Ranking<C> {
  const ranking = livingRanking<C>(choices);
  for (const candidate of candidates) ranking.add(candidate);
  return ranking.read();
}

const groupOf = (candidate: Candidate): 'pinned' | 'free' | 'behind' => {
  if (candidate.handling === 'pin') return 'pinned';
  return candidate.handling === null && missingForLead(candidate).length === 0 ? 'free' : 'behind';
};

/** Why an entry stands in the appendix is worked out when it is asked for: it may stand there with thousands. */
function placed<C extends Candidate>(
  { ranked, behind, moved, skipped }: Arrangement<C>,
  leftOut: readonly Placed<C>[],
  choices: RankingChoices,
): Ranking<C> {
  const names = stepsOf(choices.ranking);
  const placeAt = (at: number): Placed<C>[] => {
    const candidate = ranked[at]?.candidate;
    const because = rankReason({ ranked, at, moved, leading: choices.leading, names });
    return candidate ? [{ candidate, rank: at < choices.leading ? at + 1 : null, because }] : [];
  };
  const leading = ranked.slice(0, choices.leading).flatMap((_, at) => placeAt(at));
  const appendix = lazily(() => [
    ...ranked.slice(choices.leading).flatMap((_, at) => placeAt(choices.leading + at)),
    ...behind.map((candidate) => ({ candidate, rank: null, because: appendixReason(candidate, moved) })),
  ]);
  return {
    leading,
    get appendix() {
      return appendix();
    },
    leftOut: [
      ...leftOut,
      ...skipped.map((candidate) => ({ candidate, rank: null, because: 'You took it out in the preview.' })),
    ],
  };
}
