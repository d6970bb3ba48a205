/** One side of a comparison: what is done, once. */
export interface Side {
  name: string;
  run: () => unknown;
}

/**
 * Milliseconds of each side, medians over `rounds`, the sides one after the other in every round: what else the
 * machine does falls on all of them.
 */
export async function interleaved(sides: readonly Side[], rounds = 5): Promise<Record<string, number>> {
  const times = new Map(sides.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of sides) {
      const began = performance.now();
      await run();
      times.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The smallest value that at least `share` of all are not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}
