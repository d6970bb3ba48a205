import type { Settings } from '../settings/settings';
import type { FileStamp } from './files';
import { contentHash } from './hash';
import { hold, type HeldValues, type IndexState, type Stamp } from './index-state';
import { entryReading } from './note-values';

/** One note as an index of an earlier session knew it. */
export interface KeptNote extends FileStamp {
  lint?: boolean;
  held?: HeldValues;
  parts?: readonly string[];
}

/** Notes of an earlier session, each with when it was kept, in milliseconds since the epoch. */
export interface KeptIndex {
  get(path: string): { note: KeptNote; madeAt: number } | undefined;
  /** What `asKept` answers, for a host that knows a faster way. */
  still?(stamp: FileStamp): KeptNote | null;
}

/** A file system may tell times to two seconds only: two edits within that look like one. */
const coarsest = 2000;

/** The note as it was kept if it is still so; null in doubt. */
export function asKept(kept: KeptIndex | null | undefined, stamp: FileStamp): KeptNote | null {
  if (kept?.still) return kept.still(stamp);
  const known = kept?.get(stamp.path);
  return known && isStill(known.note, stamp, known.madeAt) ? known.note : null;
}

/** Whether a note that was kept at `madeAt` is surely as it was then. */
export const isStill = (kept: Stamp, now: Stamp, madeAt: number): boolean =>
  kept.modified === now.modified &&
  kept.size === now.size &&
  kept.touched === now.touched &&
  Math.max(kept.modified, kept.touched ?? 0) < madeAt - coarsest;

/** Takes a note in as it was kept, without its text. */
export function restore(state: IndexState, note: KeptNote): void {
  const { path, lint, held, parts } = note;
  state.links.add(path);
  state.stamps.set(path, note);
  if (lint) state.lintable.add(path);
  if (parts) state.parts.set(path, parts);
  if (held) hold(state, held);
}

const stampOf = (modified: number, size: number, touched: number | null): Stamp =>
  touched === null ? { modified, size } : { modified, size, touched };

/** The note at `path` to be kept; null where it was not read. */
export function keptNote(state: IndexState, path: string): KeptNote | null {
  const stamp = state.stamps.get(path);
  if (!stamp) return null;
  const held = state.values.get(path);
  const parts = state.parts.get(path);
  const { modified, size, touched = null } = stamp;
  return {
    path,
    ...stampOf(modified, size, touched),
    lint: state.lintable.has(path),
    ...(held && { held }),
    ...(parts && { parts }),
  };
}

/**
 * What decides how a note is read: under another key nothing that was kept can be used. `build` tells one build of
 * the readers from another.
 */
export const readingKey = (settings: Settings, build: string): string =>
  contentHash(JSON.stringify([build, entryReading(settings)]));

/** What of the settings an index rests on: under others it is to be built anew, under the same it stands. */
export const indexKey = (settings: Settings): string =>
  JSON.stringify([entryReading(settings), settings.exclude, settings.folders.templates]);

/** An index is kept in so many pieces: one changed note writes one of them anew. */
export const shardCount = 256;

export const shardOf = (path: string): number => parseInt(contentHash(path).slice(-6), 36) % shardCount;

/** What `packShard` writes. */
interface Shard {
  key: string;
  madeAt: number;
  notes: KeptNote[];
  /** Notes that hold nothing, which most are: of each its path, times of change and of touch, size and `lint` in a row. */
  plain: (string | number | null)[];
}

/** Some notes as one text, with its checksum in front. */
export function packShard(all: readonly KeptNote[], key: string, madeAt: number): string {
  const shard: Shard = { key, madeAt, notes: [], plain: [] };
  for (const note of all)
    if (note.held || note.parts) shard.notes.push(note);
    else shard.plain.push(note.path, note.modified, note.touched ?? null, note.size, note.lint ? 1 : 0);
  const json = JSON.stringify(shard);
  return `${contentHash(json)} ${json}`;
}

/** Adds what `packShard` wrote to `kept`; what was read under another key is left out. False where it is damaged. */
export function unpackShard(
  packed: string,
  key: string,
  kept: Map<string, { note: KeptNote; madeAt: number }>,
): boolean {
  const space = packed.indexOf(' ');
  const json = packed.slice(space + 1);
  if (space < 1 || contentHash(json) !== packed.slice(0, space)) return false;
  const { key: readBy, madeAt, notes, plain } = JSON.parse(json) as Shard;
  if (readBy !== key) return true;
  for (const note of notes) kept.set(note.path, { note, madeAt });
  for (let at = 0; at < plain.length; at += 5) {
    const stamp = stampOf(plain[at + 1] as number, plain[at + 3] as number, plain[at + 2] as number | null);
    const note = { ...stamp, path: plain[at] as string, lint: plain[at + 4] === 1 };
    kept.set(note.path, { note, madeAt });
  }
  return true;
}
