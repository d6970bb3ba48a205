import type { Page } from 'playwright-core';

/** What of `selector` and all within it holds more than its own width shows; nothing where all fits. */
export const widerThanShown = (page: Page, selector: string): Promise<string[]> =>
  page.locator(`${selector}, ${selector} *`).evaluateAll((all: Element[]) =>
    all
      .filter((element) => {
        const { display, overflowX, textOverflow } = getComputedStyle(element);
        const isCut = overflowX !== 'visible' && textOverflow === 'ellipsis';
        return display !== 'inline' && !isCut && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
