import type { Page } from 'playwright-core';
import type { OpenPage } from './open-workbench';

/** Some milliseconds until what a command writes is on the disk of a busy machine. */
const timeout = 30_000;

/** What a user does without a pointer, on the page that is open now. */
export const byKeyboard = (opened: () => OpenPage) => {
  const page = (): Page => opened().page;
  const press = (key: string): Promise<void> => page().keyboard.press(key);
  /** A dialogue takes the focus a moment after it shows, and its field a moment later: what is typed before goes elsewhere. */
  const settled = async (): Promise<void> => {
    const isInField = (): boolean => {
      const top = [...document.querySelectorAll('.modal, .prompt')].at(-1);
      return !top || (top !== document.activeElement && top.contains(document.activeElement));
    };
    // A dialogue none of whose fields takes it keeps the focus itself.
    await page()
      .waitForFunction(isInField, undefined, { timeout: 5000 })
      .catch(() => undefined);
  };
  const type = async (text: string): Promise<void> => {
    await settled();
    await page().keyboard.type(text);
  };
  const modal = (title: string) => page().locator('.modal', { hasText: title });

  /** Goes on to the field of that name by Tab, as long as it takes. */
  async function goTo(name: string): Promise<void> {
    await settled();
    for (let step = 0; step < 40; step++) {
      const at = await page().evaluate(
        () =>
          document.activeElement?.closest('.setting-item')?.querySelector('.setting-item-name')?.textContent,
      );
      if (at === name) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead to "${name}"`);
  }

  /** What a screen reader tells of the field beside its name: whether it is wrong, and why. */
  const toldOf = (name: string): Promise<[isWrong: string | null, why: string]> =>
    page()
      .getByLabel(name, { exact: true })
      .evaluate((field: Element) => {
        const place = document.getElementById(field.getAttribute('aria-describedby') ?? '');
        return [field.getAttribute('aria-invalid'), place?.textContent ?? ''];
      });

  return {
    toldOf,
    press,
    type,
    modal,
    goTo,
    exists: (path: string): Promise<unknown> =>
      page().waitForFunction((wanted) => window.workbench.paths().includes(wanted), path, { timeout }),
    holds: (path: string, text: string): Promise<unknown> =>
      page().waitForFunction(
        ([wanted = '', part = '']) => window.workbench.read(wanted).includes(part),
        [path, text],
        { timeout },
      ),
    closed: (): Promise<void> => page().locator('.modal').waitFor({ state: 'detached' }),
  };
};
