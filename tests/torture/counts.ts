declare global {
  /** How often the long soak has begun these tests anew, in one process. */
  var soakRound: number | undefined;
}

/** The full count in `npm run soak`, a seeded part of it in every run. */
export const counted = (part: number, full: number): number =>
  process.env['SOAK'] === undefined ? part : full;

/** Always the same, but in the long soak, where each round has another. */
export const seedFor = (seed: number): number => seed + 1000 * (globalThis.soakRound ?? 0);
