import { closeRaw, continueRaw, readComments, readHtmlComment, readRawLine } from './blocks/comments';
import { closeTo, markerLength, matchContainers, openItem, openQuote } from './blocks/containers';
import { htmlBlockEnd } from './blocks/html';
import {
  closeAsHeading,
  closeLeaf,
  continueParagraph,
  openParagraph,
  readAtxHeading,
  takeBullet,
} from './blocks/leaves';
import { findText, isThematicBreak, nextLine, runLength, setextLevel } from './blocks/line';
import type { Scan } from './blocks/scan';
import { mostContainers, newScan } from './blocks/scan';
import { isTableRule } from './blocks/table';
import type { Blocks } from './note';
import { frontMatterBlock } from './properties/split';

/**
 * The bullets, headings, paragraphs and comments of a note, in one pass over its characters.
 *
 * This is what a bullet is, for the terminal, the vault and the editor alike. It reads CommonMark with tables,
 * and differs from it on purpose: `- - x` is one bullet; nothing inside a plain quote is told of, while callouts
 * are read; `%% %%` comments and `<% %>` commands over several lines hold nothing; a callout's title is no prose;
 * past 100 levels an item counts as a sibling. Work is linear in the text for any input.
 *
 * `from` is where the body begins; offsets and lines are those of the whole text.
 */
export function scanBlocks(text: string, from: number = frontMatterBlock(text)?.bodyFrom ?? 0): Blocks {
  const scan = newScan(text, from);
  readLines(scan, Infinity);
  return closed(scan);
}

/** The same in steps of so many lines, for a host that must not be held up by a long note. */
export function* scanInSteps(text: string, from: number, lines: number): Generator<void, Blocks> {
  const scan = newScan(text, from);
  while (readLines(scan, lines)) yield;
  return closed(scan);
}

/** False where no line is left. */
function readLines(scan: Scan, most: number): boolean {
  for (let done = 0; done < most; done++) {
    if (!nextLine(scan)) return false;
    readLine(scan);
    if (scan.filledTo > scan.lineFrom) scan.lastFilledTo = scan.filledTo;
  }
  return true;
}

function closed(scan: Scan): Blocks {
  closeRaw(scan);
  closeTo(scan, 0);
  return scan.blocks;
}

export function readLine(scan: Scan): void {
  if (scan.rawEnd !== '') {
    continueRaw(scan);
    return;
  }
  const matched = matchContainers(scan);
  if (matched === scan.depth) {
    if (scan.leaf === 'fence') return continueFence(scan);
    if (scan.leaf === 'html') return continueHtml(scan);
  }
  openBlocks(scan, matched);
}

function continueFence(scan: Scan): void {
  findText(scan);
  const { text, textAt, filledTo, fenceCode } = scan;
  const length = runLength(text, textAt, filledTo, fenceCode);
  if (scan.indent <= 3 && length >= scan.fenceLength && textAt + length >= filledTo) scan.leaf = 'none';
}

function continueHtml(scan: Scan): void {
  findText(scan);
  readHtmlComment(scan);
  if (scan.htmlEnd === '' ? scan.blank : holdsHtmlEnd(scan)) closeHtml(scan);
}

function closeHtml(scan: Scan): void {
  scan.leaf = 'none';
  scan.commentFrom = -1;
}

/** Raw elements end with the closing tag of any of them, in any case. */
function holdsHtmlEnd({ text, htmlEnd, textAt, lineTo }: Scan): boolean {
  const rest = text.slice(textAt, lineTo);
  return htmlEnd.startsWith('</') ? /<\/(?:script|pre|style|textarea)>/i.test(rest) : rest.includes(htmlEnd);
}

/** What a line opens: a container (look again behind its marker), a leaf (the line is done), or nothing. */
type Opened = 'container' | 'leaf' | 'nothing';

function openBlocks(scan: Scan, matchedBefore: number): void {
  let matched = matchedBefore;
  let opened: Opened = 'container';
  let anyOpened = false;
  for (;;) {
    findText(scan);
    if (scan.blank) break;
    opened = openBlock(scan, matched);
    if (opened !== 'container') break;
    anyOpened = true;
    matched = scan.depth;
  }
  if (opened === 'leaf') return;
  const isLazy = !anyOpened && !scan.blank && scan.leaf === 'paragraph' && matched < scan.depth;
  if (!isLazy && matched < scan.depth) closeTo(scan, matched);
  takeText(scan, isLazy);
}

function takeText(scan: Scan, isLazy: boolean): void {
  if (scan.blank) closeLeaf(scan);
  else if (scan.leaf === 'table') return;
  else if (scan.leaf !== 'paragraph') openParagraph(scan);
  else if (!isLazy && isRuleOfTable(scan)) return openTable(scan);
  else continueParagraph(scan);
  if (!scan.blank) readComments(scan, scan.textAt, scan.filledTo);
}

const isRuleOfTable = ({ text, textAt, filledTo, lastLineFrom, leafTo }: Scan): boolean =>
  isTableRule(text, { from: textAt, to: filledTo }, { from: lastLineFrom, to: leafTo });

/** The last line of the paragraph is the table's head; what stands above it stays a paragraph. */
function openTable(scan: Scan): void {
  scan.leafTo = scan.lastLineFrom === scan.leafFrom ? scan.leafFrom : scan.leafToBefore;
  closeLeaf(scan);
  scan.leaf = 'table';
}

/** `matched` is how many containers go on; the others end as soon as something opens. */
function openBlock(scan: Scan, matched: number): Opened {
  const code = scan.text.charCodeAt(scan.textAt);
  if (scan.indent > 3) return openIndented(scan, matched);
  // Letters and most signs open nothing: the commonest line is done here.
  if (code > 62 && code !== 95 && code !== 96 && code !== 126) return 'nothing';
  const inParagraph = scan.leaf === 'paragraph' && matched === scan.depth;
  switch (code) {
    case 62:
      return openQuoteAt(scan, matched);
    case 35:
      return readAtxHeading(scan, () => closeTo(scan, matched)) ? 'leaf' : 'nothing';
    case 96:
    case 126:
      return openFence(scan, matched, code);
    case 60:
      return openHtml(scan, matched, inParagraph);
    case 37:
      return scan.text.charCodeAt(scan.textAt + 1) === 37 ? openRaw(scan) : 'nothing';
    case 61:
      return inParagraph ? openSetext(scan) : 'nothing';
    default:
      return openListOrBreak(scan, matched, code, inParagraph);
  }
}

function openIndented(scan: Scan, matched: number): Opened {
  if (scan.leaf === 'paragraph') return 'nothing';
  closeTo(scan, matched);
  takeBullet(scan);
  return 'leaf';
}

function openQuoteAt(scan: Scan, matched: number): Opened {
  if (matched === mostContainers) return 'nothing';
  closeTo(scan, matched);
  openQuote(scan);
  return 'container';
}

function openFence(scan: Scan, matched: number, code: number): Opened {
  const { text, textAt, filledTo } = scan;
  const length = runLength(text, textAt, filledTo, code);
  if (length < 3) return 'nothing';
  if (code === 96 && text.slice(textAt + length, filledTo).includes('`')) return 'nothing';
  closeTo(scan, matched);
  takeBullet(scan);
  scan.leaf = 'fence';
  scan.fenceCode = code;
  scan.fenceLength = length;
  return 'leaf';
}

function openHtml(scan: Scan, matched: number, inParagraph: boolean): Opened {
  const { text, textAt, filledTo } = scan;
  if (text.charCodeAt(textAt + 1) === 37) return openRaw(scan);
  const isLazy = scan.leaf === 'paragraph';
  const end = htmlBlockEnd(text, textAt, filledTo, inParagraph || isLazy);
  if (end === null) return 'nothing';
  closeTo(scan, matched);
  takeBullet(scan);
  scan.leaf = 'html';
  scan.htmlEnd = end;
  readHtmlComment(scan);
  if (end !== '' && holdsHtmlEnd(scan)) closeHtml(scan);
  return 'leaf';
}

/** A line that is wholly a comment or template command leaves lists and paragraphs as they are. */
function openRaw(scan: Scan): Opened {
  if (scan.commentFrom >= 0 || !readRawLine(scan)) return 'nothing';
  if (scan.rawEnd !== '') closeLeaf(scan);
  return 'leaf';
}

function openSetext(scan: Scan): Opened {
  const level = setextLevel(scan);
  if (level === 0) return 'nothing';
  closeAsHeading(scan, level);
  return 'leaf';
}

function openListOrBreak(scan: Scan, matched: number, code: number, inParagraph: boolean): Opened {
  if (code === 45 && inParagraph && setextLevel(scan) > 0) return openSetext(scan);
  if ((code === 45 || code === 42 || code === 95) && isThematicBreak(scan)) {
    closeTo(scan, matched);
    takeBullet(scan);
    return 'leaf';
  }
  const length = markerLength(scan, inParagraph);
  if (length === 0) return 'nothing';
  closeTo(scan, matched);
  openItem(scan, length);
  return 'container';
}
