import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { FileStamp } from '../vault/files';
import { placeIn } from '../vault/index-lists';
import { isLeftover } from './safe-write';

/** What one walk below a folder found. */
export interface Listing {
  /** In the order of their paths, each path once. */
  notes: ListedNote[];
  /** Temporary files of ours that a crash left, where they lie on the disk. */
  leftovers: string[];
}

/** Finds the notes below `home`. The disk is asked for names alone. */
export function listBelow(home: string): Listing {
  const names: string[] = [];
  const leftovers: string[] = [];
  const top = home.endsWith(path.sep) ? home : home + path.sep;
  walk(home, '', {
    file: (relative, name) => {
      if (isNoteName(name)) names.push(relative);
      else if (isLeftover(name)) leftovers.push(top + relative);
    },
  });
  const stamps = { top, numbers: new Float64Array(numbersEach * names.length).fill(unasked) };
  const notes = names.map(
    (name, at) =>
      new ListedNote(isPlain.test(name) ? name : name.normalize('NFC'), name, stamps, numbersEach * at),
  );
  notes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { notes: notes.filter((note, at) => note.path !== notes[at + 1]?.path), leftovers };
}

/** Plain letters need no normal form. */
const isPlain = /^[ -~]*$/;

export const isNoteName = (name: string): boolean => name.endsWith('.md') && !name.startsWith('.');

/** Dot-folders are not the user's notes, and packages bring their own. */
export const isNotesFolder = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';

/** Paths from the root, as the disk spells them. */
interface Visitor {
  /** A folder of notes, before it is read. */
  folder?: (path: string) => void;
  file: (path: string, name: string) => void;
}

/** Links to folders are not followed, so no loop and no way out. */
export function walk(root: string, relative: string, visitor: Visitor): void {
  for (const entry of entriesOf(path.join(root, relative))) {
    const here = relative === '' ? entry.name : `${relative}/${entry.name}`;
    if (entry.isFile()) visitor.file(here, entry.name);
    else if (entry.isDirectory() && isNotesFolder(entry.name)) {
      visitor.folder?.(here);
      walk(root, here, visitor);
    }
  }
}

/** A folder that cannot be read has no notes for us. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Of all notes of a listing: as objects of their own these numbers would cost a third of asking the disk. */
interface Stamps {
  top: string;
  /** Of each note when it was changed, when it was touched, and its bytes. */
  numbers: Float64Array;
}

const numbersEach = 3;
const unasked = -1;

/**
 * A plain file that a walk found. The disk is asked for its times and size when somebody first wants to know: whoever
 * reads every note anew need not ask.
 */
export class ListedNote implements FileStamp {
  constructor(
    readonly path: string,
    /** As the disk spells it. */
    private readonly name: string,
    private readonly stamps: Stamps,
    private readonly at: number,
  ) {}

  /** Where it lies. */
  get file(): string {
    return this.stamps.top + this.name;
  }

  get modified(): number {
    return this.asked(0);
  }

  get touched(): number {
    return this.asked(1);
  }

  get size(): number {
    return this.asked(2);
  }

  /** Bytes, as far as the disk was asked. */
  get knownSize(): number | null {
    const size = this.stamps.numbers[this.at + 2] ?? unasked;
    return size === unasked ? null : size;
  }

  /** Asks the disk; false where the file is gone. */
  look(): boolean {
    const entry = statSync(this.file, { throwIfNoEntry: false });
    const { numbers } = this.stamps;
    // Parts of a millisecond tell no two edits apart that the kept index would take for one.
    numbers[this.at] = Math.trunc(entry?.mtimeMs ?? 0);
    numbers[this.at + 1] = Math.trunc(entry?.ctimeMs ?? 0);
    numbers[this.at + 2] = entry?.size ?? 0;
    return entry !== undefined;
  }

  private asked(which: number): number {
    if (this.knownSize === null) this.look();
    return this.stamps.numbers[this.at + which] ?? 0;
  }
}

/** The note at `notePath` among `notes`, which are in the order of their paths. */
export function noteAt(notes: readonly ListedNote[], notePath: string): ListedNote | null {
  const found = notes[placeIn(notes, notePath)];
  return found?.path === notePath ? found : null;
}
