import { addBusinessDays, businessDayUpTo } from '../days/business-days';
import { addDays, type Day } from '../days/day';
import { meetingDay } from '../days/meeting';

/** How far ahead the milestones lie that a manager is asked for. Days. */
export const checkInDays = 90;

/** The day on which milestones are looked at again: the last business day within 90 days after the 1:1. */
export function checkInDay(meeting: string, holidays: readonly Day[]): Day {
  const day = meetingDay(meeting);
  const last = businessDayUpTo(addDays(day, checkInDays), holidays);
  // Three months of holidays: then the first day on which people work again.
  return last > day ? last : addBusinessDays(day, 1, holidays);
}
