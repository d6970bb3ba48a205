import { planCoverage, sheetNow, writeCoverage } from '../../commands/make-sheet';
import { missingFirst } from '../../documents/sheet/coverage-note';
import type { CoverageRow } from '../../documents/sheet/sheet-model';
import { dryRun } from '../dry-run';
import type { Asked, SharedFlags } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import { exitCodes, type Terminal } from '../terminal';
import { coverageJson } from '../../commands/sheet-json';

/** Which principles and OKRs have proof, what is missing first; with `--note` as a note, too. */
export async function runCoverage({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const asked = flags as SharedFlags & { note?: boolean };
  const { desk } = await deskAt(named, asked, terminal);
  const cycle = cycleFor(desk, asked);
  const { coverage } = await sheetNow(desk, { cycle, audience: 'me' });
  const rows = coverage.map(coverageJson);
  if (!asked.json) terminal.out(missingFirst(coverage).map(coverageLine).join(''));
  if (asked.note !== true) {
    if (asked.json) terminal.out(`${JSON.stringify({ version: 1, coverage: rows })}\n`);
    return exitCodes.clean;
  }
  if (asked.dryRun) return dryRun(await planCoverage(desk, cycle), terminal);
  return answer(await writeCoverage(desk, cycle), asked, terminal, { coverage: rows });
}

const coverageLine = ({ kind, name, entries, stories, goals, missing }: CoverageRow): string =>
  `${missing ? 'missing' : '       '}  ${kind.padEnd(9)}  ${padded(entries)} entries  ${padded(stories)} stories  ${padded(goals)} goals  ${name}\n`;

const padded = (count: number): string => String(count).padStart(2);
