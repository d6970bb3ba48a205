import { wordsOf } from '../words/set-of';
import type { Cadence, Figure } from '../claim';
import type { Disagreement } from './disagreement';
import { comparable } from './format-change';
import { areAll, endsIn, gapTokens, hasAny, isWord } from './gap-tokens';
import type { Interval } from './interval';
import { over, overlap } from './interval';
import { restate } from './restate';
import { sameQuantity } from './same-quantity';
import { claimed, spread } from './tolerance';

const times = wordsOf('x × * times');
const equals = wordsOf('=');
const priced = wordsOf('ticket contact call order case seat hour head user unit piece');
const separators = wordsOf(', : = ( - – — → is makes gives saves saved saving');
const fillers = wordsOf('so or that is i e . > saving saves saved worth which makes');
/** What makes the amount after a price the product, before it or behind it: "so $4k", "$4k a month saved". */
const says = wordsOf(': = → > is makes gives saves saved saving so worth that i');
const results = wordsOf('saved saving savings avoided total cost costs . ; )');
const repeats = wordsOf('a per each every');

/** How many times a cadence comes in a year, where that is beyond doubt. */
const perYear: Partial<Record<Cadence, number>> = { month: 12, quarter: 4, year: 1, week: 52 };

/** A value that its own units and rate contradict: "2,000 tickets x $12 = $30k", "400 calls at $6 each, $4k saved". */
export function checkProduct(text: string, units: Figure, rate: Figure, stated: Figure): Disagreement | null {
  if (units.kind !== 'count' || units.unit !== null || units.sign !== undefined) return null;
  if (units.value === null || !sameQuantity(rate, stated) || !isAmount(rate) || stated.approximate)
    return null;
  if (rate.from - units.to > 48 || stated.from - rate.to > 40) return null;
  const first = gapTokens(text, units.to, rate.from);
  const second = gapTokens(text, rate.to, stated.from);
  const isExplicit = endsIn(first, 3, times) && endsIn(second, 3, equals);
  const isResult =
    isExplicit || (rate.kind === 'money' && isAtPrice(first) && givesResult(text, second, stated));
  return isResult ? compare(units, rate, stated) : null;
}

/** "contacts a month at". */
function isAtPrice(tokens: readonly string[]): boolean {
  const said = tokens.filter((token) => token !== ',' && token !== 'about');
  return said[said.length - 1] === 'at' && said.length <= 5 && said.every(isWord);
}

/** "each, $24k a month saved": the price is for one, and what follows is said to be the product. */
function givesResult(text: string, tokens: readonly string[], { to }: Figure): boolean {
  const [first = '', second = ''] = tokens;
  const isEach = first === 'each' || first === 'apiece';
  if (!isEach && first !== 'per' && !(first === 'a' && priced.has(second))) return false;
  const [mark = '', ...rest] = tokens.slice(isEach ? 1 : 2);
  if (!separators.has(mark) || !areAll(rest, fillers)) return false;
  return hasAny([mark, ...rest], says) || isNamedResult(gapTokens(text, to, to + 40));
}

function isNamedResult(behind: readonly string[]): boolean {
  const rest = repeats.has(behind[0] ?? '') ? behind.slice(2) : behind;
  const [first, second = ''] = rest;
  return first === undefined || results.has(first) || (first === 'in' && results.has(second));
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
