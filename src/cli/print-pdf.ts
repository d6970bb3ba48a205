import type { Browser } from 'playwright-core';
import { measuredHeight, type Measure } from '../print/sheet/fit';
import { pixels } from '../print/sheet/page-box';
import type { PageSize } from '../settings/settings';

/** Measures and prints pages in one Chromium whose tabs may not reach anything outside the page. */
export interface Printer {
  measure: Measure;
  pdf(html: string, page: PageSize): Promise<Uint8Array>;
}

/** One tab serves every page: each is set anew in it. The browser's owner closes it. */
export async function printerIn(browser: Browser): Promise<Printer> {
  const context = await browser.newContext({ offline: true });
  const tab = await context.newPage();
  await tab.emulateMedia({ media: 'print' });
  const show = async (html: string): Promise<void> => {
    await tab.setContent(html, { waitUntil: 'load' });
    await tab.evaluate('document.fonts.ready.then(() => 0)');
  };
  return {
    async measure({ html, box }) {
      await tab.setViewportSize({
        width: Math.round(pixels(box.width)),
        height: Math.round(pixels(box.height)),
      });
      await show(html);
      return (await tab.evaluate<number>(measuredHeight)) - pixels(box.height);
    },
    async pdf(html, page) {
      await show(html);
      const format = page === 'a4' ? 'A4' : 'Letter';
      return tab.pdf({ format, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    },
  };
}
