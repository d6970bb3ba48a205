import type { Change, Figure } from '../claim';
import { changeBetween } from './change-between';
import type { Disagreement } from './disagreement';
import { comparable, formatPercent } from './format-change';
import type { Interval } from './interval';
import { over, overlap, sizes } from './interval';
import { wordAfter } from './near-words';
import { restate } from './restate';
import { claimed, spread } from './tolerance';

/** How the stated difference of a change fits its from and to. */
export type Fit =
  /** It is the relative change, or the difference in the metric's own unit that it claims to be. */
  | 'agrees'
  /** A rate's "%" that fits only as percentage points: "from 10% to 12%, up 2%". */
  | 'points'
  | 'disagrees';

/** "doubled" and "halved" are said of 1.9 and 2.1 times too; as a share of the factor. */
const IDIOM = 0.12;
const speedWords = new Set(['faster', 'quicker', 'speed', 'speedier', 'more', 'speedup']);

interface Sides {
  before: Interval;
  after: Interval;
  /** What the figures say without any tolerance. */
  from: number;
  to: number;
}

/** How `change.by` fits `change.before` and `change.after`; null where one is missing or they cannot be compared. */
export function fitOf(text: string, change: Change): Fit | null {
  const { before, after, by } = change;
  const sides = sidesOf(before, after);
  if (!sides || !before || !by || by.value === null) return null;
  const kind = before.of ?? before.kind;
  if (by.kind === 'multiple') return fitsMultiple(by, sides) ? 'agrees' : 'disagrees';
  if (by.kind === 'percent') return fitPercent(text, by, kind, sides);
  if (by.kind === 'points' || by.kind === 'bps') return fitPoints(by, kind, sides);
  return fitsDifference(by, 1, sides) ? 'agrees' : 'disagrees';
}

/** The difference of `change` that its from and to contradict, or null. */
export function checkChange(text: string, change: Change): Disagreement | null {
  const { before, after, by } = change;
  if (fitOf(text, change) !== 'disagrees' || !before || !after || !by) return null;
  const expected = expectedFor(by, sidesOf(before, after));
  if (expected === null) return null;
  const computed =
    by.kind === 'multiple' && expected < 1 ? formatPercent((expected - 1) * 100) : restate(by, expected);
  return {
    from: by.from,
    to: by.to,
    stated: by,
    expected,
    computed,
    because: `${before.text} to ${after.text} is ${computed}`,
  };
}

function sidesOf(before: Figure | undefined, after: Figure | undefined): Sides | null {
  if (!before || !after) return null;
  const [a, b, from, to] = [spread(before), spread(after), comparable(before), comparable(after)];
  return a && b && from !== null && to !== null ? { before: a, after: b, from, to } : null;
}

function fitPercent(text: string, by: Figure, kind: string, sides: Sides): Fit | null {
  const stated = claimed(by);
  if (!stated || sides.from === 0) return null;
  const isRelative =
    sides.before.low > 0 === sides.before.high > 0 && overlap(relative(sides.before, sides.after), stated);
  if (isRelative) return 'agrees';
  const isSpeed = speedWords.has(wordAfter(text, by.to));
  if (isSpeed && sides.to !== 0 && overlap(relative(sides.after, sides.before), stated)) return 'agrees';
  return kind === 'percent' && fitsDifference(by, 1, sides) ? 'points' : 'disagrees';
}

/** Sizes of the relative change in percent. */
const relative = (before: Interval, after: Interval): Interval =>
  sizes(over(before, after, (from, to) => (changeBetween(from, to).ratio ?? 0) * 100));

function fitPoints(by: Figure, kind: string, sides: Sides): Fit | null {
  if (kind !== 'percent' && kind !== 'points' && kind !== 'count') return null;
  return fitsDifference(by, by.kind === 'bps' ? 0.01 : 1, sides) ? 'agrees' : 'disagrees';
}

/** Whether `by`, one of whose units is `unit` of the metric's, is the plain difference. */
function fitsDifference(by: Figure, unit: number, { before, after }: Sides): boolean {
  const stated = claimed(by);
  if (!stated) return true;
  const difference = sizes(over(before, after, (from, to) => to - from));
  const slack = difference.high * 1e-9;
  return overlap(
    { low: difference.low - slack, high: difference.high + slack },
    { low: stated.low * unit, high: stated.high * unit },
  );
}

/** A factor in words or digits, in any of the senses it is used in: times as much, a part of, times less, by a part. */
function fitsMultiple(by: Figure, sides: Sides): boolean {
  const value = Math.abs(by.value ?? 0);
  const { from, to } = sides;
  if (from === 0 || to === 0 || value === 0) return true;
  const width = by.approximate ? value * 0.15 : Math.min(by.step ?? value * IDIOM, value * 0.25);
  const senses = [to / from, from / to, Math.abs(to / from - 1)];
  return senses.some((sense) => Math.abs(sense - value) <= width + 1e-9);
}

function expectedFor(by: Figure, sides: Sides | null): number | null {
  if (!sides) return null;
  const { points, ratio, factor } = changeBetween(sides.from, sides.to);
  if (by.kind === 'percent') return ratio === undefined ? null : Math.abs(ratio * 100);
  if (by.kind === 'points') return Math.abs(points);
  if (by.kind === 'bps') return Math.abs(points * 100);
  if (by.kind === 'multiple')
    return factor === undefined ? null : (by.value ?? 0) > 1 && factor < 1 ? 1 / factor : factor;
  const own = comparable(by);
  return own && by.value ? Math.abs((points * by.value) / own) : null;
}
