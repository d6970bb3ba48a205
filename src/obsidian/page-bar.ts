import { paperName, type SheetLook } from './sheet-look';
import type { PageSize } from '../settings/settings';

/** The page filling up: one stretch for each entry, and below it how the page will print and what gives way. */
export function drawPage(parent: HTMLElement, look: SheetLook, page: PageSize): void {
  const { fills, fill, gaveWay, refused } = look;
  const paper = paperName(page);
  const whole = fills[fills.length - 1] ?? fill;
  const bar = parent.createDiv({
    cls: whole > 100 ? 'review-prep-page-bar review-prep-page-over' : 'review-prep-page-bar',
    attr: { role: 'img', 'aria-label': `${paper}: ${whole}% full with nothing given up` },
  });
  fills.forEach((down, at) => {
    const own = Math.max(0, Math.min(down, 100) - Math.min(fills[at - 1] ?? 0, 100));
    bar.createDiv({ cls: 'review-prep-page-part' }).setCssStyles({ width: `${own}%` });
  });
  const says = parent.createDiv({ cls: 'review-prep-page-says' });
  says.createEl('p', { text: refused ?? `${paper}: one page, ${fill}% full.` });
  if (gaveWay.length === 0) return;
  const list = says.createEl('ul');
  for (const sentence of gaveWay) list.createEl('li', { text: sentence });
}
