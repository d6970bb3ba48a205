import { openBench } from './open-workbench';
import type { Bench } from './open-workbench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

test('turning the plugin off leaves no command, handler, listener, timer, style or underline behind', async () => {
  const { page, run, errors, close } = await bench.open({ open: ['Impact/Impact log.md'] });
  await page.locator('.review-prep-underline').first().waitFor({ timeout: 30_000 });
  await run('Review Prep: Lint this note');
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.workbench.unloadPlugin());
  expect(await page.evaluate(() => window.workbench.leftovers())).toEqual({});
  expect(await page.locator('.review-prep-underline').count()).toBe(0);
  expect(
    await page.evaluate(() => window.workbench.commandIds().filter((id) => id.startsWith('review-prep'))),
  ).toEqual([]);
  expect(await errors()).toEqual([]);
  await close();
});

test('nothing is written while the plugin loads, and nothing is asked of a network', async () => {
  const { page, refused, errors, close } = await bench.open({ open: ['Home.md'] });
  await page.locator('.status-bar-item', { hasText: 'finding' }).waitFor({ timeout: 30_000 });
  expect(await page.evaluate(() => window.workbench.writes())).toEqual([]);
  expect(refused).toEqual([]);
  expect(await errors()).toEqual([]);
  await close();
});
