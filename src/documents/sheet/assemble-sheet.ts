import type { Day } from '../../days/day';
import { principlesIn } from '../../settings/presets';
import type { Sensitivity, Settings } from '../../settings/settings';
import type { VaultIndex } from '../../vault/vault-index';
import { visibleTo } from '../visible';
import type { EntryCandidate } from './candidates';
import { coverageCount, type CoverageCount } from './coverage';
import { entryInAppendix, entryShown, type Showing } from './entry-shown';
import { lazily } from './lazily';
import { leadsFor } from './leads';
import type { Move } from './moves';
import { okrNames } from './okr-names';
import { livingRanking, type LivingRanking } from './ranking';
import { resultsFor, type Results } from './results';
import type { SheetModel } from './sheet-model';

export interface SheetChoicesOf {
  cycle: { name: string; from: Day; to: Day };
  audience: Sensitivity;
  settings: Settings;
  today: Day;
  moves?: readonly Move[];
}

/** The sheet of a cycle for an audience, kept up to date by the notes that changed. */
export interface LivingSheet {
  /** As the index is now. The appendix and what is left out are worked out when they are first read. */
  model: () => SheetModel;
  counts: () => SheetCounts;
}

/** What a sheet had to do since it was begun: work must grow with what changed. */
export interface SheetCounts {
  /** Results that were made of entries. */
  results: number;
  /** Pairs of results that were compared. */
  compared: number;
}

/** The part of the index that a sheet is built from: pay and market notes are not in it. */
export type SheetSources = Pick<
  VaultIndex,
  'entries' | 'stories' | 'goals' | 'okrs' | 'noteFor' | 'sensitivityOf'
>;

/** With what tells of changes. */
export type LivingSources = SheetSources & Pick<VaultIndex, 'revision' | 'changedSince' | 'entriesAt'>;

/**
 * The sheet of a cycle for an audience, from the entries of the whole vault. `leftOut` is for the user who
 * assembles it: no document shows it.
 */
export const assembleSheet = (index: SheetSources, choices: SheetChoicesOf): SheetModel =>
  modelOf(taken(index, choices, { results: 0, compared: 0 }), index, choices);

export function livingSheet(index: LivingSources, choices: SheetChoicesOf): LivingSheet {
  const counts: SheetCounts = { results: 0, compared: 0 };
  let known: Known | null = null;
  let revision = 0;
  const model = (): SheetModel => {
    const changed = known && index.changedSince(revision);
    if (known && changed) for (const path of changed) known.results.take(path, index.entriesAt(path));
    else known = taken(index, choices, counts);
    revision = index.revision();
    return modelOf(known, index, choices);
  };
  return { model, counts: () => ({ ...counts }) };
}

function taken({ entries }: SheetSources, choices: SheetChoicesOf, counts: SheetCounts): Known {
  const known = begun(choices, counts);
  for (const [path, own] of byPath(entries)) known.results.take(path, own);
  return known;
}

interface Known {
  results: Results;
  ranking: LivingRanking<EntryCandidate>;
  coverage: CoverageCount;
}

function begun({ cycle, audience, settings, moves }: SheetChoicesOf, counts: SheetCounts): Known {
  const { ranking: steps, leading, currency } = settings;
  const ranking = livingRanking<EntryCandidate>(
    { cycle, audience, ranking: steps, leading, currency, ...(moves && { moves }) },
    () => void counts.compared++,
  );
  const coverage = coverageCount();
  const results = resultsFor(
    { cycle, audience, settings },
    {
      come: (candidate) => {
        counts.results++;
        ranking.add(candidate);
        coverage.add(candidate.entry);
      },
      go: (candidate) => {
        ranking.remove(candidate);
        coverage.remove(candidate.entry);
      },
    },
  );
  return { results, ranking, coverage };
}

function byPath(entries: SheetSources['entries']): Map<string, SheetSources['entries'][number][]> {
  const groups = new Map<string, SheetSources['entries'][number][]>();
  for (const entry of entries) {
    const group = groups.get(entry.path);
    if (group) group.push(entry);
    else groups.set(entry.path, [entry]);
  }
  return groups;
}

function modelOf(known: Known, index: SheetSources, choices: SheetChoicesOf): SheetModel {
  const { cycle, audience, settings, today } = choices;
  const showing = showingFor(index, audience);
  const places = known.ranking.read();
  const appendix = lazily(() =>
    places.appendix.map(({ candidate, because }) => entryInAppendix({ ...candidate, because }, showing)),
  );
  const takenOut = places.leftOut.map(({ candidate: { path, title }, because }) => ({
    path,
    title,
    because,
  }));
  const leftOut = lazily(() =>
    [...known.results.leftOut(), ...takenOut].sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
  return {
    title: `Impact sheet ${cycle.name}`,
    person: { name: settings.person.name, role: settings.person.role },
    cycle: { name: cycle.name, from: cycle.from, to: cycle.to },
    asOf: today,
    audience,
    leading: places.leading.map(({ candidate, because }, at) =>
      entryShown({ ...candidate, because, rank: at + 1 }, showing),
    ),
    get appendix() {
      return appendix();
    },
    get leftOut() {
      return leftOut();
    },
    coverage: known.coverage.rows({
      principles: principlesIn(settings),
      without: places.leftOut.map(({ candidate }) => candidate.entry),
      stories: visibleTo(audience, index.stories).filter(({ day }) => isIn(cycle, day)),
      goals: visibleTo(audience, index.goals),
      okrs: visibleTo(audience, index.okrs).filter(({ day }) => day === null || isIn(cycle, day)),
      okrName: showing.okrName,
    }),
  };
}

const isIn = ({ from, to }: { from: Day; to: Day }, day: Day | null): boolean =>
  day !== null && day >= from && day <= to;

export function showingFor(index: SheetSources, audience: Sensitivity): Showing {
  const leadOf = leadsFor(index, audience);
  return { audience, leadOf, okrName: okrNames(visibleTo(audience, index.okrs), index.noteFor, leadOf) };
}
