import path from 'node:path';
import { checkInEvents, makeOwn, planOwn, type OwnKind } from '../../commands/own-documents';
import type { Desk, Outcome } from '../../commands/desk';
import { calendarFile } from '../../print/calendar';
import type { Cycle } from '../../settings/cycles';
import { dryRun } from '../dry-run';
import { exportFile } from '../export-file';
import type { Asked, SharedFlags } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import type { Terminal } from '../terminal';
import type { VaultFolder } from '../vault-folder';

type OwnFlags = SharedFlags & { format?: ('md' | 'ics')[] };

/** One of the documents for the user alone, refreshed where it stands. */
export const runOwn =
  (kind: OwnKind) =>
  async ({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> => {
    const asked = flags as OwnFlags;
    const { vault, desk } = await deskAt(named, asked, terminal);
    const cycle = cycleFor(desk, asked);
    const formats = asked.format ?? ['md'];
    if (asked.dryRun) return dryRun([await planOwn(desk, { kind, cycle })], terminal);
    const outcome: Outcome = { written: [], messages: [] };
    if (formats.includes('md')) Object.assign(outcome, await makeOwn(desk, { kind, cycle }));
    if (formats.includes('ics')) await exportCalendar(outcome, desk, cycle, vault);
    return answer(outcome, asked, terminal);
  };

/** The check-in and the milestones with a day, as one calendar file beside the documents. */
async function exportCalendar(
  outcome: Outcome,
  desk: Desk,
  cycle: Cycle,
  { root }: VaultFolder,
): Promise<void> {
  const { path: note, events } = await checkInEvents(desk, cycle);
  if (events.length === 0) {
    outcome.messages.push(
      `No calendar file: the day of the 1:1 is not known. Give ${cycle.name} a meeting in the settings, or run "agenda"`,
    );
    return;
  }
  const { action } = await exportFile(path.join(root, note), calendarFile(events, desk.today));
  outcome.written.push({ path: note, action });
}
