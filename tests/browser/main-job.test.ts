import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

const agenda = 'Reviews/2026-H1 review agenda.md';
const sheet = 'Reviews/2026-H1 impact sheet.md';
const appendix = 'Reviews/2026-H1 impact appendix.md';
/** A week before the sample manager's 1:1. */
const now = '2026-07-06T09:00:00';
const lateResult = 'Rebuilt the parts search, which raised found parts from 61% to 78% in Q2';

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openBench();
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const exists = (path: string): Promise<unknown> =>
  opened.page.waitForFunction((wanted) => window.workbench.paths().includes(wanted), path, {
    timeout: 30_000,
  });

test('the agenda is created from the palette, by keyboard alone', async () => {
  opened = await bench.open({ open: ['Home.md'], now });
  await opened.run('Review Prep: Create review agenda');
  await opened.page.locator('.modal', { hasText: 'Create review agenda' }).waitFor();
  const filled = await opened.page
    .locator('.modal input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect(filled).toEqual(['2026-07-14T15:00', 'Owen Adeyemi', 'Exceeds expectations', '60']);
  await opened.page.keyboard.press('Enter');
  await exists(agenda);
  const text = await opened.read(agenda);
  expect(text).toMatch(/^---\nreview-prep: agenda\n/);
  expect(text).toContain('Exceeds expectations');
  await opened.page.waitForFunction(
    (path) => window.workbench.app.workspace.getActiveFile()?.path === path,
    agenda,
  );
});

test('the sheet is assembled, and two refreshes change nothing', async () => {
  opened = await bench.open({ open: ['Home.md'], now });
  await opened.run('Review Prep: Assemble impact sheet');
  await opened.page.waitForFunction(() => document.activeElement?.textContent === 'Create');
  await opened.page.keyboard.press('Enter');
  await exists(appendix);
  await exists(sheet);
  const [first, firstAppendix] = [await opened.read(sheet), await opened.read(appendix)];
  expect(first).toMatch(/^---\nreview-prep: sheet\n/);
  expect(first.match(/^## /gm)?.length).toBe(3);
  await opened.page.waitForFunction(
    (path) => window.workbench.app.workspace.getActiveFile()?.path === path,
    sheet,
  );
  const writes = await opened.page.evaluate(() => window.workbench.writes());
  for (const round of [1, 2]) {
    await opened.run('Review Prep: Refresh impact sheet');
    await opened.page.waitForFunction(
      (n) => window.workbench.notices.filter((notice) => notice.startsWith('Nothing to change')).length >= n,
      round,
      { timeout: 30_000 },
    );
  }
  expect(await opened.read(sheet)).toBe(first);
  expect(await opened.read(appendix)).toBe(firstAppendix);
  expect(await opened.page.evaluate(() => window.workbench.writes())).toEqual(writes);
});

test('a result that comes late is underlined, its fix leads with it, and one undo brings it back', async () => {
  opened = await bench.open({ open: ['Impact/Impact log.md'], now });
  await typeBullet(lateResult);
  const typed = await editorText();
  await opened.page.locator('.review-prep-underline', { hasText: 'Rebuilt' }).waitFor({ timeout: 30_000 });
  await opened.page.keyboard.press('ArrowUp');
  await opened.run('Review Prep: Fix at cursor');
  const fixed = await editorText();
  expect(fixed).not.toBe(typed);
  expect(fixed).toContain(
    '- Raised found parts from 61% to 78% in Q2 by rebuilding the parts search #impact\n',
  );
  await opened.page.keyboard.press('Control+z');
  expect(await editorText()).toBe(typed);
});

test('the tooltip of an underline applies the fix with the pointer', async () => {
  opened = await bench.open({ open: ['Impact/Impact log.md'], now });
  await typeBullet(lateResult);
  const typed = await editorText();
  const underline = opened.page.locator('.review-prep-underline', { hasText: 'Rebuilt' });
  await underline.first().hover({ timeout: 30_000 });
  const card = opened.page.locator('.review-prep-card');
  await card.waitFor();
  await card.locator('.review-prep-finding', { hasText: 'outcome-first' }).locator('button').first().click();
  expect(await editorText()).not.toBe(typed);
  await opened.page.locator('.cm-content').press('Control+z');
  expect(await editorText()).toBe(typed);
});

test('the palette leads to the next finding and offers what can be done about it', async () => {
  opened = await bench.open({ open: ['Impact/Impact log.md'], now });
  await typeBullet(lateResult);
  await opened.page.locator('.review-prep-underline').first().waitFor({ timeout: 30_000 });
  await opened.page.keyboard.press('Control+Home');
  await opened.run('Review Prep: Go to next finding');
  expect((await opened.page.evaluate(() => window.workbench.cursor()))?.line).toBeGreaterThan(0);
  expect(await opened.listed('Show finding at cursor')).toEqual(['Review Prep: Show finding at cursor']);
});

async function typeBullet(text: string): Promise<void> {
  await opened.page.locator('.cm-content').click();
  await opened.page.keyboard.press('Control+End');
  await opened.page.keyboard.type(`\n- ${text} #impact\n`);
}

const editorText = (): Promise<string> => opened.page.evaluate(() => window.workbench.editorText());
