import type { Candidate } from './candidate';
import type { Ordered } from './order';

/** What the user does with an entry in the preview; it holds for this sheet, the note is not changed. */
export interface Move {
  /** Id of the entry. */
  id: string;
  to: 'up' | 'down' | 'pin' | 'appendix' | 'skip';
  /** Why it is pinned, in the user's words; absent where none was given. */
  reason?: string;
}

export interface Arrangement<C extends Candidate> {
  /** In order: the first of these lead. */
  ranked: Ordered<C>[];
  /** What cannot lead as it stands. */
  behind: C[];
  /** The last move of each entry that was moved. */
  moved: Map<string, Move>;
  skipped: C[];
}

/** The moves one after the other; one that names no entry, or that leads nowhere, changes nothing. */
export function applyMoves<C extends Candidate>(
  start: Arrangement<C>,
  moves: readonly Move[],
): Arrangement<C> {
  return moves.reduce(applyMove, start);
}

function applyMove<C extends Candidate>(now: Arrangement<C>, move: Move): Arrangement<C> {
  const { id, to } = move;
  const at = now.ranked.findIndex(({ candidate }) => candidate.id === id);
  const behind = now.behind.find((candidate) => candidate.id === id);
  const entry = now.ranked[at] ?? (behind && { candidate: behind, standing: noStanding });
  if (!entry) return now;
  const moved = new Map(now.moved).set(id, move);
  const others = {
    ranked: now.ranked.filter((one) => one !== entry),
    behind: now.behind.filter((one) => one !== behind),
  };
  if (to === 'skip') return { ...others, moved, skipped: [...now.skipped, entry.candidate] };
  if (to === 'appendix') return { ...now, ...others, moved, behind: [entry.candidate, ...others.behind] };
  if (to === 'pin') return { ...now, ...others, moved, ranked: [entry, ...others.ranked] };
  const target = to === 'up' ? at - 1 : at + 1;
  if (at < 0 || target < 0 || target >= now.ranked.length) return now;
  const ranked = [...others.ranked.slice(0, target), entry, ...others.ranked.slice(target)];
  return { ...now, moved, ranked };
}

const noStanding = { covered: new Set<string>(), currency: 'USD' };
