import type { Range } from '../../claims/text';
import { codeSpans } from '../code-spans';
import type { Scan } from './scan';
import { nextOf, topOf } from './scan';

const percents = '%%';
const htmlOpen = '<!--';
const htmlClose = '-->';

/** Tells of the comments in a line of prose; one left open may end on a later line of the same paragraph. */
export function readComments(scan: Scan, from: number, to: number): void {
  let at = scan.commentFrom < 0 ? from : endOpenComment(scan, from, to);
  if (at < 0 || nextOpening(scan, at) >= to) return;
  const code = codeSpans(scan.text, at, to);
  let index = 0;
  while (at >= 0 && at < to) {
    const open = nextOpening(scan, at);
    if (open >= to) return;
    while ((code[index]?.to ?? Infinity) <= open) index++;
    const span = code[index];
    at = span && span.from < open ? span.to : readComment(scan, open, to);
  }
}

const nextOpening = (scan: Scan, from: number): number =>
  Math.min(nextOf(scan, percents, from), nextOf(scan, htmlOpen, from));

/** Where the comment that begins at `open` ends, or -1 where it stays open. */
function readComment(scan: Scan, open: number, to: number): number {
  scan.commentFrom = open;
  scan.commentEnd = scan.text.startsWith(percents, open) ? percents : htmlClose;
  return endOpenComment(scan, open + (scan.commentEnd === percents ? 2 : 4), to);
}

function endOpenComment(scan: Scan, from: number, to: number): number {
  const close = nextOf(scan, scan.commentEnd, from, 'end');
  if (close >= to) return -1;
  tellComment(scan, { from: scan.commentFrom, to: close + scan.commentEnd.length });
  scan.commentFrom = -1;
  return close + scan.commentEnd.length;
}

function tellComment(scan: Scan, range: Range): void {
  if (topOf(scan)?.muted !== true) scan.blocks.comments.push(range);
}

/**
 * Reads a line that is nothing but a comment (`%% ... %%`) or a template command (`<% ... %>`), or that opens one
 * over several lines, whatever list or quote stands around it. False where the line is prose.
 */
export function readRawLine(scan: Scan): boolean {
  const { text, textAt, filledTo } = scan;
  const end = text.startsWith(percents, textAt) ? percents : '%>';
  const close = nextOf(scan, end, textAt + 2, 'end');
  if (close < filledTo) {
    if (close + 2 < filledTo) return false;
    if (end === percents) tellComment(scan, { from: textAt, to: filledTo });
    return true;
  }
  scan.rawEnd = end;
  scan.commentFrom = end === percents ? textAt : -1;
  return true;
}

/** Takes a line inside such a block; it ends with the line that holds its end. */
export function continueRaw(scan: Scan): void {
  if (scan.rawEnd === '') return;
  const close = nextOf(scan, scan.rawEnd, scan.lineFrom, 'end');
  if (close >= scan.lineTo) return;
  if (scan.commentFrom >= 0) tellComment(scan, { from: scan.commentFrom, to: close + 2 });
  endRaw(scan);
}

function endRaw(scan: Scan): void {
  scan.rawEnd = '';
  scan.commentFrom = -1;
}

/** Tells of a comment that the note never ends. */
export function closeRaw(scan: Scan): void {
  if (scan.rawEnd !== '' && scan.commentFrom >= 0) {
    tellComment(scan, { from: scan.commentFrom, to: scan.text.length });
  }
  endRaw(scan);
}

/** HTML blocks begin with a comment often enough; the comment may run over their lines. */
export function readHtmlComment(scan: Scan): void {
  if (scan.commentFrom >= 0) endOpenComment(scan, scan.at, scan.lineTo);
  else if (scan.text.startsWith(htmlOpen, scan.textAt)) readComment(scan, scan.textAt, scan.lineTo);
}
