import type { Plugin } from 'obsidian';
import { undo } from '../commands/undo';
import type { Journal } from '../vault/journal';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';
import { vaultFiles } from './vault-files';

/** The journal in the plugin's own folder. */
export function pluginJournal({ app, manifest }: Plugin): Journal {
  const { adapter } = app.vault;
  const folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
  const file = `${folder}/undo.jsonl`;
  return {
    read: async () => ((await adapter.exists(file)) ? adapter.read(file) : null),
    append: async (line, anew) => {
      if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
      await (anew ? adapter.write(file, `${line}\n`) : adapter.append(file, `${line}\n`));
    },
    clear: async () => {
      if (await adapter.exists(file)) await adapter.remove(file);
    },
  };
}

export function addUndoCommand(plugin: ReviewPrepPlugin): void {
  plugin.addCommand({
    id: 'undo',
    name: 'Take back the last change to notes',
    callback: () =>
      void plugin.attempt(async () => tell(await undo(vaultFiles(plugin.app), pluginJournal(plugin)))),
  });
}
