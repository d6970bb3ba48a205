import { Notice, type App } from 'obsidian';
import { makeSheet, planSheet, planSheetNote, type SheetPlan } from '../commands/make-sheet';
import { noteFill } from '../commands/fit-sheet-note';
import type { Desk, Outcome } from '../commands/desk';
import { pageBox } from '../print/sheet/page-box';
import { sheetTitle } from '../documents/sheet/sheet';
import type { SheetModel } from '../documents/sheet/sheet-model';
import type { Cycle } from '../settings/cycles';
import type { PageSize, Sensitivity } from '../settings/settings';
import { askAboutKept } from './kept-modal';
import { openPaper, type OpenPaper } from './note-paper';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { choicesOf, lookAtSheet, paperName, type SheetState } from './sheet-look';
import { keepMoves, movesOf } from './kept-moves';
import { SheetPreviewModal } from './sheet-preview-modal';
import { tell } from './tell';

/** The preview first; its notes are written when the user says so. */
export const assembleSheet = (plugin: ReviewPrepPlugin): Promise<void> =>
  plugin.attempt(async () => {
    const papers = papersIn(plugin.app);
    const start = await startFor(plugin, 'manager');
    new SheetPreviewModal(plugin.app, {
      start,
      look: (state) => lookAtSheet(plugin.desk(), plugin.cycle(), state, papers.of(state)),
      movesFor: (audience) => movesOf(plugin, 'sheets', titleFor(plugin, audience)),
      done: (state) => void plugin.attempt(() => writeSheet(plugin, state)),
      closed: () => papers.close(),
    }).open();
  });

/** Brings the sheet's notes up to date with the moves kept for it; the open sheet's audience, else the manager's. */
export const refreshSheet = (plugin: ReviewPrepPlugin): Promise<void> =>
  plugin.attempt(async () => writeSheet(plugin, await startFor(plugin, audienceOfOpenSheet(plugin))));

/** For the command line: no question is asked, and every edited part is kept. */
export async function sheetAnswer(
  plugin: ReviewPrepPlugin,
  asked: { cycle: Cycle; audience: Sensitivity; page: PageSize },
): Promise<Outcome & { model: SheetModel }> {
  const { cycle, audience, page } = asked;
  const moves = await movesOf(plugin, 'sheets', sheetTitle({ cycle, audience }));
  const paper = openPaper(plugin.app, page);
  try {
    const choices = choicesOf(cycle, { audience, page, moves }, paper);
    const { written, messages, model } = await makeSheet(plugin.desk(), choices);
    return { written, messages, model };
  } finally {
    paper?.close();
  }
}

async function writeSheet(plugin: ReviewPrepPlugin, state: SheetState): Promise<void> {
  const desk = plugin.desk();
  const paper = openPaper(plugin.app, state.page);
  try {
    const choices = choicesOf(plugin.cycle(), state, paper);
    const { planned, refused } = await planSheet(desk, choices);
    const take = refused === null ? await askAboutKept(plugin.app, planned) : new Map<string, Set<string>>();
    if (!take) return;
    const outcome = await makeSheet(desk, { ...choices, take });
    tell(outcome);
    if (outcome.refused !== null) return;
    await keepMoves(plugin, 'sheets', titleFor(plugin, state.audience), state.moves);
    if (outcome.model.leading.length === 0)
      new Notice(
        `Nothing leads the sheet yet. Tag results with #${desk.settings.tag}, or find untagged results.`,
      );
    else if (paper) await tellPrint(desk, outcome, paper);
    const [first] = outcome.written;
    if (first) await openNote(plugin.app, first.path);
  } finally {
    paper?.close();
  }
}

/** Says whether the note is ready to print, and with which settings of the export. */
async function tellPrint(desk: Desk, { model }: Pick<SheetPlan, 'model'>, paper: OpenPaper): Promise<void> {
  const fill = await noteFill(await planSheetNote(desk, model), paper, pageBox(paper.page).height);
  new Notice(fill > 100 ? `The note takes ${fill}% of a page.` : printText(paper, fill), 15_000);
}

const printText = ({ page }: OpenPaper, fill: number): string =>
  [
    `One page on ${paperName(page)}, ${fill}% full.`,
    `Export to PDF with page size ${paperName(page)}, margin default, downscale percent 100, and include file name as title off.`,
  ].join(' ');

async function startFor(plugin: ReviewPrepPlugin, audience: Sensitivity): Promise<SheetState> {
  const moves = await movesOf(plugin, 'sheets', titleFor(plugin, audience));
  return { audience, page: plugin.settings.sheet.page, moves };
}

const titleFor = (plugin: ReviewPrepPlugin, audience: Sensitivity): string =>
  sheetTitle({ cycle: plugin.cycle(), audience });

function audienceOfOpenSheet({ app, settings }: ReviewPrepPlugin): Sensitivity {
  const file = app.workspace.getActiveFile();
  const properties: Record<string, unknown> | undefined =
    file === null ? undefined : app.metadataCache.getFileCache(file)?.frontmatter;
  const audience = properties?.[settings.kindProperty] === 'sheet' ? properties['audience'] : null;
  return audience === 'me' || audience === 'calibration' ? audience : 'manager';
}

/** One paper of each size, opened when it is first wanted. */
function papersIn(app: App): { of: (state: SheetState) => OpenPaper | null; close: () => void } {
  const open = new Map<SheetState['page'], OpenPaper | null>();
  return {
    of: ({ page }) => {
      const paper = open.has(page) ? (open.get(page) ?? null) : openPaper(app, page);
      open.set(page, paper);
      return paper;
    },
    close: () => open.forEach((paper) => paper?.close()),
  };
}
