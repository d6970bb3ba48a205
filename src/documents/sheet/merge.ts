import type { ImpactEntry } from '../../notes/impact-entry';
import { metricKey } from '../../vault/metric-key';

/** One result, with the other notes that state it as well. */
export interface MergedEntry<E extends ImpactEntry = ImpactEntry> {
  entry: E;
  others: E[];
}

/** The same for entries that state the same metric of the same initiative: they are one result. */
export const resultKey = (entry: ImpactEntry): string => metricKey(entry) ?? `${entry.path}\n${entry.line}`;

/**
 * Entries of one result, as one; null for none. The note of its own speaks before a bullet, then the later one,
 * then the first by path and line; what the others say differently is for lint to find.
 */
export function merged<E extends ImpactEntry>(group: Iterable<E>): MergedEntry<E> | null {
  const [entry, ...others] = [...group].sort(speaksFirst);
  return entry ? { entry, others } : null;
}

function speaksFirst(a: ImpactEntry, b: ImpactEntry): number {
  if (a.origin !== b.origin) return a.origin === 'note' ? -1 : 1;
  if (a.day !== b.day) return (a.day ?? '') > (b.day ?? '') ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}
