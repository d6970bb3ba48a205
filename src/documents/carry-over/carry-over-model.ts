import type { Day } from '../../days/day';

/** What one cycle leaves to the next, for the user alone. Texts are plain, without Markdown. */
export interface CarryOverModel {
  title: string;
  cycle: string;
  before: { name: string; from: Day; to: Day };
  asOf: Day;
  ratings: { rating: string; themes: string[]; path: string }[];
  goals: LeftGoal[];
  asks: { title: string; about: string; when: string; path: string }[];
  closed: (LeftGoal & { status: 'done' | 'dropped' })[];
  figures: FigureThenNow[];
  /** The agenda whose decisions were said or confirmed; null where there is none. */
  promised: { path: string; decisions: Promised[] } | null;
}

export interface LeftGoal {
  title: string;
  /** "due since 2026-06-30", "by 2026-12-15", "without a date" */
  when: string;
  prediction: string;
  okr: string;
  /** Entries that move the same key result. */
  results: { text: string; path: string }[];
  path: string;
}

/** One metric that both cycles measured; the user's own texts, only the difference is computed. */
export interface FigureThenNow {
  metric: string;
  then: string;
  now: string;
  changes: string;
  /** Of the later entry. */
  path: string;
}

interface Promised {
  topic: string;
  text: string;
  status: 'said' | 'confirmed';
  owner: string;
  due: Day | null;
}
