import { parseDay, type Day } from '../days/day';
import type { Note } from './note';

/** The day that a note is of: its `date`, else the day in its file name; null where neither tells one. */
export function noteDay({ path, frontMatter }: Pick<Note, 'path' | 'frontMatter'>): Day | null {
  const stated = frontMatter.properties.get('date')?.value;
  return (typeof stated === 'string' ? parseDay(stated.slice(0, 10)) : null) ?? dayInName(path);
}

/** `2026-03-12` anywhere in the file name, folders aside. */
export function dayInName(path: string): Day | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?!\d)/.exec(name)?.[1];
  return found === undefined ? null : parseDay(found);
}
