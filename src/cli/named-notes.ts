import { stat } from 'node:fs/promises';
import path from 'node:path';
import { FileRefused, type FileStamp } from '../vault/files';
import { opensAsSource } from '../vault/sources';
import { CannotRun, type Terminal } from './terminal';
import { openVault, vaultAbove, type VaultFolder } from './vault-folder';

/** Where a note stands that a command line names. */
export interface NamedNote {
  /** As it is printed: from the current folder where the note lies below it, else from its vault. */
  path: string;
  /** As its vault knows it. */
  notePath: string;
  vault: NamedVault;
  /** Null where it cannot be read: that is told, and the others are done. */
  read(): Promise<string | null>;
  /** Writes the note; left out for standard input. */
  change?(change: (text: string) => string): Promise<boolean>;
}

/** A vault that a command line names a part of, listed once. */
export interface NamedVault extends VaultFolder {
  listed: () => Promise<FileStamp[]>;
  /** A note's path as it is printed. */
  printed: (notePath: string) => string;
}

/**
 * The notes that `paths` name: files, or every note of a folder; the current folder where none is named. `useCache`
 * where an index that was kept is to be used.
 */
export async function namedNotes(
  paths: readonly string[],
  { stdin, useCache }: { stdin: boolean; useCache: boolean },
  terminal: Terminal,
): Promise<NamedNote[]> {
  if (stdin) return [await fromInput(terminal)];
  const vaults = new Map<string, NamedVault>();
  const notes: NamedNote[] = [];
  for (const given of paths.length > 0 ? paths : ['.']) {
    const place = path.resolve(terminal.folder, given);
    const entry = await stat(place).catch(() => null);
    if (!entry) throw new CannotRun(`There is no note or folder ${given}`);
    const folder = entry.isDirectory();
    const root = await vaultAbove(folder ? path.join(place, 'note.md') : place);
    const vault = vaults.get(root) ?? (await openNamed(root, useCache, terminal));
    vaults.set(root, vault);
    const within = placeWithin(vault, place);
    for (const notePath of folder ? await notesBelow(vault, within) : [within])
      notes.push(new NoteInVault(vault, notePath, terminal));
  }
  return notes;
}

async function fromInput(terminal: Terminal): Promise<NamedNote> {
  const folder = await vaultAbove(path.join(terminal.folder, 'note.md'));
  const vault = listedOnce(await openVault(folder), terminal);
  return { path: '<stdin>', notePath: '<stdin>', vault, read: terminal.readInput };
}

async function openNamed(root: string, useCache: boolean, terminal: Terminal): Promise<NamedVault> {
  const vault = await openVault(root, useCache);
  for (const problem of vault.problems) terminal.error(`${vault.settingsFile ?? 'Settings'}: ${problem}\n`);
  return listedOnce(vault, terminal);
}

function listedOnce(vault: VaultFolder, { folder }: Terminal): NamedVault {
  let listing: Promise<FileStamp[]> | null = null;
  return {
    ...vault,
    listed: () => (listing ??= vault.files.list().then((stamps) => [...stamps])),
    printed: printedFrom(folder, vault.root),
  };
}

async function notesBelow(vault: NamedVault, within: string): Promise<string[]> {
  return (await vault.listed()).map(({ path: note }) => note).filter(namesIn(vault, within));
}

/**
 * Whether a note of the vault is named by the place `within` it. Excluded folders and templates are read only where
 * one of their notes is named itself.
 */
export function namesIn({ settings }: VaultFolder, within: string): (notePath: string) => boolean {
  const opens = opensAsSource(settings);
  return (note) => note === within || ((within === '' || note.startsWith(`${within}/`)) && opens(note));
}

/** A place that a command line names, from the root of the vault. */
export const placeWithin = ({ root }: VaultFolder, place: string): string =>
  path.relative(root, place).split(path.sep).join('/');

/** Most of a vault's notes are named and never printed, so that their paths are worked out when asked for. */
class NoteInVault implements NamedNote {
  constructor(
    readonly vault: NamedVault,
    readonly notePath: string,
    private readonly terminal: Terminal,
  ) {}

  get path(): string {
    return this.vault.printed(this.notePath);
  }

  read(): Promise<string | null> {
    return readOrTell(this.vault, this.notePath, this.terminal);
  }

  change(change: (text: string) => string): Promise<boolean> {
    return this.vault.files.change(this.notePath, change);
  }
}

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

/** How the notes of the vault at `root` are printed. */
function printedFrom(folder: string, root: string): (notePath: string) => string {
  const within = path.relative(folder, root);
  // Seen from here every note lies below the vault.
  if (within === '') return (notePath) => notePath;
  return (notePath) => {
    const fromHere = path.relative(folder, path.join(root, notePath));
    return fromHere.startsWith('..') || path.isAbsolute(fromHere)
      ? notePath
      : fromHere.split(path.sep).join('/');
  };
}
