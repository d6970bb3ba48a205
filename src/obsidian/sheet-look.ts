import type { NotePaper } from '../commands/fit-sheet-note';
import { noteFill } from '../commands/fit-sheet-note';
import { checkSheet, planSheet, planSheetNote, sheetNow, type SheetChoices } from '../commands/make-sheet';
import type { Desk } from '../commands/desk';
import type { Check } from '../documents/preflight/preflight';
import type { Move } from '../documents/sheet/moves';
import type { SheetModel } from '../documents/sheet/sheet-model';
import { pageBox } from '../print/sheet/page-box';
import { pageFill } from '../print/sheet/page-fill';
import type { Cycle } from '../settings/cycles';
import type { PageSize, Sensitivity } from '../settings/settings';

/** What the user chooses in the preview. */
export interface SheetState {
  audience: Sensitivity;
  page: PageSize;
  moves: readonly Move[];
}

/** The sheet before it is made. */
export interface SheetLook {
  /** As it is ranked, before anything gives way. */
  model: SheetModel;
  /** How full the page is down to each leading entry with nothing given up, in whole percent. */
  fills: number[];
  /** How full the page is as it will print, in whole percent. */
  fill: number;
  gaveWay: string[];
  refused: string | null;
  /** What to look at before it is handed over, leaks first. */
  checks: Check[];
  /** Whether its note stands already. */
  isThere: boolean;
}

/** Without paper to measure on, the fill is estimated from font metrics and nothing gives way. */
export async function lookAtSheet(
  desk: Desk,
  cycle: Cycle,
  state: SheetState,
  paper: NotePaper | null,
): Promise<SheetLook> {
  const { page } = state;
  const choices = choicesOf(cycle, state, paper);
  const model = await sheetNow(desk, choices);
  const plan = await planSheet(desk, choices);
  const fillOf = async (shown: SheetModel): Promise<number> =>
    paper
      ? noteFill(await planSheetNote(desk, shown), paper, pageBox(page).height)
      : pageFill(shown, { page, bodyPoints: desk.settings.sheet.bodyPoints });
  const fills: number[] = [];
  for (let count = 1; count <= model.leading.length; count++)
    fills.push(await fillOf({ ...model, leading: model.leading.slice(0, count) }));
  return {
    model,
    fills,
    fill: await fillOf(plan.model),
    gaveWay: plan.gaveWay,
    refused: plan.refused,
    checks: await checkSheet(desk, plan.model),
    isThere: plan.planned[0]?.before !== null,
  };
}

/** What is made of the notes is not in the plugin's hands, so nothing that leaks is written. */
export const choicesOf = (
  cycle: Cycle,
  { audience, moves }: SheetState,
  paper: NotePaper | null,
): SheetChoices => ({ cycle, audience, moves, holdLeaks: true, ...(paper && { paper }) });

export const paperName = (page: PageSize): string => (page === 'a4' ? 'A4' : 'Letter');
