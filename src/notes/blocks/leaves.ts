import { isBlank, runLength } from './line';
import type { Scan } from './scan';
import { topOf } from './scan';

const isMuted = (scan: Scan): boolean => topOf(scan)?.muted ?? false;

/** Begins a paragraph at the text in hand; the first one in an item is the bullet's own text. */
export function openParagraph(scan: Scan): void {
  scan.leaf = 'paragraph';
  scan.leafBullet = takeBullet(scan);
  scan.leafLine = scan.line;
  scan.leafFrom = scan.leafBullet < 0 ? scan.textAt : readCheckbox(scan, scan.leafBullet);
  scan.leafTo = Math.max(scan.filledTo, scan.leafFrom);
  scan.leafToBefore = scan.leafFrom;
  scan.lastLineFrom = scan.leafFrom;
  if (isCalloutTitle(scan)) scan.leafFrom = -1;
}

/** The innermost item's bullet where nothing has begun in it yet, else -1. */
export function takeBullet(scan: Scan): number {
  const top = topOf(scan);
  if (!top?.fresh) return -1;
  top.fresh = false;
  return top.bullet;
}

const isCalloutTitle = (scan: Scan): boolean => {
  const top = topOf(scan);
  return top !== undefined && !top.isItem && top.callout && top.line === scan.line;
};

/** Reads `[x] ` at the text in hand; where the text proper begins. */
function readCheckbox(scan: Scan, index: number): number {
  const { text, textAt } = scan;
  if (text.charCodeAt(textAt) !== 91) return textAt;
  const mark = text.codePointAt(textAt + 1) ?? 0;
  const close = textAt + (mark > 0xffff ? 3 : 2);
  if (close >= scan.lineTo || text.charCodeAt(close) !== 93 || mark === 93) return textAt;
  if (close + 1 < scan.lineTo && !isBlank(text.charCodeAt(close + 1))) return textAt;
  const bullet = scan.blocks.bullets[index];
  if (bullet) bullet.checkbox = text.slice(textAt + 1, close);
  let from = close + 1;
  while (from < scan.lineTo && isBlank(text.charCodeAt(from))) from++;
  return from;
}

export function continueParagraph(scan: Scan): void {
  if (scan.leafFrom < 0) {
    scan.leafFrom = scan.textAt;
    scan.leafLine = scan.line;
  }
  scan.leafToBefore = scan.leafTo;
  scan.lastLineFrom = scan.textAt;
  scan.leafTo = scan.filledTo;
}

/** Ends whatever takes lines, and tells of it. */
export function closeLeaf(scan: Scan): void {
  if (scan.leaf === 'paragraph') {
    tellParagraph(scan);
    if (scan.rawEnd === '') scan.commentFrom = -1;
  }
  scan.leaf = 'none';
}

function tellParagraph(scan: Scan): void {
  const { leafFrom: from, leafTo: to, leafBullet, leafLine: line, blocks } = scan;
  if (from < 0 || to <= from || isMuted(scan)) return;
  const bullet = blocks.bullets[leafBullet];
  if (bullet) {
    bullet.contentFrom = from;
    bullet.contentTo = to;
    return;
  }
  const callout = topOf(scan)?.callout ?? false;
  blocks.paragraphs.push({ from, to, line, heading: blocks.headings.length - 1, callout });
}

/** Makes a heading of the paragraph in hand. Only those outside lists and quotes are told of. */
export function closeAsHeading(scan: Scan, level: number): void {
  const { leafFrom: from, leafTo: to, leafLine: line, text } = scan;
  if (scan.depth > 0) closeLeaf(scan);
  else if (from >= 0) scan.blocks.headings.push({ from, to, line, level, text: text.slice(from, to) });
  scan.leaf = 'none';
}

/** Reads `## Text ##`; false where the line is none. `open` is called before anything is told. */
export function readAtxHeading(scan: Scan, open: () => void): boolean {
  const { text, textAt, filledTo } = scan;
  const level = runLength(text, textAt, Math.min(filledTo, textAt + 7), 35);
  if (level > 6 || (textAt + level < filledTo && !isBlank(text.charCodeAt(textAt + level)))) return false;
  open();
  let from = textAt + level;
  while (from < filledTo && isBlank(text.charCodeAt(from))) from++;
  const to = withoutClosingMarks(text, from, filledTo);
  if (scan.depth === 0) {
    scan.blocks.headings.push({
      from: textAt,
      to: filledTo,
      line: scan.line,
      level,
      text: text.slice(from, to),
    });
    return true;
  }
  const bullet = scan.blocks.bullets[takeBullet(scan)];
  if (bullet) {
    bullet.contentFrom = from;
    bullet.contentTo = to;
  }
  return true;
}

function withoutClosingMarks(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text.charCodeAt(at - 1) === 35) at--;
  if (at > from && !isBlank(text.charCodeAt(at - 1))) return to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
