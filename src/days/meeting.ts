import { parseDay } from './day';

/** Whether `text` is a day, or a day with a local time: `2026-07-14`, `2026-07-14T15:00`. */
export function isMeeting(text: string): boolean {
  const [day = '', time, ...rest] = text.split('T');
  if (parseDay(day) === null || rest.length > 0) return false;
  return time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}
