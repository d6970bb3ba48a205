import type { Figure } from '../claim';

/** Whether two figures measure in the same dimension, so that one can have become the other. */
export function sameQuantity(a: Figure, b: Figure): boolean {
  const kind = a.of ?? a.kind;
  if (kind !== (b.of ?? b.kind) || kind === 'identifier' || kind === 'date') return false;
  return kind === 'duration' || a.unit === b.unit || (kind === 'count' && isSize(a.unit) && isSize(b.unit));
}

const isSize = (unit: string | null): boolean => unit !== null && /^[kKMGTP]?i?B$/.test(unit);
