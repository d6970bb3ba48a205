import { mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { FileRefused } from '../vault/files';
import type { Journal } from '../vault/journal';
import { writeAll } from './safe-write';
import { reasonOf } from '../settings/reason';

/** The plugin's own folder where the vault has one, else a dot-folder of ours: no note, and no place for notes. */
const folders = ['.obsidian/plugins/review-prep', '.review-prep'];
const fileName = 'undo.jsonl';

/** The journal of the vault at `root`. Throws FileRefused where it cannot be kept: then nothing is written at all. */
export function undoJournal(root: string): Journal {
  const place = async (): Promise<string> => path.join(root, await folderOf(root), fileName);
  return {
    read: async () => readFile(await place(), 'utf8').catch(() => null),
    append: async (line, anew) => {
      const file = await place();
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await addLine(file, line, anew);
      } catch (error) {
        const why = reasonOf(error);
        throw new FileRefused(file, `Nothing was changed, since ${file} could not be written (${why})`);
      }
    },
    clear: async () => unlink(await place()).catch(() => undefined),
  };
}

async function folderOf(root: string): Promise<string> {
  const [plugin = '', own = ''] = folders;
  const entry = await stat(path.join(root, plugin)).catch(() => null);
  return entry?.isDirectory() === true ? plugin : own;
}

async function addLine(file: string, line: string, anew: boolean): Promise<void> {
  const handle = await open(file, anew ? 'w' : 'a', 0o600);
  try {
    await writeAll(handle, Buffer.from(`${line}\n`, 'utf8'));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
