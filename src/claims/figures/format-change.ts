import type { Figure } from '../claim';
import { changeBetween } from './change-between';
import { milliseconds } from './units';
import { wordTable } from './word-table';

/**
 * A computed change as text to offer: "-37.5%" for 480 ms to 300 ms, "+2 pp (+20%)" for 10% to 12%.
 * Both figures must measure the same quantity and have values; '' where the change has no such text (from zero, or no values).
 */
export function formatChange(before: Figure, after: Figure): string {
  const from = comparable(before);
  const to = comparable(after);
  if (from === null || to === null) return '';
  const { points, ratio } = changeBetween(from, to);
  const relative = ratio === undefined ? '' : formatPercent(ratio * 100);
  const kind = before.of ?? before.kind;
  if (kind !== 'percent') return relative;
  const absolute = `${formatSigned(points)} pp`;
  return relative === '' ? absolute : `${absolute} (${relative})`;
}

/** A relative change in percent, as a person would write it: three significant digits, whole from 100 on. */
export const formatPercent = (percent: number): string => `${formatSigned(significant(percent))}%`;

/** A number with its sign and without noise from binary fractions: `+1.8`, `-0.35`, `0`. */
export function formatSigned(value: number): string {
  const text = formatNumber(Math.abs(value));
  if (text === '0') return '0';
  return value < 0 ? `-${text}` : `+${text}`;
}

/** Up to four decimals, with commas between thousands. */
export function formatNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.round(Math.abs(value) * 1e4) / 1e4).split('.');
  let grouped = whole.slice(-3);
  for (let at = whole.length - 3; at > 0; at -= 3)
    grouped = `${whole.slice(Math.max(0, at - 3), at)},${grouped}`;
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** The value in a unit that figures of the same quantity share: milliseconds for durations, bytes for sizes. */
export function comparable({ value, unit, kind }: Figure): number | null {
  if (value === null) return null;
  if (kind === 'duration') return value * (milliseconds.get(unit ?? '') ?? 1);
  return kind === 'count' && unit !== null ? value * (bytes.get(unit) ?? 1) : value;
}

const bytes = wordTable<number>({
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  PB: 1e15,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
});

/** A tenth of a percent below 100, whole percents above: nobody reads more from a claim. */
function significant(percent: number): number {
  const scale = Math.abs(percent) >= 100 ? 1 : Math.abs(percent) >= 1 ? 10 : 100;
  return Math.round(percent * scale) / scale;
}
