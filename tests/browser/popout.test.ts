import type { Page } from 'playwright-core';
import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openBench();
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

/** A window of its own that is in use, as the app makes one: `selector` moves there. */
async function popOut(selector: string): Promise<Page> {
  const [popout] = await Promise.all([
    opened.page.waitForEvent('popup'),
    opened.page.evaluate((wanted) => {
      const other = window.open('', '', 'width=900,height=700');
      if (!other) return;
      for (const style of document.querySelectorAll('style, link[rel=stylesheet]'))
        other.document.head.append(style.cloneNode(true));
      other.document.body.className = document.body.className;
      // The app gives every window what it adds to nodes.
      const { Node: nodes, HTMLElement: elements } = other as unknown as typeof globalThis;
      for (const [there, here] of [
        [nodes.prototype, Node.prototype],
        [elements.prototype, HTMLElement.prototype],
      ])
        for (const name of ['instanceOf', 'createDiv', 'createEl', 'createSpan']) {
          const added = here && Object.getOwnPropertyDescriptor(here, name);
          if (added) Object.defineProperty(there, name, added);
        }
      const moved = document.querySelector(wanted);
      if (moved) other.document.body.append(moved);
      Object.assign(window, { activeWindow: other, activeDocument: other.document });
    }, selector),
  ]);
  return popout;
}

const run = (id: string): Promise<boolean> =>
  opened.page.evaluate((name) => window.workbench.runCommand(`review-prep:${name}`), id);

test('A dialogue opens in the window that is used, and its focus and its fields are there', async () => {
  opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00' });
  const popout = await popOut('.nothing-moves');
  await run('new-ask');
  await popout.locator('.modal', { hasText: 'New ask' }).waitFor();
  expect(await opened.page.locator('.modal').count()).toBe(0);
  await popout.waitForFunction(
    () => document.activeElement?.closest('.setting-item')?.textContent?.startsWith('Title') === true,
  );
  await popout.getByLabel('Title', { exact: true }).fill('Own the roadmap');
  await popout.getByRole('button', { name: 'Create' }).click();
  await opened.page.waitForFunction(() => window.workbench.paths().includes('Reviews/Own the roadmap.md'));
  expect(await popout.locator('.modal').count()).toBe(0);
});

test('The sheet’s rows are walked and moved by keys in a window of its own, and its note is measured there', async () => {
  opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00' });
  const popout = await popOut('.nothing-moves');
  await run('assemble-sheet');
  await popout
    .locator('.review-prep-page-says p', { hasText: /one page, \d+% full/ })
    .waitFor({ timeout: 30_000 });
  const names = () => popout.locator('ol.review-prep-rows strong').allTextContents();
  const [first, second] = await names();
  await popout.locator('.review-prep-entry-row').first().focus();
  await popout.keyboard.press('ArrowDown');
  await popout.waitForFunction(
    (wanted) => document.activeElement?.querySelector('strong')?.textContent === wanted,
    second,
  );
  await popout.keyboard.press('ArrowUp');
  await popout.keyboard.press('Alt+ArrowDown');
  await popout.waitForFunction(
    (wanted) => document.querySelector('ol.review-prep-rows strong')?.textContent === wanted,
    second,
  );
  expect((await names())[1]).toBe(first);
});

test('The panel in a window of its own goes from row to row and opens notes', async () => {
  opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00' });
  await run('open-panel');
  await opened.page.locator('.review-prep-panel summary').first().waitFor({ timeout: 30_000 });
  const popout = await popOut('.review-prep-panel');
  const path = ((await popout.locator('summary').first().textContent()) ?? '').replace(/ \(.*$/, '');
  await popout.locator('summary').first().focus();
  await popout.keyboard.press('Enter');
  await popout.keyboard.press('ArrowDown');
  await popout.waitForFunction(
    () => document.activeElement?.closest('details') !== null && document.activeElement?.tagName === 'BUTTON',
  );
  await popout.keyboard.press('Enter');
  await opened.page.waitForFunction(
    (wanted) => window.workbench.app.workspace.getActiveFile()?.path === wanted,
    path,
  );
});
