import { addDays, pad, parseDay, weekdayOf, type Day } from '../days/day';
import { propertiesOf } from './fields';
import type { Note } from './note';
import { statedDay, statedPeriod } from './stated';

/** The day a note tells: the end of its period, else its date, else the date in its name; null for none. */
export function noteDay(note: Note): Day | null {
  if (note.frontMatter.properties.size === 0) return dayInName(note.path);
  const reading = { fields: propertiesOf(note), problems: [] };
  const period = statedPeriod(reading, 'period');
  return period?.value.to ?? statedDay(reading, 'date')?.value ?? dayInName(note.path);
}

/**
 * The day that a note's own name tells: the first such as `2026-03-24 Advisory board`, else `24.03.2026`, `20260324`, or
 * the day that it spells with its folders (`2026/03/24`). A name that is a week, a month or a quarter and nothing more,
 * as periodic notes are named (`2026-W13`, `2026-03`, `2026-Q1`), tells the last day of it; weeks are ISO's.
 */
export function dayInName(path: string): Day | null {
  if (known.path !== path) known = { path, day: readDay(path) };
  return known.day;
}

/** The entries of a note ask one after the other. */
let known: { path: string; day: Day | null } = { path: '', day: null };

function readDay(path: string): Day | null {
  const name = noteName(path);
  for (const [found] of name.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
    const day = parseDay(found);
    if (day !== null) return day;
  }
  const [, date, month, year] = /\b(\d{2})\.(\d{2})\.(\d{4})\b/.exec(name) ?? [];
  const spelled = /(?:^|\/)(\d{4})[./_]?(\d{2})[./_]?(\d{2})\.md$/i.exec(path) ?? [];
  return (
    parseDay(`${year}-${month}-${date}`) ?? parseDay(spelled.slice(1).join('-')) ?? lastDayOfPeriod(name)
  );
}

function lastDayOfPeriod(name: string): Day | null {
  const [, year = '', unit, number = ''] = /^([12]\d{3})-(W|Q|)(\d{1,2})$/.exec(name) ?? [];
  const count = Number(number);
  if (unit === 'Q') return lastDayOfMonth(year, count * 3);
  if (unit !== 'W') return number.length === 2 ? lastDayOfMonth(year, count) : null;
  // The week that holds 4 January is the first.
  const fourth = `${year}-01-04`;
  const firstSunday = addDays(fourth, (7 - weekdayOf(fourth)) % 7);
  return count >= 1 && count <= 53 ? addDays(firstSunday, (count - 1) * 7) : null;
}

function lastDayOfMonth(year: string, month: number): Day | null {
  const first = parseDay(`${year}-${pad(month)}-01`);
  return first && addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
}

/** The name of a note without folder and ending. */
export const noteName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
