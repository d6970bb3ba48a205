/** A calendar day, `YYYY-MM-DD`: never an instant, the same in every time zone. */
export type Day = string;

const MS_A_DAY = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** `text` if it is a day that exists, written `YYYY-MM-DD`; null for 31 February, `2025` and `24-03-10`. */
export function parseDay(text: string): Day | null {
  if (!pattern.test(text)) return null;
  const number = dayNumber(text);
  return Number.isNaN(number) || dayOfNumber(number) !== text ? null : text;
}

/** The day of `instant` where this machine is. */
export const dayOf = (instant: Date): Day =>
  `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;

/** `number` with zeros before it: "07". */
export const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** The time of day of `instant` where this machine is: `15:00`. */
export const timeOf = (instant: Date): string => `${pad(instant.getHours())}:${pad(instant.getMinutes())}`;

/** The day `days` later, or earlier where it is negative. Throws a RangeError where `day` is no day. */
export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOf(day) + days);

/** Whole days from `from` to `to`; negative where `to` comes first. Throws a RangeError where one is no day. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((numberOf(day) + 4) % 7) + 7) % 7;

/** Whether `day` lies in the span, both ends inclusive. */
export const isWithin = (day: Day, span: { from: Day; to: Day }): boolean =>
  span.from <= day && day <= span.to;

/** Days since 1970-01-01. Counted in UTC, where every day has 24 hours: no local clock can move one. */
function numberOf(day: Day): number {
  if (parseDay(day) === null) throw new RangeError(`Expected a day such as 2026-07-14, got "${day}"`);
  return dayNumber(day);
}

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;

const dayOfNumber = (number: number): Day => new Date(number * MS_A_DAY).toISOString().slice(0, 10);
