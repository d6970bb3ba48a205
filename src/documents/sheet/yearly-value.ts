import type { Day } from '../../days/day';
import type { Worth } from '../../notes/entry/money';
import type { Rate } from '../../settings/settings';

export interface MoneySettings {
  /** ISO 4217. */
  currency: string;
  rates: readonly Rate[];
}

/**
 * Low end of what a result is worth in a year, in the user's currency; null for a one-off amount and for
 * another currency without a rate. A month counts twelve times.
 */
export function yearlyLow(worth: Worth | null, money: MoneySettings): number | null {
  if (!worth || worth.cadence === 'one-off') return null;
  const rate = rateOf(worth.currency ?? money.currency, money);
  return rate === null ? null : worth.low * rate.rate * (worth.cadence === 'monthly' ? 12 : 1);
}

/** The latest rate into the user's currency; the other way round where only that is given. */
export function rateOf(currency: string, money: MoneySettings): { rate: number; date: Day | null } | null {
  if (currency === money.currency) return { rate: 1, date: null };
  const direct = latest(money.rates.filter(({ from, to }) => from === currency && to === money.currency));
  if (direct) return { rate: direct.rate, date: direct.date };
  const inverse = latest(money.rates.filter(({ from, to }) => to === currency && from === money.currency));
  return inverse && inverse.rate > 0 ? { rate: 1 / inverse.rate, date: inverse.date } : null;
}

const latest = (rates: readonly Rate[]): Rate | undefined =>
  [...rates].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
