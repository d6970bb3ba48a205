/**
 * The marks around what the plugin wrote: HTML comments, which Obsidian and every other reader hide, each
 * on a line of its own with a blank line inside, which is how formatters set them anyway.
 *
 *     <!-- review-prep:begin results 2-a1b2c3d4e5f60718 -->
 *
 *     ...
 *
 *     <!-- review-prep:end results -->
 *
 * The number is the part's place when it was written, the hash that of the lines between the marks.
 */
export interface Region {
  id: string;
  /** The part's place in the document when it was written: out of order where the user moved regions. */
  order: number;
  /** From the first character of the opening mark to the last of the closing one. */
  from: number;
  to: number;
  /** What stands between the marks, line ends next to them left out. */
  bodyFrom: number;
  bodyTo: number;
  edited: boolean;
}

/** A mark that cannot be trusted, and what is wrong with it. */
export interface Damage {
  /** Null where not even the id can be read. */
  id: string | null;
  /** 1-based. */
  line: number;
  message: string;
}

export interface Marked {
  regions: Region[];
  damage: Damage[];
}

export const beginMark = (id: string, order: number, hash: string): string =>
  `<!-- review-prep:begin ${id} ${order}-${hash} -->`;

export const endMark = (id: string): string => `<!-- review-prep:end ${id} -->`;

/** What may stand as an id in a mark. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,79}$/;

/**
 * `markdown` with every line that could read as a mark made plain text: a note about this plugin, or a
 * bullet that quotes a mark, must not open a region.
 */
export const withoutMarks = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => (line.includes('review-prep:') ? line.replace(/<!--/g, () => '&lt;!--') : line))
    .join('\n');
