import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** What stands in the editor of the window that `page` gives now, which may be a popout. */
export const seenIn = (page: () => Page) => ({
  underline: (text: string): Locator => underlineIn(page(), text),
  /** The card of the finding on these words: by the pointer, on a phone by a finger. */
  openCard: async (words: string, isPhone: boolean): Promise<Locator> => {
    const at = underlineIn(page(), words);
    await (isPhone ? at.tap() : at.hover());
    const card = page().locator('.review-prep-card');
    await card.waitFor();
    return card;
  },
  /** The underline of the finding on these words, where others may lie over it. */
  ofWeakVerb: (words: string): Locator =>
    page().locator(`.review-prep-underline[aria-description*='Unexpected "${words}"']`).first(),
  card: (): Locator => page().locator('.review-prep-card'),
  /** A picture to look at, where somebody wants one. */
  picture: async (name: string): Promise<void> => {
    const shots = process.env['REVIEW_PREP_SHOTS'];
    if (shots !== undefined) await page().screenshot({ path: path.join(shots, `${name}.png`) });
  },
});

const underlineIn = (page: Page, text: string): Locator =>
  page.locator('.review-prep-underline', { hasText: text }).first();

/** What the workbench, which lives in the main window, tells and does of the note that is open. */
export const openIn = (page: () => Page) => ({
  editorText: (): Promise<string> => page().evaluate(() => window.workbench.editorText()),
  /** The line of the cursor, from 0. */
  line: (): Promise<number | undefined> => page().evaluate(() => window.workbench.cursor()?.line),
  cursorAt: (words: string): Promise<void> =>
    page().evaluate((wanted) => {
      const editor = window.workbench.app.workspace.activeEditor?.editor;
      editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf(wanted) + 2));
      editor?.focus();
    }, words),
});
