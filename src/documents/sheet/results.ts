import type { ImpactEntry } from '../../notes/impact-entry';
import { visibleTo, type Visible } from '../visible';
import { candidateOf, type EntryCandidate } from './candidates';
import { whyLeftOut } from './gates';
import { merged, resultKey } from './merge';
import type { RankingChoices } from './ranking';
import type { LeftOut } from './sheet-model';
import type { MoneySettings } from './yearly-value';

/** The results that a sheet may show, kept as the entries of notes change. */
export interface Results {
  /** Takes in what the note at `path` states now; the results that its entries belong to are made anew. */
  take: (path: string, entries: readonly ImpactEntry[]) => void;
  /** By path. */
  leftOut: () => LeftOut[];
}

/** Told of each result that is there from now on, and of each that is no more. */
export interface ResultsListener {
  come: (candidate: EntryCandidate) => void;
  go: (candidate: EntryCandidate) => void;
}

export function resultsFor(
  { cycle, audience, settings }: Pick<RankingChoices, 'cycle' | 'audience'> & { settings: MoneySettings },
  { come, go }: ResultsListener,
): Results {
  const known = new Map<string, readonly ImpactEntry[]>();
  const groups = new Map<string, Set<Visible<ImpactEntry>>>();
  const candidates = new Map<string, EntryCandidate>();
  const leftOut = new Map<string, LeftOut[]>();
  const whyOut = ({ day, sensitivity, sheet }: ImpactEntry): string | null =>
    whyLeftOut({ day, sensitivity, handling: sheet?.value ?? null }, cycle, audience);
  const enter = (entry: Visible<ImpactEntry>): string => {
    const key = resultKey(entry);
    groups.set(key, (groups.get(key) ?? new Set()).add(entry));
    return key;
  };
  const leave = (entry: ImpactEntry): string => {
    const key = resultKey(entry);
    groups.get(key)?.delete(entry as Visible<ImpactEntry>);
    return key;
  };
  const makeAnew = (key: string): void => {
    const [before, now] = [candidates.get(key), merged(groups.get(key) ?? [])];
    if (before) go(before);
    if (!now) {
      candidates.delete(key);
      groups.delete(key);
      return;
    }
    const candidate = candidateOf(now.entry, settings, now.others);
    candidates.set(key, candidate);
    come(candidate);
  };
  return {
    take: (path, entries) => {
      const before = known.get(path) ?? [];
      const [was, is] = [new Set(before), new Set(entries)];
      const gone = before.filter((entry) => !is.has(entry) && whyOut(entry) === null);
      const come = visibleTo(audience, entries).filter((entry) => !was.has(entry) && whyOut(entry) === null);
      const out = entries.flatMap((entry): LeftOut[] => {
        const because = whyOut(entry);
        return because === null ? [] : [{ path, title: entry.title, because }];
      });
      if (entries.length > 0) known.set(path, entries);
      else known.delete(path);
      if (out.length > 0) leftOut.set(path, out);
      else leftOut.delete(path);
      for (const key of new Set([...gone.map(leave), ...come.map(enter)])) makeAnew(key);
    },
    leftOut: () => [...leftOut].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, left]) => left),
  };
}
