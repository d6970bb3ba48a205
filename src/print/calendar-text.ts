import type { Day } from '../days/day';
import { hashOf } from '../vault/hash';
import type { CalendarEvent } from './calendar-event';
import { oneLine } from './one-line';

/**
 * A calendar file (RFC 5545) as the plugin writes it, which has no room for a library: the same events as
 * `calendarFile` gives the terminal, whole days with a reminder a week before. `stamp` is the day on which it is made.
 */
export function calendarText(events: readonly CalendarEvent[], stamp: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Review Prep//Check-ins//EN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ key, title, day }: CalendarEvent, stamp: Day): string[] {
  const text = escaped(oneLine(title));
  return [
    'BEGIN:VEVENT',
    `UID:${hashOf(key)}@review-prep.invalid`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `SUMMARY:${text}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${text}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const digits = (day: Day): string => day.replace(/-/g, () => '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`);

/** At most 75 octets a line, no character cut: RFC 5545, 3.1. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
