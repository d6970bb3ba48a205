import { bytesOf, collisionKey } from './file-names';
import { FileRefused, type FileStamp, type VaultFiles } from './files';

export interface FilesInMemory extends VaultFiles {
  /** Every note as it stands, by path. */
  texts(): Record<string, string>;
  /** How many reads and writes there were: to hold "one read a note" and "no write where nothing changed". */
  counts(): { reads: number; writes: number };
}

/**
 * A vault that lives in memory, strict where real ones are: nothing is overwritten, paths that differ only in
 * case or accents collide, and the modification time moves with every write and only then.
 */
export function filesInMemory(notes: Readonly<Record<string, string>> = {}): FilesInMemory {
  const files = new Map<string, Stored>();
  const counts = { reads: 0, writes: 0 };
  let clock = 0;
  const put = (path: string, text: string) => {
    clock += 1000;
    files.set(collisionKey(path), {
      path: path.normalize('NFC'),
      text,
      modified: clock,
      size: bytesOf(text),
    });
  };
  const get = (path: string): Stored => {
    const file = files.get(collisionKey(path));
    if (!file) throw new FileRefused(path, `There is no note at "${path}".`);
    return file;
  };
  for (const [path, text] of Object.entries(notes)) put(path, text);
  return {
    list: () => Promise.resolve([...files.values()].map(stampOf)),
    exists: (path) => Promise.resolve(files.has(collisionKey(path))),
    read: async (path) => {
      counts.reads++;
      return (await Promise.resolve(get(path))).text;
    },
    create: async (path, text) => {
      const standing = await Promise.resolve(files.get(collisionKey(path)));
      if (standing)
        throw new FileRefused(path, `"${standing.path}" exists already, and nothing is overwritten.`);
      counts.writes++;
      put(path, text);
    },
    change: async (path, change) => {
      const { path: own, text } = await Promise.resolve(get(path));
      const next = change(text);
      if (next === null || next === text) return false;
      counts.writes++;
      put(own, next);
      return true;
    },
    trash: async (path, expected) => {
      if ((await Promise.resolve(get(path))).text !== expected) return false;
      return files.delete(collisionKey(path));
    },
    texts: () => Object.fromEntries([...files.values()].map(({ path, text }) => [path, text])),
    counts: () => ({ ...counts }),
  };
}

interface Stored {
  path: string;
  text: string;
  modified: number;
  size: number;
}

const stampOf = ({ path, modified, size }: Stored): FileStamp => ({ path, modified, size });
