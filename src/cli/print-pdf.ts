import type { Browser } from 'playwright-core';
import { measuredHeight, type Measure } from '../print/sheet/fit';
import { pixels } from '../print/sheet/page-box';
import type { PageSize } from '../settings/settings';

/** Measures and prints pages in one Chromium whose tabs may not reach anything outside the page. */
export interface Printer {
  measure: Measure;
  pdf(html: string, page: PageSize): Promise<Uint8Array>;
}

export const printerIn = (browser: Browser): Printer => ({
  measure: ({ html, box }) =>
    inTab(browser, html, async (tab) => {
      await tab.setViewportSize({
        width: Math.round(pixels(box.width)),
        height: Math.round(pixels(box.height)),
      });
      return (await tab.evaluate<number>(measuredHeight)) - pixels(box.height);
    }),
  pdf: (html, page) =>
    inTab(browser, html, (tab) =>
      tab.pdf({
        format: page === 'a4' ? 'A4' : 'Letter',
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      }),
    ),
});

type Tab = Awaited<ReturnType<Browser['newPage']>>;

async function inTab<T>(browser: Browser, html: string, use: (tab: Tab) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ offline: true });
  try {
    const tab = await context.newPage();
    await tab.emulateMedia({ media: 'print' });
    await tab.setContent(html, { waitUntil: 'load' });
    return await use(tab);
  } finally {
    await context.close();
  }
}
