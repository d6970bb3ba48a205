/** The values between `low` and `high`, both included. */
export interface Interval {
  low: number;
  high: number;
}

export const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** All values of `f` over `a` and `b`, for an `f` that is monotone in each: its extremes lie at the corners. */
export function over(a: Interval, b: Interval, f: (a: number, b: number) => number): Interval {
  const corners = [f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** The sizes of the values in `a`. */
export function sizes({ low, high }: Interval): Interval {
  if (low <= 0 && high >= 0) return { low: 0, high: Math.max(-low, high) };
  return { low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high)) };
}
