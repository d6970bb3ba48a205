import { digitsEnd, isDash, isDigit, isLetter, isSpace, isUpper, lettersEnd, spacesEnd } from './characters';
import { alwaysNames, fixedNames, sometimesNames } from './identifier-words';
import { functionWords } from './neighbour-words';
import { isWordChar, wordAfter, wordBefore, wordBeforeEnd, wordStart } from './near-words';
import { isYearAt } from './read-date';
import type { Range } from '../text';
import { setOf } from '../words/set-of';

/** Words before a number that make a year of it whatever follows. */
const yearOpeners = setOf(
  'in since by until till during fy early late mid from through before after the for',
);

/** Where the name that goes on at `at` ends: letters, digits, and `.` or `-` before a digit. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    const joins = (code === 46 || code === 45 || code === 95) && isDigit(text.charCodeAt(end + 1));
    if (!isWordChar(code) && !joins) break;
    end++;
  }
  return end;
}

/** `at`, or where the year after the quarter or half that ends there ends: `Q3 2026`, `H1-2026`, `Q3 '26`. */
export function periodEnd(text: string, from: number, at: number): number {
  if (at - from === 6 && text.startsWith('FY', from) && text.charCodeAt(at) === 47) {
    const second = digitsEnd(text, at + 1);
    if (second === at + 3 || second === at + 5) return second;
  }
  const isPeriod = at - from === 2 && 'QH'.includes(text.charAt(from)) && isDigit(text.charCodeAt(from + 1));
  if (!isPeriod) return at;
  const joint = text.charCodeAt(at);
  if (!isSpace(joint) && joint !== 45 && joint !== 47) return at;
  const fiscal = text.startsWith('FY', at + 1) ? at + 3 : at + 1;
  const start = text.charAt(fiscal) === "'" || text.charAt(fiscal) === '’' ? fiscal + 1 : fiscal;
  const end = digitsEnd(text, start);
  return isYearAt(text, start, end) || (start > at + 1 && end - start === 2) ? end : at;
}

/** The name that the number at `at` is by its own shape (`24/7`, `2026-H1`, `2025/26`, `510(k)`), or -1. */
export function shapedNameEnd(text: string, at: number): number {
  const end = digitsEnd(text, at);
  const next = text.charCodeAt(end);
  if (isYearAt(text, at, end)) {
    const joint = next === 45 || next === 47 || isSpace(next) ? end + 1 : end;
    if ('QH'.includes(text.charAt(joint) || '-') && isDigit(text.charCodeAt(joint + 1))) return joint + 2;
    const last = isDash(next) ? digitsEnd(text, end + 1) : end;
    if (last > end && isYearAt(text, end + 1, last) && text.slice(at, end) < text.slice(end + 1, last))
      return last;
    const year = text.charCodeAt(end + 1) * 10 + text.charCodeAt(end + 2) - 528;
    const follows = (next === 45 || next === 47) && year === (Number(text.slice(end - 2, end)) + 1) % 100;
    if (follows && digitsEnd(text, end + 1) === end + 3) return end + 3;
  }
  if (next === 40 && end - at === 3 && isLetter(text.charCodeAt(end + 1)) && text.charCodeAt(end + 2) === 41)
    return end + 3;
  if (next !== 47 && next !== 58 && next !== 45 && next !== 120) return -1;
  const part = digitsEnd(text, end + 1);
  if (part === end + 1 || part - at > 5 || !fixedNames.has(text.slice(at, part))) return -1;
  return text.charAt(part) === 's' ? part + 1 : part;
}

/** The name that a plain number is by the word or sign before it, or by being a year; null where it is an amount. */
export function namedNumber(text: string, from: number, to: number, floor: number): Range | null {
  if (text.charCodeAt(from - 1) === 35 && from > floor) return { from: from - 1, to };
  const end = nameEnd(text, to);
  const wordEnd = wordBeforeEnd(text, from, floor);
  if (wordEnd >= 0 && wordEnd < from && isSpace(text.charCodeAt(from - 1)) && from - wordEnd === 1) {
    const start = wordStart(text, wordEnd, floor);
    // "Tickets/wk 310": a rate, and no week by that number.
    const isRate = start > floor && text.charCodeAt(start - 1) === 47;
    if (!isRate && isHead(text, start, wordEnd, to)) return { from: start, to: end };
  }
  return isYear(text, from, to, floor) ? { from, to } : null;
}

function isHead(text: string, start: number, end: number, to: number): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (alwaysNames.has(word))
    return word.length > 1 || isUpper(text.charCodeAt(start)) || text.charAt(start) === 'v';
  if (!sometimesNames.has(word)) return false;
  const isCapital = isUpper(text.charCodeAt(start));
  if (isCapital && start > 0 && !opensSentence(text, start)) return true;
  if (word === 'go' || word === 'next' || word === 'no') return false;
  return !countsNoun(text, to);
}

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && isSpace(text.charCodeAt(at))) at--;
  return '.:;!?'.includes(text.charAt(at));
}

/** Whether a noun follows, so that the number counts it: "release 4 features". */
function countsNoun(text: string, to: number): boolean {
  const word = wordAfter(text, to);
  return word !== '' && !functionWords.has(word);
}

/** Years near ours are years unless they count something; 2000 and older ones need "in", "since" or nothing after them. */
function isYear(text: string, from: number, to: number, floor: number): boolean {
  if (!isYearAt(text, from, to)) return false;
  const year = Number(text.slice(from, to));
  const opened = yearOpeners.has(wordBefore(text, from, floor));
  const plural = isPlural(wordAfter(text, to));
  if (year >= 2010 && year <= 2039)
    return opened || !plural || functionWords.has(wordBefore(text, from, floor));
  return opened ? !plural && year % 100 !== 0 : !countsNoun(text, to) && year % 50 !== 0;
}

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s') && !functionWords.has(word);

export const isOrdinal = (letters: string): boolean => /^(?:st|nd|rd|th)$/i.test(letters);

/** `95th percentile`. */
export function percentileEnd(text: string, at: number): number {
  const from = spacesEnd(text, at);
  const end = lettersEnd(text, from);
  return isLetter(text.charCodeAt(from)) && text.slice(from, end).toLowerCase() === 'percentile' ? end : -1;
}
