import type { Scan } from './scan';

/** Takes the next line in hand; false at the end. `\n`, `\r\n` and a lone `\r` all end a line. */
export function nextLine(scan: Scan): boolean {
  const { text } = scan;
  const from = scan.nextLineFrom;
  if (from >= text.length) return false;
  const to = lineEnd(scan, from);
  scan.line++;
  scan.lineFrom = from;
  scan.lineTo = to;
  scan.nextLineFrom = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  let filled = to;
  while (filled > from && isBlank(text.charCodeAt(filled - 1))) filled--;
  scan.filledTo = filled;
  scan.at = from;
  scan.column = 0;
  scan.textAt = -1;
  return true;
}

function lineEnd(scan: Scan, from: number): number {
  if (scan.nextLf < from) scan.nextLf = orEnd(scan.text, scan.text.indexOf('\n', from));
  if (scan.nextCr < from) scan.nextCr = orEnd(scan.text, scan.text.indexOf('\r', from));
  return Math.min(scan.nextLf, scan.nextCr);
}

const orEnd = (text: string, at: number): number => (at < 0 ? text.length : at);

export const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Finds what follows the cursor's blanks, and how far it is indented from the cursor. */
export function findText(scan: Scan): void {
  // Blanks are looked at once, however many containers take their share of them.
  if (scan.textAt < scan.at) skipBlanks(scan);
  scan.indent = scan.textColumn - scan.column;
  scan.blank = scan.textAt >= scan.lineTo;
}

function skipBlanks(scan: Scan): void {
  const { text, lineTo } = scan;
  let { at, column } = scan;
  for (; at < lineTo; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) column++;
    else if (code === 9) column += 4 - (column & 3);
    else break;
  }
  scan.textAt = at;
  scan.textColumn = column;
}

/** Moves the cursor over blanks by columns; a tab may be used in part. */
export function advance(scan: Scan, columns: number): void {
  let left = columns;
  while (left > 0 && scan.at < scan.lineTo) {
    const code = scan.text.charCodeAt(scan.at);
    const width = code === 9 ? 4 - (scan.column & 3) : 1;
    if (width > left) {
      scan.column += left;
      return;
    }
    scan.column += width;
    scan.at++;
    left -= width;
  }
}

/** Three or more of one of `-`, `*`, `_`, with blanks between and nothing else. */
export function isThematicBreak(scan: Scan): boolean {
  const { text, textAt, filledTo } = scan;
  const mark = text.charCodeAt(textAt);
  if (scan.notBreakAt > textAt && scan.notBreakCode === mark) return false;
  let marks = 0;
  for (let at = textAt; at < filledTo; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) marks++;
    else if (!isBlank(code)) {
      scan.notBreakAt = at;
      scan.notBreakCode = mark;
      return false;
    }
  }
  return marks >= 3;
}

/** A line of `=` or of `-` alone, which makes a heading of the paragraph above: its level, or 0. */
export function setextLevel(scan: Scan): number {
  const { text, textAt, filledTo } = scan;
  const mark = text.charCodeAt(textAt);
  for (let at = textAt; at < filledTo; at++) if (text.charCodeAt(at) !== mark) return 0;
  return mark === 61 ? 1 : 2;
}

/** The length of the run of `code` at `from`. */
export function runLength(text: string, from: number, to: number, code: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === code) at++;
  return at - from;
}
