import type { Day } from '../../days/day';
import type { Period, Reading, Stated } from '../stated';
import { statedDay, statedOneOf, statedPeriod, statedText } from '../stated';

const contributions = ['mine', 'shared', 'team'] as const;
const outcomes = ['won', 'neutral', 'learned'] as const;
const scopes = ['company', 'department', 'team', 'individual'] as const;

export type Contribution = (typeof contributions)[number];
export type Outcome = (typeof outcomes)[number];
export type Scope = (typeof scopes)[number];

/** What was done, by whom, when, and how far it reaches. */
export interface EntryWhat {
  initiative: Stated<string> | null;
  hypothesis: Stated<string> | null;
  role: Stated<string> | null;
  contribution: Stated<Contribution> | null;
  outcome: Stated<Outcome> | null;
  period: Stated<Period> | null;
  date: Stated<Day> | null;
  asOf: Stated<Day> | null;
  scope: Stated<Scope> | null;
}

export const readWhat = (reading: Reading): EntryWhat => ({
  initiative: statedText(reading, 'initiative'),
  hypothesis: statedText(reading, 'hypothesis'),
  role: statedText(reading, 'role'),
  contribution: statedOneOf(reading, 'contribution', contributions),
  outcome: statedOneOf(reading, 'outcome', outcomes),
  period: statedPeriod(reading, 'period'),
  date: statedDay(reading, 'date'),
  asOf: statedDay(reading, 'as-of'),
  scope: statedOneOf(reading, 'scope', scopes),
});
