import { planUndo, undo } from '../../commands/undo';
import { folderFiles } from '../folder-files';
import { dryRun } from '../dry-run';
import type { Asked } from '../program';
import { answer, deskAt } from '../session';
import type { Terminal } from '../terminal';
import { undoJournal } from '../undo-journal';

/** Takes back what the last command wrote, note by note, where nobody has changed it since. */
export async function runUndo({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const { vault } = await deskAt(named, flags, terminal);
  const [files, journal] = [await folderFiles(vault.root), undoJournal(vault.root)];
  if (!flags.dryRun) return answer(await undo(files, journal), flags, terminal);
  const planned = await planUndo(files, journal);
  return dryRun(
    planned.map((one) => ({ ...one, after: one.after ?? '' })),
    terminal,
  );
}
