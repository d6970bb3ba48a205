import type { Range } from '../claims/text';

/** Something in a note that cannot be read as it stands; lint shows it under `rule`. */
export interface Problem extends Range {
  rule: 'malformed-note' | 'malformed-field' | 'unsourced-range';
  /** One sentence: what is wrong and what to do. */
  message: string;
}

/** A property of the front matter, with the stretch of the note that holds its value. */
export interface Property extends Range {
  key: string;
  /** Strings, numbers, booleans, null and lists of them; anything deeper is a Problem. Dates stay strings. */
  value: PropertyValue;
  /** 1-based. */
  line: number;
}

export type PropertyValue = string | number | boolean | null | (string | number | boolean | null)[];

export interface FrontMatter {
  /** The whole block with its fences; null where the note has none. */
  range: Range | null;
  /** Where the body begins. */
  bodyFrom: number;
  /** By name in lower case: Obsidian's property names know no case. */
  properties: ReadonlyMap<string, Property>;
  problems: Problem[];
}

/** A list item: one line with a marker, and the lines that continue it. */
export interface Bullet extends Range {
  /** Of its marker, 1-based. `from` and `to` bound the whole item with its sub-bullets. */
  line: number;
  /** Where the marker stands (`-`, `*`, `+`, `1.`). */
  markerFrom: number;
  /**
   * The item's own text: its first paragraph, after marker and check box, trailing blanks left out. What follows a
   * blank line or a fence is in `Blocks.paragraphs` or skipped. Equal where the item has none.
   */
  contentFrom: number;
  contentTo: number;
  /** 0 for a top-level item. */
  depth: number;
  /** Index of the parent in `Blocks.bullets`, or -1. */
  parent: number;
  /** The character in `[ ]`, or null where there is no check box. */
  checkbox: string | null;
  /** Inside a callout (`> [!note]`); plain quotes hold no bullets for us. */
  callout: boolean;
  /** Index in `Blocks.headings` of the heading above, or -1. */
  heading: number;
}

export interface Heading extends Range {
  line: number;
  level: number;
  text: string;
}

/** A stretch of ordinary prose lines, markers and quotes excluded. */
export interface Paragraph extends Range {
  line: number;
  heading: number;
  callout: boolean;
}

/** What the one scanner says of a note; the terminal, the vault scan and the editor all ask it. */
export interface Blocks {
  bullets: Bullet[];
  headings: Heading[];
  paragraphs: Paragraph[];
  /** `%% ... %%` and HTML comments, in order: suppressions live in them. */
  comments: Range[];
}

/** A note as read once. Offsets everywhere are those of `text`, with its BOM and line ends. */
export interface Note {
  /** Inside the vault, `/` between folders. */
  path: string;
  text: string;
  frontMatter: FrontMatter;
  blocks: Blocks;
}
