import type { ImpactEntry } from '../notes/impact-entry';

/**
 * The same for two entries that state the same metric of the same initiative, however they are capitalised or
 * linked; null where an entry names not both: then it is nobody else's.
 */
export function metricKey({ initiative, metric }: Pick<ImpactEntry, 'initiative' | 'metric'>): string | null {
  if (!initiative || !metric) return null;
  return `${wordsOf(initiative.text)}\n${wordsOf(metric.text)}`;
}

const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, () => ' ')
    .trim();
