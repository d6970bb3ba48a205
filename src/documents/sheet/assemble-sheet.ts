import type { Day } from '../../days/day';
import type { ImpactEntry } from '../../notes/impact-entry';
import { principlesIn } from '../../settings/presets';
import type { Sensitivity, Settings } from '../../settings/settings';
import type { VaultIndex } from '../../vault/vault-index';
import { visibleTo, type Visible } from '../visible';
import { candidateOf, type EntryCandidate } from './candidates';
import { coverageOf } from './coverage';
import { entryInAppendix, entryShown, type Showing } from './entry-shown';
import { whyLeftOut } from './gates';
import { leadsFor } from './leads';
import { merged } from './merge';
import type { Move } from './moves';
import { okrNames } from './okr-names';
import { rank } from './ranking';
import type { LeftOut, SheetModel } from './sheet-model';

export interface SheetChoicesOf {
  cycle: { name: string; from: Day; to: Day };
  audience: Sensitivity;
  settings: Settings;
  today: Day;
  moves?: readonly Move[];
}

/**
 * The sheet of a cycle for an audience, from the entries of the whole vault. `leftOut` is for the user who
 * assembles it: no document shows it.
 */
export function assembleSheet(index: SheetSources, choices: SheetChoicesOf): SheetModel {
  const { cycle, audience, settings, today, moves = [] } = choices;
  const showing = showingFor(index, audience);
  const { inside, leftOut } = sorted(index.entries, choices);
  const candidates = merged(visibleTo(audience, inside)).map(
    ({ entry, others }) => candidateOf(entry, settings, others) as Visible<EntryCandidate>,
  );
  const ranking = rank(candidates, {
    cycle,
    audience,
    ranking: settings.ranking,
    leading: settings.leading,
    currency: settings.currency,
    moves,
  });
  const shown = [...ranking.leading, ...ranking.appendix].map(({ candidate }) => candidate.entry);
  return {
    title: `Impact sheet ${cycle.name}`,
    person: { name: settings.person.name, role: settings.person.role },
    cycle: { name: cycle.name, from: cycle.from, to: cycle.to },
    asOf: today,
    audience,
    leading: ranking.leading.map(({ candidate, because }, at) =>
      entryShown({ ...candidate, because, rank: at + 1 }, showing),
    ),
    appendix: ranking.appendix.map(({ candidate, because }) =>
      entryInAppendix({ ...candidate, because }, showing),
    ),
    leftOut: [
      ...leftOut,
      ...ranking.leftOut.map(({ candidate: { path, title }, because }) => ({ path, title, because })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    coverage: coverageOf({
      principles: principlesIn(settings),
      entries: shown,
      stories: visibleTo(audience, index.stories).filter(({ day }) => isIn(cycle, day)),
      goals: visibleTo(audience, index.goals),
      okrs: visibleTo(audience, index.okrs).filter(({ day }) => day === null || isIn(cycle, day)),
      okrName: showing.okrName,
    }),
  };
}

/** The part of the index that a sheet is built from: pay and market notes are not in it. */
export type SheetSources = Pick<
  VaultIndex,
  'entries' | 'stories' | 'goals' | 'okrs' | 'noteFor' | 'sensitivityOf'
>;

const isIn = ({ from, to }: { from: Day; to: Day }, day: Day | null): boolean =>
  day !== null && day >= from && day <= to;

export function showingFor(index: SheetSources, audience: Sensitivity): Showing {
  const leadOf = leadsFor(index, audience);
  return { audience, leadOf, okrName: okrNames(visibleTo(audience, index.okrs), index.noteFor, leadOf) };
}

function sorted(
  entries: readonly ImpactEntry[],
  { cycle, audience }: SheetChoicesOf,
): { inside: ImpactEntry[]; leftOut: LeftOut[] } {
  const inside: ImpactEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of entries) {
    const because = whyLeftOut(standingOf(entry), cycle, audience);
    if (because === null) inside.push(entry);
    else leftOut.push({ path: entry.path, title: entry.title, because });
  }
  return { inside, leftOut };
}

const standingOf = ({ day, sensitivity, sheet }: ImpactEntry) => ({
  day,
  sensitivity,
  handling: sheet?.value ?? null,
});
