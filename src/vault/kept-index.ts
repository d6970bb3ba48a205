import type { Settings } from '../settings/settings';
import type { FileStamp } from './files';
import { contentHash } from './hash';
import { hold, type HeldValues, type IndexState } from './index-state';
import { columnsOf, type KeptColumns } from './kept-columns';
import { spreadOf } from './links';
import { entryReading } from './note-values';

/** One note as an index of an earlier session knew it. */
export interface KeptNote extends FileStamp {
  lint?: boolean;
  held?: HeldValues;
  parts?: readonly string[];
}

/** Notes of an earlier session. */
export interface KeptIndex {
  /** The note as it was kept, whatever became of it; undefined also where it held nothing. */
  get(path: string): KeptNote | undefined;
  /** The note as it was kept if it is still so; null in doubt. */
  still(stamp: FileStamp): KeptNote | null;
}

/** Takes a note in as it was kept, without its text. */
export function restore(state: IndexState, note: KeptNote): void {
  const { path, lint, held, parts } = note;
  state.links.add(path);
  state.stamps.set(path, note);
  if (lint) state.lintable.add(path);
  if (parts) state.parts.set(path, parts);
  if (held) hold(state, held);
}

/** The note at `path` to be kept; null where it was not read. */
export function keptNote(state: IndexState, path: string): KeptNote | null {
  const stamp = state.stamps.get(path);
  if (!stamp) return null;
  const { modified, size, touched } = stamp;
  const lint = state.lintable.has(path);
  return {
    path,
    modified,
    size,
    touched,
    lint,
    held: state.values.get(path),
    parts: state.parts.get(path),
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

export const shardOf = (path: string): number => spreadOf(path) % shardCount;

/** Some notes as one text, with its checksum in front. */
export function packShard(all: readonly KeptNote[], key: string, madeAt: number): string {
  const json = JSON.stringify(columnsOf(all, key, madeAt));
  return `${contentHash(json)} ${json}`;
}

/** What `packShard` wrote; null where that is damaged. */
export function unpackShard(packed: string): KeptColumns | null {
  const space = packed.indexOf(' ');
  const json = packed.slice(space + 1);
  return space > 0 && contentHash(json) === packed.slice(0, space) ? (JSON.parse(json) as KeptColumns) : null;
}
