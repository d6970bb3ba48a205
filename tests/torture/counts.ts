/** The full count in `npm run soak`, a seeded part of it in every run. */
export const counted = (part: number, full: number): number =>
  process.env['SOAK'] === undefined ? part : full;
