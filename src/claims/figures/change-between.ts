/** How far a value moved, both ways that readers mean it. */
export interface Movement {
  /** `after - before`, in the metric's own unit. */
  points: number;
  /** `points / before`; undefined where `before` is zero. */
  ratio: number | undefined;
  /** `after / before`, 2 for "doubled"; undefined where `before` is zero. */
  factor: number | undefined;
}

/**
 * The change from `before` to `after`, both ways that readers mean it.
 *
 * `points` is `after - before` in the metric's own unit (percentage points for a rate);
 * `ratio` is `points / before`, so -0.375 for 480 ms to 300 ms; a fall from -10 to -20 has the ratio -1.
 * `ratio` and `factor` are undefined where `before` is zero: nothing grows by a percentage from nothing.
 */
export function changeBetween(before: number, after: number): Movement {
  const points = after - before;
  if (before === 0) return { points, ratio: undefined, factor: undefined };
  return { points, ratio: points / Math.abs(before), factor: after / before };
}
