import type { Page } from 'playwright-core';

/** What of `selector` and all within it holds more than its own width shows; nothing where all fits. Fields scroll. */
export const widerThanShown = (page: Page, selector: string): Promise<string[]> =>
  page.locator(`${selector}, ${selector} *`).evaluateAll((all: Element[]) =>
    all
      .filter((element) => {
        const { display, overflowX, textOverflow } = getComputedStyle(element);
        const isCut = overflowX !== 'visible' && textOverflow === 'ellipsis';
        const isField = element.matches('input, textarea, select');
        return display !== 'inline' && !isCut && !isField && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
