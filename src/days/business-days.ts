import type { Day } from './day';
import { addDays, weekdayOf } from './day';

/** Whether people work on `day`: Monday to Friday, and not one of `holidays`. */
export function isBusinessDay(day: Day, holidays: readonly Day[] = []): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/**
 * The business day that lies `count` business days after `day`. Counting begins on the day after, so two
 * business days after a Saturday is Tuesday. With a count of 0, `day` itself or the next business day.
 */
export function addBusinessDays(day: Day, count: number, holidays: readonly Day[] = []): Day {
  let at = count > 0 ? addDays(day, 1) : day;
  for (let left = count; ; at = addDays(at, 1)) {
    if (!isBusinessDay(at, holidays)) continue;
    left--;
    if (left <= 0) return at;
  }
}

/** `day` if it is a business day, else the last one before it. */
export function businessDayUpTo(day: Day, holidays: readonly Day[] = []): Day {
  let at = day;
  while (!isBusinessDay(at, holidays)) at = addDays(at, -1);
  return at;
}
