import type { Figure } from '../../claims/claim';
import { findFigures } from '../../claims/figures/find-figures';
import type { Reading, Stated } from '../stated';
import { refuse, stated, statedOneOf } from '../stated';

export const cadences = ['one-off', 'monthly', 'yearly'] as const;
export type WorthCadence = (typeof cadences)[number];

/** An amount of money: one figure, or a range around one. */
export interface Worth {
  low: number;
  /** Null where only the ends of a range are given. */
  point: number | null;
  high: number;
  /** ISO 4217; null where the text names no currency. */
  currency: string | null;
  cadence: WorthCadence;
}

/**
 * `value`, with the cadence that its suffix (`/yr`, `/mo`) or the field `cadence` gives; without either a one-off.
 * Where the two disagree the amount counts once, which promises least, and it is a problem.
 */
export function statedWorth(reading: Reading): Stated<Worth> | null {
  const field = reading.fields.get('value')?.[0];
  if (!field) return null;
  const amount = amountOf(findFigures(field.text));
  if (!amount) return refuse(reading, field, 'money, such as $1.2M/yr or $0.8M-$3.0M/yr');
  const named = statedOneOf(reading, 'cadence', cadences, cadenceWords)?.value ?? null;
  const { suffix, ...money } = amount;
  if (suffix !== null && suffix !== 'month' && suffix !== 'year') {
    refuse(reading, field, 'an amount by the month (/mo), by the year (/yr) or once');
    return stated(field, { ...money, cadence: 'one-off' });
  }
  const bySuffix = suffix === null ? null : suffix === 'year' ? 'yearly' : 'monthly';
  if (named !== null && bySuffix !== null && named !== bySuffix) {
    refuse(reading, field, `the same cadence as in the field cadence, which says ${named}`);
    return stated(field, { ...money, cadence: 'one-off' });
  }
  return stated(field, { ...money, cadence: named ?? bySuffix ?? 'one-off' });
}

const cadenceWords: Readonly<Record<string, WorthCadence>> = {
  once: 'one-off',
  'one off': 'one-off',
  'one-time': 'one-off',
  month: 'monthly',
  'per month': 'monthly',
  year: 'yearly',
  annual: 'yearly',
  annually: 'yearly',
  'per year': 'yearly',
};

interface Amount extends Omit<Worth, 'cadence'> {
  suffix: Figure['cadence'] | null;
}

/** A range and its middle, two ends, or one amount. */
function amountOf(figures: readonly Figure[]): Amount | null {
  const money = figures.filter(({ kind, of }) => kind === 'money' || (kind === 'range' && of === 'money'));
  const suffix = money.find(({ cadence }) => cadence !== undefined)?.cadence ?? null;
  const currency = money.find(({ unit }) => unit !== null)?.unit ?? null;
  const range = money.find(({ kind }) => kind === 'range');
  const values = money.flatMap(({ value }) => (value === null ? [] : [value]));
  if (range?.low !== undefined && range.high !== undefined) {
    return { low: range.low, point: values[0] ?? null, high: range.high, currency, suffix };
  }
  const [first, second] = values;
  if (first === undefined) return null;
  if (second === undefined) return { low: first, point: first, high: first, currency, suffix };
  return { low: Math.min(first, second), point: null, high: Math.max(first, second), currency, suffix };
}
