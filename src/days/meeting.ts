import { addHours, endOfDay, isValid } from 'date-fns';
import type { Day } from './day';
import { dayOf, pad, parseDay } from './day';
import { localTime } from './format-day';

/** When people meet: `2026-07-14`, or `2026-07-14T15:00` in local time. */
export type Meeting = string;

/** Whether `text` is a day, or a day with a local time: `2026-07-14`, `2026-07-14T15:00`. */
export function isMeeting(text: string): boolean {
  const [day = '', time, ...rest] = text.split('T');
  if (parseDay(day) === null || rest.length > 0) return false;
  return time === undefined || isTime(time);
}

/** `15:00`, from `00:00` to `23:59`. */
export const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The day on which people meet. */
export const meetingDay = (meeting: Meeting): Day => meeting.slice(0, 10);

/** The time as `15:00`, or null where only the day is known. */
export const meetingTime = (meeting: Meeting): string | null =>
  meeting.length > 10 ? meeting.slice(11) : null;

/**
 * The instant of `meeting` where this machine is; without a time the last second of that day. A time that the
 * change of the clock skips counts as the hour after. Throws a RangeError where `meeting` is none.
 */
export function instantOf(meeting: Meeting): Date {
  if (!isMeeting(meeting))
    throw new RangeError(`Expected a day such as 2026-07-14 or 2026-07-14T15:00, got "${meeting}"`);
  const time = meetingTime(meeting);
  const instant = localTime(meetingDay(meeting), time ?? '12:00');
  return time === null ? endOfDay(instant) : instant;
}

/** `hours` elapsed hours after `meeting`, however the clock changes in between. */
export const hoursAfter = (meeting: Meeting, hours: number): Date => addHours(instantOf(meeting), hours);

/** `instant` in local time with its offset from UTC: `2026-07-15T15:00:00+02:00`. */
export function formatInstant(instant: Date): string {
  const time = [instant.getHours(), instant.getMinutes(), instant.getSeconds()].map((part) => pad(part));
  const offset = -instant.getTimezoneOffset();
  const away = Math.abs(offset);
  return `${dayOf(instant)}T${time.join(':')}${offset < 0 ? '-' : '+'}${pad(Math.trunc(away / 60))}:${pad(away % 60)}`;
}

/**
 * Reads a date and time such as `2026-07-15T15:00:00+02:00`, `2026-07-15T13:00:00Z`, `2026-07-15T15:00` or
 * `2026-07-15`, the latter two as `instantOf` does. Null where `text` is none of them.
 */
export function parseInstant(text: string): Date | null {
  if (isMeeting(text)) return instantOf(text);
  if (parseDay(text.slice(0, 10)) === null) return null;
  if (!/^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/.test(text.slice(10)))
    return null;
  const instant = new Date(text);
  return isValid(instant) ? instant : null;
}
