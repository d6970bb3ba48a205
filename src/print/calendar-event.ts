import type { Day } from '../days/day';

/** Something that lies on a day of the user's calendar. */
export interface CalendarEvent {
  /** Names the event for good: a file that is imported again changes it and makes no second one. */
  key: string;
  title: string;
  day: Day;
}
