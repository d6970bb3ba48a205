import ical, { ICalAlarmType } from 'ical-generator';
import type { Day } from '../days/day';
import { hashOf } from '../vault/hash';

/** Something that lies on a day of the user's calendar. */
export interface CalendarEvent {
  /** Names the event for good: a file that is imported again changes it and makes no second one. */
  key: string;
  title: string;
  day: Day;
}

/** The reminder comes a week before. Seconds. */
const before = 7 * 24 * 60 * 60;

/**
 * A calendar file (RFC 5545) with an event for each whole day: a day is a day, in every time zone. `stamp` is the day
 * on which it is made.
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: Day): string {
  const calendar = ical({ prodId: { company: 'Review Prep', product: 'Check-ins', language: 'EN' } });
  for (const { key, title, day } of events) {
    const summary = oneLine(title);
    const event = calendar.createEvent({
      id: `${hashOf(key)}@review-prep.invalid`,
      summary,
      start: `${day}T00:00:00Z`,
      allDay: true,
      stamp: `${stamp}T00:00:00Z`,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: before, description: summary });
  }
  return `${calendar.toString()}\r\n`;
}

/** No break and nothing invisible: a title is one line. Halves of a character become the sign for an unknown one. */
const oneLine = (text: string): string =>
  text
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
      found.length === 2 ? found : '\uFFFD',
    )
    .replace(/[\p{Cc}\u2028\u2029]+/gu, () => ' ')
    .replace(/ {2,}/g, () => ' ')
    .trim();
