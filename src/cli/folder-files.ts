import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { link, lstat, mkdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { FileRefused, type VaultFiles } from '../vault/files';
import { largestNote, tooLarge } from './largest-note';
import { listBelow, noteAt, type ListedNote, type Listing } from './listing';
import { createWhole, replaceWhole } from './safe-write';

/** The notes of a folder, and where they are. */
export interface FolderFiles extends VaultFiles {
  /** Where the note lies that the last listing found at `path`; null where it found none. */
  placeOf: (path: string) => ListedNote | null;
  /**
   * Removes what a crash left of our own temporary files; answers how many. The listing that comes next answers what
   * this walk found.
   */
  sweep: () => Promise<number>;
}

/**
 * A vault that is a folder on disk. With `asks`, a listing asks the disk for the times and size of every note, as a
 * kept index needs them; else whoever wants them does. Throws where `root` is no folder.
 */
export async function folderFiles(root: string, { asks = true } = {}): Promise<FolderFiles> {
  const home = await realpath(root);
  if (!(await stat(home)).isDirectory()) throw new FileRefused(root, `${root} is not a folder: name a vault`);
  let listed: ListedNote[] = [];
  /** Found by a walk and not handed out yet. */
  let found: Listing | null = null;
  const inside = async (notePath: string): Promise<string> =>
    noteAt(listed, notePath)?.file ?? placeInside(home, notePath);
  return {
    placeOf: (notePath) => noteAt(listed, notePath),
    sweep: async () => {
      found = listBelow(home);
      const { leftovers } = found;
      await Promise.all(leftovers.map((file) => unlink(file).catch(() => undefined)));
      return leftovers.length;
    },
    list: () => {
      const { notes } = found ?? listBelow(home);
      found = null;
      listed = asks ? notes.filter((note) => note.look()) : notes;
      return Promise.resolve(listed);
    },
    exists: async (notePath) => (await lstat(await inside(notePath)).catch(() => null)) !== null,
    read: async (notePath) => {
      const known = noteAt(listed, notePath);
      return known ? readListed(known, notePath) : readNoteFile(await inside(notePath), notePath);
    },
    create: async (notePath, text) => {
      found = null;
      await createNote(await inside(notePath), notePath, text);
    },
    change: async (notePath, change) => changeNote(await inside(notePath), notePath, change),
    trash: async (notePath, expected) => trashNote(home, await inside(notePath), notePath, expected),
  };
}

/** The text of a note that was listed. Throws where it is gone or too large. */
export function readListed({ file, size }: Pick<ListedNote, 'file' | 'size'>, notePath: string): string {
  if (size > largestNote) throw tooLarge(notePath);
  return readFileSync(file, 'utf8');
}

async function placeInside(home: string, notePath: string): Promise<string> {
  const parts = notePath.split('/');
  const bad = parts.some((part) => part === '' || part === '..' || part === '.' || part.startsWith('.'));
  if (bad || path.isAbsolute(notePath)) {
    throw new FileRefused(
      notePath,
      `${notePath} is not a place inside the vault: name a note without ".." or dot-folders`,
    );
  }
  const place = path.join(home, ...parts);
  const real = await nearestReal(place);
  if (real !== home && !real.startsWith(home + path.sep)) {
    throw new FileRefused(
      notePath,
      `${notePath} leads outside the vault through a link: name another folder`,
    );
  }
  return place;
}

async function nearestReal(place: string): Promise<string> {
  for (let here = place; ; here = path.dirname(here)) {
    const real = await realpath(here).catch(() => null);
    if (real !== null) return real;
  }
}

async function readNoteFile(file: string, notePath: string): Promise<string> {
  const { size } = await stat(file);
  if (size > largestNote) throw tooLarge(notePath);
  return readFile(file, 'utf8');
}

async function createNote(file: string, notePath: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await createWhole(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw refused(notePath, error);
    throw new FileRefused(notePath, `${notePath} exists already: it was left as it is`);
  }
}

async function changeNote(
  file: string,
  notePath: string,
  change: (text: string) => string | null,
): Promise<boolean> {
  const real = await realpath(file);
  for (let attempt = 0; attempt < 20; attempt++) {
    const before = await readForChange(real, notePath);
    const after = change(before);
    if (after === null || after === before) return false;
    const wrote = await replaceWhole(real, after, before).catch((error: unknown) => {
      throw refused(notePath, error);
    });
    if (wrote) return true;
  }
  throw new FileRefused(
    notePath,
    `${notePath} kept changing while it was written: close what writes it and run again`,
  );
}

/** Moved first and looked at then: whatever somebody wrote meanwhile is moved as well, and put back. */
async function trashNote(home: string, file: string, notePath: string, expected: string): Promise<boolean> {
  if ((await readForChange(file, notePath)) !== expected) return false;
  const folder = path.join(home, '.trash');
  await mkdir(folder, { recursive: true });
  if ((await realpath(folder)) !== folder)
    throw new FileRefused(notePath, `${folder} leads elsewhere: mend it, and run again`);
  const place = await freePlace(folder, path.basename(file, '.md'));
  await rename(file, place);
  if ((await readFile(place, 'utf8')) === expected) return true;
  await link(place, file);
  await unlink(place);
  return false;
}

async function freePlace(folder: string, name: string): Promise<string> {
  for (let copy = 1; ; copy++) {
    const place = path.join(folder, copy === 1 ? `${name}.md` : `${name} ${copy}.md`);
    if ((await lstat(place).catch(() => null)) === null) return place;
  }
}

/** A text that is not UTF-8 cannot be given back byte for byte, so it is never changed. */
async function readForChange(file: string, notePath: string): Promise<string> {
  const bytes = await readFile(file);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new FileRefused(
    notePath,
    `${notePath} is not UTF-8 text and was left as it is: save it as UTF-8 first`,
  );
}

function refused(notePath: string, error: unknown): FileRefused {
  const { code = 'error', message } = error as NodeJS.ErrnoException;
  return new FileRefused(notePath, `${notePath} could not be written (${code}: ${message}); it is as it was`);
}
