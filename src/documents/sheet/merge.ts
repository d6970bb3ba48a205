import type { ImpactEntry } from '../../notes/impact-entry';
import { metricKey } from '../../vault/metric-key';

/** One result, with the other notes that state it as well. */
export interface MergedEntry<E extends ImpactEntry = ImpactEntry> {
  entry: E;
  others: E[];
}

/**
 * Entries that state the same metric of the same initiative, as one. The note of its own speaks before a bullet,
 * then the later one, then the first by path and line; what the others say differently is for lint to find.
 */
export function merged<E extends ImpactEntry>(entries: readonly E[]): MergedEntry<E>[] {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const key = metricKey(entry) ?? `${entry.path}\n${entry.line}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [entry, ...others] = [...group].sort(speaksFirst);
    return entry ? [{ entry, others }] : [];
  });
}

function speaksFirst(a: ImpactEntry, b: ImpactEntry): number {
  if (a.origin !== b.origin) return a.origin === 'note' ? -1 : 1;
  if (a.day !== b.day) return (a.day ?? '') > (b.day ?? '') ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}
