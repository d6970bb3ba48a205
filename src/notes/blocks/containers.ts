import { closeLeaf } from './leaves';
import { advance, findText, isBlank } from './line';
import type { Container, Scan } from './scan';
import { mostContainers, topOf } from './scan';

/** How many of the open containers go on in the line in hand; the cursor stands behind their markers. */
export function matchContainers(scan: Scan): number {
  for (let index = 0; index < scan.depth; index++) {
    const container = scan.containers[index];
    if (!container) return index;
    findText(scan);
    if (container.isItem ? !matchItem(scan, container) : !matchQuote(scan)) return index;
  }
  return scan.depth;
}

function matchItem(scan: Scan, item: Container): boolean {
  if (scan.blank) return !item.empty;
  if (scan.indent < item.needs) return false;
  advance(scan, item.needs);
  item.empty = false;
  return true;
}

function matchQuote(scan: Scan): boolean {
  if (scan.indent > 3 || scan.blank || scan.text.charCodeAt(scan.textAt) !== 62) return false;
  passQuoteMarker(scan);
  return true;
}

function passQuoteMarker(scan: Scan): void {
  scan.at = scan.textAt + 1;
  scan.column = scan.textColumn + 1;
  if (isBlank(scan.text.charCodeAt(scan.at))) advance(scan, 1);
}

/** Ends the leaf and every container from `depth` on. */
export function closeTo(scan: Scan, depth: number): void {
  closeLeaf(scan);
  for (let index = scan.depth - 1; index >= depth; index--) {
    const bullet = scan.blocks.bullets[scan.containers[index]?.bullet ?? -1];
    if (bullet) bullet.to = Math.max(scan.lastFilledTo, bullet.contentTo);
  }
  scan.depth = depth;
}

/** Opens the quote at the text in hand, as a callout where it begins with `[!type]`. */
export function openQuote(scan: Scan): void {
  passQuoteMarker(scan);
  findText(scan);
  const parent = topOf(scan);
  const quote = push(scan);
  quote.isItem = quote.fresh = quote.empty = false;
  quote.bullet = -1;
  quote.callout = beginsCallout(scan);
  quote.muted = !quote.callout || (parent?.muted ?? false);
}

const longestCalloutType = 60;

function beginsCallout({ text, textAt, filledTo }: Scan): boolean {
  if (text.charCodeAt(textAt) !== 91 || text.charCodeAt(textAt + 1) !== 33) return false;
  const to = Math.min(filledTo, textAt + longestCalloutType);
  for (let at = textAt + 2; at < to; at++) if (text.charCodeAt(at) === 93) return at > textAt + 2;
  return false;
}

/** The length of the list marker at the text in hand, or 0. Inside a paragraph fewer markers count. */
export function markerLength(scan: Scan, inParagraph: boolean): number {
  const { text, textAt, lineTo, filledTo } = scan;
  const code = text.charCodeAt(textAt);
  let length = 1;
  if (isDigit(code)) {
    while (length < 10 && isDigit(text.charCodeAt(textAt + length))) length++;
    const end = text.charCodeAt(textAt + length);
    if (length > 9 || (end !== 46 && end !== 41)) return 0;
    if (inParagraph && !(length === 1 && code === 49)) return 0;
    length++;
  } else if (code !== 45 && code !== 42 && code !== 43) return 0;
  const after = textAt + length;
  if (after < lineTo && !isBlank(text.charCodeAt(after))) return 0;
  return inParagraph && after >= filledTo ? 0 : length;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Opens the item whose marker stands at the text in hand; the cursor then stands at its content. */
export function openItem(scan: Scan, length: number): void {
  const { textAt: markerFrom, indent } = scan;
  scan.at = markerFrom + length;
  scan.column = scan.textColumn + length;
  findText(scan);
  const empty = scan.blank;
  const padding = empty || scan.indent > 4 ? 1 : scan.indent;
  advance(scan, padding);
  if (scan.depth === mostContainers) closeTo(scan, mostContainers - 1);
  const parent = topOf(scan);
  const callout = parent?.callout ?? false;
  const muted = parent?.muted ?? false;
  const bullet = muted ? -1 : bulletFor(scan, parent, markerFrom, callout);
  const item = push(scan);
  item.isItem = item.fresh = true;
  item.needs = indent + length + padding;
  item.bullet = bullet;
  item.callout = callout;
  item.muted = muted;
  item.empty = empty;
}

/** A marker right behind another one on the same line (`- - x`) opens no second bullet. */
function bulletFor(scan: Scan, parent: Container | undefined, markerFrom: number, callout: boolean): number {
  const { bullets, headings } = scan.blocks;
  if (parent?.isItem && parent.line === scan.line) {
    const bullet = bullets[parent.bullet];
    if (bullet) bullet.contentFrom = bullet.contentTo = scan.at;
    return parent.bullet;
  }
  const above = parentBullet(scan);
  bullets.push({
    from: markerFrom,
    to: scan.filledTo,
    line: scan.line,
    markerFrom,
    contentFrom: scan.at,
    contentTo: scan.at,
    depth: above < 0 ? 0 : (bullets[above]?.depth ?? 0) + 1,
    parent: above,
    checkbox: null,
    callout,
    heading: headings.length - 1,
  });
  return bullets.length - 1;
}

function parentBullet(scan: Scan): number {
  for (let index = scan.depth - 1; index >= 0; index--) {
    const bullet = scan.containers[index]?.bullet ?? -1;
    if (bullet >= 0) return bullet;
  }
  return -1;
}

/**
 * The next container, to be filled in. Objects are used again: five million markers on one line would otherwise
 * leave as many behind.
 */
function push(scan: Scan): Container {
  const parent = topOf(scan);
  if (parent) parent.fresh = false;
  const container = (scan.containers[scan.depth] ??= newContainer());
  container.line = scan.line;
  scan.depth++;
  return container;
}

const newContainer = (): Container => ({
  isItem: false,
  needs: 0,
  bullet: -1,
  line: 0,
  callout: false,
  muted: false,
  fresh: false,
  empty: false,
});
