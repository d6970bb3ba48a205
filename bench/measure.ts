/** One side of a comparison: what is done, once. */
export interface Side {
  name: string;
  run: () => unknown;
}

/** Milliseconds of one side. */
export interface Taken {
  wall: number;
  /** That the process had a core, on all of its threads: what else the machine does is no part of it. */
  cpu: number;
}

/**
 * Milliseconds of each side, medians over `rounds`, the sides one after the other in every round: what else the
 * machine does falls on all of them.
 */
export async function interleaved(sides: readonly Side[], rounds = 5): Promise<Record<string, Taken>> {
  const times = new Map(sides.map(({ name }) => [name, [] as Taken[]]));
  for (let round = 0; round < rounds; round++)
    for (const { name, run } of sides) times.get(name)?.push(await taken(run));
  return Object.fromEntries(
    [...times].map(([name, all]) => [
      name,
      { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) },
    ]),
  );
}

/** One run. */
export async function taken(run: Side['run']): Promise<Taken> {
  const began = performance.now();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - began, cpu: (user + system) / 1000 };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The smallest value that at least `share` of all are not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}
