import type { Plugin } from 'obsidian';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';

export interface StoredSettings {
  settings: Settings;
  /** A sentence for each part that could not be used. */
  problems: string[];
  /** Whether nothing was stored yet. */
  isNew: boolean;
  /** The file's text where a part of it would be lost by writing over it; else null. */
  toKeep: string | null;
}

/** The settings as their file holds them. The app answers a file that is not JSON with nothing, so it is read here. */
export async function storedSettings({ app, manifest }: Plugin): Promise<StoredSettings> {
  const { adapter } = app.vault;
  const path = `${folderOf(manifest, app.vault.configDir)}/data.json`;
  const text = (await adapter.exists(path)) ? await adapter.read(path) : null;
  const { settings, problems } = readSettings(text);
  return { settings, problems, isNew: text === null, toKeep: problems.length > 0 ? text : null };
}

/** Writes a copy beside the settings' file; the first copy of a day stays. Answers with its name. */
export async function keepCopy({ app, manifest }: Plugin, text: string, today: string): Promise<string> {
  const { adapter } = app.vault;
  const path = `${folderOf(manifest, app.vault.configDir)}/${copyName(today)}`;
  if (!(await adapter.exists(path))) await adapter.write(path, text);
  return path;
}

export const copyName = (today: string): string => `data-kept-${today}.json`;

const folderOf = ({ dir, id }: Plugin['manifest'], configDir: string): string =>
  dir ?? `${configDir}/plugins/${id}`;
