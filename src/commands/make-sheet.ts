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
import { madeByTemplate } from './templates';
import { placedByTitle, planDocument, writeDocuments, type Placed, type Planned } from './write-document';

export interface SheetChoices {
  cycle: Cycle;
  audience: Sensitivity;
  moves?: readonly Move[];
  /** Regions whose hand edits the user gives up. */
  take?: ReadonlySet<string>;
}

/** The sheet and its appendix as they would be now; nothing is written. */
export async function sheetNow(
  { index, settings, today }: Desk,
  { cycle, audience, moves = [] }: SheetChoices,
): Promise<SheetModel> {
  return assembleSheet(await index(), { cycle, audience, settings, today, moves });
}

/**
 * Creates or refreshes the sheet's note and the appendix's note. What must not reach the audience is told: the
 * notes are the user's own, so they are written all the same, and nothing else is made of them.
 */
export async function makeSheet(desk: Desk, choices: SheetChoices): Promise<Outcome & { model: SheetModel }> {
  const model = await sheetNow(desk, choices);
  const leaks = (await checkSheet(desk, model)).filter((check) => check.leaks);
  const { written, messages } = await writeDocuments(desk, await placed(desk, model), choices.take);
  return { written, messages: [...messages, ...leaks.map(({ message }) => message)], model };
}

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
  return placedByTitle(coverageDocument(await sheetNow(desk, { cycle, audience: 'me' })), desk.settings);
}

/** What `makeSheet` would write. */
export async function planSheet(desk: Desk, choices: SheetChoices): Promise<Planned[]> {
  const model = await sheetNow(desk, choices);
  return Promise.all((await placed(desk, model)).map((one) => planDocument(desk, one, choices.take)));
}

/** Each audience has notes of its own: what one may see is never refreshed into what another was given. */
async function placed(desk: Desk, model: SheetModel): Promise<Placed[]> {
  const documents = [
    await madeByTemplate(desk, 'sheet', (template) => sheetDocument(model, template)),
    await madeByTemplate(desk, 'appendix', (template) => appendixDocument(model, template)),
  ];
  return documents.map((document) => placedByTitle(document, desk.settings));
}
