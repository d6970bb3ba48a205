import { planNudge, writeNudge } from '../../commands/weekly-nudge';
import { dryRun } from '../dry-run';
import type { Asked } from '../program';
import { answer, deskAt } from '../session';
import type { Terminal } from '../terminal';

/** The note of the week: what was finished without a figure, and whose result is due. */
export async function runNudge({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const { desk } = await deskAt(named, flags, terminal);
  if (flags.dryRun) return dryRun([await planNudge(desk)], terminal);
  return answer(await writeNudge(desk), flags, terminal);
}
