import type { Cadence, Figure, FigureKind, FigureRole } from '../claim';

/** An amount while it is read: a figure whose number and magnitude are still apart. */
export interface Amount {
  from: number;
  to: number;
  /** The number as stated is `digits / 10^decimals`; null for "millions of dollars". */
  digits: number | null;
  decimals: number;
  magnitude: number;
  /** What one of the stated unit is in `unit`: 0.01 for cents. */
  scale: number;
  kind: FigureKind;
  unit: string | null;
  approximate: boolean;
  sign: 1 | -1 | 0;
  cadence: Cadence | null;
  /** Only a number: no unit, no magnitude, no currency. */
  bare: boolean;
  spelled: boolean;
}

export function numberAmount(from: number, to: number, digits: number | null, decimals: number): Amount {
  return {
    from,
    to,
    digits,
    decimals,
    magnitude: 1,
    scale: 1,
    kind: 'count',
    unit: null,
    approximate: false,
    sign: 0,
    cadence: null,
    bare: true,
    spelled: false,
  };
}

/** The value in `unit`, sign applied; null for an amount without one number. */
export function valueOf({ digits, decimals, magnitude, scale, sign }: Amount): number | null {
  if (digits === null) return null;
  const value = decimals === 0 ? digits * magnitude : (digits * magnitude) / 10 ** decimals;
  const scaled = scale === 1 ? value : scale < 1 ? value / Math.round(1 / scale) : value * scale;
  return sign < 0 && scaled !== 0 ? -scaled : scaled;
}

/** What one of the last stated digit is worth; null for a fraction in words. */
export function stepOf({ digits, decimals, magnitude, scale, kind }: Amount): number | null {
  if (digits === null || (kind === 'multiple' && scale < 1)) return null;
  return (magnitude * scale) / 10 ** decimals;
}

export function figureOf(text: string, amount: Amount): Figure {
  const figure = plainFigure(text, amount.from, amount.to, amount.kind, 'level');
  figure.value = valueOf(amount);
  figure.unit = amount.unit;
  figure.approximate = amount.approximate;
  figure.step = stepOf(amount);
  if (amount.cadence) figure.cadence = amount.cadence;
  if (amount.sign !== 0) figure.sign = amount.sign;
  return figure;
}

/** A figure without a value: a name, a date, or one whose fields the caller fills in. */
export function plainFigure(
  text: string,
  from: number,
  to: number,
  kind: FigureKind,
  role: FigureRole,
): Figure {
  return {
    from,
    to,
    text: text.slice(from, to),
    kind,
    value: null,
    unit: null,
    role,
    approximate: false,
    step: null,
  };
}
