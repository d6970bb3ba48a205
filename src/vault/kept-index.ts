import type { Settings } from '../settings/settings';
import { entryReading } from './note-values';
import { hold, type HeldValues, type IndexState } from './index-state';
import type { FileStamp } from './files';

/** One note as an index of an earlier session knew it. */
export interface KeptNote extends FileStamp {
  lint: boolean;
  held?: HeldValues;
  parts?: readonly string[];
}

/** What an index keeps across starts. */
export interface KeptIndex {
  notes: ReadonlyMap<string, KeptNote>;
  /** When it was made, milliseconds since the epoch: what changed just before may have changed again since. */
  madeAt: number;
}

/** A file system may tell times to two seconds only: two edits within that look like one. */
const coarsest = 2000;

/** Whether the note is as it was read; in doubt it is not. */
export function isAsKept(kept: KeptNote | undefined, stamp: FileStamp, madeAt: number): kept is KeptNote {
  return (
    kept !== undefined &&
    kept.modified === stamp.modified &&
    kept.size === stamp.size &&
    kept.touched === stamp.touched &&
    Math.max(kept.modified, kept.touched ?? 0) < madeAt - coarsest
  );
}

/** Takes a note in as it was kept, without its text. */
export function restore(state: IndexState, { path, lint, held, parts, ...stamp }: KeptNote): void {
  state.links.add(path);
  state.stamps.set(path, stamp);
  if (lint) state.lintable.add(path);
  if (parts) state.parts.set(path, parts);
  if (held) hold(state, held);
}

/** The note at `path` to be kept; null where it was not read. */
export function keptNote(state: IndexState, path: string): KeptNote | null {
  const stamp = state.stamps.get(path);
  if (!stamp) return null;
  const held = state.values.get(path);
  const parts = state.parts.get(path);
  return {
    path,
    ...stamp,
    lint: state.lintable.has(path),
    ...(held && { held }),
    ...(parts && { parts }),
  };
}

/** What decides how a note is read: with other settings nothing that was kept can be used. */
export const readingKey = (settings: Settings): string => JSON.stringify(entryReading(settings));
