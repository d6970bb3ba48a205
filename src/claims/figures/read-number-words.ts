import type { Amount } from './amount';
import { numberAmount } from './amount';
import { isLetter, isSpace, lettersEnd, spacesEnd } from './characters';
import { wordBefore, wordBeforeEnd, wordStart } from './near-words';
import { changeOpeners, denominators, magnitudeWords, smallNumbers } from './number-words';
import { readSuffix } from './read-suffix';
import { wordTable } from './word-table';
import { wordsOf } from '../words/set-of';

/** What follows a hyphen after a number in words without being counted: "two-factor", "one-off". */
const compounds = wordsOf(
  'factor sided way tier off on pager pagers by dimensional click to piece in size stop',
);

/** Words before "hundred" or "dozen" that make an amount of it; all but the first three leave the value open. */
const openers = wordTable<number | null>({
  a: 1,
  an: 1,
  one: 1,
  several: null,
  few: null,
  many: null,
});

/** The amount in words that begins at `at` or, for "a dozen", has its first number word there; null where none does. */
export function readNumberWords(text: string, at: number, floor: number): Amount | null {
  const end = lettersEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  const article = (word === 'a' || word === 'an') && isSpace(text.charCodeAt(end));
  const start = article ? spacesEnd(text, end) : at;
  const amount =
    smallNumbers.get(word) === undefined ? readLed(text, start, at, floor, article) : readSum(text, at, at);
  if (!amount) return null;
  amount.spelled = true;
  if (readFraction(text, amount, floor)) return amount;
  readHalfMore(text, amount);
  const isCompound = text.charCodeAt(amount.to) === 45 && compounds.has(wordAt(text, amount.to + 1));
  if (isCompound) return null;
  readSuffix(text, amount);
  return amount;
}

/** "one and a half hours". */
function readHalfMore(text: string, amount: Amount): void {
  if (!text.startsWith(' and a half', amount.to) || amount.digits === null || amount.magnitude !== 1) return;
  amount.digits = amount.digits * 10 + 5;
  amount.decimals = 1;
  amount.to += ' and a half'.length;
}

const wordAt = (text: string, at: number): string => text.slice(at, lettersEnd(text, at)).toLowerCase();

/** "a hundred", "several dozen": a magnitude with what opens it. */
function readLed(text: string, start: number, at: number, floor: number, article: boolean): Amount | null {
  if (magnitudeWords.get(wordAt(text, start)) === undefined || lettersEnd(text, start) - start < 4)
    return null;
  if (article) return readSum(text, start, at);
  const opener = wordBefore(text, start, floor);
  const value = openers.get(opener);
  if (value === undefined) return null;
  const from = wordStart(text, wordBeforeEnd(text, start, floor), floor);
  const amount = readSum(text, start, from);
  if (amount && value === null) amount.digits = null;
  return amount;
}

/** Reads "two hundred and twenty-five thousand" from `at` on. */
function readSum(text: string, at: number, from: number): Amount | null {
  let total = 0;
  let current = 0;
  let magnitude = 1;
  let to = at;
  let next = at;
  for (let words = 0; next >= 0; words++) {
    const end = lettersEnd(text, next);
    const word = text.slice(next, end).toLowerCase();
    const small = smallNumbers.get(word);
    const large = magnitudeWords.get(word);
    if (small !== undefined && (words === 0 || extend(current, small, total))) {
      current += small;
      magnitude = 1;
    } else if (large !== undefined && end - next >= 4) {
      if (large <= 100) current = (current || 1) * large;
      else {
        total += (current || 1) * large;
        current = 0;
      }
      magnitude = large === 12 ? 1 : large;
    } else break;
    to = end;
    next = nextWord(text, end, total + current);
  }
  if (to === at) return null;
  const value = total + current;
  const amount = numberAmount(from, to, value / magnitude, 0);
  amount.magnitude = magnitude;
  amount.bare = magnitude < 1000;
  return amount;
}

/** Whether `small` can follow: a digit after tens, anything below a hundred after hundreds or thousands. */
function extend(current: number, small: number, total: number): boolean {
  const rest = current % 100;
  if (current > 0 && rest !== 0) return rest >= 20 && rest % 10 === 0 && small > 0 && small < 10;
  return current > 0 || total > 0;
}

/** Where the next word of the number begins, past a space, a hyphen, or "and" after hundreds; -1 where it cannot. */
function nextWord(text: string, end: number, value: number): number {
  const joint = text.charCodeAt(end);
  if (joint !== 45 && joint !== 32 && joint !== 0xa0) return -1;
  const next = end + 1;
  if (!isLetter(text.charCodeAt(next))) return -1;
  if (value < 100 || value % 100 !== 0 || !text.startsWith('and ', next)) return next;
  return smallNumbers.get(wordAt(text, next + 4)) === undefined ? -1 : next + 4;
}

/** "two thirds", "three-quarters of": completes `amount` as a multiple. "three quarters" alone is time. */
function readFraction(text: string, amount: Amount, floor: number): boolean {
  const joint = text.charCodeAt(amount.to);
  if ((joint !== 32 && joint !== 45) || amount.digits === null || amount.magnitude !== 1) return false;
  const end = lettersEnd(text, amount.to + 1);
  const word = text.slice(amount.to + 1, end).toLowerCase();
  const parts = denominators.get(word);
  const isPlural = word.endsWith('s');
  if (parts === undefined || amount.digits >= parts || isPlural !== amount.digits > 1) return false;
  const isTime = parts === 4 && joint === 32 && !text.startsWith(' of ', end);
  if (isTime && !changeOpeners.has(wordBefore(text, amount.from, floor))) return false;
  amount.to = end;
  amount.kind = 'multiple';
  amount.scale = 1 / parts;
  amount.bare = false;
  return true;
}
