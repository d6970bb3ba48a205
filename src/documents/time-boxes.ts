/** A part of the meeting and how much of it it should have, against the others. */
export interface Share {
  name: string;
  weight: number;
}

/**
 * Whole minutes for each share that add up to `minutes`, at least one each. Largest remainders get what
 * rounding leaves, earlier ones first. Throws where there are more shares than minutes.
 */
export function timeBoxes(shares: readonly Share[], minutes: number): Map<string, number> {
  if (shares.length > minutes)
    throw new RangeError(`${minutes} minutes are too few for ${shares.length} parts`);
  const spare = minutes - shares.length;
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  const exact = shares.map(({ weight }) => (spare * weight) / total);
  const whole = exact.map(Math.floor);
  const left = spare - whole.reduce((sum, one) => sum + one, 0);
  const byRemainder = exact
    .map((one, at) => ({ at, remainder: one - Math.floor(one) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return new Map(shares.map(({ name }, at) => [name, 1 + (whole[at] ?? 0)]));
}
