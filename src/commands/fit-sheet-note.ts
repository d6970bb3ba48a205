import { readFrontMatter } from '../notes/front-matter';
import type { SheetModel } from '../documents/sheet/sheet-model';
import { fitModel, type FittedModel, type Overflow } from '../print/sheet/fit-model';
import { pageBox, pixels } from '../print/sheet/page-box';
import type { PageSize } from '../settings/settings';
import type { Planned } from './write-document';

/** The paper that a host can lay notes out on. */
export interface NotePaper {
  page: PageSize;
  /** CSS pixels that a note's Markdown takes when it is printed; `path` is the note that its links lead from. */
  heightOf: (markdown: string, path: string) => Promise<number>;
}

/** The note as it would stand, with the user's own words, or as it would come out new. */
export type PlanOf = (model: SheetModel, isNew: boolean) => Promise<Planned>;

/**
 * The sheet whose note prints on one page. What the user wrote into the note takes room as well; where only that
 * is too much, the sheet is not refused, and the last sentence of `gaveWay` says so.
 */
export async function fitNote(
  model: SheetModel,
  { page, heightOf }: NotePaper,
  bodyPoints: number,
  planOf: PlanOf,
): Promise<FittedModel> {
  const room = pixels(pageBox(page).height);
  const overflow =
    (isNew: boolean): Overflow =>
    async (tried) =>
      (await heightOfNote(await planOf(tried, isNew), heightOf)) - room;
  const whole = await fitModel(model, { page, bodyPoints }, overflow(false));
  if (!('refused' in whole)) return whole;
  const alone = await fitModel(model, { page, bodyPoints }, overflow(true));
  if ('refused' in alone) return alone;
  const own = 'With what you wrote into it the note takes more than one page: shorten that first.';
  return { ...alone, gaveWay: [...alone.gaveWay, own] };
}

/** How much of the page the sheet's note takes, in whole percent. */
export async function noteFill(planned: Planned, { heightOf }: NotePaper, points: number): Promise<number> {
  return Math.ceil((100 * (await heightOfNote(planned, heightOf))) / pixels(points));
}

const heightOfNote = ({ path, after }: Planned, heightOf: NotePaper['heightOf']): Promise<number> =>
  heightOf(after.slice(readFrontMatter(after).bodyFrom), path);
