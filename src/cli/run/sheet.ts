import path from 'node:path';
import { modelJson } from '../../commands/sheet-json';
import { checkSheet, makeSheet, planSheet, sheetNow, type SheetChoices } from '../../commands/make-sheet';
import type { Desk, Outcome } from '../../commands/desk';
import { parseDay } from '../../days/day';
import { pageFill } from '../../print/sheet/page-fill';
import type { Cycle } from '../../settings/cycles';
import type { PageSize, Sensitivity } from '../../settings/settings';
import { dryRun } from '../dry-run';
import { exportSheet } from '../export-sheet';
import type { Asked, SharedFlags } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import { CannotRun, exitCodes, type Terminal } from '../terminal';
import { told } from './sheet-answer';
import { movesNamed, type MoveFlags } from './sheet-moves';
import { previewTable } from './sheet-preview';

type SheetFormat = 'md' | 'html' | 'pdf';

interface SheetFlags extends SharedFlags, MoveFlags {
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
  const choices = await choicesFrom(asked, desk);
  const pages = asked.page ?? [desk.settings.sheet.page];
  if (asked.dryRun) return preview(desk, choices, asked, terminal);
  const outcome = formats.includes('md')
    ? await makeSheet(desk, choices)
    : { written: [], messages: [], model: await sheetNow(desk, choices) };
  const checks = await checkSheet(desk, outcome.model);
  const exported = await exportSheet(outcome.model, {
    formats: formats.filter((format): format is 'html' | 'pdf' => format !== 'md'),
    pages,
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

async function choicesFrom(asked: SheetFlags, desk: Desk): Promise<SheetChoices> {
  const choices: SheetChoices = {
    cycle: period(asked, cycleFor(desk, asked)),
    audience: asked.audience ?? 'manager',
  };
  return { ...choices, moves: movesNamed(await sheetNow(desk, choices), asked) };
}

/** What would lead, how full each paper would be, what to look at, and the notes as a diff; writes nothing. */
async function preview(
  desk: Desk,
  choices: SheetChoices,
  asked: SheetFlags,
  terminal: Terminal,
): Promise<number> {
  const model = await sheetNow(desk, choices);
  const { planned } = await planSheet(desk, choices);
  const messages = (await checkSheet(desk, model)).map(({ message }) => message);
  const { bodyPoints } = desk.settings.sheet;
  if (asked.json) {
    const written = planned.map(({ path: note, action }) => ({ path: note, action }));
    const fill = {
      letter: pageFill(model, { page: 'letter', bodyPoints }),
      a4: pageFill(model, { page: 'a4', bodyPoints }),
    };
    terminal.out(`${JSON.stringify({ version: 1, written, messages, ...modelJson(model), fill })}\n`);
    return exitCodes.clean;
  }
  terminal.out(await previewTable(model, asked.page ?? ['letter', 'a4'], bodyPoints));
  terminal.out([...messages, ''].join('\n'));
  return dryRun(planned, terminal);
}

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
