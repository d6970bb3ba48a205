import type { Day } from '../../days/day';
import type { Sensitivity } from '../../settings/settings';

/**
 * A sheet as it is to be shown, already cut to its audience: what is not in here cannot leak into a note, a
 * page or a title. Texts are plain, without Markdown; the user's figures stand as the user wrote them.
 */
export interface SheetModel {
  title: string;
  person: { name: string; role: string };
  cycle: { name: string; from: Day; to: Day };
  asOf: Day;
  audience: Sensitivity;
  leading: SheetEntry[];
  appendix: AppendixEntry[];
  leftOut: LeftOut[];
  coverage: CoverageRow[];
}

export interface SheetEntry {
  /** Stable: names the entry's region in the note. */
  id: string;
  path: string;
  /** 1-based. */
  line: number;
  rank: number;
  because: string;
  initiative: string;
  hypothesis: string | null;
  metric: string | null;
  definition: string | null;
  baseline: string | null;
  result: string | null;
  /** The difference, absolute and relative, one or both. */
  changes: Told[];
  interval: Told | null;
  /** How it was found out: design, samples and dates, in words. */
  proof: string | null;
  picture: Picture | null;
  worth: Worth;
  principles: string[];
  principleBecause: string | null;
  okrs: string[];
  role: string | null;
  quote: { text: string; source: string | null } | null;
  links: SheetLink[];
}

/** A figure in words; `computed` where the plugin worked it out and the user did not state it. */
export interface Told {
  text: string;
  computed: boolean;
}

/** Numbers for the small picture, all in the metric's own unit. */
export interface Picture {
  baseline: number;
  result: number;
  /** Ends of the interval around the result; null where there is none. */
  low: number | null;
  high: number | null;
  better: 'up' | 'down' | null;
  /** The user's own texts for both ends. */
  baselineText: string;
  resultText: string;
}

export interface Worth {
  /** "$235k-$368k/yr", as the user wrote it. */
  value: string | null;
  /** "revenue, modelled" */
  basis: string | null;
  assumption: string | null;
  customers: string | null;
}

export interface SheetLink {
  label: string;
  /** A path in the vault with heading or block, or an address; empty for a source that is only named. */
  target: string;
  kind: 'note' | 'web' | 'text';
  checked: Day | null;
}

/** One line of the appendix. */
export interface AppendixEntry {
  id: string;
  path: string;
  line: number;
  title: string;
  metric: string | null;
  baseline: string | null;
  result: string | null;
  changes: Told[];
  definition: string | null;
  principles: string[];
  worth: Worth;
  day: Day | null;
  links: SheetLink[];
  /** What it lacks to lead, in short: "no evidence". */
  marks: string[];
  because: string;
}

export interface LeftOut {
  path: string;
  title: string;
  because: string;
}

/**
 * How often a principle or an OKR is proven by the entries and stories that the audience may see. Goals aim at it;
 * they prove nothing yet.
 */
export interface CoverageRow {
  kind: 'principle' | 'okr';
  name: string;
  entries: number;
  stories: number;
  goals: number;
  missing: boolean;
}
