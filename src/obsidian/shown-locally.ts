import { localTime } from '../days/format-day';

/** A day, or a moment of this place, as the device's language writes it: `Jul 14, 2026, 3:00 PM`, `14.07.2026, 15:00`. */
export function shownDate(date: string): string {
  const time = date.slice(11, 16);
  return localTime(date.slice(0, 10), time || '12:00').toLocaleString([], {
    dateStyle: 'medium',
    ...(time !== '' && { timeStyle: 'short' }),
  });
}
