import type { AgendaNote } from '../notes/agenda-note';
import type { Ask } from '../notes/ask';
import type { Criteria } from '../notes/criteria';
import type { Feedback } from '../notes/feedback';
import type { GapPlanNote } from '../notes/gap-plan-note';
import type { Goal } from '../notes/goal';
import type { ImpactEntry } from '../notes/impact-entry';
import type { Problem } from '../notes/note';
import type { Market } from '../notes/market';
import type { OkrNote } from '../notes/okr';
import type { Rating } from '../notes/rating';
import type { RecapNote } from '../notes/recap-note';
import type { Story } from '../notes/story';
import type { VaultFacts } from '../rules/rule';
import type { Sensitivity, Settings } from '../settings/settings';
import type { FileStamp, VaultFiles } from './files';
import { contentHash } from './hash';
import { factsOver } from './index-facts';
import {
  emptyState,
  forget,
  takeIn,
  unreadTargets,
  type IndexCounts,
  type IndexState,
  type Begun,
} from './index-state';
import { listsOver, type Lists } from './index-lists';
import { keptNote, restore, type KeptIndex, type KeptNote } from './kept-index';
import { longNotes, type Pause } from './long-notes';
import type { NoteValues } from './note-values';
import { reasonOf } from '../settings/reason';

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
  /** Agendas, with the decisions that were filled in; and what came of them. */
  readonly agendas: readonly AgendaNote[];
  readonly recaps: readonly RecapNote[];
  /** For the user alone. */
  readonly gapPlans: readonly GapPlanNote[];
  /** For the user alone: never read for a document that others receive. */
  readonly markets: readonly Market[];
  readonly problems: readonly { path: string; problem: Problem }[];
  /** Notes that could not be read, with the host's reason; the others are indexed. */
  readonly unread: ReadonlyMap<string, string>;
  readonly facts: VaultFacts;
  /** Path of the note that a link means, seen from the note at `from`; null where there is none. */
  noteFor: (target: string, from: string) => string | null;
  /** Who may see the note at `path`, by its properties and tags. */
  sensitivityOf: (path: string) => Sensitivity;
  /** False only where lint can find nothing in the note as long as it reads review notes and tagged bullets. */
  mayBeLinted: (path: string) => boolean;
  /** The entries of a note as this very text gives them; null where the index does not hold them. */
  entriesIn: (path: string, text: string) => readonly ImpactEntry[] | null;
  /** Takes in one note that was written or created; nothing else is read again. */
  updated: (path: string, text: string, stamp?: Omit<FileStamp, 'path'>) => void;
  /** The same in slices where the note is long: then only the entries whose text has changed are read. */
  updatedInSlices: (
    path: string,
    text: string,
    stamp: Omit<FileStamp, 'path'>,
    pause: Pause,
  ) => Promise<void>;
  removed: (path: string) => void;
  /** Reads the headings and blocks of notes that changed notes lead into for the first time; answers which. */
  settle: (files: Pick<VaultFiles, 'read'>) => Promise<string[]>;
  /** Every note that was read, by path, to be kept for the next session. */
  paths: () => Iterable<string>;
  kept: (path: string) => KeptNote | null;
  counts: () => IndexCounts;
  /** Rises with every change of what a note holds for us. */
  revision: () => number;
  /** The notes that hold something else since then; null where that is too long ago to tell. */
  changedSince: (revision: number) => ReadonlySet<string> | null;
  entriesAt: (path: string) => readonly ImpactEntry[];
}

export interface IndexOptions extends Begun {
  /** Notes done and notes in all. */
  onProgress?: (done: number, all: number) => void;
  /** How the notes are read, for a host that knows a faster way. */
  readNotes?: ReadNotes;
  /** Asked between notes; true ends the reading with a CancelledError. */
  cancelled?: () => boolean;
  /** Asked between notes, and awaited where it answers: lets a host keep its interface alive. */
  pause?: Pause;
  /** What an earlier session kept: notes that are as they were are not read again. */
  kept?: KeptIndex | null;
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

/**
 * Reads every note of the vault once, and of those that an earlier session kept only what changed. A note that
 * cannot be read is set aside and told.
 */
export async function buildIndex(
  files: VaultFiles,
  settings: Settings,
  options: IndexOptions = {},
): Promise<VaultIndex> {
  const state = emptyState(settings, options);
  const changed: FileStamp[] = [];
  const step = stepper(options);
  let all = 0;
  for (const stamp of await files.list()) {
    all++;
    if (!isKnown(state, stamp, options.kept)) changed.push(stamp);
    const wait = step();
    if (wait) await wait;
  }
  const long = longNotes(state);
  const { readNotes = readAll } = options;
  await readNotes(files, changed, all, { state, long, step, options });
  if (options.pause) await stepping(state.links.entering(), step);
  await settle(files, state);
  state.onLintable = undefined;
  return indexOver(state, long, options.timesAreEdits === true);
}

/** Takes a note in that need not be read. By itself, since an engine compiles a loop that waits anew in each run. */
function isKnown(state: IndexState, stamp: FileStamp, kept: IndexOptions['kept']): boolean {
  if (!state.opens(stamp.path)) {
    state.links.add(stamp.path);
    return true;
  }
  const known = kept?.still(stamp);
  if (known) restore(state, known);
  return Boolean(known);
}

/** Reads notes and takes them in. */
export type ReadNotes = (
  files: VaultFiles,
  changed: readonly FileStamp[],
  all: number,
  building: Building,
) => Promise<void>;

/** Reads in flight together: enough to keep a disk busy, few enough to keep texts out of memory. */
export const atOnce = 64;

/** What reading the notes of an index works at. */
export interface Building {
  state: IndexState;
  long: ReturnType<typeof longNotes>;
  step: () => Promise<void> | null;
  options: IndexOptions;
}

async function readAll(
  files: VaultFiles,
  changed: readonly FileStamp[],
  all: number,
  { state, long, step, options }: Building,
): Promise<void> {
  for (let done = 0; done < changed.length; done += atOnce) {
    const batch = changed.slice(done, done + atOnce);
    const texts = await Promise.all(batch.map(({ path }) => textOf(files, path, state)));
    for (const [at, stamp] of batch.entries()) {
      const text = texts[at];
      if (text === undefined || text === null) continue;
      const known = options.kept?.get(stamp.path);
      if (known) restore(state, known);
      const read = options.pause ? await long.read(stamp.path, text, options.pause) : null;
      takeIn(state, stamp.path, text, stamp, read);
      const wait = step();
      if (wait) await wait;
    }
    options.onProgress?.(all - changed.length + Math.min(done + atOnce, changed.length), all);
  }
}

/** A note that cannot be read is known by its name. */
export function setAside({ links, unread }: IndexState, path: string, error: unknown): void {
  links.add(path);
  unread.set(path, reasonOf(error));
}

/** A promise costs more than many a note: one is made only where the host wants to breathe. */
function stepper({ cancelled, pause }: IndexOptions): () => Promise<void> | null {
  return () => {
    if (cancelled?.() === true) throw new CancelledError();
    return pause?.() ?? null;
  };
}

async function stepping(steps: Generator<void, void>, step: Building['step']): Promise<void> {
  while (steps.next().done !== true) {
    const wait = step();
    if (wait) await wait;
  }
}

async function textOf(
  files: Pick<VaultFiles, 'read'>,
  path: string,
  state: IndexState,
): Promise<string | null> {
  try {
    state.counts.read++;
    return await files.read(path);
  } catch (error) {
    setAside(state, path, error);
    return null;
  }
}

/**
 * Headings and blocks of the notes that evidence leads into: only those few are opened again, since keeping
 * the headings of a whole vault would cost more than it tells.
 */
async function settle(files: Pick<VaultFiles, 'read'>, state: IndexState): Promise<string[]> {
  const targets = unreadTargets(state);
  for (const path of targets) {
    const text = await textOf(files, path, state);
    if (text !== null) takeIn(state, path, text, state.stamps.get(path));
  }
  return targets;
}

function indexOver(
  state: IndexState,
  long: ReturnType<typeof longNotes>,
  timesAreEdits: boolean,
): VaultIndex {
  const { links, values, unread, settings, changes } = state;
  return Object.assign(listsOver(state.lists, values), {
    unread,
    facts: factsOver(state, timesAreEdits),
    noteFor: (target, from) => links.noteFor(target, from),
    sensitivityOf: (path) => values.get(path)?.values.sensitivity ?? settings.defaultSensitivity,
    mayBeLinted: (path) => !state.stamps.has(path) || state.lintable.has(path),
    entriesIn: (path, text) => {
      const held = values.get(path);
      return held?.hash === contentHash(text) ? held.values.entries : null;
    },
    updated: (path, text, stamp) => {
      if (state.opens(path)) takeIn(state, path, text, stamp);
      else links.add(path);
    },
    updatedInSlices: async (path, text, stamp, pause) => {
      if (!state.opens(path)) links.add(path);
      else takeIn(state, path, text, stamp, await long.read(path, text, pause));
    },
    removed: (path) => forget(state, path),
    settle: (files) => settle(files, state),
    paths: () => state.stamps.keys(),
    kept: (path) => keptNote(state, path),
    counts: () => ({ ...state.counts }),
    revision: () => changes.revision(),
    changedSince: (revision) => changes.since(revision),
    entriesAt: (path) => values.get(path)?.values.entries ?? [],
  } satisfies Omit<VaultIndex, keyof Lists>);
}
