import type { SheetModel } from '../../documents/sheet/sheet-model';
import { estimatedOverflow } from './estimate';
import { fitModel, type FittedModel } from './fit-model';
import { pageBox, smallestPoints, type PageBox } from './page-box';
import { sheetHtml, type SheetPage } from './sheet-html';

/** A sheet to be measured: as the page that a browser lays out, and as what stands on it. */
export interface Trial {
  html: string;
  model: SheetModel;
  box: PageBox;
  bodyPoints: number;
}

/** CSS pixels by which the content is higher than the page; zero or less where it fits. */
export type Measure = (trial: Trial) => number | Promise<number>;

export type Fitted =
  | (Exclude<FittedModel, { refused: string }> & {
      /** The page, laid out. */
      html: string;
    })
  | { refused: string };

/**
 * The sheet on exactly one page: nothing clipped, nothing shrunk.
 *
 * Without a browser to measure in, widths are estimated from the metrics of Source Sans 3, on the safe side: give
 * its faces with the page.
 */
export async function fitSheet(
  model: SheetModel,
  page: SheetPage,
  measure: Measure = estimatedOverflow,
): Promise<Fitted> {
  const box = pageBox(page.page);
  const bodyPoints = Math.max(page.bodyPoints, smallestPoints);
  const fitted = await fitModel(model, page, async (tried) =>
    measure({ html: sheetHtml(tried, page), model: tried, box, bodyPoints }),
  );
  return 'refused' in fitted ? fitted : { ...fitted, html: sheetHtml(fitted.model, page) };
}

/** What to evaluate in a browser to measure a page whose viewport is as wide as `box`; answers CSS pixels, rounded up. */
export const measuredHeight = `(() => {
  const sheet = document.querySelector('.sheet');
  sheet.style.minHeight = '0';
  sheet.style.width = getComputedStyle(sheet).width;
  return sheet.getBoundingClientRect().height + 2;
})()`;
