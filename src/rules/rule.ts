import type { Claim } from '../claims/claim';
import type { Edit, Range } from '../claims/text';
import type { ImpactEntry } from '../notes/impact-entry';
import type { NoteKind } from '../notes/kind';
import type { Note } from '../notes/note';
import type { Sensitivity, Settings } from '../settings/settings';

/** What a rule found: where, and one sentence that says what is wrong with this text and what to do. */
export interface Match extends Range {
  message: string;
  /** A function where they cost more than the finding: called once, when somebody wants to see them. */
  fixes?: readonly Fix[] | (() => readonly Fix[]);
}

export interface Fix {
  title: string;
  /** True only for a reordering that keeps every fact and whose construction is certain. */
  safe: boolean;
  edits: Edit[];
  /** What the fix adds or replaces, in words; absent for a reordering. */
  adds?: string;
}

/** Where a claim stands. All offsets, those of what a rule finds too, are of `text`. */
export interface ClaimPlace extends Surroundings {
  claim: Claim;
  /** The bullet's own text as it stands in the note. */
  text: string;
  /** `text` with code, link targets, fields, tags, comments and quoted speech blanked out, at the same offsets. */
  prose: string;
}

/** What a bullet's note and its parents say of it. */
export interface Surroundings {
  /** What the kind property says of the note, lower case; null where it says nothing. */
  kind: string | null;
  /** The tagged entry this bullet opens, if it does. */
  isImpact: boolean;
  /** A sub-bullet of a tagged bullet, or a part of a story: the entry or the story states the result. */
  isDetail: boolean;
  /** Texts of the sub-bullets of the entry that it opens: they may state its result. */
  details: readonly string[];
  /** In an ask note, or under the heading of the asks in an agenda: a request, whatever its words. */
  isAsk: boolean;
  /** Names of the fields that the entry around the claim states, lower case, with their values. */
  fields: ReadonlyMap<string, string>;
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
  /** For whom the note that `target` leads to is, seen from `from`; null where it leads nowhere. */
  sharing?(target: string, from: string): Sharing | null;
}

/** For whom a note may be seen: what decides whether a shared document may name it. */
export interface Sharing {
  /** Its kind, lower case; null for an ordinary note. */
  kind: string | null;
  sensitivity: Sensitivity;
  /** Feedback whose giver agreed that it is passed on. */
  shared: boolean;
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
  /** Tests, docs and what the terminal shows; the build leaves them out of main.js, where the list is empty. */
  examples: readonly Example[];
  /** Silent where a note is linted without its vault. */
  needsVault?: true;
}

/** Reads one claim at a time: can run on a keystroke. */
export interface ClaimRule extends RuleText {
  reads: 'claim';
  check(place: ClaimPlace, facts: Facts): Match[];
  /** The same rule where a whole note is one claim: an ask note. Offsets are of the note. */
  checkNote?(note: Note, facts: Facts): Match[];
}

/** What several rules ask of one note, read when first asked for. */
export interface NoteReading {
  entries(): readonly ImpactEntry[];
}

/** Reads one entry at a time, in its note: a bullet with what stands under it, or all of the note. */
export interface EntryRule extends RuleText {
  reads: 'entry';
  check(entry: ImpactEntry, note: Note, facts: Facts): readonly Match[];
}

/** Reads a whole note, once it rests. Offsets are of the note. */
export interface NoteRule extends RuleText {
  reads: 'note';
  /** Asked of notes of these kinds alone; absent where it is asked of any. */
  kinds?: readonly NoteKind[];
  check(note: Note, facts: Facts, reading: NoteReading): Match[];
}

/** Reads what the other rules found: the engine itself answers for it. */
export interface SuppressionRule extends RuleText {
  reads: 'suppressions';
}

export type Rule = ClaimRule | EntryRule | NoteRule | SuppressionRule;
