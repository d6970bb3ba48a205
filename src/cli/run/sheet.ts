import path from 'node:path';
import { checkSheet, makeSheet, planSheet, sheetNow, type SheetChoices } from '../../commands/make-sheet';
import type { Outcome } from '../../commands/desk';
import type { CoverageRow, SheetModel } from '../../documents/sheet/sheet-model';
import { parseDay } from '../../days/day';
import type { Cycle } from '../../settings/cycles';
import type { PageSize, Sensitivity } from '../../settings/settings';
import { dryRun } from '../dry-run';
import { exportSheet } from '../export-sheet';
import type { Asked, SharedFlags } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import { CannotRun, exitCodes, type Terminal } from '../terminal';

type SheetFormat = 'md' | 'html' | 'pdf';

interface SheetFlags extends SharedFlags {
  from?: string;
  to?: string;
  audience?: Sensitivity;
  format?: SheetFormat[];
  page?: PageSize[];
  out?: string;
}

/** Assembles the sheet and its appendix, as notes and as files to hand over. */
export async function runSheet({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const asked = flags as SheetFlags;
  const { vault, desk } = await deskAt(named, asked, terminal);
  const formats = asked.format ?? ['md'];
  const choices: SheetChoices = {
    cycle: period(asked, cycleFor(desk, asked)),
    audience: asked.audience ?? 'manager',
  };
  if (asked.dryRun) return dryRun(await planSheet(desk, choices), terminal);
  const outcome = formats.includes('md')
    ? await makeSheet(desk, choices)
    : { written: [], messages: [], model: await sheetNow(desk, choices) };
  const checks = await checkSheet(desk, outcome.model);
  const exported = await exportSheet(outcome.model, {
    formats: formats.filter((format): format is 'html' | 'pdf' => format !== 'md'),
    pages: asked.page ?? [desk.settings.sheet.page],
    folder: path.resolve(terminal.folder, asked.out ?? path.join(vault.root, desk.settings.folders.reviews)),
    settings: desk.settings,
    environment: terminal.environment,
    leaks: checks.some(({ leaks }) => leaks),
  });
  const whole: Outcome = {
    written: [...outcome.written, ...exported.written],
    messages: [
      ...new Set([...outcome.messages, ...checks.map(({ message }) => message), ...exported.messages]),
    ],
  };
  if (!asked.json) terminal.out(told(outcome.model));
  return answer(whole, asked, terminal, modelJson(outcome.model));
}

/** Which principles and OKRs have proof, what is missing first. */
export async function runCoverage({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const { desk } = await deskAt(named, flags, terminal);
  const cycle = cycleFor(desk, flags);
  const { coverage } = await sheetNow(desk, { cycle, audience: 'me' });
  if (flags.json) terminal.out(`${JSON.stringify({ version: 1, coverage: coverage.map(coverageJson) })}\n`);
  else
    terminal.out(
      [...coverage]
        .sort((a, b) => Number(b.missing) - Number(a.missing))
        .map(coverageLine)
        .join(''),
    );
  return exitCodes.clean;
}

const coverageLine = ({ kind, name, entries, stories, missing }: CoverageRow): string =>
  `${missing ? 'missing' : '       '}  ${kind.padEnd(9)}  ${String(entries).padStart(2)} entries  ${String(stories).padStart(2)} stories  ${name}\n`;

function period({ from, to }: SheetFlags, cycle: Cycle): Cycle {
  const day = (flag: string, text: string): string => {
    if (parseDay(text) === null) throw new CannotRun(`${flag} ${text}: expected a day such as 2026-01-01`);
    return text;
  };
  const first = from === undefined ? cycle.from : day('--from', from);
  const last = to === undefined ? cycle.to : day('--to', to);
  if (first > last) throw new CannotRun(`The period ends before it begins: ${first} to ${last}`);
  return { ...cycle, from: first, to: last };
}

function told({ leading, appendix, leftOut }: SheetModel): string {
  const rows = leading.map(({ rank, initiative, because }) => `${rank}. ${initiative}\n   ${because}`);
  for (const { title, because } of appendix) rows.push(`Appendix: ${title}\n   ${because}`);
  for (const { title, path: note, because } of leftOut)
    rows.push(`Left out: ${title} (${note})\n   ${because}`);
  if (leading.length === 0)
    rows.push('Nothing leads yet: tag results with #impact and give each a baseline, evidence and a value');
  return `${rows.join('\n')}\n\n`;
}

function modelJson({ leading, appendix, leftOut, coverage }: SheetModel): object {
  return {
    leading: leading.map(({ path: note, line, initiative, rank, because }) => ({
      path: note,
      line,
      title: initiative,
      rank,
      because,
    })),
    appendix: appendix.map(({ path: note, line, title, because }) => ({
      path: note,
      line,
      title,
      rank: null,
      because,
    })),
    'left-out': leftOut.map(({ path: note, title, because }) => ({ path: note, title, because })),
    coverage: coverage.map(coverageJson),
  };
}

const coverageJson = ({ kind, name, entries, stories, missing }: CoverageRow): object => ({
  kind,
  name,
  entries,
  stories,
  missing,
});
