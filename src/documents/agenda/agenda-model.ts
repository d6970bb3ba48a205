import type { Day } from '../../days/day';
import type { SheetEntry } from '../sheet/sheet-model';
import type { AgendaPart, Proposals } from './proposals';

/** An agenda as it is to be shown, already cut to its audience. Texts are plain, without Markdown. */
export interface AgendaModel {
  title: string;
  /** `YYYY-MM-DD`, with `THH:MM` where the time is known. */
  meeting: string;
  minutes: number;
  /** Names; empty where the settings do not tell. */
  manager: string;
  person: string;
  cycle: string;
  /** Empty where nothing is expected yet. */
  expectedRating: string;
  results: SheetEntry[];
  behaviours: AgendaStory[];
  goals: AgendaGoal[];
  asks: AgendaAsk[];
  /** Asks about pay: they stand last, after rating and results. */
  pay: AgendaAsk[];
  /** When the recap is due, and by when it should be confirmed. */
  recapDue: Day;
  confirmBy: Day;
  /** What each part holds and could hold, with the reasons: for the user who chooses, no document shows it. */
  proposals: Record<AgendaPart, Proposals>;
}

export interface AgendaStory {
  path: string;
  title: string;
  principles: string[];
  /** Spoken, at the settings' words a minute. */
  seconds: number;
  /** What the listener should keep: the story's Result. */
  result: string;
  /** Shared peer feedback only. */
  feedback: { path: string; from: string }[];
}

export interface AgendaGoal {
  path: string;
  title: string;
  about: 'stretch' | 'career';
  /** In the spirit of a principle: what the user will do, and what should come of it. */
  statement: string;
  okr: string;
  skill: string;
  by: Day | null;
}

export interface AgendaAsk {
  path: string;
  title: string;
  about: string;
  text: string;
  gives: string;
  criterion: string;
  by: Day | null;
}
