import { addDays as addDaysTo, differenceInCalendarDays, format, isValid, parse } from 'date-fns';

/** A calendar day, `YYYY-MM-DD`: never an instant, the same in every time zone. */
export type Day = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** `text` if it is a day that exists, written `YYYY-MM-DD`; null for 31 February, `2025` and `24-03-10`. */
export function parseDay(text: string): Day | null {
  if (!pattern.test(text)) return null;
  return isValid(parse(text, 'yyyy-MM-dd', noon)) ? text : null;
}

/** The day of `instant` where this machine is. */
export const dayOf = (instant: Date): Day => format(instant, 'yyyy-MM-dd');

/** The day `days` later, or earlier where it is negative. Throws where `day` is no day. */
export const addDays = (day: Day, days: number): Day => dayOf(addDaysTo(at(day), days));

/** Whole days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(at(to), at(from));

/** Noon, which no change of the clock moves to another day. */
const noon = new Date(2000, 0, 1, 12);

const at = (day: Day): Date => parse(`${day} 12`, 'yyyy-MM-dd HH', noon);
