import type { Blocks } from '../note';

/** A list item or a block quote that holds the lines below it. */
export interface Container {
  isItem: boolean;
  /** Columns of indentation that keep a line inside an item. */
  needs: number;
  /** Index in `Blocks.bullets`; -1 for a quote and for an item that is not told of. */
  bullet: number;
  /** The line that opened it. */
  line: number;
  /** Inside a callout. */
  callout: boolean;
  /** Inside a plain quote: read to find its end, told of to nobody. */
  muted: boolean;
  /** An item in which no block has begun, so that the next paragraph is its own text. */
  fresh: boolean;
  /** An item whose marker stands alone: a blank line ends it. */
  empty: boolean;
}

/** The block that takes lines, inside the innermost container. */
export type Leaf = 'none' | 'paragraph' | 'table' | 'fence' | 'html';

/** Deeper ones count as siblings of the deepest: a parser's work per line is bounded by this. */
export const mostContainers = 100;

/** Where the scanner stands. One object for a whole note: at 200,000 bullets a second copies cost. */
export interface Scan {
  readonly text: string;
  readonly blocks: Blocks;
  /** The line in hand, 1-based; `lineTo` leaves out its break, `filledTo` its trailing blanks too. */
  line: number;
  lineFrom: number;
  lineTo: number;
  filledTo: number;
  nextLineFrom: number;
  /** The cursor behind the markers read so far; `column` counts tabs to the next multiple of four. */
  at: number;
  column: number;
  /** The next character that is no blank, as `findText` left it. */
  textAt: number;
  textColumn: number;
  indent: number;
  blank: boolean;
  /** Open containers are the first `depth` of these. */
  readonly containers: Container[];
  depth: number;
  leaf: Leaf;
  /** Of a paragraph: its stretch and first line. -1 while it holds a callout's title only. */
  leafFrom: number;
  leafTo: number;
  leafLine: number;
  /** The bullet whose own text the paragraph is, or -1. */
  leafBullet: number;
  /** The paragraph's last line, and where it ended before that: a table takes the line above its rule. */
  lastLineFrom: number;
  leafToBefore: number;
  /** Of a fence: its character and length. */
  fenceCode: number;
  fenceLength: number;
  /** Of an HTML block: what ends it, or '' for a blank line. */
  htmlEnd: string;
  /** Inside a comment or template command over several lines: what ends it, or ''. */
  rawEnd: '%%' | '%>' | '';
  /** Where that comment, or one inside a paragraph, began; -1 for none. */
  commentFrom: number;
  /** What ends the comment that a paragraph opened on an earlier line. */
  commentEnd: '%%' | '-->';
  /** End of the last line that was not blank. */
  lastFilledTo: number;
  /** Next occurrences, found once and kept until passed. */
  readonly nextBegin: Record<Mark, number>;
  readonly nextEnd: Record<Mark, number>;
  nextLf: number;
  nextCr: number;
  /** Where the last look for a thematic break met something else, and what it looked for. */
  notBreakAt: number;
  notBreakCode: number;
}

export function newScan(text: string, from: number): Scan {
  return {
    text,
    blocks: { bullets: [], headings: [], paragraphs: [], comments: [] },
    line: lineBreaksBefore(text, from),
    lineFrom: from,
    lineTo: from,
    filledTo: from,
    nextLineFrom: from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from,
    at: from,
    column: 0,
    textAt: from,
    textColumn: 0,
    indent: 0,
    blank: true,
    containers: [],
    depth: 0,
    leaf: 'none',
    leafFrom: 0,
    leafTo: 0,
    leafLine: 0,
    leafBullet: -1,
    lastLineFrom: 0,
    leafToBefore: 0,
    fenceCode: 0,
    fenceLength: 0,
    htmlEnd: '',
    rawEnd: '',
    commentFrom: -1,
    commentEnd: '%%',
    lastFilledTo: from,
    nextBegin: { '%%': -1, '<!--': -1, '-->': -1, '%>': -1 },
    nextEnd: { '%%': -1, '<!--': -1, '-->': -1, '%>': -1 },
    nextLf: -1,
    nextCr: -1,
    notBreakAt: -1,
    notBreakCode: 0,
  };
}

function lineBreaksBefore(text: string, to: number): number {
  let breaks = 0;
  for (let at = 0; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
  }
  return breaks;
}

/** What comments and template commands begin and end with. */
export type Mark = '%%' | '<!--' | '-->' | '%>';

/**
 * Where `mark` stands next at or after `from`, or past the end of the text. Ask in ascending order, apart for
 * beginnings and for ends: each place is then looked for once, however many lines ask.
 */
export function nextOf(scan: Scan, mark: Mark, from: number, role: 'begin' | 'end' = 'begin'): number {
  const next = role === 'begin' ? scan.nextBegin : scan.nextEnd;
  if (next[mark] >= from) return next[mark];
  const found = scan.text.indexOf(mark, from);
  next[mark] = found < 0 ? Infinity : found;
  return next[mark];
}

/** The innermost open container. */
export const topOf = ({ containers, depth }: Scan): Container | undefined =>
  depth > 0 ? containers[depth - 1] : undefined;
