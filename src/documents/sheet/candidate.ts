import type { Day } from '../../days/day';
import type { Sensitivity } from '../../settings/settings';

export type Scope = 'company' | 'department' | 'team' | 'individual';
export type Design = 'experiment' | 'quasi-experiment' | 'before-after' | 'anecdote';

/** What the ranking needs to know of an entry, and nothing else: no weight can hide here. */
export interface Candidate {
  /** The same for the same initiative and metric, whichever note it was read from first. */
  id: string;
  path: string;
  /** 1-based. */
  line: number;
  title: string;
  /** The period's end, else the date, else the date in the note's name; null where there is none. */
  day: Day | null;
  sensitivity: Sensitivity;
  /** Null where none is given: it counts as team. */
  scope: Scope | null;
  /** A baseline, or a level with a stated comparison. */
  hasBaseline: boolean;
  hasEvidence: boolean;
  /** A value in money, or customers. */
  hasWorth: boolean;
  /** Low end of the yearly value in the user's currency; null for one-off amounts and where there is none. */
  yearlyLow: number | null;
  design: Design | null;
  includesZero: boolean;
  hasOkr: boolean;
  principles: readonly string[];
  handling: 'pin' | 'appendix' | 'skip' | null;
  pinReason: string | null;
}
