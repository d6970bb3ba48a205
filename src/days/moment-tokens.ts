import { format } from 'date-fns';
import type { Day } from './day';
import { parseDay } from './day';
import { localTime, noonOf } from './format-day';
import { isTime } from './meeting';

/** Moment's tokens, which Obsidian's templates use, and those of date-fns that say the same. */
const tokens: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  YY: 'yy',
  Y: 'y',
  Q: 'Q',
  Qo: 'Qo',
  MMMM: 'MMMM',
  MMM: 'MMM',
  MM: 'MM',
  Mo: 'Mo',
  M: 'M',
  DDDD: 'DDD',
  DDDo: 'Do',
  DDD: 'D',
  DD: 'dd',
  Do: 'do',
  D: 'd',
  dddd: 'EEEE',
  ddd: 'EEE',
  dd: 'EEEEEE',
  E: 'i',
  GGGG: 'RRRR',
  GG: 'RR',
  WW: 'II',
  Wo: 'Io',
  W: 'I',
  gggg: 'YYYY',
  ww: 'ww',
  wo: 'wo',
  w: 'w',
  HH: 'HH',
  H: 'H',
  hh: 'hh',
  h: 'h',
  mm: 'mm',
  m: 'm',
  ss: 'ss',
  s: 's',
  A: 'a',
  a: 'aaa',
};

/** The clock stands on a day of its own, so that no change of the clock moves its hours. */
interface Moment {
  day: Date;
  clock: Date;
}

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
  const at: Moment = { day: noonOf(day), clock: localTime('2000-01-01', time) };
  return pattern.replace(parts, (part: string, literal: string | undefined) => literal ?? filled(part, at));
}

/** The longest tokens that `letters` begins with, one after the other. */
function filled(letters: string, at: Moment): string {
  let rest = letters;
  let result = '';
  while (rest !== '') {
    const token = longestToken(rest);
    result += token === '' ? rest.charAt(0) : valueOf(token, at);
    rest = rest.slice(token.length || 1);
  }
  return result;
}

function longestToken(letters: string): string {
  for (let length = Math.min(4, letters.length); length > 0; length--) {
    const token = letters.slice(0, length);
    if (token in tokens || token === 'd' || token === 'gg') return token;
  }
  return '';
}

function valueOf(token: string, at: Moment): string {
  if (token === 'd') return String(at.day.getDay());
  if (token === 'gg') return format(at.day, 'YYYY', options).slice(-2);
  const value = format(
    'HhmsAa'.includes(token.charAt(0)) ? at.clock : at.day,
    tokens[token] ?? token,
    options,
  );
  return token === 'a' ? value.toLowerCase() : value;
}

/** Moment counts weeks from Sunday in English, and its `YYYY` is the calendar year: the traps that date-fns warns of. */
const options = {
  useAdditionalDayOfYearTokens: true,
  useAdditionalWeekYearTokens: true,
  weekStartsOn: 0,
} as const;
