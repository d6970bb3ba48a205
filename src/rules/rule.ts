import type { Claim } from '../claims/claim';
import type { Edit, Range } from '../claims/text';
import type { Note } from '../notes/note';
import type { Settings } from '../settings/settings';

/** What a rule found: where, and one sentence that says what is wrong with this text and what to do. */
export interface Match extends Range {
  message: string;
  fixes?: Fix[];
}

export interface Fix {
  title: string;
  /** True only for a reordering that keeps every fact and whose construction is certain. */
  safe: boolean;
  edits: Edit[];
  /** What the fix adds or replaces, in words; absent for a reordering. */
  adds?: string;
}

/** Where a claim stands. Offsets of `claim` and its parts are already those of the note. */
export interface ClaimPlace {
  claim: Claim;
  note: Note;
  /** The tagged entry this bullet opens, if it does. */
  isImpact: boolean;
}

/** Facts a rule cannot read off the note itself. */
export interface Facts {
  /** `YYYY-MM-DD`. */
  today: string;
  settings: Settings;
  /** Every principle of the chosen sets. */
  principles: readonly string[];
  vault: VaultFacts | null;
}

/** What the index knows of other notes; null where one note is linted alone. */
export interface VaultFacts {
  /** Whether `[[target]]` (with heading or block) leads somewhere, seen from `from`. */
  resolves(target: string, from: string): boolean;
  /** Other statements of the same metric of the same initiative. */
  sameMetric(path: string, line: number): readonly MetricStatement[];
  /** Last change of a linked note, `YYYY-MM-DD`, where it can be told. */
  changedOn(target: string, from: string): string | null;
}

export interface MetricStatement {
  path: string;
  line: number;
  baseline: string | null;
  result: string | null;
}

export interface Example {
  /** A bullet for a claim rule, a whole note for a note rule. */
  text: string;
  /** The text that is underlined, or null where the rule accepts it. Several where it is underlined in several places. */
  flags: string | string[] | null;
  /** The text after the fix, where the rule has one. */
  fixed?: string;
  /** What differs from the standard facts. */
  facts?: Partial<Facts>;
}

interface RuleText {
  /** Stable, kebab-case. */
  id: string;
  /** One or two sentences for the docs page: why a reader minds. */
  why: string;
  examples: readonly Example[];
}

/** Reads one claim at a time: can run on a keystroke. */
export interface ClaimRule extends RuleText {
  reads: 'claim';
  check(place: ClaimPlace, facts: Facts): Match[];
}

/** Reads a whole note, once it rests. */
export interface NoteRule extends RuleText {
  reads: 'note';
  check(note: Note, facts: Facts): Match[];
}

export type Rule = ClaimRule | NoteRule;
