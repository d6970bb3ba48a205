import type { Range } from './text';

/** How a claim is built, by the labelling rubric in docs/evaluation.md. */
export type ClaimClass = 'outcome-first' | 'outcome-late' | 'activity' | 'ask' | 'other';

export const figureKinds = [
  'percent',
  'points',
  'bps',
  'duration',
  'money',
  'count',
  'multiple',
  'ratio',
  'range',
  'identifier',
  'date',
] as const;

export type FigureKind = (typeof figureKinds)[number];

/** What a figure does in its claim. Only `change` and `level` make a claim quantified. */
export type FigureRole = 'change' | 'level' | 'effort' | 'reach' | 'forecast' | 'identifier' | 'date';

export type Cadence = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** An amount as it stands in the text. Offsets are those of the claim's text. */
export interface Figure extends Range {
  text: string;
  kind: FigureKind;
  /** With its magnitude applied (`1.2M` is 1200000); null for a range and for what has no one value. */
  value: number | null;
  low?: number;
  high?: number;
  /** What the amounts of a range are, where `kind` is `range`. */
  of?: FigureKind;
  /** ISO 4217 code for money, `us` `ms` `s` `min` `h` `day` `week` `month` `quarter` `year` for
   * durations, the measure as written (`KB`, `kWh`) for a count of it, else null. */
  unit: string | null;
  role: FigureRole;
  /** `~`, "about", "nearly", "over", "up to", `+`. */
  approximate: boolean;
  /** Digits after the decimal point as stated, scaled by the magnitude: the value is good to half of `step`. */
  step: number | null;
  /** "a year", "/mo", "annually". */
  cadence?: Cadence;
  /** -1 for a stated fall ("down 8%", "cut by a third", `-27%`), 1 for a stated rise. */
  sign?: 1 | -1;
}

/** One quantity that moved, as far as the claim states it. Members are entries of `Claim.figures`. */
export interface Change extends Range {
  before?: Figure;
  after?: Figure;
  /** The stated difference: relative (percent, multiple) or absolute (points, bps, money, count). */
  by?: Figure;
}

/** The word that opens the claim proper, after labels, dates and pronouns. */
export interface LeadVerb extends Range {
  text: string;
  lemma: string;
}

/**
 * What a bullet says. `from` and `to` bound the claim proper in the text given: list markers, check boxes,
 * labels, trailing tags, block ids and fields lie outside.
 */
export interface Claim extends Range {
  text: string;
  class: ClaimClass;
  quantified: boolean;
  vague: boolean;
  /** The stretch that states the result; null where there is none. */
  outcome: Range | null;
  /** The stretch that states the work; null where there is none. */
  effort: Range | null;
  figures: Figure[];
  changes: Change[];
  leadVerb: LeadVerb | null;
  /** The connective or construction that decided the class, in words for "explain". */
  because: string[];
  /** No construction shows the result, its words alone make one likely: no fix of it is certain. */
  likely?: true;
  /** Its words speak against the class that its construction shows: no finding rests on that class. */
  doubted?: true;
}

/** The user's own words, added to the built-in tables. All lower case. */
export interface ClaimWords {
  weak: readonly string[];
  vague: readonly string[];
  metrics: readonly string[];
}

export const noOwnWords: ClaimWords = { weak: [], vague: [], metrics: [] };
