import type { SheetModel } from '../../documents/sheet/sheet-model';
import { estimatedOverflow } from './estimate';
import { pageBox, pixels, smallestPoints } from './page-box';
import type { SheetPage } from './sheet-html';

/** How much of the page a sheet takes, in whole percent, by font metrics: over 100 something has to give way. */
export function pageFill(model: SheetModel, { page, bodyPoints }: SheetPage): number {
  const box = pageBox(page);
  const over = estimatedOverflow({ html: '', model, box, bodyPoints: Math.max(bodyPoints, smallestPoints) });
  return Math.ceil((100 * (pixels(box.height) + over)) / pixels(box.height));
}
