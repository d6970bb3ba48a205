import type { Figure } from '../claim';
import type { Interval } from './interval';
import { comparable } from './format-change';

/** How far "about", "nearly" or `~` may be off, as a share of the value. */
const LOOSE = 0.15;

/**
 * What a stated amount may have been before it was rounded, in the unit of `comparable`; null without a value.
 * Whole counts are exact. Half of the last digit's worth otherwise, and more for an amount called approximate.
 */
export function spread(figure: Figure): Interval | null {
  const value = comparable(figure);
  if (value === null) return null;
  const half = isExact(figure) ? 0 : stepIn(figure) / 2;
  const width = figure.approximate ? Math.max(half, Math.abs(value) * LOOSE) : half;
  return { low: value - width, high: value + width };
}

/**
 * The sizes that a stated result stands for: half of the last digit's worth below, all of it above, since people
 * cut digits off (66% for two thirds) as often as they round.
 */
export function claimed(figure: Figure): Interval | null {
  const value = comparable(figure);
  if (value === null) return null;
  const size = Math.abs(value);
  const step = stepIn(figure);
  const loose = figure.approximate ? size * LOOSE : 0;
  const slack = size * 1e-9;
  return { low: size - Math.max(step / 2, loose) - slack, high: size + Math.max(step, loose) + slack };
}

/** The stated step in the unit of `comparable`. */
function stepIn(figure: Figure): number {
  const { step, value } = figure;
  if (step === null || !value) return step ?? 0;
  return step * ((comparable(figure) ?? value) / value);
}

const isExact = ({ kind, step, unit }: Figure): boolean =>
  kind === 'ratio' || (kind === 'count' && unit === null && step === 1);
