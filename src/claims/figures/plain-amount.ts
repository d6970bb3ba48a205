import type { Figure } from '../claim';
import type { Codes } from '../codes';
import { hashIn } from '../letter-hash';
import { plainFigure } from './amount';
import { isDigit, isLetter, isSpace } from './characters';
import { alwaysNames, sometimesNames } from './identifier-words';
import { isGap } from './near-words';
import { approximations, functionWords } from './neighbour-words';
import { mayTell } from './telling-words';
import { attachedOnly, percent } from './units';
import type { Unit } from './units';
import { unitWords } from './unit-words';
import { listsOf } from '../words/set-of';

/** In letters. What joins an amount to the next ("to", "and", "out") is shorter. */
const shortest = 4;

/**
 * "65 people", "(65 people", "30 min, ", "12%)": the amount at `at`, where it is a whole number of at most three digits
 * between words that tell nothing of one. Null where it has to be read in full, as a share has where a word before it
 * may have given it a direction (`isDirected`).
 */
export function plainAmount(
  text: string,
  codes: Codes,
  at: number,
  floor: number,
  isDirected: boolean,
): Figure | null {
  let to = at;
  let value = 0;
  for (let code = codes[to] ?? 0; isDigit(code); code = codes[++to] ?? 0) value = value * 10 + code - 48;
  const next = codes[to];
  if (to - at > 3 || (next !== 32 && next !== 37)) return null;
  const from = next === 32 ? to + 1 : to;
  if (isPlainWord(codes, from)) {
    if (!standsAlone(codes, at, floor, names())) return null;
    return amountOf(text, at, to, value, count);
  }
  const isShare = codes[from] === 37;
  const end = isShare ? from + 1 : runEnd(codes, from);
  if (!endsThere(codes, end, text.length) || (isShare && isDirected)) return null;
  const unit = isShare ? percent : durationOf(text.slice(from, end));
  return unit && standsAlone(codes, at, floor, names() | functionWords.bit)
    ? amountOf(text, at, end, value, unit)
    : null;
}

const count: Unit = { kind: 'count', unit: null, scale: 1 };

const names = (): number => approximations.bit | alwaysNames.bit | sometimesNames.bit;

function amountOf(text: string, from: number, to: number, value: number, { kind, unit }: Unit): Figure {
  const figure = plainFigure(text, from, to, kind, 'level');
  figure.value = value;
  figure.unit = unit;
  figure.step = 1;
  return figure;
}

function runEnd(codes: Codes, from: number): number {
  let end = from;
  while (isLetter(codes[end] ?? 0)) end++;
  return end;
}

/** Whether a word stands there that says nothing of a number. */
function isPlainWord(codes: Codes, from: number): boolean {
  const end = runEnd(codes, from);
  return end - from >= shortest && !mayTell(hashIn(codes, from, end));
}

function durationOf(word: string): Unit | undefined {
  const unit = word.length > 1 && !attachedOnly.has(word) ? unitWords.get(word) : undefined;
  return unit?.kind === 'duration' && unit.scale === 1 ? unit : undefined;
}

/** Whether nothing behind a unit goes on with it. */
function endsThere(codes: Codes, at: number, length: number): boolean {
  const next = codes[at];
  return at === length || next === 41 || next === 44 || (next === 32 && isPlainWord(codes, at + 1));
}

/** Whether only a word or a bracket stands before the number, and that word, of none of these lists, tells nothing of it. */
function standsAlone(codes: Codes, at: number, floor: number, lists: number): boolean {
  if (at - 1 <= floor) return false;
  const before = codes[at - 1];
  if (before !== 40 && (before !== 32 || !isLetter(codes[at - 2] ?? 0))) return false;
  let end = at;
  while (end > floor && isGap(codes[end - 1] ?? 0)) end--;
  let start = end;
  while (start > floor && isLetter(codes[start - 1] ?? 0)) start--;
  if (start === end) return before === 40;
  if (start === floor && floor > 0) return false;
  const hash = hashIn(codes, start, end);
  return !mayTell(hash) && (listsOf(hash) & lists) === 0;
}

/** Whether more than a mark stands behind the word that follows a plain count, which ends at `at`. */
export function mayRecur(codes: Codes, at: number): boolean {
  const next = codes[runEnd(codes, at + 1)] ?? 0;
  return isSpace(next) || next === 45 || next === 47;
}
