import type { Day } from '../days/day';
import { parseDay } from '../days/day';
import { propertiesOf } from './fields';
import type { Note } from './note';
import { statedDay, statedPeriod } from './stated';

/** The day a note tells: the end of its period, else its date, else the date in its name; null for none. */
export function noteDay(note: Note): Day | null {
  const reading = { fields: propertiesOf(note), problems: [] };
  const period = statedPeriod(reading, 'period');
  return period?.value.to ?? statedDay(reading, 'date')?.value ?? dayInName(note.path);
}

/** The first day in a note's own name, such as `2026-03-24 Advisory board.md`. */
export function dayInName(path: string): Day | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const [found] of name.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
    const day = parseDay(found);
    if (day !== null) return day;
  }
  return null;
}

/** The name of a note without folder and ending. */
export const noteName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
