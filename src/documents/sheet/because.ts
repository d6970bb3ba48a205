import type { RankingStep } from '../../settings/settings';
import type { Candidate } from './candidate';
import { missingForLead } from './gates';
import type { Move } from './moves';
import { decidingStep, type Ordered } from './order';
import { steps } from './ranking-steps';

export interface Position {
  ranked: readonly Ordered[];
  at: number;
  moved: ReadonlyMap<string, Move>;
  leading: number;
  names: readonly RankingStep[];
}

/** "Ranked second because ...; would rise if ..." of an entry that passes the gates or is pinned. */
export function rankReason(position: Position): string {
  const { at, leading } = position;
  const place = ordinal(at + 1);
  if (at >= leading) return `Would be ${place} where ${count(leading)} lead${risingFrom(position)}.`;
  return `Ranked ${place}${standingFor(position)}${risingFrom(position)}.`;
}

/** Why an entry stands in the appendix though there may be room above. */
export function appendixReason(candidate: Candidate, moved: ReadonlyMap<string, Move>): string {
  if (moved.get(candidate.id)?.to === 'appendix') return 'You moved it to the appendix.';
  if (candidate.handling === 'appendix') return 'Its property sheet says appendix.';
  return `It has ${listed(missingForLead(candidate))}; would be ranked if that were mended, or if it were pinned.`;
}

function standingFor({ ranked, at, moved, names }: Position): string {
  const own = ranked[at];
  if (!own) return '';
  const { candidate, standing } = own;
  const byHand = handReason(candidate, moved);
  if (byHand !== null) return ` because ${byHand}`;
  const next = ranked[at + 1];
  if (!next)
    return at === 0 ? ': nothing else of the cycle passes the gates' : ': the last that passes the gates';
  if (handReason(next.candidate, moved) !== null)
    return ` because ${next.candidate.title} was placed by hand`;
  const step = decidingStep(candidate, next.candidate, names, standing);
  if (!step) return ` because its note comes first and nothing else tells it from ${next.candidate.title}`;
  return ` because ${steps[step].ahead(candidate, next.candidate, standing)}`;
}

function risingFrom({ ranked, at, moved, names }: Position): string {
  const own = ranked[at];
  const prior = ranked[at - 1];
  if (!own || !prior || handReason(own.candidate, moved) !== null) return '';
  if (handReason(prior.candidate, moved) !== null)
    return `; ${prior.candidate.title} stands above it by hand, so it would rise if it were pinned`;
  const step = decidingStep(prior.candidate, own.candidate, names, prior.standing);
  if (!step) return '';
  return `; would rise if ${steps[step].rise(prior.candidate, own.candidate, prior.standing)}`;
}

function handReason({ id, handling, pinReason }: Candidate, moved: ReadonlyMap<string, Move>): string | null {
  const move = moved.get(id);
  if (move?.to === 'pin')
    return `you pinned it in the preview${move.reason === undefined ? '' : `: ${move.reason}`}`;
  if (move) return 'you moved it in the preview';
  if (handling !== 'pin') return null;
  return pinReason === null ? 'it is pinned, with no reason given' : `it is pinned: ${pinReason}`;
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ordinal = (place: number): string => ordinals[place - 1] ?? `number ${place}`;

const counts = ['none', 'one', 'two', 'three', 'four', 'five'];
const count = (many: number): string => counts[many] ?? String(many);

const listed = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? 'nothing')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
