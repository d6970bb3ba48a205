import { FileRefused, type VaultFiles } from './files';
import { failedLine, stepOf, type Journal, type Step } from './journal';

/** The same files, with every write told to the journal before it happens; the first one begins it anew. */
export function journalled(files: VaultFiles, journal: Journal): VaultFiles {
  let isBegun = false;
  let last: Promise<void> = Promise.resolve();
  const add = (line: string): Promise<void> => {
    const anew = !isBegun;
    isBegun = true;
    last = last.then(() => journal.append(line, anew));
    return last;
  };
  const told = async (step: Step, write: () => Promise<boolean>): Promise<boolean> => {
    await add(JSON.stringify(step));
    const wrote = await write().catch(async (error: unknown) => {
      await add(failedLine(step.path)).catch(() => undefined);
      throw error;
    });
    if (!wrote) await add(failedLine(step.path));
    return wrote;
  };
  return {
    ...files,
    create: async (path, text) => {
      await told(stepOf(path, null, text), () => files.create(path, text).then(() => true));
    },
    change: async (path, change) => {
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const before = await files.read(path);
        const after = change(before);
        if (after === null || after === before) return false;
        const replace = (now: string): string | null => (now === before ? after : null);
        if (await told(stepOf(path, before, after), () => files.change(path, replace))) return true;
      }
      throw new FileRefused(
        path,
        `${path} kept changing while it was written: close what writes it and run again`,
      );
    },
  };
}

/** So often may somebody else write the note while we do. */
const mostAttempts = 20;
