import type { Day } from './day';
import { parseDay, weekdayOf } from './day';
import { monthNames, weekdayNames } from './names';

/** `day` for people: "14 July 2026". A text that is no day is given back as it is. */
export function formatDay(day: Day): string {
  return parseDay(day) === null ? day : `${dayAndMonth(day)} ${day.slice(0, 4)}`;
}

/** `day` with its weekday: "Tuesday, 14 July 2026". */
export function formatWeekday(day: Day): string {
  return parseDay(day) === null ? day : `${weekdayNames[weekdayOf(day)]}, ${formatDay(day)}`;
}

/** A span with what its ends share said once: "2 February to 15 March 2026", "3 to 7 March 2026". */
export function formatSpan({ from, to }: { from: Day; to: Day }): string {
  if (from === to || parseDay(from) === null || parseDay(to) === null)
    return from === to ? formatDay(from) : `${from} to ${to}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = sameYear && from.slice(5, 7) === to.slice(5, 7);
  const begins = sameMonth ? dayOfMonth(from) : sameYear ? dayAndMonth(from) : formatDay(from);
  return `${begins} to ${formatDay(to)}`;
}

const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

const dayAndMonth = (day: Day): string => `${dayOfMonth(day)} ${monthNames[Number(day.slice(5, 7)) - 1]}`;

/** The local time at noon stands for the day: only its calendar fields are read. */
export const noonOf = (day: Day): Date => localTime(day, '12:00');

/**
 * `time` (`15:00`) on `day` where this machine is. A time that the change of the clock skips is the hour after.
 * Both are taken to be well written: this reads their digits in place.
 */
export function localTime(day: Day, time: string): Date {
  // The constructor takes the years 0 to 99 for those of the last century.
  const at = new Date(2000, 0, 1, Number(time.slice(0, 2)), Number(time.slice(3, 5)));
  at.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return at;
}
