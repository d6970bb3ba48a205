import { closeSync, openSync, readSync } from 'node:fs';
import { largestNote, tooLarge } from './largest-note';
import type { ListedNote } from './listing';

/** A note among the bytes of others. */
export interface NoteBytes {
  from: number;
  to: number;
}

/** Bytes into which notes are read one behind the other: making room for each costs as much as reading it. */
export interface NoteRoom {
  /** Those that hold notes. */
  bytes: () => Buffer;
  /** Reads a note behind the others; null where there is no room left for it. Throws where it cannot be read. */
  add: (note: ListedNote) => NoteBytes | null;
  /** Forgets all notes. */
  clear: () => void;
}

export function noteRoom(firstSize = 1024 * 1024): NoteRoom {
  let room = Buffer.allocUnsafeSlow(firstSize);
  let filled = 0;
  return {
    bytes: () => room.subarray(0, filled),
    clear: () => {
      filled = 0;
    },
    add: (note) => {
      const { knownSize } = note;
      if (knownSize !== null && knownSize > largestNote) throw tooLarge(note.path);
      for (;;) {
        const to = readBehind(note.file, room, filled, knownSize);
        if (to - filled > largestNote) throw tooLarge(note.path);
        if (to < room.length) {
          const from = filled;
          filled = to;
          return { from, to };
        }
        if (filled > 0) return null;
        room = Buffer.allocUnsafeSlow(2 * room.length);
      }
    },
  };
}

/** Answers where the file ends; as many bytes as were listed and no more are taken for all. */
function readBehind(file: string, room: Buffer, from: number, size: number | null): number {
  const descriptor = openSync(file, 'r');
  try {
    let to = from;
    for (let more = -1; more !== 0 && to < room.length && to - from !== size; to += more)
      more = readSync(descriptor, room, to, room.length - to, to - from);
    return to;
  } finally {
    closeSync(descriptor);
  }
}
