import ical, { ICalAlarmType } from 'ical-generator';
import type { Day } from '../days/day';
import { hashOf } from '../vault/hash';
import type { CalendarEvent } from './calendar-event';
import { oneLine } from './one-line';

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
