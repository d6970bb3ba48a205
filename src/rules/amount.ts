import type { Figure } from '../claims/claim';

/** The figure's value with its sign, however the sign was stated ("-0.4 pp", "down 8%"); null where it has none. */
export function signedValue(figure: Figure | null | undefined): number | null {
  const value = figure?.value ?? null;
  if (value === null) return null;
  return value > 0 && figure?.sign === -1 ? -value : value;
}

/** Half of the last digit that is stated: how far off the real amount may lie. */
export const halfStep = (figure: Figure | null | undefined): number => (figure?.step ?? 0) / 2;
