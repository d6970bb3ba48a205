import type { FileStamp } from './files';
import type { KeptIndex, KeptNote } from './kept-index';

/**
 * Notes that were kept at one time. Most hold nothing of ours: of those no object is made, since an engine that collects
 * garbage meanwhile would move them all.
 */
export interface KeptColumns {
  /** As `readingKey`. */
  key: string;
  /** Milliseconds since the epoch. */
  madeAt: number;
  /** Those of which something is held. */
  notes: KeptNote[];
  /** Of all, each with `apart` behind it. */
  paths: string;
  modified: number[];
  /** Milliseconds from the change to the touch, where a host knows. */
  untilTouched: number[];
  sizes: number[];
}

/** In no path, and as it is in JSON. */
const apart = '//';

export const pathsIn = ({ paths }: KeptColumns): string[] => paths.split(apart).slice(0, -1);

export const columnsOf = (all: readonly KeptNote[], key: string, madeAt: number): KeptColumns => ({
  key,
  madeAt,
  notes: all.filter(({ held, parts, lint }) => held !== undefined || parts !== undefined || lint),
  paths: all.map(({ path }) => path + apart).join(''),
  modified: all.map(({ modified }) => modified),
  untilTouched: all.map((note) => touchedAt(note) - note.modified),
  sizes: all.map(({ size }) => size),
});

const touchedAt = ({ modified, touched = modified }: FileStamp): number => touched;

/** A file system may tell times to two seconds only: two edits within that look like one. */
const coarsest = 2000;

/** The index over notes that were kept at one time. */
export function keptIn({ madeAt, notes, paths, modified, untilTouched, sizes }: KeptColumns): KeptIndex {
  const held = new Map(notes.map((note) => [note.path, note]));
  const rowOf = rowsOf(paths);
  return {
    get: (path) => held.get(path),
    still: (stamp) => {
      const row = rowOf(stamp.path);
      const changed = modified[row] ?? NaN;
      const touched = changed + (untilTouched[row] ?? 0);
      const isStill =
        changed === stamp.modified &&
        touched === touchedAt(stamp) &&
        sizes[row] === stamp.size &&
        Math.max(changed, touched) < madeAt - coarsest;
      // A note that holds nothing is its stamp.
      return isStill ? (held.get(stamp.path) ?? stamp) : null;
    },
  };
}

/** Answers where paths stand, -1 for none: those that are asked for in their order without a look at the others. */
function rowsOf(paths: string): (path: string) => number {
  let next = 0;
  let at = 0;
  let rows: Map<string, number> | null = null;
  return (path) => {
    if (paths.startsWith(path, at) && paths.startsWith(apart, at + path.length)) {
      at += path.length + apart.length;
      return next++;
    }
    rows ??= new Map(paths.split(apart).map((one, row) => [one, row]));
    return rows.get(path) ?? -1;
  };
}
