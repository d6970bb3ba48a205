import type { Amount } from './amount';
import { digitsEnd, isDigit, isLetter, isSpace, lettersEnd, spacesEnd } from './characters';
import { currencyAt } from './currencies';
import { wordAfter } from './near-words';
import { mayTell } from './telling-words';
import type { Unit } from './units';
import { attachedOnly, percent, units } from './units';
import { phrase, unitWords } from './unit-words';
import { foldedHash } from '../letter-hash';
import { wordsOf } from '../words/set-of';

const HYPHEN = 45;
const points: Unit = { kind: 'points', unit: null, scale: 1 };
const basisPoints: Unit = { kind: 'bps', unit: null, scale: 1 };
const multiple: Unit = { kind: 'multiple', unit: null, scale: 1 };

/** Comparatives that make "three times" a multiple; "three times a week" counts. */
const comparatives = wordsOf(
  'faster slower more less fewer higher lower larger bigger smaller cheaper quicker better longer shorter as the',
);

/** Reads the unit after the number of `amount`: touching it, after a space, or after a hyphen. */
export function readUnit(text: string, amount: Amount): void {
  const next = text.charCodeAt(amount.to);
  if (isLetter(next)) {
    readWord(text, amount, amount.to, 'attached');
    return;
  }
  if (readSymbol(text, amount, amount.to)) return;
  if (isSpace(next)) {
    const from = spacesEnd(text, amount.to);
    if (from - amount.to > 2) return;
    if (isLetter(text.charCodeAt(from))) readWord(text, amount, from, 'spaced');
    else if (!isPrefixOfNext(text, from)) readSymbol(text, amount, from);
  } else if (next === HYPHEN && isLetter(text.charCodeAt(amount.to + 1))) {
    readWord(text, amount, amount.to + 1, 'hyphen');
  }
}

/** "cost 3 $5 vouchers": the sign belongs to the number that touches it. */
function isPrefixOfNext(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1));
}

function readSymbol(text: string, amount: Amount, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '%') {
    const end = pointsEnd(text, at + 1);
    setUnit(amount, end < 0 ? percent : points, end < 0 ? at + 1 : end);
    return true;
  }
  if (sign === '×' && at === amount.to && !isDigit(text.charCodeAt(at + 1))) {
    setUnit(amount, multiple, at + 1);
    return true;
  }
  if (sign === '°' && 'CF'.includes(text.charAt(at + 1) || '-')) {
    setUnit(amount, { kind: 'count', unit: text.slice(at, at + 2), scale: 1 }, at + 2);
    return true;
  }
  const code = amount.unit === null ? currencyAt(text, at) : undefined;
  if (!code) return false;
  setUnit(amount, { kind: 'money', unit: code, scale: 1 }, at + 1);
  return true;
}

/** Where "points" ends after a percent sign ("2 %-points", "2% pts"), or -1. */
function pointsEnd(text: string, at: number): number {
  const from = text.charCodeAt(at) === HYPHEN || isSpace(text.charCodeAt(at)) ? at + 1 : at;
  const end = lettersEnd(text, from);
  return isPoints(text.slice(from, end).toLowerCase()) ? end : -1;
}

const isPoints = (word: string): boolean =>
  word === 'points' || word === 'point' || word === 'pts' || word === 'pt';

function readWord(text: string, amount: Amount, from: number, how: 'attached' | 'spaced' | 'hyphen'): void {
  const end = lettersEnd(text, from);
  if (isDigit(text.charCodeAt(end)) && !opensCompound(text, from, end)) return;
  if (amount.unit !== null || (end - from > 1 && !mayTell(foldedHash(text, from, end)))) return;
  const word = text.slice(from, end);
  if (end - from === 1) readLetter(amount, word, end, how);
  else readLongWord(text, amount, word, end, how);
}

/** `4h30m`: where digits follow the unit directly, a smaller unit must follow them. */
function opensCompound(text: string, from: number, end: number): boolean {
  const rest = digitsEnd(text, end);
  const unit = text.slice(rest, lettersEnd(text, rest));
  return (
    units.get(text.slice(from, end))?.kind === 'duration' && (unit === 'm' || unit === 'min' || unit === 's')
  );
}

/** Single letters: only lower case is time (`2h`, not `3D`), and `x` only where it touches. */
function readLetter(amount: Amount, word: string, end: number, how: string): void {
  if ((word === 'x' || word === 'X') && how === 'attached') return setUnit(amount, multiple, end);
  if (word === 'm' && how === 'attached')
    return setUnit(amount, { kind: 'duration', unit: 'min', scale: 1 }, end);
  if (how !== 'attached' && (attachedOnly.has(word) || how === 'hyphen')) return;
  const unit = units.get(word);
  if (unit && (word !== 's' || !isDecade(amount))) setUnit(amount, unit, end);
}

/** "the 1990s". */
function isDecade({ digits, decimals }: Amount): boolean {
  return digits !== null && decimals === 0 && digits >= 1900 && digits < 2100 && digits % 10 === 0;
}

function readLongWord(text: string, amount: Amount, word: string, end: number, how: string): void {
  const unit =
    word === 'US' && how !== 'attached' ? phrase : (unitWords.get(word) ?? unitWords.get(word.toLowerCase()));
  if (!unit) return;
  if (unit === phrase) return readPhrase(text, amount, word.toLowerCase(), end);
  if (unit.kind === 'percent') {
    if (isPoints(wordAfter(text, end))) return readPercentage(text, amount, end);
    if (word.length > 8) return;
  } else if (how !== 'attached' && attachedOnly.has(word)) return;
  setUnit(amount, unit, end);
}

function readPercentage(text: string, amount: Amount, end: number): void {
  const from = spacesEnd(text, end);
  const to = lettersEnd(text, from);
  if (isPoints(text.slice(from, to).toLowerCase())) setUnit(amount, points, to);
}

/** Units of two words: "per cent", "basis points", "business days", "US dollars", "times faster". */
function readPhrase(text: string, amount: Amount, word: string, end: number): void {
  if (word === 'times') {
    if (comparatives.has(wordAfter(text, end))) setUnit(amount, multiple, end);
    return;
  }
  const joint = text.charCodeAt(end);
  const from = joint === HYPHEN ? end + 1 : spacesEnd(text, end);
  const to = lettersEnd(text, from);
  const second = text.slice(from, to).toLowerCase();
  if (word === 'per') {
    if (second === 'cent') setUnit(amount, percent, to);
  } else if (word === 'basis') {
    if (isPoints(second)) setUnit(amount, basisPoints, to);
  } else if (word === 'us') {
    if (second === 'dollars') setUnit(amount, { kind: 'money', unit: 'USD', scale: 1 }, to);
  } else {
    const unit = second.length > 2 ? units.get(second) : undefined;
    if (unit?.kind === 'duration') setUnit(amount, unit, to);
  }
}

function setUnit(amount: Amount, { kind, unit, scale }: Unit, to: number): void {
  amount.kind = kind;
  amount.unit = unit;
  amount.scale = scale;
  amount.to = to;
  amount.bare = false;
}
