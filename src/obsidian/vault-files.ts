import { TFile, type App } from 'obsidian';
import { FileRefused, type FileStamp, type VaultFiles } from '../vault/files';

/** The vault as Obsidian holds it; every change goes through `Vault.process`, which nobody can come between. */
export function vaultFiles(app: App): VaultFiles {
  const { vault } = app;
  return {
    list: () => Promise.resolve(stampsOf(vault.getMarkdownFiles())),
    exists: (path) => Promise.resolve(vault.getAbstractFileByPath(path) !== null),
    read: async (path) => vault.cachedRead(noteAt(app, path)),
    create: async (path, text) => {
      if (vault.getAbstractFileByPath(path))
        throw new FileRefused(path, `${path} exists already: it was left as it is`);
      await makeFolders(app, path);
      await vault.create(path, text);
    },
    change: async (path, change) => {
      const file = noteAt(app, path);
      const before = await vault.read(file);
      const after = change(before);
      if (after === null || after === before) return false;
      let wrote = false;
      await vault.process(file, (text) => {
        const next = text === before ? after : (change(text) ?? text);
        wrote = next !== text;
        return next;
      });
      return wrote;
    },
    trash: async (path, expected) => {
      const file = noteAt(app, path);
      if ((await vault.read(file)) !== expected) return false;
      await app.fileManager.trashFile(file);
      return true;
    },
  };
}

/** Times stand in one row: as objects of their own they would be moved when garbage is collected. */
function* stampsOf(files: readonly TFile[]): Generator<FileStamp, void> {
  const times = new Float64Array(files.length);
  let at = 0;
  for (const { path, stat } of files) {
    times[at] = stat.mtime;
    yield new ListedFile(path, stat.size, times, at++);
  }
}

class ListedFile implements FileStamp {
  constructor(
    readonly path: string,
    readonly size: number,
    private readonly times: Float64Array,
    private readonly at: number,
  ) {}

  get modified(): number {
    return this.times[this.at] ?? 0;
  }
}

function noteAt(app: App, path: string): TFile {
  const file = app.vault.getAbstractFileByPath(path);
  if (file instanceof TFile) return file;
  throw new FileRefused(path, `${path} is not there any more: it may have been renamed or deleted`);
}

async function makeFolders({ vault }: App, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth++) {
    const folder = parts.slice(0, depth).join('/');
    if (!vault.getAbstractFileByPath(folder)) await vault.createFolder(folder);
  }
}
