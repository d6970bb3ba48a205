import { stat } from 'node:fs/promises';
import path from 'node:path';
import { firstNotes, setUp } from '../../commands/set-up';
import { createWhole } from '../safe-write';
import { dryRun } from '../dry-run';
import type { Asked } from '../program';
import { answer, deskAt } from '../session';
import type { Terminal } from '../terminal';

/** Folders, an impact log, its base and a settings file; what exists is left alone. */
export async function runInit({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const { vault, desk } = await deskAt(named, flags, terminal);
  if (flags.dryRun) {
    const planned = [...firstNotes(desk)].map(([note, after]) => ({ path: note, before: null, after }));
    return dryRun(planned, terminal);
  }
  const outcome = await setUp(desk);
  const file = path.join(vault.root, 'review-prep.json');
  const stands = vault.settingsFile !== null || (await stat(file).catch(() => null)) !== null;
  if (!stands) await createWhole(file, `${JSON.stringify(desk.settings, null, 2)}\n`);
  outcome.written.push({
    path: vault.settingsFile ?? 'review-prep.json',
    action: stands ? 'unchanged' : 'created',
  });
  return answer(outcome, flags, terminal);
}
