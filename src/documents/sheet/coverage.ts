import type { ImpactEntry } from '../../notes/impact-entry';
import type { Goal } from '../../notes/goal';
import type { OkrNote } from '../../notes/okr';
import type { Story } from '../../notes/story';
import type { Visible } from '../visible';
import type { OkrName } from './okr-names';
import type { CoverageRow } from './sheet-model';

export interface CoverageOf {
  /** Every principle of the chosen sets, in their order. */
  principles: readonly string[];
  /** Results that were added and are not to count. */
  without: readonly Visible<ImpactEntry>[];
  stories: readonly Visible<Story>[];
  goals: readonly Visible<Goal>[];
  okrs: readonly Visible<OkrNote>[];
  okrName: OkrName;
}

/** How often each principle and each key result is proven, counted as results come and go. */
export interface CoverageCount {
  add: (entry: Visible<ImpactEntry>) => void;
  remove: (entry: Visible<ImpactEntry>) => void;
  /** In the order of the sets and of the OKR notes; what stands in neither comes behind by name. */
  rows: (of: CoverageOf) => CoverageRow[];
}

export function coverageCount(): CoverageCount {
  const entries = tally();
  return {
    add: (entry) => entries.count(entry, 1),
    remove: (entry) => entries.count(entry, -1),
    rows: ({ principles, without, stories, goals, okrs, okrName }) => {
      const [told, aimed] = [tally(), tally()];
      for (const story of stories) told.count(story, 1);
      for (const goal of goals) if (goal.status !== 'dropped') aimed.count(goal, 1);
      for (const one of without) entries.count(one, -1);
      const [entry, story, goal] = [entries.read(okrName), told.read(okrName), aimed.read(okrName)];
      for (const one of without) entries.count(one, 1);
      const row = (kind: CoverageRow['kind'], name: string): CoverageRow => {
        const counts = { entries: entry[kind].get(name) ?? 0, stories: story[kind].get(name) ?? 0 };
        const missing = counts.entries + counts.stories === 0;
        return { kind, name, ...counts, goals: goal[kind].get(name) ?? 0, missing };
      };
      const rows = (kind: CoverageRow['kind'], first: readonly string[]): CoverageRow[] => {
        const others = [...entry[kind].keys(), ...story[kind].keys()].sort((a, b) => (a < b ? -1 : 1));
        return [...new Set([...first, ...others])].map((name) => row(kind, name));
      };
      const keyResults = okrs.flatMap(({ keyResults: all }) => all.map(({ text }) => text));
      return [...rows('principle', principles), ...rows('okr', keyResults)];
    },
  };
}

type Read = Record<CoverageRow['kind'], ReadonlyMap<string, number>>;

/** What may name principles and a key result. */
type Naming = Pick<ImpactEntry | Story | Goal, 'principles' | 'okr' | 'path'>;

/** How often principles are named, and key results by the way that they are named. */
function tally(): { count: (one: Naming, by: 1 | -1) => void; read: (okrName: OkrName) => Read } {
  const principles = new Map<string, number>();
  const okrs = new Map<string, { first: Naming & { okr: object }; times: number }>();
  return {
    count: (one, by) => {
      for (const name of one.principles.known) addTo(principles, name, by);
      if (one.okr === null) return;
      const key = `${one.okr.value === null ? '' : placeOf(one.okr.value.target, one.path)}\n${one.okr.text}`;
      const times = (okrs.get(key)?.times ?? 0) + by;
      if (times === 0) okrs.delete(key);
      else okrs.set(key, { first: { ...one, okr: one.okr }, times });
    },
    read: (okrName) => {
      const named = new Map<string, number>();
      for (const { first, times } of okrs.values()) {
        const name = okrName(first.okr, first.path);
        if (name !== null) addTo(named, name, times);
      }
      return { principle: new Map(principles), okr: named };
    },
  };
}

/** What a link means hangs on the folder that it stands in, and within its own note on that note. */
const placeOf = (target: string, path: string): string =>
  target === '' ? path : path.slice(0, path.lastIndexOf('/') + 1);

function addTo(counts: Map<string, number>, name: string, by: number): void {
  const count = (counts.get(name) ?? 0) + by;
  if (count === 0) counts.delete(name);
  else counts.set(name, count);
}
