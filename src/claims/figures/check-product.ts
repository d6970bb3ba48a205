import type { Cadence, Figure } from '../claim';
import type { Disagreement } from './disagreement';
import { comparable } from './format-change';
import type { Interval } from './interval';
import { over, overlap } from './interval';
import { restate } from './restate';
import { sameQuantity } from './same-quantity';
import { claimed, spread } from './tolerance';

const times = /^(?:\s+[a-z][a-z'’-]*){0,3}\s*(?:[x×*]|times)\s*$/i;
const at = /^(?:\s+[a-z][a-z'’-]*){0,4},?\s+at\s+(?:about\s+)?$/i;
const each =
  /^\s*(?:each|apiece|a piece|per\s+[a-z]+|a\s+(?:ticket|contact|call|order|case|seat|hour|head|user|unit))\b/i;
const equals = /^(?:\s+[a-z][a-z'’-]*){0,3}\s*=\s*$/i;
const worth =
  /^(?:\s+(?:each|apiece|a piece|per\s+[a-z]+|a\s+[a-z]+))\s*(?:,|:|=|\(|[–—-]+|->|→|is|makes|gives|saves|saved|saving)\s*(?:(?:so|or|that is|i\.e\.|saving|saves|saved|worth|is|which is|makes)\s+)*$/i;

/** What makes the amount after a price the product, before it or behind it: "so $4k", "$4k a month saved". */
const says = /[:=→]|->|\b(?:is|makes|gives|saves|saved|saving|so|worth|that is|i\.e\.)/i;
const named =
  /^(?:\s+(?:a|per|each|every)\s+[a-z]+)?\s*(?:saved|savings?|avoided|total|in total|in savings|in costs?|cost|[.;)]|$)/i;

/** How many times a cadence comes in a year, where that is beyond doubt. */
const perYear: Partial<Record<Cadence, number>> = { month: 12, quarter: 4, year: 1, week: 52 };

/** A value that its own units and rate contradict: "2,000 tickets x $12 = $30k", "400 calls at $6 each, $4k saved". */
export function checkProduct(text: string, units: Figure, rate: Figure, stated: Figure): Disagreement | null {
  if (units.kind !== 'count' || units.unit !== null || units.sign !== undefined) return null;
  if (units.value === null || !sameQuantity(rate, stated) || !isAmount(rate) || stated.approximate)
    return null;
  const first = text.slice(units.to, rate.from);
  const second = text.slice(rate.to, stated.from);
  const isExplicit = times.test(first) && equals.test(second);
  const isPriced =
    rate.kind === 'money' && at.test(first) && each.test(text.slice(rate.to)) && worth.test(second);
  const isResult = isExplicit || (isPriced && (says.test(second) || named.test(text.slice(stated.to))));
  return isResult ? compare(units, rate, stated) : null;
}

const isAmount = ({ kind }: Figure): boolean => kind === 'money' || kind === 'duration' || kind === 'count';

function compare(units: Figure, rate: Figure, stated: Figure): Disagreement | null {
  const [many, price, allowed, value] = [spread(units), exactly(rate), claimed(stated), comparable(stated)];
  if (!many || !price || !allowed || !value || !stated.value) return null;
  const product = over(many, price, (a, b) => a * b);
  const repeats = repeatsOf(units.cadence ?? rate.cadence, stated.cadence);
  if (repeats.some((times) => overlap({ low: product.low * times, high: product.high * times }, allowed)))
    return null;
  const expected =
    ((units.value ?? 0) * (comparable(rate) ?? 0) * (repeats[0] ?? 1)) / (value / stated.value);
  const computed = restate(stated, expected);
  return {
    from: stated.from,
    to: stated.to,
    stated,
    expected,
    computed,
    because: `${units.text} x ${rate.text} is ${computed}`,
  };
}

/** A rate without magnitude or decimals is a price: taken at its word. */
function exactly(rate: Figure): Interval | null {
  const value = comparable(rate);
  if (value === null || rate.step !== 1 || rate.approximate) return spread(rate);
  return { low: value, high: value };
}

/** By what the product may be multiplied to be the stated value; every plausible way where the cadences are not both given. */
function repeatsOf(from: Cadence | undefined, to: Cadence | undefined): number[] {
  if (from === to) return [1];
  const [own, stated] = [from && perYear[from], to && perYear[to]];
  if (own && stated) return [own / stated, ...(from === 'week' ? [50 / stated] : [])];
  return [1, 4, 12, 50, 52, 250, 260, 365];
}
