import type { Figure } from '../../claims/claim';
import { changeBetween } from '../../claims/figures/change-between';
import { comparable, formatPercent, formatSigned } from '../../claims/figures/format-change';
import { sameQuantity } from '../../claims/figures/same-quantity';
import type { Told } from './sheet-model';

/**
 * The difference of two stated figures, absolute in the user's own unit and relative, both marked as computed.
 * Empty where they do not measure the same quantity; only absolute from zero. What comes of an approximate figure
 * is approximate: "~-120 s".
 */
export function changesOf(baseline: Figure | null, result: Figure | null): Told[] {
  if (!baseline || !result || !sameQuantity(baseline, result)) return [];
  const [from, to] = [comparable(baseline), comparable(result)];
  const mark = baseline.approximate || result.approximate ? '~' : '';
  const computed = (text: string): Told => ({ text: mark + text, computed: true });
  if (from === null || to === null || baseline.value === null || baseline.value === 0) {
    return from === 0 && to !== null ? [computed(absolute(to, result))] : [];
  }
  const { points, ratio } = changeBetween(from, to);
  // Back to the unit that the baseline was stated in: 480 ms to 0.3 s differ by -180 ms.
  const scale = from / baseline.value;
  const relative = ratio === undefined ? [] : [computed(formatPercent(ratio * 100))];
  return [computed(absolute(points / scale, baseline)), ...relative];
}

/** "+4.1 points", "-196 min", "-$17,220", "-1.6" */
function absolute(difference: number, { kind, unit }: Figure): string {
  const signed = formatSigned(difference);
  if (kind === 'percent' || kind === 'points') return `${signed} points`;
  if (kind === 'money')
    return signed.replace(/^([+-]?)/, (sign) => sign + (currencySigns[unit ?? ''] ?? `${unit ?? ''} `));
  return unit === null ? signed : `${signed} ${plural(unit, difference)}`;
}

/** "-5 days", but "-196 min": only words take an s. */
const plural = (unit: string, amount: number): string =>
  Math.abs(amount) !== 1 && /^(?:day|week|month|year)$/.test(unit) ? `${unit}s` : unit;

const currencySigns: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
