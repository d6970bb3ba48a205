import { FileRefused, type FileStamp } from '../vault/files';
import { dropValues, takeIn, type IndexState } from '../vault/index-state';
import { restore } from '../vault/kept-index';
import { nameKey } from '../vault/links';
import { atOnce, setAside, type ReadNotes } from '../vault/vault-index';
import { byteGlanceFor } from './byte-glance';
import type { ListedNote } from './listing';
import { noteRoom, type NoteBytes, type NoteRoom } from './note-room';

/** Reads the notes of an index one behind the other, and most of them no further than their bytes. */
export const peekNotes =
  (placeOf: PlaceOf): ReadNotes =>
  async (_files, changed, all, { state, step, options }) => {
    const glance = byteGlanceFor(state.settings);
    const room = noteRoom();
    for (let at = 0; at < changed.length;) {
      const { batch, next } = readBatch(changed, at, { room, placeOf, state });
      const bytes = room.bytes();
      const told = glance?.(bytes, batch);
      for (const [index, { stamp, from, to }] of batch.entries()) {
        const known = options.kept?.get(stamp.path);
        if (known) restore(state, known);
        if (told?.[index] !== false || !passBy(state, stamp))
          takeIn(state, stamp.path, bytes.toString('utf8', from, to), stamp);
        const wait = step();
        if (wait) await wait;
      }
      at = next;
      options.onProgress?.(all - changed.length + at, all);
    }
  };

/** Where a folder's last listing found a note; null where it found none. */
type PlaceOf = (path: string) => ListedNote | null;

interface Peeked extends NoteBytes {
  stamp: FileStamp;
}

/** The notes from `at` on, as many as are read at once and as there is room for, and which note comes next. */
function readBatch(
  notes: readonly FileStamp[],
  at: number,
  { room, placeOf, state }: { room: NoteRoom; placeOf: PlaceOf; state: IndexState },
): { batch: Peeked[]; next: number } {
  const batch: Peeked[] = [];
  const end = Math.min(notes.length, at + atOnce);
  room.clear();
  for (let next = at; next < end; next++) {
    const stamp = notes[next];
    if (!stamp) break;
    const { path } = stamp;
    try {
      const place = placeOf(path);
      if (!place) throw new FileRefused(path, `There is no note at ${path}`);
      const read = room.add(place);
      if (!read) return { batch, next };
      batch.push({ stamp, ...read });
    } catch (error) {
      setAside(state, path, error);
    }
    state.counts.read++;
  }
  return { batch, next: end };
}

/** Takes a note in by its bytes, which hold nothing of ours; false where its text is wanted all the same. */
function passBy(state: IndexState, stamp: FileStamp): boolean {
  const { path } = stamp;
  if (state.deepNames.size > 0 && state.deepNames.has(nameKey(path))) return false;
  state.links.add(path);
  if (state.stamps.has(path) || state.unread.size > 0) {
    dropValues(state, path);
    state.lintable.delete(path);
  }
  state.stamps.set(path, stamp);
  return true;
}
