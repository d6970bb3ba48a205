import { getDayOfYear, getISOWeek, getISOWeekYear, getWeek, getWeekYear } from 'date-fns';
import type { Day } from './day';
import { pad, parseDay } from './day';
import { localTime } from './format-day';
import { isTime } from './meeting';
import { monthNames, weekdayNames } from './names';

type Fill = (at: Date) => string | number;

const year = (at: Date): number => at.getFullYear();
const quarter = (at: Date): number => Math.trunc(at.getMonth() / 3) + 1;
const month = (at: Date): number => at.getMonth() + 1;
const date = (at: Date): number => at.getDate();
const hour = (at: Date): number => at.getHours();
const hourOf12 = (at: Date): number => hour(at) % 12 || 12;
const minute = (at: Date): number => at.getMinutes();
const monthName = (at: Date): string => monthNames[at.getMonth()] ?? '';
const weekdayName = (at: Date): string => weekdayNames[at.getDay()] ?? '';

const short =
  (name: (at: Date) => string, letters: number): Fill =>
  (at) =>
    name(at).slice(0, letters);
const padded =
  (number: (at: Date) => number, length = 2): Fill =>
  (at) =>
    pad(number(at), length);
const lastTwo =
  (number: (at: Date) => number): Fill =>
  (at) =>
    pad(number(at), 4).slice(-2);
const ordinal =
  (number: (at: Date) => number): Fill =>
  (at) =>
    withEnding(number(at));

/**
 * Moment's tokens, which Obsidian's templates use. Weeks with `w` begin on Sunday and the first holds 1 January, as
 * Moment counts in English; those with `W` are ISO's.
 */
const tokens: Readonly<Record<string, Fill>> = {
  YYYY: padded(year, 4),
  YY: lastTwo(year),
  Y: year,
  Q: quarter,
  Qo: ordinal(quarter),
  MMMM: monthName,
  MMM: short(monthName, 3),
  MM: padded(month),
  Mo: ordinal(month),
  M: month,
  DDDD: padded(getDayOfYear, 3),
  DDDo: ordinal(getDayOfYear),
  DDD: getDayOfYear,
  DD: padded(date),
  Do: ordinal(date),
  D: date,
  dddd: weekdayName,
  ddd: short(weekdayName, 3),
  dd: short(weekdayName, 2),
  d: (at) => at.getDay(),
  E: (at) => at.getDay() || 7,
  GGGG: padded(getISOWeekYear, 4),
  GG: lastTwo(getISOWeekYear),
  WW: padded(getISOWeek),
  Wo: ordinal(getISOWeek),
  W: getISOWeek,
  gggg: padded(getWeekYear, 4),
  gg: lastTwo(getWeekYear),
  ww: padded(getWeek),
  wo: ordinal(getWeek),
  w: getWeek,
  HH: padded(hour),
  H: hour,
  hh: padded(hourOf12),
  h: hourOf12,
  mm: padded(minute),
  m: minute,
  ss: () => '00',
  s: () => 0,
  A: (at) => (hour(at) < 12 ? 'AM' : 'PM'),
  a: (at) => (hour(at) < 12 ? 'am' : 'pm'),
};

/** A bracketed literal, or a run of one letter with the `o` of an ordinal. */
const parts = /\[([^[\]]*)\]|([A-Za-z])\2*o?/g;

/**
 * `pattern` with Moment's tokens filled in for `day` and `time` (`15:00`), as Obsidian's core templates do:
 * "YYYY-MM-DD", "dddd, Do MMMM", "[week] W". Letters that are no token stay as they are.
 * Throws a RangeError where `day` is no day or `time` no time.
 */
export function formatMoment(pattern: string, day: Day, time = '00:00'): string {
  if (parseDay(day) === null || !isTime(time))
    throw new RangeError(`Expected a day and a time, got "${day}" and "${time}"`);
  // A clock that skips this hour must not move it: the hours come from a day of their own.
  const at: Moment = { day: localTime(day, '12:00'), clock: localTime('2000-01-01', time) };
  return pattern.replace(parts, (part: string, literal: string | undefined) => literal ?? filled(part, at));
}

interface Moment {
  day: Date;
  clock: Date;
}

/** The longest tokens that `letters` begins with, one after the other. */
function filled(letters: string, at: Moment): string {
  let rest = letters;
  let result = '';
  while (rest !== '') {
    const token = longestToken(rest);
    const fill = tokens[token];
    result += fill ? fill('HhmsAa'.includes(token.charAt(0)) ? at.clock : at.day) : rest.charAt(0);
    rest = rest.slice(token.length || 1);
  }
  return result;
}

function longestToken(letters: string): string {
  for (let length = Math.min(4, letters.length); length > 0; length--) {
    const token = letters.slice(0, length);
    if (token in tokens) return token;
  }
  return '';
}

function withEnding(number: number): string {
  const last = number % 100;
  const endings = ['th', 'st', 'nd', 'rd'];
  return `${number}${(last > 10 && last < 14 ? undefined : endings[last % 10]) ?? 'th'}`;
}
