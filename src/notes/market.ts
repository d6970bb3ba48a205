import type { Note, Problem } from './note';
import type { Reading, Stated } from './stated';
import { amountIn, refuse, stated, statedText } from './stated';
import type { TypedNote, TypedReading } from './typed-note';
import { openTyped } from './typed-note';

/** What a level is paid at a place, by the user's own source. Always for the user alone. */
export interface Market extends TypedNote {
  level: Stated<string> | null;
  place: Stated<string> | null;
  /** ISO 4217, as typed. */
  currency: Stated<string> | null;
  base: PayRange;
  total: PayRange;
  source: Stated<string> | null;
}

export interface PayRange {
  low: Stated<number> | null;
  median: Stated<number> | null;
  high: Stated<number> | null;
}

/** Null for a note that holds no market range. One without a source is an unsourced-range problem. */
export function readMarket(note: Note, settings: TypedReading): Market | null {
  const typed = openTyped(note, 'market', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  const source = statedText(reading, 'source');
  if (!source) head.problems.push(unsourced(note, settings.kindProperty));
  return {
    ...head,
    level: statedText(reading, 'level'),
    place: statedText(reading, 'place'),
    currency: statedText(reading, 'currency'),
    base: readRange(reading, 'base'),
    total: readRange(reading, 'total'),
    source,
  };
}

function unsourced({ frontMatter }: Note, kindProperty: string): Problem {
  const { from, to } = frontMatter.properties.get(kindProperty.toLowerCase()) ?? { from: 0, to: 0 };
  const message =
    'Unexpected pay range without a source, expected where and when you read it in the property source';
  return { rule: 'unsourced-range', from, to, message };
}

function readRange(reading: Reading, name: 'base' | 'total'): PayRange {
  const range = {
    low: statedPay(reading, `${name}-low`),
    median: statedPay(reading, `${name}-median`),
    high: statedPay(reading, `${name}-high`),
  };
  const ends = [range.low, range.median, range.high].filter((end) => end !== null);
  ends.forEach((end, index) => {
    const before = ends[index - 1];
    const field = reading.fields.get(nameOf(range, end, name))?.[0];
    if (before && field && before.value > end.value)
      refuse(reading, field, `at least the ${before.text} below it`);
  });
  return range;
}

const nameOf = (range: PayRange, end: Stated<number>, name: string): string =>
  `${name}-${end === range.low ? 'low' : end === range.median ? 'median' : 'high'}`;

/** An amount of money, its currency named or not. */
function statedPay(reading: Reading, name: string): Stated<number> | null {
  const field = reading.fields.get(name)?.[0];
  if (!field) return null;
  const figure = amountIn(field.text);
  const value = figure?.kind === 'money' || figure?.kind === 'count' ? figure.value : null;
  return value === null || value < 0
    ? refuse(reading, field, 'an amount such as 165000 or $165k')
    : stated(field, value);
}
