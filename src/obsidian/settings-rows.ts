import type { Settings } from '../settings/settings';
import { lists, type ListShape } from './settings-lists';
import { barred, parted } from './settings-lines';
import { holding } from './holding';
import { problemsWith, valueAt, type SettingKey } from './settings-values';

/** A row of a list, part by part as it was typed. */
export type SettingRow = readonly string[];

export const rowsOf = (settings: Settings, key: SettingKey): SettingRow[] =>
  String(valueAt(settings, key))
    .split('\n')
    .filter((line) => line !== '')
    .map(parted);

/** What a control of `key` would hold with these rows. */
export const rowsAsValue = (rows: readonly SettingRow[]): string => rows.map(barred).join('\n');

/** The rows with `row` in the place of the one at `index`, or behind the last where there is none. */
export const withRow = (rows: readonly SettingRow[], index: number, row: SettingRow): SettingRow[] =>
  index < rows.length ? rows.map((other, at) => (at === index ? row : other)) : [...rows, row];

export function withRowMoved(rows: readonly SettingRow[], from: number, to: number): SettingRow[] {
  const row = rows[from];
  const others = rows.filter((_, at) => at !== from);
  return row ? [...others.slice(0, to), row, ...others.slice(to)] : others;
}

/** How a row stands in the list: what it is, and what more there is to it. */
export function toldRow({ title }: ListShape, row: SettingRow): { name: string; desc: string } {
  const name = title?.(row) ?? row[0] ?? '';
  const desc = row.filter((part) => part !== '' && !holding(part)(name)).join(' · ');
  return { name, desc };
}

/** By the index of a field, what is wrong with it, in a sentence; empty where the row can be kept. */
export function rowProblems(
  settings: Settings,
  key: SettingKey,
  index: number,
  row: SettingRow,
): Map<number, string> {
  const wrong = new Map<number, string>();
  row.forEach((part, at) => {
    if (/[|\n]/.test(part)) wrong.set(at, 'Leave out the bar: it divides the parts of a line.');
  });
  if (wrong.size > 0) return wrong;
  const { fields = [] } = lists[key] ?? {};
  fields.forEach(({ isOptional }, at) => {
    if ((row[at] ?? '') === '' && !isOptional) wrong.set(at, 'Needed.');
  });
  const rows = withRow(rowsOf(settings, key), index, row);
  for (const problem of problemsWith(settings, key, rowsAsValue(rows))) {
    const [, named = '', said = problem] = /^[^:]*?(?:\]\.(\w+))?: (.*)$/.exec(problem) ?? [];
    const at = Math.max(
      fields.findIndex((field) => field.key === named),
      0,
    );
    if (!wrong.has(at) && !said.startsWith('needs')) wrong.set(at, asSentence(said));
  }
  return wrong;
}

/** "expected a day, so the standard value is used" tells nothing to somebody who is about to mend it. */
export function asSentence(said: string): string {
  const told = said.replace(/, so [^,]*$/, () => '');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
