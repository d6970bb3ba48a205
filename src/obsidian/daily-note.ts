import type { App } from 'obsidian';
import { inFolder } from '../vault/file-names';

/** Today's daily note, as the user has set it up. */
export interface DailyNote {
  /** A path in the vault; `{{date:FORMAT}}` is today. */
  to: string;
  /** What one that is not there yet begins with; empty without a template. */
  template: string;
}

/** As Periodic Notes says it where that plugin makes daily notes, else as the core plugin does. */
export async function dailyNote(app: App): Promise<DailyNote> {
  const { configDir } = app.vault;
  const plugins = await stored(app, `${configDir}/community-plugins.json`);
  const hasPeriodic = Array.isArray(plugins) && plugins.includes('periodic-notes');
  const periodic = hasPeriodic ? await stored(app, `${configDir}/plugins/periodic-notes/data.json`) : {};
  const { daily } = periodic as { daily?: DailySettings };
  const core = (): Promise<DailySettings> => stored(app, `${configDir}/daily-notes.json`);
  const { folder, format, template } = daily?.enabled ? daily : await core();
  const file = template
    ? app.metadataCache.getFirstLinkpathDest(
        template.replace(/^\//, () => ''),
        '',
      )
    : null;
  return {
    to: inFolder(folder ?? '', `{{date:${format || 'YYYY-MM-DD'}}}.md`),
    template: file ? await app.vault.cachedRead(file) : '',
  };
}

/** As the core plugin and Periodic Notes keep them; what was never set is left out or empty. */
interface DailySettings {
  enabled?: boolean;
  folder?: string;
  format?: string;
  template?: string;
}

/** A settings' file of another plugin; nothing where it is not there or cannot be read. */
async function stored({ vault: { adapter } }: App, path: string): Promise<object> {
  try {
    return Object(JSON.parse(await adapter.read(path))) as object;
  } catch {
    return {};
  }
}
