import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, type Dirent } from 'node:fs';
import { link, lstat, mkdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { FileRefused, type FileStamp, type Peeked, type VaultFiles } from '../vault/files';
import { createWhole, isLeftover, replaceWhole } from './safe-write';

/** Above this a note is not read: no person wrote it, and every reader would pay for it. Bytes. */
const largestNote = 16 * 1024 * 1024;

/** The notes of a folder, and where they are. */
export interface FolderFiles extends VaultFiles {
  /** Where the note lies that the last listing found at `path`, and its bytes; null where it found none. */
  placeOf: (path: string) => Pick<Listed, 'file' | 'size'> | null;
}

/** A vault that is a folder on disk. Throws where `root` is no folder. */
export async function folderFiles(root: string): Promise<FolderFiles> {
  const home = await realpath(root);
  if (!(await stat(home)).isDirectory()) throw new FileRefused(root, `${root} is not a folder: name a vault`);
  const listed = new Map<string, Listed>();
  const inside = async (notePath: string): Promise<string> =>
    listed.get(notePath)?.file ?? placeInside(home, notePath);
  return {
    placeOf: (notePath) => {
      const known = listed.get(notePath);
      return known ? { file: known.file, size: known.size } : null;
    },
    list: () => Promise.resolve(listNotes(home, listed)),
    exists: async (notePath) => (await lstat(await inside(notePath)).catch(() => null)) !== null,
    read: async (notePath) => {
      const known = listed.get(notePath);
      return known ? readListed(known, notePath) : readNoteFile(await inside(notePath), notePath);
    },
    peek: (notePath) => {
      const known = listed.get(notePath);
      if (!known) throw new FileRefused(notePath, `There is no note at ${notePath}`);
      return peekAt(known, notePath);
    },
    create: async (notePath, text) => createNote(await inside(notePath), notePath, text),
    change: async (notePath, change) => changeNote(await inside(notePath), notePath, change),
    trash: async (notePath, expected) => trashNote(home, await inside(notePath), notePath, expected),
  };
}

/** Removes what a crash left of our own temporary files; answers how many. */
export async function sweepLeftovers(root: string): Promise<number> {
  const left: string[] = [];
  walk(root, '', (relative, name) => {
    if (isLeftover(name)) left.push(path.join(root, relative));
  });
  await Promise.all(left.map((file) => unlink(file).catch(() => undefined)));
  return left.length;
}

/** A plain file that the walk below the vault found: where it is, under the name that the disk has for it. */
interface Listed extends FileStamp {
  file: string;
}

/** Asks the disk one file after the other: a sequential read costs a fifth of as many promises. */
function listNotes(home: string, listed: Map<string, Listed>): FileStamp[] {
  listed.clear();
  const top = home.endsWith(path.sep) ? home : home + path.sep;
  walk(home, '', (relative, name) => {
    if (!name.endsWith('.md') || name.startsWith('.')) return;
    const file = top + relative;
    const entry = statSync(file, { throwIfNoEntry: false });
    const notePath = isPlain.test(relative) ? relative : relative.normalize('NFC');
    if (!entry) return;
    // Parts of a millisecond tell no two edits apart that the kept index would take for one.
    const [modified, touched, size] = [Math.trunc(entry.mtimeMs), Math.trunc(entry.ctimeMs), entry.size];
    listed.set(notePath, { path: notePath, file, modified, touched, size });
  });
  return [...listed.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Plain letters need no normal form. */
const isPlain = /^[ -~]*$/;

/** The text of a note that was listed. Throws where it is gone or too large. */
export function readListed({ file, size }: Pick<Listed, 'file' | 'size'>, notePath: string): string {
  if (size > largestNote) throw tooLarge(notePath);
  return readFileSync(file, 'utf8');
}

/** Every note is read into the same bytes: making room for each costs as much as reading it. */
let room = Buffer.allocUnsafeSlow(1024 * 1024);

function peekAt({ file, size }: Listed, notePath: string): Peeked {
  if (size > largestNote) throw tooLarge(notePath);
  if (size >= room.length) room = Buffer.allocUnsafeSlow(2 * size);
  const length = readWhole(file, size);
  return { bytes: room.toString('latin1', 0, length), text: () => room.toString('utf8', 0, length) };
}

/** Answers how many bytes the file has; as many as were listed and no more are taken for all. */
function readWhole(file: string, size: number): number {
  const descriptor = openSync(file, 'r');
  try {
    let length = readSync(descriptor, room, 0, room.length, 0);
    for (let more = length; more > 0 && length !== size && length < room.length; length += more)
      more = readSync(descriptor, room, length, room.length - length, length);
    return length;
  } finally {
    closeSync(descriptor);
  }
}

/** Dot-folders are not the user's notes; links to folders are not followed, so no loop and no way out. */
function walk(root: string, relative: string, visit: (path: string, name: string) => void): void {
  for (const entry of entriesOf(path.join(root, relative))) {
    const here = relative === '' ? entry.name : `${relative}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') walk(root, here, visit);
    } else if (entry.isFile()) visit(here, entry.name);
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

const tooLarge = (notePath: string): FileRefused =>
  new FileRefused(notePath, `${notePath} is too large to read (over 16 MB): split it`);

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
