import type { Amount } from './amount';
import { isDash, isDigit, isLetter, isSpace, isUpper, lettersEnd, spacesEnd } from './characters';
import { currencyAt, currencyCodes, currencyMarks } from './currencies';
import { cadenceWords, functionWords } from './neighbour-words';
import { isWordChar, wordAfter } from './near-words';
import { magnitudeWords } from './number-words';
import { readCompound } from './read-compound';
import { readUnit } from './read-unit';
import { mayTell } from './telling-words';
import { wordTable } from './word-table';
import { foldedHash } from '../letter-hash';

const attachedMagnitudes = wordTable<number>({
  k: 1e3,
  K: 1e3,
  M: 1e6,
  Mn: 1e6,
  MN: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  Mio: 1e6,
  B: 1e9,
  b: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  mrd: 1e9,
  T: 1e12,
  tn: 1e12,
  cr: 1e7,
  Cr: 1e7,
  L: 1e5,
});

/** Reads magnitude, `+`, unit and `/yr` after the number of `amount`, and completes it. */
export function readSuffix(text: string, amount: Amount): void {
  const next = text.charCodeAt(amount.to);
  if (isLetter(next)) readAttachedMagnitude(text, amount);
  else if (isSpace(next) || next === 45) readSpokenMagnitude(text, amount);
  readPlus(text, amount);
  readUnit(text, amount);
  if (amount.kind === 'duration') readCompound(text, amount);
  readPlus(text, amount);
  readSlash(text, amount);
}

function readAttachedMagnitude(text: string, amount: Amount): void {
  const end = lettersEnd(text, amount.to);
  if (isDigit(text.charCodeAt(end))) return;
  const letters = text.slice(amount.to, end);
  const isMoney = amount.unit !== null;
  let magnitude = attachedMagnitudes.get(letters);
  if (letters === 'm' || letters === 'mm' || letters === 'MM') {
    const isMillions =
      isMoney || (letters === 'm' && (countsSomething(text, end) || isCurrencyAt(text, end)));
    magnitude = isMillions ? 1e6 : undefined;
  }
  if (magnitude === undefined || (!isMoney && (letters === 'L' || letters === 'T'))) return;
  take(amount, magnitude, end);
}

/** `5m users` is millions; `from 90m to 20m` is minutes. */
function countsSomething(text: string, at: number): boolean {
  const word = isDash(text.charCodeAt(at)) ? '' : wordAfter(text, at);
  return word !== '' && !functionWords.has(word);
}

function readSpokenMagnitude(text: string, amount: Amount): void {
  for (let i = 0; i < 2; i++) {
    const from = amount.to + 1;
    const end = lettersEnd(text, from);
    if (end === from || (end - from > 1 && !mayTell(foldedHash(text, from, end)))) return;
    const word = text.slice(from, end);
    const magnitude =
      word.length === 1
        ? loneMagnitude(text, word, end, amount.kind === 'money')
        : magnitudeWords.get(word.toLowerCase());
    if (magnitude === undefined || (amount.unit === null && (word === 'mm' || word === 'cr'))) return;
    take(amount, magnitude, isShortened(text, word, end) ? end + 1 : end);
  }
}

/** "3,2 Mio. €": the full stop of a short form ends no sentence where a currency follows. */
function isShortened(text: string, word: string, end: number): boolean {
  if (word.length > 3 || text.charCodeAt(end) !== 46) return false;
  const from = spacesEnd(text, end + 1);
  const unit = text.slice(from, lettersEnd(text, from));
  return isCurrencyAt(text, from) || currencyCodes.has(unit) || currencyMarks.get(unit) !== undefined;
}

/** "12 M€", "$8 M", "10 K users". */
function loneMagnitude(text: string, word: string, end: number, isMoney: boolean): number | undefined {
  if (word !== 'M' && word !== 'K') return undefined;
  if (!isMoney && !isCurrencyAt(text, end) && !countsSomething(text, end)) return undefined;
  return word === 'M' ? 1e6 : 1e3;
}

function isCurrencyAt(text: string, at: number): boolean {
  return currencyAt(text, at) !== undefined;
}

function take(amount: Amount, magnitude: number, to: number): void {
  amount.magnitude *= magnitude;
  amount.to = to;
  amount.bare = false;
}

function readPlus(text: string, amount: Amount): void {
  if (text.charCodeAt(amount.to) !== 43) return;
  const next = text.charCodeAt(amount.to + 1);
  if (isWordChar(next) || next === 43) return;
  amount.to++;
  amount.approximate = true;
}

/** `$1.2M/yr`, `40/month`. */
function readSlash(text: string, amount: Amount): void {
  if (text.charCodeAt(amount.to) !== 47) return;
  const end = lettersEnd(text, amount.to + 1);
  if (end === amount.to + 1 || isUpper(text.charCodeAt(amount.to + 1))) return;
  const cadence = cadenceWords.get(text.slice(amount.to + 1, end));
  if (!cadence) return;
  amount.to = end;
  if (amount.kind === 'multiple') amount.kind = 'count';
  amount.cadence = cadence;
  amount.bare = false;
}
