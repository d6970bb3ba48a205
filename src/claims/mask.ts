import { codesOf } from './codes';
import type { Codes } from './codes';
import { isDigit } from './figures/characters';
import type { Range } from './text';

/** A claim's text with what the rubric ignores blanked, and the bounds of the claim proper. */
export interface Masked extends Range {
  masked: string;
  /** The masked text in lower case, of the same length. */
  lower: string;
  /** Of `lower`. */
  codes: Codes;
  /** The text, where a mark stands in it that Markdown may take for its own, else nothing: most texts need not be searched. */
  marked: string;
}

/**
 * Blanks markers, check boxes, emphasis, link targets, tags, inline fields, comments and block ids with spaces,
 * so that every offset still is one of `text`.
 */
export function maskMarkup(text: string): Masked {
  let masked = text;
  let lower = lowered(text);
  const { codes, kinds } = codesOf(lower, marks);
  if (kinds > 1 || (kinds === 1 && holdsDouble(codes, text.length))) {
    masked = withoutMarkup(text);
    lower = lowered(masked);
    // As long as before, so that they stand in the same array.
    codesOf(lower, marks);
  }
  let to = masked.length;
  while (to > 0 && isSpace(codes[to - 1] ?? 0)) to--;
  const from = Math.min(startOf(masked, codes, to), to);
  return { masked, lower, codes, marked: kinds > 1 ? text : '', from, to };
}

export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isWordCode = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf;

/** Lower case of the same length: some letters grow when they are lowered. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether a mark stands in it that may be blanked where it is doubled, or the `:` of an address. */
function holdsDouble(codes: Codes, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0;
    if (code > 127 || marks[code] === 0) continue;
    const next = codes[at + 1];
    if (next === code || (code === 58 && next === 47)) return true;
  }
  return false;
}

/** By the code of a character: 2 for a mark that may be blanked, 1 where its double may be. */
const marks = Uint8Array.from({ length: 128 }, (_, code) => {
  const mark = String.fromCharCode(code);
  return '[*_`#^<'.includes(mark) ? 2 : '~%=:'.includes(mark) ? 1 : 0;
});

/** What the search for a closing mark found: no text is looked through twice for a mark that it lacks. */
type Finder = (mark: string, from: number) => number;

/** Appends `[from, to)` pairs to blank; returns where reading goes on. */
type Blanker = (text: string, at: number, blanks: number[], find: Finder) => number;

const blankersByMark: Record<string, Blanker> = {
  '<': blankAngle,
  '%': (text, at, blanks, find) => (text[at + 1] === '%' ? blankThrough(at, '%%', 2, blanks, find) : at + 1),
  '[': blankBracket,
  '(': blankField,
  '*': blankOne,
  '`': blankOne,
  _: blankUnderscore,
  '~': blankPair,
  '=': blankPair,
  '#': blankTag,
  '^': blankBlockId,
  ':': blankColon,
};

/** By the code of the mark. */
const blankers: readonly (Blanker | undefined)[] = Array.from(
  { length: 128 },
  (_, code) => blankersByMark[String.fromCharCode(code)],
);

function withoutMarkup(text: string): string {
  const blanks: number[] = [];
  const find = finderIn(text);
  let at = 0;
  while (at < text.length) {
    const blanker = blankers[text.charCodeAt(at)];
    at = blanker ? blanker(text, at, blanks, find) : at + 1;
  }
  let result = '';
  let done = 0;
  for (let i = 0; i < blanks.length; i += 2) {
    const from = Math.max(blanks[i] ?? 0, done);
    const to = Math.max(blanks[i + 1] ?? 0, from);
    result += text.slice(done, from) + ' '.repeat(to - from);
    done = to;
  }
  return result + text.slice(done);
}

function finderIn(text: string): Finder {
  const last = new Map<string, { from: number; at: number }>();
  return (mark, from) => {
    const known = last.get(mark);
    if (known && from >= known.from && (known.at < 0 || known.at >= from)) return known.at;
    const at = text.indexOf(mark, from);
    last.set(mark, { from, at });
    return at;
  };
}

function blankOne(_text: string, at: number, blanks: number[]): number {
  blanks.push(at, at + 1);
  return at + 1;
}

function blankPair(text: string, at: number, blanks: number[]): number {
  if (text[at + 1] !== text[at]) return at + 1;
  blanks.push(at, at + 2);
  return at + 2;
}

function blankUnderscore(text: string, at: number, blanks: number[]): number {
  const inside = isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
  return inside ? at + 1 : blankOne(text, at, blanks);
}

function blankThrough(at: number, close: string, open: number, blanks: number[], find: Finder): number {
  const end = find(close, at + open);
  if (end < 0) return at + open;
  blanks.push(at, end + close.length);
  return end + close.length;
}

function blankAngle(text: string, at: number, blanks: number[], find: Finder): number {
  if (text.startsWith('<!--', at)) return blankThrough(at, '-->', 4, blanks, find);
  const end = find('>', at);
  if (end < 0 || end - at > 200 || !/^<\/?[a-z]/i.test(text.slice(at, at + 3))) return at + 1;
  blanks.push(at, end + 1);
  return end + 1;
}

function blankBracket(text: string, at: number, blanks: number[], find: Finder): number {
  if (text[at + 1] === '[') return blankWikilink(at, blanks, find);
  const end = find(']', at);
  if (end < 0) return at + 1;
  const field = find('::', at);
  if (field >= 0 && field + 2 <= end) return blankNested(text, at, end, blanks);
  if (end === at + 2 || text[at + 1] === '^') {
    blanks.push(at, end + 1);
    return end + 1;
  }
  if (text[end + 1] !== '(') return at + 1;
  const close = find(')', end);
  if (close < 0) return at + 1;
  const image = text[at - 1] === '!';
  if (image) blanks.push(at - 1, close + 1);
  else blanks.push(at, at + 1, end, close + 1);
  return close + 1;
}

function blankWikilink(at: number, blanks: number[], find: Finder): number {
  const end = find(']]', at);
  if (end < 0) return at + 2;
  const bar = find('|', at);
  const shown = bar > 0 && bar < end ? bar + 1 : at + 2;
  blanks.push(at, shown, end, end + 2);
  return end + 2;
}

function blankField(text: string, at: number, blanks: number[], find: Finder): number {
  const end = find(')', at);
  const mark = find('::', at);
  if (end < 0 || mark < 0 || mark > end) return at + 1;
  return blankNested(text, at, end, blanks);
}

/** A field's value may hold links with brackets of their own; `end` is the first that closes, for want of its own. */
function blankNested(text: string, at: number, end: number, blanks: number[]): number {
  const open = text[at];
  const close = text[end];
  const stop = Math.min(text.length, at + longestField);
  let depth = 0;
  for (let next = at; next < stop; next++) {
    if (text[next] === open) depth++;
    else if (text[next] === close && --depth === 0) end = next;
    if (depth === 0) break;
  }
  blanks.push(at, end + 1);
  return end + 1;
}

const longestField = 1000;

function blankTag(text: string, at: number, blanks: number[]): number {
  if (at > 0 && !isSpace(text.charCodeAt(at - 1))) return at + 1;
  let end = at + 1;
  let letter = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isWordCode(code) && code !== 45 && code !== 47 && code !== 95) break;
    letter ||= !isDigit(code);
  }
  if (letter) blanks.push(at, end);
  return end;
}

function blankBlockId(text: string, at: number, blanks: number[]): number {
  if (at > 0 && !isSpace(text.charCodeAt(at - 1))) return at + 1;
  const id = /^\^[A-Za-z0-9-]+\s*$/.exec(text.slice(at, at + 80));
  if (!id) return at + 1;
  blanks.push(at, text.length);
  return text.length;
}

/** `key:: value` on a line of its own, and web addresses. */
function blankColon(text: string, at: number, blanks: number[]): number {
  if (text.startsWith('://', at)) {
    let from = at;
    while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--;
    let to = at;
    while (to < text.length && !isSpace(text.charCodeAt(to)) && text[to] !== ')') to++;
    blanks.push(from, to);
    return to;
  }
  if (text[at + 1] !== ':') return at + 1;
  const from = text.lastIndexOf('\n', at) + 1;
  const next = text.indexOf('\n', at);
  const to = next < 0 ? text.length : next;
  if (/^[\p{L}\d _-]{1,40}$/u.test(text.slice(from, at).trim())) blanks.push(from, to);
  return to;
}

/** Where the claim begins, after markers, numbers of an ordered list, check boxes and emoji. */
function startOf(masked: string, codes: Codes, end: number): number {
  let at = 0;
  for (; at < end; at++) {
    const code = codes[at] ?? 0;
    if (isSpace(code)) continue;
    const next = codes[at + 1] ?? 0;
    if ((code === 45 || code === 43) && isDigit(next)) break;
    if (isDigit(code)) {
      const marker = /^\d{1,3}[.)]\s/.exec(masked.slice(at, at + 6));
      if (!marker) break;
      at += marker[0].length - 1;
      continue;
    }
    if (isWordCode(code) && !isPictograph(masked.charCodeAt(at))) break;
    if ('$€£¥₹"\'(~<>≈`“‘'.includes(masked[at] ?? '')) break;
  }
  return at;
}

const isPictograph = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfe0f;
