/** A piece that is copied whole or left out whole: a result with its source, a paragraph, a bullet with what is under it. */
export interface FormUnit {
  /** Names it where it is left out. */
  title: string;
  /** A heading is copied only with something under it. */
  level: number | null;
  lines: FormLine[];
  /** The same in fewer words, where the limit asks for it: the figures with their source. */
  short?: FormLine[];
}

export interface FormLine {
  /** 0 for prose; 1 for a bullet, 2 for one under it, ... */
  depth: number;
  /** Opens the line, set apart where the form takes rich text; may be empty. */
  lead: string;
  text: string;
}

/** What was not copied, and why, in one sentence. */
export interface FormGap {
  title: string;
  because: string;
}

/**
 * How a form counts: `utf-16` as a web page's length limit does (most emoji are two), `characters` by code points.
 * A line break is one in both.
 */
export type FormCount = 'utf-16' | 'characters';

export const formLength = (text: string, count: FormCount): number =>
  count === 'utf-16' ? text.length : [...text].length;

export const countWords: Record<FormCount, string> = {
  'utf-16': 'characters as a web form counts them (UTF-16)',
  characters: 'characters (code points)',
};
