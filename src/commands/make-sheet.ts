import { newNoteText } from '../documents/document';
import { appendixDocument } from '../documents/sheet/appendix';
import { assembleSheet } from '../documents/sheet/assemble-sheet';
import { coverageDocument } from '../documents/sheet/coverage-note';
import { preflight, type Check } from '../documents/preflight/preflight';
import type { Move } from '../documents/sheet/moves';
import { sheetDocument } from '../documents/sheet/sheet';
import type { SheetModel } from '../documents/sheet/sheet-model';
import type { Cycle } from '../settings/cycles';
import type { Sensitivity } from '../settings/settings';
import type { Desk, Outcome } from './desk';
import { fitNote, type NotePaper, type PlanOf } from './fit-sheet-note';
import { madeByTemplate } from './templates';
import {
  placedByTitle,
  planDocument,
  writeDocuments,
  type Placed,
  type Planned,
  type Take,
} from './write-document';

export interface SheetChoices {
  cycle: Cycle;
  audience: Sensitivity;
  moves?: readonly Move[];
  /** Parts whose hand edits the user gives up. */
  take?: Take;
  /** What the note has to fit on; without it nothing gives way in the note. */
  paper?: NotePaper;
  /** Write nothing while something on it must not reach its audience: the host hands the note itself over. */
  holdLeaks?: boolean;
}

/** The sheet's notes as they would be. */
export interface SheetPlan {
  /** What stands in the note, and behind it in the appendix. */
  model: SheetModel;
  /** The sheet's note, then the appendix's. */
  planned: Planned[];
  /** One sentence for each thing that gave way, with what would bring it back. */
  gaveWay: string[];
  /** Why nothing is written: one entry alone is too much for the page, or something must not go out. Else null. */
  refused: string | null;
}

/** The sheet and its appendix as they would be now; nothing is written, and nothing gives way. */
export async function sheetNow(
  { index, settings, today, sheet = assembleSheet }: Desk,
  { cycle, audience, moves = [] }: Pick<SheetChoices, 'cycle' | 'audience' | 'moves'>,
): Promise<SheetModel> {
  return sheet(await index(), { cycle, audience, settings, today, moves });
}

/**
 * Creates or refreshes the sheet's note and the appendix's note. What must not reach the audience is told. Without
 * `holdLeaks` the notes are written all the same: they are the user's own, and what is handed over is made elsewhere.
 */
export async function makeSheet(
  desk: Desk,
  choices: SheetChoices,
): Promise<Outcome & Omit<SheetPlan, 'planned'>> {
  const { model, gaveWay, refused } = await fitted(desk, choices);
  if (refused !== null) {
    const { path } = await placedSheet(desk, model);
    const messages = [refused, ...(await leaksOf(desk, model))];
    return { written: [{ path, action: 'refused' }], messages, model, gaveWay, refused };
  }
  const leaks = await leaksOf(desk, model);
  const { written, messages } = await writeDocuments(desk, await placed(desk, model), choices.take);
  return {
    written,
    messages: [...messages, ...gaveWay, ...leaks],
    model,
    gaveWay,
    refused,
  };
}

const leaksOf = async (desk: Desk, model: SheetModel): Promise<string[]> =>
  (await checkSheet(desk, model)).filter(({ leaks }) => leaks).map(({ message }) => message);

/** What to look at before the sheet is handed over, leaks first. */
export const checkSheet = async ({ index, settings }: Desk, model: SheetModel): Promise<Check[]> =>
  preflight(model, await index(), settings);

/** The note that says which principles and OKRs have proof: for the user alone. */
export async function writeCoverage(desk: Desk, cycle: Cycle): Promise<Outcome> {
  return writeDocuments(desk, [await placedCoverage(desk, cycle)]);
}

/** What `writeCoverage` would write. */
export async function planCoverage(desk: Desk, cycle: Cycle): Promise<Planned[]> {
  return [await planDocument(desk, await placedCoverage(desk, cycle))];
}

async function placedCoverage(desk: Desk, cycle: Cycle): Promise<Placed> {
  const model = await sheetNow(desk, { cycle, audience: 'me' });
  const coverage = await madeByTemplate(desk, 'coverage', (template) => coverageDocument(model, template));
  return placedByTitle(coverage, desk.settings);
}

/** What `makeSheet` would write. */
export async function planSheet(desk: Desk, choices: SheetChoices): Promise<SheetPlan> {
  const sheet = await fitted(desk, choices);
  const notes = await placed(desk, sheet.model);
  const planned = await Promise.all(notes.map((one) => planDocument(desk, one, choices.take)));
  return { ...sheet, planned };
}

/** The sheet's note with these entries on it, whether they fit or not; `isNew` leaves out what stands there now. */
export async function planSheetNote(
  desk: Desk,
  model: SheetModel,
  take?: Take,
  isNew = false,
): Promise<Planned> {
  const sheet = await placedSheet(desk, model);
  if (!isNew) return planDocument(desk, sheet, take);
  const after = newNoteText(sheet.document, desk.settings.kindProperty);
  return { path: sheet.path, before: null, after, action: 'created', messages: [], kept: [] };
}

async function fitted(desk: Desk, choices: SheetChoices): Promise<Omit<SheetPlan, 'planned'>> {
  const fit = await onPaper(desk, choices);
  if (!choices.holdLeaks || fit.refused !== null) return fit;
  return (await leaksOf(desk, fit.model)).length > 0 ? { ...fit, refused: mustNotGoOut() } : fit;
}

const mustNotGoOut = (): string =>
  'Nothing is written while it holds what must not go out: mend that, or skip the entry.';

async function onPaper(desk: Desk, choices: SheetChoices): Promise<Omit<SheetPlan, 'planned'>> {
  const model = await sheetNow(desk, choices);
  if (!choices.paper) return { model, gaveWay: [], refused: null };
  const planOf: PlanOf = (tried, isNew) => planSheetNote(desk, tried, choices.take, isNew);
  const fit = await fitNote(model, choices.paper, desk.settings.sheet.bodyPoints, planOf);
  return 'refused' in fit
    ? { model, gaveWay: [], refused: fit.refused }
    : { model: fit.model, gaveWay: fit.gaveWay, refused: null };
}

/** Each audience has notes of its own: what one may see is never refreshed into what another was given. */
async function placed(desk: Desk, model: SheetModel): Promise<Placed[]> {
  const appendix = await madeByTemplate(desk, 'appendix', (template) => appendixDocument(model, template));
  return [await placedSheet(desk, model), placedByTitle(appendix, desk.settings)];
}

async function placedSheet(desk: Desk, model: SheetModel): Promise<Placed> {
  const sheet = await madeByTemplate(desk, 'sheet', (template) => sheetDocument(model, template));
  return placedByTitle(sheet, desk.settings);
}
