import type { Figure } from '../claim';
import { plainFigure } from './amount';
import { digitsEnd, isLetter, lettersEnd } from './characters';
import { alwaysNames, sometimesNames } from './identifier-words';
import { wordBeforeEnd, wordStart } from './near-words';
import { approximations, functionWords } from './neighbour-words';
import { integer } from './read-digits';
import { mayTell } from './telling-words';
import { attachedOnly, percent } from './units';
import type { Unit } from './units';
import { unitWords } from './unit-words';
import { hashOf } from './word-triggers';
import { listsOf } from '../words/set-of';

/** In letters. What joins an amount to the next ("to", "and", "out") is shorter. */
const shortest = 4;

/**
 * "65 people", "(65 people", "30 min, ", "12%)": the amount at `at`, where it is a whole number of at most three digits
 * between words that tell nothing of one. Null where it has to be read in full, as a share has where a word before it
 * may have given it a direction (`isDirected`).
 */
export function plainAmount(text: string, at: number, floor: number, isDirected: boolean): Figure | null {
  const to = digitsEnd(text, at);
  const next = text.charCodeAt(to);
  if (to - at > 3 || (next !== 32 && next !== 37)) return null;
  const from = next === 32 ? to + 1 : to;
  if (isPlainWord(text, from)) {
    if (!standsAlone(text, at, floor, names())) return null;
    return amountOf(text, at, to, to, count);
  }
  const isShare = text.charCodeAt(from) === 37;
  const end = isShare ? from + 1 : lettersEnd(text, from);
  if (!endsThere(text, end) || (isShare && isDirected)) return null;
  const unit = isShare ? percent : durationOf(text.slice(from, end));
  return unit && standsAlone(text, at, floor, names() | functionWords.bit)
    ? amountOf(text, at, to, end, unit)
    : null;
}

const count: Unit = { kind: 'count', unit: null, scale: 1 };

const names = (): number => approximations.bit | alwaysNames.bit | sometimesNames.bit;

function amountOf(text: string, from: number, digits: number, to: number, { kind, unit }: Unit): Figure {
  const figure = plainFigure(text, from, to, kind, 'level');
  figure.value = integer(text, from, digits);
  figure.unit = unit;
  figure.step = 1;
  return figure;
}

/** Whether a word stands there that says nothing of a number. */
function isPlainWord(text: string, from: number): boolean {
  const end = lettersEnd(text, from);
  return end - from >= shortest && !mayTell(hashOf(text, from, end));
}

function durationOf(word: string): Unit | undefined {
  const unit = word.length > 1 && !attachedOnly.has(word) ? unitWords.get(word) : undefined;
  return unit?.kind === 'duration' && unit.scale === 1 ? unit : undefined;
}

/** Whether nothing behind a unit goes on with it. */
function endsThere(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  return at === text.length || next === 41 || next === 44 || (next === 32 && isPlainWord(text, at + 1));
}

/** Whether only a word or a bracket stands before the number, and that word, of none of these lists, tells nothing of it. */
function standsAlone(text: string, at: number, floor: number, lists: number): boolean {
  if (at - 1 <= floor) return false;
  const before = text.charCodeAt(at - 1);
  if (before !== 40 && (before !== 32 || !isLetter(text.charCodeAt(at - 2)))) return false;
  const end = wordBeforeEnd(text, at, floor);
  if (end < 0) return before === 40;
  const start = wordStart(text, end, floor);
  if (start === floor && floor > 0) return false;
  const hash = hashOf(text, start, end);
  return !mayTell(hash) && (listsOf(hash) & lists) === 0;
}
