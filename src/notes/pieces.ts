import type { Range } from '../claims/text';
import { closeRaw } from './blocks/comments';
import { closeTo } from './blocks/containers';
import { isBlank, nextLine } from './blocks/line';
import { newScan, type Scan } from './blocks/scan';
import type { Blocks } from './note';
import { readLine } from './scan-blocks';

/** A stretch of whole lines that reads the same, whatever stands around it: a list item, a heading, a paragraph. */
export interface Piece extends Range {
  /** Offsets are those of the whole text; indexes of bullets and headings are the piece's own. */
  blocks: Blocks;
}

/**
 * Reads `text` from `from`, where a piece must begin, and hands over each piece in order until `visit` answers
 * false. The pieces together hold exactly the bullets, paragraphs and comments that `scanBlocks` tells of.
 */
export function readPieces(text: string, from: number, visit: (piece: Piece) => boolean): void {
  const scan = newScan(text, from);
  let start = from;
  while (nextLine(scan)) {
    if (scan.lineFrom > start && beginsAfresh(scan)) {
      closeTo(scan, 0);
      if (!visit({ from: start, to: scan.lineFrom, blocks: taken(scan) })) return;
      start = scan.lineFrom;
    }
    readLine(scan);
    if (scan.filledTo > scan.lineFrom) scan.lastFilledTo = scan.filledTo;
  }
  closeRaw(scan);
  closeTo(scan, 0);
  if (start < text.length) visit({ from: start, to: text.length, blocks: taken(scan) });
}

function taken({ blocks: { bullets, headings, paragraphs, comments } }: Scan): Blocks {
  return {
    bullets: bullets.splice(0),
    headings: headings.splice(0),
    paragraphs: paragraphs.splice(0),
    comments: comments.splice(0),
  };
}

/** Whether the line in hand ends all that is open, so that it would be read the same as the first of a text. */
function beginsAfresh(scan: Scan): boolean {
  const { text, lineFrom, lineTo, rawEnd, leaf, depth, commentFrom } = scan;
  if (rawEnd !== '' || lineFrom >= lineTo) return false;
  const code = text.charCodeAt(lineFrom);
  if (isBlank(code) || code === 0xfeff) return false;
  // A quote goes on below a quote; comments and template commands leave the list around them open.
  if (commentFrom >= 0 && leaf !== 'paragraph') return false;
  if (leaf === 'none') return depth === 0 || (code !== 62 && code !== 37 && code !== 60);
  if (depth === 0 && (leaf === 'fence' || leaf === 'html')) return false;
  return (
    opensItem(text, lineFrom, lineTo, leaf === 'paragraph' && depth === 0) ||
    opensHeading(text, lineFrom, lineTo)
  );
}

/** A marker with text behind it ends a paragraph; a number other than one does so only outside of one. */
function opensItem(text: string, from: number, to: number, inParagraph: boolean): boolean {
  let at = from;
  while (at < from + 10 && isDigit(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (
    at > from
      ? inParagraph || at - from > 9 || (code !== 46 && code !== 41)
      : code !== 45 && code !== 42 && code !== 43
  )
    return false;
  if (at + 1 >= to || !isBlank(text.charCodeAt(at + 1))) return false;
  let next = at + 2;
  while (next < to && isBlank(text.charCodeAt(next))) next++;
  return next < to;
}

function opensHeading(text: string, from: number, to: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === 35) at++;
  return at > from && at - from <= 6 && at < to && isBlank(text.charCodeAt(at));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
