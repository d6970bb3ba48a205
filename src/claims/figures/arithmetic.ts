import type { Change, Figure } from '../claim';
import { checkChange } from './check-change';
import { checkProduct } from './check-product';
import { checkShare } from './check-share';
import { checkSums } from './check-sum';
import type { Disagreement } from './disagreement';

/**
 * Every stated figure that the other figures of its claim contradict: a difference against its from and to, a total
 * against its parts, a value against units times rate, a percentage against its n of m.
 *
 * Tolerance is what the stated digits imply, wider for "about" and its like. What can be read in a way that fits
 * is not here: a rate's "up 2%" from 10% to 12% is ambiguous, which `fitOf` says, and no disagreement.
 * `figures` and `changes` must be those of `text`.
 */
export function disagreements(
  text: string,
  figures: readonly Figure[],
  changes: readonly Change[],
): Disagreement[] {
  if (figures.length < 2) return [];
  const found: (Disagreement | null)[] = changes.map((change) => checkChange(text, change));
  const amounts = figures.filter(({ kind }) => kind !== 'identifier' && kind !== 'date');
  for (let i = 1; i < amounts.length; i++) {
    const [before, first, second] = [amounts[i - 2], amounts[i - 1], amounts[i]];
    if (!first || !second) continue;
    found.push(checkShare(text, first, second));
    if (before) found.push(checkProduct(text, before, first, second));
  }
  found.push(...checkSums(text, figures, changes));
  return found.filter((item) => item !== null).sort((a, b) => a.from - b.from);
}
