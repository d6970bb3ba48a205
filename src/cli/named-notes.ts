import { stat } from 'node:fs/promises';
import path from 'node:path';
import { FileRefused } from '../vault/files';
import { safeToOpen } from '../vault/sources';
import { CannotRun, type Terminal } from './terminal';
import { openVault, vaultAbove, type VaultFolder } from './vault-folder';

/** A note that a command line names, read once. */
export interface NamedNote {
  /** As it is printed: from the current folder where the note lies below it, else from its vault. */
  path: string;
  /** As its vault knows it. */
  notePath: string;
  text: string;
  vault: VaultFolder;
  /** Writes the note; null for standard input. */
  change: ((change: (text: string) => string) => Promise<boolean>) | null;
}

/** The notes that `paths` name: files, or every note of a folder; the current folder where none is named. */
export async function namedNotes(
  paths: readonly string[],
  stdin: boolean,
  terminal: Terminal,
): Promise<NamedNote[]> {
  if (stdin) return [await fromInput(terminal)];
  const notes: NamedNote[] = [];
  for (const given of paths.length > 0 ? paths : ['.']) {
    const place = path.resolve(terminal.folder, given);
    const entry = await stat(place).catch(() => null);
    if (!entry) throw new CannotRun(`There is no note or folder ${given}`);
    notes.push(...(await notesAt(place, entry.isDirectory(), terminal)));
  }
  return notes;
}

async function fromInput(terminal: Terminal): Promise<NamedNote> {
  const vault = await openVault(await vaultAbove(path.join(terminal.folder, 'note.md')));
  return { path: '<stdin>', notePath: '<stdin>', text: await terminal.readInput(), vault, change: null };
}

async function notesAt(place: string, folder: boolean, terminal: Terminal): Promise<NamedNote[]> {
  const vault = await openVault(await vaultAbove(folder ? path.join(place, 'note.md') : place));
  for (const problem of vault.problems) terminal.error(`${vault.settingsFile ?? 'Settings'}: ${problem}\n`);
  const within = path.relative(vault.root, place).split(path.sep).join('/');
  const notes: NamedNote[] = [];
  for (const notePath of folder ? await notesBelow(vault, within) : [within]) {
    const text = await readOrTell(vault, notePath, terminal);
    if (text === null) continue;
    const printed = printedPath(vault, notePath, terminal);
    notes.push({
      path: printed,
      notePath,
      text,
      vault,
      change: (change) => vault.files.change(notePath, change),
    });
  }
  return notes;
}

/** Excluded folders and templates are read only where one of their notes is named itself. */
const notesBelow = async ({ files, settings }: VaultFolder, within: string): Promise<string[]> =>
  (await files.list())
    .map(({ path: note }) => note)
    .filter((note) => safeToOpen(note, settings))
    .filter((note) => within === '' || note.startsWith(`${within}/`));

/** A note that cannot be read is told and left out; the others are done. */
async function readOrTell(
  { files }: VaultFolder,
  notePath: string,
  terminal: Terminal,
): Promise<string | null> {
  try {
    return await files.read(notePath);
  } catch (error) {
    const why =
      error instanceof FileRefused ? error.message : `${notePath} could not be read: ${String(error)}`;
    terminal.error(`${why}\n`);
    return null;
  }
}

function printedPath({ root }: VaultFolder, notePath: string, { folder }: Terminal): string {
  const fromHere = path.relative(folder, path.join(root, notePath));
  return fromHere.startsWith('..') || path.isAbsolute(fromHere)
    ? notePath
    : fromHere.split(path.sep).join('/');
}
