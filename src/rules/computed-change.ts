import type { Change } from '../claims/claim';
import { changeBetween } from '../claims/figures/change-between';
import { comparable, formatPercent } from '../claims/figures/format-change';

/** The relative change from its from to its to, signed, as text; null where one is not given or is zero. */
export function computedChange({ before, after }: Partial<Change>): string | null {
  const from = before ? comparable(before) : null;
  const to = after ? comparable(after) : null;
  if (from === null || to === null) return null;
  const { ratio } = changeBetween(from, to);
  return ratio === undefined || ratio === 0 ? null : formatPercent(ratio * 100);
}
