import { digitsEnd, isDigit, isSpace } from './characters';

/** A number in digits: `digits / 10^decimals`. Kept apart so that 1.1 thousand is 1100 to the last bit. */
export interface Digits {
  to: number;
  digits: number;
  decimals: number;
  /** The number is grouped or has decimals in a way that no plain integer has. */
  grouped: boolean;
}

const POINT = 46;
const COMMA = 44;
/** No number is longer; a long row of numbers would otherwise be read again from each of them. */
const MAX_GROUPS = 7;

/**
 * The number in digits that begins at `at`: `1,234.5`, `1.234,5`, `1 234,5`, `1'234`, `2,00,000`, `4,2`.
 * Null for a chain of numbers with points, such as `1.2.3`, which is a version.
 */
export function readDigits(text: string, at: number): Digits | null {
  const end = digitsEnd(text, at);
  if (!continues(text, end)) return { to: end, digits: integer(text, at, end), decimals: 0, grouped: false };
  const ends = groupEnds(text, end);
  if (isVersion(text, ends)) return null;
  for (let count = ends.length; count > 1; count--) {
    const read = readGroups(text, at, ends.slice(0, count));
    if (read) return read;
  }
  return { to: end, digits: integer(text, at, end), decimals: 0, grouped: false };
}

function continues(text: string, end: number): boolean {
  return isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
}

function isSeparator(code: number): boolean {
  return code === POINT || code === COMMA || code === 39 || code === 0x2019 || (code !== 10 && isSpace(code));
}

function groupEnds(text: string, first: number): number[] {
  const ends = [first];
  let end = first;
  while (ends.length < MAX_GROUPS && continues(text, end)) {
    end = digitsEnd(text, end + 1);
    ends.push(end);
  }
  return ends;
}

function isVersion(text: string, ends: readonly number[]): boolean {
  if (ends.length < 3) return false;
  let short = false;
  for (let i = 1; i < ends.length; i++) {
    if (text.charCodeAt(ends[i - 1] ?? 0) !== POINT) return false;
    if ((ends[i] ?? 0) - (ends[i - 1] ?? 0) !== 4) short = true;
  }
  return short;
}

/** The groups as one number, or null where they do not make one in any locale. */
function readGroups(text: string, at: number, ends: readonly number[]): Digits | null {
  const last = ends.length - 1;
  const first = ends[0] ?? at;
  const to = ends[last] ?? at;
  const lastBreak = ends[last - 1] ?? at;
  const mark = text.charCodeAt(lastBreak);
  const alone = last === 1 || mark !== text.charCodeAt(first);
  const isDecimal =
    (mark === POINT || mark === COMMA) && alone && !isGroupOfThree(text, at, first, lastBreak, to, last);
  const wholeGroups = isDecimal ? last - 1 : last;
  for (let i = 1; i <= wholeGroups; i++) {
    if (!fits(text, at, ends, i, wholeGroups)) return null;
  }
  const decimals = isDecimal ? to - lastBreak - 1 : 0;
  return { to, digits: integer(text, at, to), decimals, grouped: true };
}

/** `2,400` groups; `2.400` is a decimal, and so is `0,125`: no number begins its thousands with zero. */
function isGroupOfThree(
  text: string,
  at: number,
  first: number,
  lastBreak: number,
  to: number,
  last: number,
): boolean {
  if (last !== 1 || text.charCodeAt(lastBreak) !== COMMA) return false;
  return to - lastBreak === 4 && first - at <= 3 && text.charCodeAt(at) !== 48;
}

/** Whether group `i` is a group of thousands: three digits, or two before the last as in India. */
function fits(text: string, at: number, ends: readonly number[], i: number, groups: number): boolean {
  const start = ends[i - 1] ?? at;
  const length = (ends[i] ?? at) - start - 1;
  const first = (ends[0] ?? at) - at;
  const mark = text.charCodeAt(start);
  if (first > 3 || mark !== text.charCodeAt(ends[0] ?? at)) return false;
  const indian = mark === COMMA && first <= 2 && groups > 1 && i < groups && length === 2;
  return length === 3 || indian;
}

/** The digits of `[from, to)`, separators left out; an integer up to 2^53 exactly. */
export function integer(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) value = value * 10 + (code - 48);
  }
  return value;
}
