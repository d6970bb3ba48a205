import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { defaultSettings } from '../settings/default-settings';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import type { VaultFiles } from '../vault/files';
import { journalled } from '../vault/journalled-files';
import { folderFiles, type FolderFiles } from './folder-files';
import { CannotRun } from './terminal';
import { undoJournal } from './undo-journal';

/** A vault on disk with its settings. */
export interface VaultFolder {
  root: string;
  /** What they write can be taken back with `undo`. */
  files: VaultFiles;
  placeOf: FolderFiles['placeOf'];
  sweep: FolderFiles['sweep'];
  settings: Settings;
  /** Where the settings were read, from the vault; null where there are none yet. */
  settingsFile: string | null;
  /** What of the settings could not be used, a sentence each. */
  problems: string[];
}

const settingsFiles = ['.obsidian/plugins/review-prep/data.json', 'review-prep.json'];

/**
 * Opens the vault at `folder`; `useCache` where an index that was kept of it is to be used. Throws CannotRun where it
 * is no folder or its settings are not JSON.
 */
export async function openVault(folder: string, useCache = true): Promise<VaultFolder> {
  const entry = await stat(folder).catch(() => null);
  if (!entry) throw new CannotRun(`There is no folder ${folder}: name the folder of your vault`);
  if (!entry.isDirectory()) throw new CannotRun(`${folder} is a file: name the folder of your vault`);
  const { placeOf, sweep, ...inFolder } = await folderFiles(folder, { asks: useCache });
  const files = journalled(inFolder, undoJournal(folder));
  for (const settingsFile of settingsFiles) {
    const json = await readFile(path.join(folder, settingsFile), 'utf8').catch(() => null);
    if (json === null) continue;
    return { root: folder, files, placeOf, sweep, settingsFile, ...readSettings(json) };
  }
  return { root: folder, files, placeOf, sweep, settings: defaultSettings, settingsFile: null, problems: [] };
}

/** The vault that a note belongs to: the nearest folder above it that holds settings, else its own folder. */
export async function vaultAbove(note: string): Promise<string> {
  const own = path.dirname(note);
  for (let folder = own; ; folder = path.dirname(folder)) {
    const marks = ['.obsidian', 'review-prep.json'].map((mark) =>
      stat(path.join(folder, mark)).catch(() => null),
    );
    if ((await Promise.all(marks)).some((mark) => mark !== null)) return folder;
    if (path.dirname(folder) === folder) return own;
  }
}
