import type { Figure } from '../claim';
import type { Disagreement } from './disagreement';
import { overlap } from './interval';
import { restate } from './restate';
import { claimed } from './tolerance';

/** An opening bracket after at most a few words: "9 of 12 depots (75%)". */
const bracket = /^[\w\s'’-]{0,30}[([]\s*(?:or |i\.e\. )?$/;
const sign = /^\s*(?:=|,? or|,? i\.e\.,?)\s*$/;

/** A percentage that its own n of m contradicts: "60% (90/150)" agrees, "65% (90/150)" does not. */
export function checkShare(text: string, first: Figure, second: Figure): Disagreement | null {
  const [share, percent] = first.kind === 'ratio' ? [first, second] : [second, first];
  if (share.kind !== 'ratio' || percent.kind !== 'percent' || share.value === null) return null;
  const between = text.slice(first.to, second.from);
  const isTied =
    sign.test(between) || (bracket.test(between) && /^[^(]{0,12}[)\]]/.test(text.slice(second.to)));
  const stated = claimed(percent);
  if (!isTied || !stated || percent.sign !== undefined) return null;
  const expected = share.value * 100;
  const isComplement = overlap({ low: 100 - expected, high: 100 - expected }, stated);
  if (isComplement || overlap({ low: expected, high: expected }, stated)) return null;
  const computed = restate(percent, expected);
  return {
    from: percent.from,
    to: percent.to,
    stated: percent,
    expected,
    computed,
    because: `${share.text} is ${computed}`,
  };
}
