import { digitsEnd, isDigit, isLetter, isSpace, isUpper, lettersEnd, spacesEnd } from './characters';
import { monthNames } from './identifier-words';

/**
 * Where the date or time of day that begins with the digit at `at` ends, or -1.
 * Reads `2026-03-01`, `2026/03/01`, `01.03.2026`, `03/2026`, `2026-W10`, `12 March 2026`, `3rd of May`, `14:30`, `9am`.
 */
export function dateEnd(text: string, at: number): number {
  const end = digitsEnd(text, at);
  const length = end - at;
  const next = text.charCodeAt(end);
  if (next === 45 || next === 47 || next === 46) return numericEnd(text, end, length, next);
  if (length > 2) return -1;
  if (next === 58) return clockEnd(text, at, end);
  if (isLetter(next)) return ordinalDayEnd(text, end);
  if (!isSpace(next)) return -1;
  const clock = next === 32 ? halfDayEnd(text, end) : end;
  if (clock > end) return isOfManagers(text, clock) ? -1 : clock;
  return dayMonthEnd(text, end);
}

/** "4 PM candidates": product managers, and no time of day. */
function isOfManagers(text: string, at: number): boolean {
  if (!text.startsWith('PM ', at - 2)) return false;
  const end = lettersEnd(text, at + 1);
  return !isUpper(text.charCodeAt(at + 1)) && text.charAt(end - 1) === 's';
}

/** Where the date that begins with the month in `[from, end)` ends, or -1: `March 2026`, `Mar 3, 2026`. */
export function monthDateEnd(text: string, from: number, end: number): number {
  const isLong = end - from > 3;
  if (!isUpper(text.charCodeAt(from)) && !isLong) return -1;
  const dot = text.charCodeAt(end) === 46 ? end + 1 : end;
  const number = spacesEnd(text, dot);
  if (number === dot || number - dot > 1) return -1;
  const to = digitsEnd(text, number);
  const isYear = isYearAt(text, number, to);
  if (isYear) return to;
  const isDay = to > number && to - number <= 2 && isUpper(text.charCodeAt(from));
  if (!isDay || Number(text.slice(number, to)) > 31 || '%-.,'.includes(tail(text, to))) return -1;
  const day = ordinalEnd(text, to);
  return isLetter(text.charCodeAt(day)) ? -1 : yearAfter(text, day);
}

/** Whether `[from, to)` is four digits that read as a year of our time. */
export function isYearAt(text: string, from: number, to: number): boolean {
  if (to - from !== 4) return false;
  const century = text.charCodeAt(from) * 100 + text.charCodeAt(from + 1);
  return century === 49 * 100 + 57 || century === 50 * 100 + 48;
}

/** A sign that ties the number to more than a day: "May 5%", "Mar 3.5". */
function tail(text: string, at: number): string {
  const next = text.charAt(at);
  if (next === '%') return next;
  return (next === '-' || next === '.' || next === ',') && isDigit(text.charCodeAt(at + 1)) ? next : 'x';
}

function numericEnd(text: string, end: number, length: number, mark: number): number {
  if (length === 2 && mark === 47 && isMonthOfYear(text, end)) return end + 5;
  const isYearFirst = length === 4;
  if (isYearFirst && mark === 45 && text.charAt(end + 1) === 'W') {
    const week = digitsEnd(text, end + 2);
    return week === end + 4 ? week : -1;
  }
  const second = digitsEnd(text, end + 1);
  const width = second - end - 1;
  if (width < 1 || width > 2 || (!isYearFirst && length > 2)) return -1;
  if (text.charCodeAt(second) === mark) {
    const third = digitsEnd(text, second + 1);
    const rest = third - second - 1;
    const fits = isYearFirst ? rest === 1 || rest === 2 : rest === 4 || (rest === 2 && mark === 47);
    return fits && !isDigit(text.charCodeAt(third)) ? timeAfter(text, third) : -1;
  }
  const month = Number(text.slice(end + 1, second));
  const isMonth = isYearFirst && mark === 45 && width === 2 && month >= 1 && month <= 12;
  return isMonth && isYearAt(text, end - 4, end) ? second : -1;
}

/** `03/2026`. */
function isMonthOfYear(text: string, slash: number): boolean {
  const month = Number(text.slice(slash - 2, slash));
  return month >= 1 && month <= 12 && isYearAt(text, slash + 1, digitsEnd(text, slash + 1));
}

/** `2026-03-01T10:00`. */
function timeAfter(text: string, at: number): number {
  if (text.charAt(at) !== 'T') return at;
  const hours = digitsEnd(text, at + 1);
  const end = clockEnd(text, at + 1, hours);
  return end < 0 ? at : end;
}

function clockEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(end) !== 58) return -1;
  const minutes = digitsEnd(text, end + 1);
  if (minutes - end !== 3 || Number(text.slice(at, end)) > 24 || Number(text.slice(end + 1, minutes)) > 59)
    return -1;
  return halfDayEnd(text, minutes);
}

/** `at`, or where "pm" ends after it. */
function halfDayEnd(text: string, at: number): number {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  const first = text.charCodeAt(from) | 32;
  const isHalf = (first === 97 || first === 112) && (text.charCodeAt(from + 1) | 32) === 109;
  return isHalf && !isLetter(text.charCodeAt(from + 2)) ? from + 2 : at;
}

/** `9am`, `3rd of May`, `1st March`. */
function ordinalDayEnd(text: string, end: number): number {
  const letters = text.slice(end, lettersEnd(text, end));
  if (letters === 'am' || letters === 'pm' || letters === 'AM' || letters === 'PM') return end + 2;
  const day = ordinalEnd(text, end);
  if (day === end) return -1;
  const of = text.startsWith(' of ', day) ? day + 3 : day;
  return dayMonthEnd(text, of);
}

function ordinalEnd(text: string, at: number): number {
  const end = lettersEnd(text, at);
  const letters = text.slice(at, end);
  return letters === 'st' || letters === 'nd' || letters === 'rd' || letters === 'th' ? end : at;
}

function dayMonthEnd(text: string, at: number): number {
  const from = spacesEnd(text, at);
  if (from - at !== 1 || !isUpper(text.charCodeAt(from))) return -1;
  const end = lettersEnd(text, from);
  if (end - from < 3 || monthNames.get(text.slice(from, end).toLowerCase()) === undefined) return -1;
  return yearAfter(text, end);
}

/** `at`, or where the year after it ends: "March 3, 2026". */
function yearAfter(text: string, at: number): number {
  const comma = text.charCodeAt(at) === 44 || text.charCodeAt(at) === 46 ? at + 1 : at;
  const from = spacesEnd(text, comma);
  const to = digitsEnd(text, from);
  return from > comma && isYearAt(text, from, to) ? to : at;
}
