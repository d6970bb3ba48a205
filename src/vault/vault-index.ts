import { dayOf, type Day } from '../days/day';
import type { AgendaNote } from '../notes/agenda-note';
import type { Ask } from '../notes/ask';
import type { Criteria } from '../notes/criteria';
import type { Feedback } from '../notes/feedback';
import type { GapPlanNote } from '../notes/gap-plan-note';
import type { Goal } from '../notes/goal';
import type { EntryReading, ImpactEntry } from '../notes/impact-entry';
import type { Problem } from '../notes/note';
import type { Market } from '../notes/market';
import type { OkrNote } from '../notes/okr';
import type { Rating } from '../notes/rating';
import type { RecapNote } from '../notes/recap-note';
import { readNote } from '../notes/read-note';
import type { Story } from '../notes/story';
import type { MetricStatement, Sharing, VaultFacts } from '../rules/rule';
import type { Sensitivity, Settings } from '../settings/settings';
import type { VaultFiles } from './files';
import { linkMap, noteOf, partOf, type LinkMap } from './links';
import { metricKey } from './metric-key';
import { partKey, partsIn } from './note-parts';
import { entryReading, valuesOf, type NoteValues } from './note-values';
import { holdsOurs, opensAsSource } from './sources';

/**
 * What a vault holds for us: typed values of the notes that matter, and the names of all others. No text is
 * kept. Lists come in the order of path and line, whatever order the host lists its files in.
 */
export interface VaultIndex {
  readonly entries: readonly ImpactEntry[];
  readonly notes: readonly NoteValues[];
  readonly stories: readonly Story[];
  readonly goals: readonly Goal[];
  readonly asks: readonly Ask[];
  readonly feedback: readonly Feedback[];
  readonly criteria: readonly Criteria[];
  readonly ratings: readonly Rating[];
  readonly okrs: readonly OkrNote[];
  /** For the user alone: never read for a document that others receive. */
  readonly markets: readonly Market[];
  /** Agendas, with the decisions that were filled in; and what came of them. */
  readonly agendas: readonly AgendaNote[];
  readonly recaps: readonly RecapNote[];
  /** For the user alone. */
  readonly gapPlans: readonly GapPlanNote[];
  readonly problems: readonly { path: string; problem: Problem }[];
  /** Notes that could not be read, with the host's reason; the others are indexed. */
  readonly unread: ReadonlyMap<string, string>;
  readonly facts: VaultFacts;
  /** Path of the note that a link means, seen from the note at `from`; null where there is none. */
  noteFor: (target: string, from: string) => string | null;
  /** Who may see the note at `path`, by its properties and tags. */
  sensitivityOf: (path: string) => Sensitivity;
  /** Takes in one note that was written or created; nothing else is read again. */
  updated: (path: string, text: string, modified?: number) => void;
  removed: (path: string) => void;
}

export interface IndexOptions {
  /** Notes done and notes in all. */
  onProgress?: (done: number, all: number) => void;
  /** Asked between notes; true ends the reading with a CancelledError. */
  cancelled?: () => boolean;
  /** Awaited between batches of notes: lets a host keep its interface alive. */
  pause?: () => Promise<void>;
  /**
   * Whether the host's times of change are those of the user's edits. A checkout or a copy sets them anew, so
   * the terminal does not say so, and no source counts as changed there.
   */
  timesAreEdits?: boolean;
}

export class CancelledError extends Error {
  constructor() {
    super('Cancelled: nothing was changed.');
    this.name = 'CancelledError';
  }
}

/** Reads every note of the vault once. A note that cannot be read is set aside and told. */
export async function buildIndex(
  files: VaultFiles,
  settings: Settings,
  options: IndexOptions = {},
): Promise<VaultIndex> {
  const stamps = [...(await files.list())].sort((a, b) => (a.path < b.path ? -1 : 1));
  const state = emptyState(settings);
  const index = indexOver(state);
  for (let done = 0; done < stamps.length; done += atOnce) {
    if (options.cancelled?.() === true) throw new CancelledError();
    const batch = stamps.slice(done, done + atOnce);
    const texts = await Promise.all(batch.map(({ path }) => textOf(files, path, state)));
    batch.forEach(({ path, modified }, at) => {
      const text = texts[at];
      if (text !== undefined && text !== null)
        takeIn(state, path, text, options.timesAreEdits === true ? modified : undefined);
    });
    options.onProgress?.(Math.min(done + atOnce, stamps.length), stamps.length);
    await options.pause?.();
  }
  await readLinkedParts(files, state);
  return index;
}

/** Reads in flight together: enough to keep a disk busy, few enough to keep texts out of memory. */
const atOnce = 64;

async function textOf(
  files: VaultFiles,
  path: string,
  { opens, links, unread }: State,
): Promise<string | null> {
  if (!opens(path)) {
    links.add(path);
    return null;
  }
  try {
    return await files.read(path);
  } catch (error) {
    links.add(path);
    unread.set(path, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/**
 * Headings and blocks of the notes that evidence leads into: only those few are opened again, since keeping
 * the headings of a whole vault would cost more than it tells.
 */
async function readLinkedParts(files: VaultFiles, state: State): Promise<void> {
  const wanted = new Set<string>();
  for (const { path, evidence } of listsOf(state).entries) {
    for (const { link } of evidence) {
      if (!link || (link.heading === null && link.block === null)) continue;
      const target = state.links.noteFor(link.target, path);
      if (target !== null && !state.parts.has(target)) wanted.add(target);
    }
  }
  for (const path of wanted) {
    const text = await textOf(files, path, state);
    if (text !== null) state.parts.set(path, partsIn(readNote(path, text)));
  }
}

interface State {
  settings: Settings;
  reading: EntryReading;
  isOurs: (text: string) => boolean;
  opens: (path: string) => boolean;
  links: LinkMap;
  values: Map<string, NoteValues>;
  parts: Map<string, ReadonlySet<string>>;
  modified: Map<string, number>;
  unread: Map<string, string>;
  /** Lists made from `values`, until one of them changes. */
  lists: Lists | null;
}

interface Lists {
  notes: NoteValues[];
  entries: ImpactEntry[];
  problems: { path: string; problem: Problem }[];
  /** Entries by what they measure. */
  byMetric: ReadonlyMap<string, readonly ImpactEntry[]>;
}

const emptyState = (settings: Settings): State => ({
  settings,
  reading: entryReading(settings),
  isOurs: holdsOurs(settings),
  opens: opensAsSource(settings),
  links: linkMap(),
  values: new Map(),
  parts: new Map(),
  modified: new Map(),
  unread: new Map(),
  lists: null,
});

function indexOver(state: State): VaultIndex {
  const { links, values, unread, settings } = state;
  return {
    get entries() {
      return listsOf(state).entries;
    },
    get notes() {
      return listsOf(state).notes;
    },
    get stories() {
      return listsOf(state).notes.flatMap(({ story }) => story ?? []);
    },
    get goals() {
      return listsOf(state).notes.flatMap(({ goal }) => goal ?? []);
    },
    get asks() {
      return listsOf(state).notes.flatMap(({ ask }) => ask ?? []);
    },
    get feedback() {
      return listsOf(state).notes.flatMap(({ feedback }) => feedback ?? []);
    },
    get criteria() {
      return listsOf(state).notes.flatMap(({ criteria }) => criteria ?? []);
    },
    get ratings() {
      return listsOf(state).notes.flatMap(({ rating }) => rating ?? []);
    },
    get okrs() {
      return listsOf(state).notes.flatMap(({ okrs }) => okrs ?? []);
    },
    get markets() {
      return listsOf(state).notes.flatMap(({ market }) => market ?? []);
    },
    get agendas() {
      return listsOf(state).notes.flatMap(({ agenda }) => agenda ?? []);
    },
    get recaps() {
      return listsOf(state).notes.flatMap(({ recap }) => recap ?? []);
    },
    get gapPlans() {
      return listsOf(state).notes.flatMap(({ gapPlan }) => gapPlan ?? []);
    },
    get problems() {
      return listsOf(state).problems;
    },
    unread,
    facts: factsOver(state),
    noteFor: (target, from) => links.noteFor(target, from),
    sensitivityOf: (path) => values.get(path)?.sensitivity ?? settings.defaultSensitivity,
    updated: (path, text, modified) => {
      if (state.opens(path)) takeIn(state, path, text, modified);
      else links.add(path);
    },
    removed: (path) => {
      links.remove(path);
      forget(state, path);
      state.modified.delete(path);
    },
  };
}

/** Takes in a note that may be a source. */
function takeIn(state: State, path: string, text: string, modified: number | undefined): void {
  const { settings, links, values, parts, reading, isOurs } = state;
  links.add(path);
  if (modified !== undefined) state.modified.set(path, modified);
  const linkedInto = parts.has(path);
  forget(state, path);
  const ours = isOurs(text);
  if (!ours && !linkedInto) return;
  const note = readNote(path, text);
  parts.set(path, partsIn(note));
  if (ours) values.set(path, valuesOf(note, settings, reading));
}

function forget(state: State, path: string): void {
  state.values.delete(path);
  state.parts.delete(path);
  state.unread.delete(path);
  state.lists = null;
}

function listsOf(state: State): Lists {
  if (state.lists) return state.lists;
  const notes = [...state.values.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = notes.flatMap((note) => note.entries);
  state.lists = {
    notes,
    entries,
    byMetric: byMetric(entries),
    problems: notes.flatMap(({ path, problems }) => problems.map((problem) => ({ path, problem }))),
  };
  return state.lists;
}

function factsOver(state: State): VaultFacts {
  return {
    resolves: (target, from) => {
      const path = state.links.noteFor(target, from);
      if (path === null) return /\.(?!md$)[a-z0-9]{1,5}$/i.test(noteOf(target));
      const part = partOf(target);
      const known = state.parts.get(path);
      return part === null || part === '' || known === undefined || known.has(partKey(part));
    },
    sameMetric: (path, line) => statementsBeside(listsOf(state), path, line),
    changedOn: (target, from) => dayChanged(state, target, from),
    sharing: (target, from) => {
      const path = state.links.noteFor(target, from);
      return path === null ? null : sharingOf(state, path);
    },
  };
}

/** A note that holds nothing of ours is an ordinary one: it has no kind, and the default sensitivity. */
function sharingOf({ values, settings }: State, path: string): Sharing {
  const note = values.get(path);
  return {
    kind: note?.kind ?? null,
    sensitivity: note?.sensitivity ?? settings.defaultSensitivity,
    shared: note?.feedback?.shared ?? false,
  };
}

function dayChanged({ links, modified }: State, target: string, from: string): Day | null {
  const path = links.noteFor(target, from);
  const at = path === null ? undefined : modified.get(path);
  return at === undefined ? null : dayOf(new Date(at));
}

function byMetric(entries: readonly ImpactEntry[]): Map<string, ImpactEntry[]> {
  const groups = new Map<string, ImpactEntry[]>();
  for (const entry of entries) {
    const key = metricKey(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

function statementsBeside(
  { entries, byMetric: groups }: Lists,
  path: string,
  line: number,
): MetricStatement[] {
  const own = entries.find((entry) => entry.path === path && entry.line === line);
  const key = own ? metricKey(own) : null;
  if (key === null) return [];
  return (groups.get(key) ?? [])
    .filter((entry) => entry !== own)
    .map((entry) => ({
      path: entry.path,
      line: entry.line,
      baseline: entry.baseline?.text ?? null,
      result: entry.result?.text ?? null,
    }));
}
