import type { ImpactEntry } from '../../notes/impact-entry';
import type { Goal } from '../../notes/goal';
import type { OkrNote } from '../../notes/okr';
import type { Story } from '../../notes/story';
import type { OkrName } from './okr-names';
import type { CoverageRow } from './sheet-model';

export interface CoverageOf {
  /** Every principle of the chosen sets, in their order. */
  principles: readonly string[];
  /** Each result once. */
  entries: readonly ImpactEntry[];
  stories: readonly Story[];
  goals: readonly Goal[];
  okrs: readonly OkrNote[];
  okrName: OkrName;
}

/** How often each principle and each key result is proven, in the order of the sets and of the OKR notes. */
export function coverageOf({
  principles,
  entries,
  stories,
  goals,
  okrs,
  okrName,
}: CoverageOf): CoverageRow[] {
  const names = new Set([...principles, ...[...entries, ...stories].flatMap((one) => one.principles.known)]);
  const named = (one: Naming) => (one.okr === null ? null : okrName(one.okr, one.path));
  const keyResults = new Set([
    ...okrs.flatMap(({ keyResults: all }) => all.map(({ text }) => text)),
    ...[...entries, ...stories].flatMap((one) => named(one) ?? []),
  ]);
  const row = (kind: CoverageRow['kind'], name: string, shows: (one: Naming) => boolean): CoverageRow => {
    const counts = { entries: entries.filter(shows).length, stories: stories.filter(shows).length };
    const aimed = goals.filter((goal) => goal.status !== 'dropped' && shows(goal)).length;
    return { kind, name, ...counts, goals: aimed, missing: counts.entries + counts.stories === 0 };
  };
  return [
    ...[...names].map((name) => row('principle', name, (one) => one.principles.known.includes(name))),
    ...[...keyResults].map((name) => row('okr', name, (one) => named(one) === name)),
  ];
}

/** What may name principles and a key result. */
type Naming = Pick<ImpactEntry | Story | Goal, 'principles' | 'okr' | 'path'>;
