/** The settings, the same keys in the plugin's data and in review-prep.json. */
export interface Settings {
  version: number;
  cycles: CycleSetting[];
  person: { name: string; role: string; level: string; place: string; manager: string };
  principles: PrincipleSettings;
  tag: string;
  kindProperty: string;
  folders: { impact: string; reviews: string; templates: string };
  exclude: string[];
  names: Record<string, string>;
  leading: number;
  ranking: RankingStep[];
  sheet: { page: PageSize; bodyPoints: number };
  editor: { inline: boolean; pauseMs: number; gutter: boolean; readingView: boolean; badge: boolean };
  minutes: number;
  /** ISO 4217. */
  currency: string;
  rates: Rate[];
  /** `YYYY-MM-DD`. */
  holidays: string[];
  defaultSensitivity: Sensitivity;
  spokenWordsPerMinute: number;
  staleAfterDays: number;
  lint: LintSettings;
}

export interface CycleSetting {
  name: string;
  /** `YYYY-MM-DD`, both inclusive. */
  from: string;
  to: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local time. */
  meeting?: string;
  expectedRating?: string;
}

export interface PrincipleSettings {
  sets: string[];
  custom: { name: string; principles: string[] }[];
}

export type PageSize = 'letter' | 'a4';
export type Sensitivity = 'me' | 'manager' | 'calibration';
export type RankingStep = 'scope' | 'value' | 'evidence' | 'okr' | 'principle' | 'date' | 'name';
export type Severity = 'error' | 'warning' | 'suggestion' | 'off';
export type Preset = 'gentle' | 'standard' | 'strict';

/** One unit of `from` is worth `rate` units of `to` on `date`. */
export interface Rate {
  from: string;
  to: string;
  rate: number;
  date: string;
}

export interface LintSettings {
  scope: 'review' | 'all-bullets';
  preset: Preset;
  rules: Record<string, Severity>;
  words: { weak: string[]; vague: string[]; metrics: string[] };
  phrases: PhraseRule[];
}

/** A rule of the user's own: words in order, `*` for any one word. */
export interface PhraseRule {
  id: string;
  phrase: string;
  message: string;
  severity: Severity;
}
