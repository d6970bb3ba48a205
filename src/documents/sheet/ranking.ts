import type { Day } from '../../days/day';
import type { RankingStep, Sensitivity } from '../../settings/settings';
import type { Candidate } from './candidate';
import { missingForLead, whyLeftOut } from './gates';
import { inOrder, stepsOf, type Ordered } from './order';
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
  leading: Placed<C>[];
  appendix: Placed<C>[];
  leftOut: Placed<C>[];
}

/**
 * Which entries lead the sheet, which go to the appendix and which are left out, by SPEC's gates and order.
 * Steps are compared one after the other, with no weights; pins come first, then the moves made by hand.
 */
export function rank<C extends Candidate>(candidates: readonly C[], choices: RankingChoices): Ranking<C> {
  const leftOut: Placed<C>[] = [];
  const inside: C[] = [];
  for (const candidate of candidates) {
    const because = whyLeftOut(candidate, choices.cycle, choices.audience);
    if (because === null) inside.push(candidate);
    else leftOut.push({ candidate, rank: null, because });
  }
  const arrangement = applyMoves(arranged(inside, choices), choices.moves ?? []);
  return placed(arrangement, leftOut, choices);
}

function arranged<C extends Candidate>(inside: readonly C[], choices: RankingChoices): Arrangement<C> {
  const pinned = inside.filter(({ handling }) => handling === 'pin');
  const free = inside.filter((one) => one.handling === null && missingForLead(one).length === 0);
  const rest = inside.filter((one) => !pinned.includes(one) && !free.includes(one));
  const ranked = inOrder([pinned, free], choices);
  const behind = inOrder([rest], choices).map(({ candidate }) => candidate);
  return { ranked, behind, moved: new Map(), skipped: [] };
}

function placed<C extends Candidate>(
  { ranked, behind, moved, skipped }: Arrangement<C>,
  leftOut: readonly Placed<C>[],
  choices: RankingChoices,
): Ranking<C> {
  const names = stepsOf(choices.ranking);
  const position = (at: number) => ({ ranked, at, moved, leading: choices.leading, names });
  const all = ranked.map(({ candidate }: Ordered<C>, at): Placed<C> => ({
    candidate,
    rank: at < choices.leading ? at + 1 : null,
    because: rankReason(position(at)),
  }));
  return {
    leading: all.slice(0, choices.leading),
    appendix: [
      ...all.slice(choices.leading),
      ...behind.map((candidate) => ({ candidate, rank: null, because: appendixReason(candidate, moved) })),
    ],
    leftOut: [
      ...leftOut,
      ...skipped.map((candidate) => ({ candidate, rank: null, because: 'You took it out in the preview.' })),
    ],
  };
}
