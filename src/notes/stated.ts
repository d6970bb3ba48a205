import type { Figure } from '../claims/claim';
import { findFigures } from '../claims/figures/find-figures';
import type { Range } from '../claims/text';
import type { Day } from '../days/day';
import { parseDay } from '../days/day';
import type { Field, FieldItem, Fields } from './fields';
import type { Problem } from './note';

/** What the user stated: the text as typed, which documents show, and what it means. */
export interface Stated<T> extends Range {
  text: string;
  value: T;
  /** 1-based. */
  line: number;
  /** `prose` where no field states it and it was read from the sentence. */
  source: 'property' | 'field' | 'prose';
}

/** Fields being read, and what is found wrong with them. */
export interface Reading {
  fields: Fields;
  problems: Problem[];
}

const first = ({ fields }: Reading, name: string): Field | undefined => fields.get(name)?.[0];

export function statedText(reading: Reading, name: string): Stated<string> | null {
  const field = first(reading, name);
  return field ? stated(field, field.text) : null;
}

/** Null where the field is absent, or is none of `allowed` (then it is a problem). */
export function statedOneOf<T extends string>(
  reading: Reading,
  name: string,
  allowed: readonly T[],
  alsoKnownAs: Readonly<Record<string, T>> = {},
): Stated<T> | null {
  const field = first(reading, name);
  if (!field) return null;
  const word = field.text.trim().toLowerCase().replace(/\s+/g, ' ');
  const value = allowed.find((one) => one === word || one === word.replace(/ /g, '-')) ?? alsoKnownAs[word];
  if (value !== undefined) return stated(field, value);
  return refuse(reading, field, `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1) ?? ''}`);
}

/** A figure; offsets of `value` are those of `text`. `value` is null where the text holds none: a problem. */
export function statedFigure(reading: Reading, name: string): Stated<Figure | null> | null {
  const field = first(reading, name);
  if (!field) return null;
  const value = amountIn(field.text);
  if (!value) refuse(reading, field, 'a figure such as 4.2%, 480 ms or $1.2M');
  return stated(field, value);
}

/** The first figure of a text that is an amount. */
export const amountIn = (text: string): Figure | null =>
  findFigures(text).find(({ kind }) => kind !== 'identifier' && kind !== 'date') ?? null;

/** A count, such as the size of a sample. */
export function statedCount(reading: Reading, name: string): Stated<number> | null {
  const field = first(reading, name);
  if (!field) return null;
  const figure = amountIn(field.text);
  const value = figure?.kind === 'count' ? figure.value : null;
  if (value === null || value < 0 || !Number.isInteger(value))
    return refuse(reading, field, 'a whole number');
  return stated(field, value);
}

export function statedDay(reading: Reading, name: string): Stated<Day> | null {
  const field = first(reading, name);
  if (!field) return null;
  const value = dayIn(field.text);
  return value === null
    ? refuse(reading, field, 'a day that exists, such as 2026-03-15')
    : stated(field, value);
}

/** The day of `2026-03-15`, `[[2026-03-15]]` or `2026-03-15T10:00`; null where it is none. */
export function dayIn(text: string): Day | null {
  const day = /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\]|[T ]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text.trim())?.[1];
  return day === undefined ? null : parseDay(day);
}

export interface Period {
  from: Day;
  to: Day;
}

export function statedPeriod(reading: Reading, name: string): Stated<Period> | null {
  const field = first(reading, name);
  if (!field) return null;
  const ends = /^(\S{1,40}?)(?: (?:to|until|-|–|—) | ?(?:\.\.\.?|–|—) ?)(\S{1,40})$/.exec(
    field.text.trim().replace(/\s+/g, ' '),
  );
  const [from, to] = [dayIn(ends?.[1] ?? ''), dayIn(ends?.[2] ?? '')];
  if (!from || !to) return refuse(reading, field, 'two days, such as 2026-02-02 to 2026-03-15');
  if (from > to) return refuse(reading, field, 'the earlier day first');
  return stated(field, { from, to });
}

const answers: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

export function statedYesNo(reading: Reading, name: string): Stated<boolean> | null {
  const field = first(reading, name);
  if (!field) return null;
  const value = answers[field.text.trim().toLowerCase()];
  return value === undefined ? refuse(reading, field, 'true or false') : stated(field, value);
}

export const stated = <T>({ text, from, to, line, source }: Field, value: T): Stated<T> => ({
  text,
  value,
  from,
  to,
  line,
  source,
});

/** Notes the problem; `expected` ends the sentence "expected ...". */
export function refuse(reading: Reading, field: Field, expected: string, item: FieldItem = field): null {
  const message = `Unexpected "${shortened(item.text)}" in ${field.name}, expected ${expected}`;
  reading.problems.push({ rule: 'malformed-field', from: item.from, to: item.to, message });
  return null;
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57)}...`);
