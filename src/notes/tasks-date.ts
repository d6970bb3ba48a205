import type { Day } from '../days/day';
import { parseDay } from '../days/day';

/** A line without the due date of the Tasks plugin, and that date; null where it has none that exists. */
export function withoutTasksDate(plain: string): { text: string; due: Day | null } {
  const found = /(?:📅|📆|🗓)\uFE0F?\s?(\d{4}-\d{2}-\d{2})/u.exec(plain);
  const due = parseDay(found?.[1] ?? '');
  const text =
    due !== null && found ? plain.slice(0, found.index) + plain.slice(found.index + found[0].length) : plain;
  return { text: text.trim(), due };
}
