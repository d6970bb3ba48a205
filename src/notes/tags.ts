import type { Range } from '../claims/text';
import { linksIn } from './links';
import { insideOneOf, unreadStretches } from './unread';

/** `#name`, `#name/part`; `from` and `to` hold the sign. */
export interface Tag extends Range {
  /** As typed, without the sign. */
  name: string;
}

/** The tags in a stretch of prose: none in code, comments, links or addresses, and `#123` is none. */
export function tagsIn(text: string, range: Range): Tag[] {
  // A search in the whole text would run to the note's end for every stretch without a tag.
  const stretch = text.slice(range.from, range.to);
  if (!stretch.includes('#')) return [];
  const isPlain = !hiding.test(stretch);
  const isUnread = isPlain ? nowhere : insideOneOf(unreadStretches(text, range));
  const isLink = isPlain ? nowhere : insideOneOf(linksIn(text, range));
  const tags: Tag[] = [];
  for (let found = stretch.indexOf('#'); found >= 0; found = stretch.indexOf('#', found + 1)) {
    const at = range.from + found;
    const to = tagEnd(text, at, range);
    if (to > at && !isUnread(at) && !isLink(at)) tags.push({ from: at, to, name: text.slice(at + 1, to) });
  }
  return tags;
}

/** What code, comments, links and addresses hold. */
export const hiding = /[`<[]|%%|:\/\//;
const nowhere = (): boolean => false;

/** Whether `text` carries `#tag` or `#tag/...`; `tag` with or without its sign. Capitals do not matter. */
export const hasTag = (text: string, tag: string): boolean =>
  hasTagIn(text, { from: 0, to: text.length }, tag);

/** The same of a stretch of it. */
export const hasTagIn = (text: string, range: Range, tag: string): boolean =>
  tagsIn(text, range).some(({ name }) => isTag(name, tag));

/**
 * Where `#tag` is written, whatever follows and wherever it stands: the few places in which a tag may be. It errs
 * on the side of telling.
 */
export function signsOf(text: string, tag: string): number[] {
  const name = bareTag(tag);
  const found: number[] = [];
  for (let at = nextSign(text, name, 0); at >= 0; at = nextSign(text, name, at + 1)) found.push(at);
  return found;
}

/** Whether there is such a place. */
export const holdsSign = (text: string, tag: string): boolean => nextSign(text, bareTag(tag), 0) >= 0;

function nextSign(text: string, name: string, from: number): number {
  const first = name.charCodeAt(0);
  for (let at = text.indexOf('#', from); at >= 0; at = text.indexOf('#', at + 1)) {
    const code = text.charCodeAt(at + 1);
    // Between two plain signs the first one tells already; the others have capitals of their own.
    if (code < 128 && first < 128 && (code | 32) !== (first | 32)) continue;
    const said = text.slice(at + 1, at + 1 + name.length);
    if (said === name || said.toLowerCase().startsWith(name)) return at;
  }
  return -1;
}

/** Whether one of `parts` holds one of `places`; parts in order and apart from each other. */
export const holdsOne = <T>(
  parts: readonly T[],
  rangeOf: (part: T) => Range,
  places: readonly number[],
): boolean =>
  places.some((place) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rangeOf(parts[middle] as T).from <= place) low = middle + 1;
      else high = middle;
    }
    const part = parts[low - 1];
    return part !== undefined && place < rangeOf(part).to;
  });

/** Whether the tag `name` is `tag` or one of those below it. */
export function isTag(name: string, tag: string): boolean {
  if (name === tag) return true;
  const bare = bareTag(tag);
  const found = bareTag(name);
  return found === bare || found.startsWith(`${bare}/`);
}

const bareTag = (tag: string): string => (tag.startsWith('#') ? tag.slice(1) : tag).toLowerCase();

/** Where the tag that begins at `at` ends, or `at` where none does. */
function tagEnd(text: string, at: number, { from, to }: Range): number {
  const before = at > from ? text.charCodeAt(at - 1) : 32;
  if (!isBlankOrOpening(before)) return at;
  let end = at + 1;
  let hasLetter = false;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (!isTagPart(code)) break;
    hasLetter ||= !(code >= 48 && code <= 57) && code !== 47;
  }
  while (end > at && text.charCodeAt(end - 1) === 47) end--;
  return hasLetter ? end : at;
}

const isBlankOrOpening = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 40;

/** Letters, digits, `_`, `-`, `/`; beyond ASCII everything but punctuation and blanks, as emoji are allowed. */
export const isTagPart = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 95 ||
  code === 45 ||
  code === 47 ||
  (code > 0xa0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f));

/** Where the tags and the block id at the end of a line begin, or the line's end. */
export function trailingTagsFrom(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    let filled = end;
    while (filled > from && isBlankOrOpening(text.charCodeAt(filled - 1))) filled--;
    let word = filled;
    while (word > from && !isBlankOrOpening(text.charCodeAt(word - 1))) word--;
    if (word === filled || (word > from && text.charCodeAt(word - 1) === 40)) return filled;
    const isTail =
      text.charCodeAt(word) === 35
        ? tagEnd(text, word, { from, to: filled }) === filled
        : isBlockId(text, word, filled);
    if (!isTail) return filled;
    end = word;
  }
}

const isBlockId = (text: string, from: number, to: number): boolean =>
  to - from <= 80 && /^\^[A-Za-z0-9-]+$/.test(text.slice(from, to));
