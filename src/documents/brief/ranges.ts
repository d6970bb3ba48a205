import { daysBetween, type Day } from '../../days/day';
import type { Market, PayRange } from '../../notes/market';
import type { Settings } from '../../settings/settings';
import { fieldText } from '../field-text';

/** A market range in words, the user's own figures. */
export interface RangeShown {
  path: string;
  /** "L5, Denver, CO" */
  name: string;
  /** "base 151000, 168000, 186000; total ... USD (low, median, high)" */
  range: string;
  /** With what is wrong with it, where something is. */
  source: string;
}

/** Pay bands are redrawn every year. Days. */
const oldAfter = 365;

/** The ranges for the user's place, all where none names it; the user's own level first. */
export function rangesShown(
  markets: readonly Market[],
  { level, place }: Settings['person'],
  today: Day,
): RangeShown[] {
  const is = (text: string | undefined, wanted: string): boolean =>
    wanted !== '' && (text ?? '').trim().toLowerCase() === wanted.trim().toLowerCase();
  const here = markets.filter((market) => is(market.place?.text, place));
  return [...(here.length > 0 ? here : markets)]
    .sort((a, b) => Number(is(b.level?.text, level)) - Number(is(a.level?.text, level)))
    .map((market) => ({
      path: market.path,
      name: named(market),
      range: rangeText(market),
      source: sourceText(market, today),
    }));
}

const named = ({ level, place, title }: Market): string =>
  [level, place].flatMap((one) => (one === null ? [] : fieldText(one.text))).join(', ') || fieldText(title);

function rangeText({ base, total, currency }: Market): string {
  const parts = [
    ['base', base],
    ['total', total],
  ] as const;
  const texts = parts.flatMap(([name, range]) => {
    const ends = endsOf(range);
    return ends === '' ? [] : [`${name} ${ends}`];
  });
  const money = currency === null || texts.length === 0 ? '' : ` ${fieldText(currency.text)}`;
  return texts.length === 0 ? 'no figures yet' : texts.join('; ') + money;
}

/** "151000 to 186000, median 168000" */
function endsOf({ low, median, high }: PayRange): string {
  const ends = [low, high].flatMap((one) => (one === null ? [] : fieldText(one.text))).join(' to ');
  const middle = median === null ? '' : `median ${fieldText(median.text)}`;
  return [ends, middle].filter((one) => one !== '').join(', ');
}

function sourceText({ source, day }: Market, today: Day): string {
  const age = day === null ? null : daysBetween(day, today);
  return [
    source === null ? 'No source: say where you read it' : `Source: ${fieldText(source.text)}`,
    day === null ? 'no date' : `as of ${day}`,
    ...(age !== null && age > oldAfter ? [`${age} days old: look for a newer one`] : []),
  ].join('; ');
}
