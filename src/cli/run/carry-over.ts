import { planCarryOver, planSettle, settle, writeCarryOver, type Settled } from '../../commands/carry-over';
import { parseDay } from '../../days/day';
import { dryRun } from '../dry-run';
import type { Asked, SharedFlags } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import { CannotRun, type Terminal } from '../terminal';

type CarryFlags = SharedFlags & { done?: string[]; drop?: string[]; by?: string[] };

/** What the last cycle leaves, as a note; with flags the goals and asks that are named are settled first. */
export async function runCarryOver(
  { words: [named], flags: given }: Asked,
  terminal: Terminal,
): Promise<number> {
  const flags: CarryFlags = given;
  const { desk } = await deskAt(named, flags, terminal);
  const cycle = cycleFor(desk, flags);
  const settled = settledBy(flags);
  if (flags.dryRun)
    return dryRun(
      settled.length > 0 ? await planSettle(desk, settled) : [await planCarryOver(desk, cycle)],
      terminal,
    );
  const { written } = await settle(desk, settled);
  // Opened anew: what was just settled is read as it now stands. The same files, so that one undo takes back both.
  const { index } = settled.length > 0 ? (await deskAt(named, flags, terminal)).desk : desk;
  const made = await writeCarryOver({ ...desk, index }, cycle);
  return answer({ ...made, written: [...written, ...made.written] }, flags, terminal);
}

function settledBy({ done = [], drop = [], by = [] }: CarryFlags): Settled[] {
  const days = by.map((item): Settled => {
    const at = item.lastIndexOf('=');
    const day = parseDay(item.slice(at + 1));
    if (at < 1 || day === null)
      throw new CannotRun(`--by ${item}: expected a title and a day, such as "Two pricing tests=2026-12-15"`);
    return { name: item.slice(0, at), by: day };
  });
  return [
    ...done.map((name): Settled => ({ name, status: 'done' })),
    ...drop.map((name): Settled => ({ name, status: 'dropped' })),
    ...days,
  ];
}
