import { openBench } from './open-workbench';
import type { Bench, PageOptions } from './open-workbench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

test.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true }],
])(
  'turning the plugin off %s leaves no command, handler, listener, timer, style, element or underline behind',
  async (_, options) => {
    const { page, run, errors, close } = await bench.open({ open: ['Impact/Impact log.md'], ...options });
    await page.locator('.review-prep-underline').first().waitFor({ timeout: 30_000 });
    await run('Review Prep: Lint this note');
    await page.keyboard.press('Escape');
    await run('Review Prep: Open review panel');
    await page.locator('.review-prep-panel summary').first().waitFor({ timeout: 30_000 });
    await run('Review Prep: Copy for a form');
    await page.locator('.modal .review-prep-document').waitFor();
    await page.keyboard.press('Escape');
    await run('Review Prep: Assemble impact sheet');
    await page.locator('.review-prep-page-says p').first().waitFor({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await run('Review Prep: Show finding at cursor').catch(() => page.keyboard.press('Escape'));
    expect(Object.keys(await page.evaluate(() => window.workbench.leftovers()))).toEqual(
      expect.arrayContaining(['commands', 'workspace handlers', 'editor extensions']),
    );
    await page.evaluate(() => window.workbench.unloadPlugin());
    await page.locator('.notice').evaluateAll((all: HTMLElement[]) => all.forEach((one) => one.click()));
    expect(await page.evaluate(() => window.workbench.leftovers())).toEqual({});
    for (const left of ['underline', 'panel', 'status', 'card', 'margin-mark', 'paper', 'paper-room'])
      expect([left, await page.locator(`.review-prep-${left}`).count()]).toEqual([left, 0]);
    expect(
      await page.evaluate(() => window.workbench.commandIds().filter((id) => id.startsWith('review-prep'))),
    ).toEqual([]);
    const before = await page.evaluate(() => window.workbench.writes().length);
    await page.evaluate(() =>
      window.workbench.externalChange('Impact/Impact log.md', '- Helped with it #impact\n'),
    );
    await page.waitForTimeout(3000);
    expect(await page.evaluate(() => window.workbench.pending())).toBe(0);
    expect(await page.evaluate(() => window.workbench.writes().length)).toBe(before);
    expect(await errors()).toEqual([]);
    await close();
  },
);

test.each([
  ['idle callback', false],
  ['timer, on a phone that knows no idle time,', true],
])(
  'turning the plugin off as soon as the layout is ready leaves no %s that would warm it up',
  async (_, phone) => {
    const before = (): void => {
      if (location.search.includes('phone=1')) Reflect.deleteProperty(window, 'requestIdleCallback');
      // Else this app never rests.
      else window.requestIdleCallback = () => 1;
    };
    const { page, errors, close } = await bench.open({ before, phone });
    expect(await page.evaluate(() => window.workbench.pending())).toBeGreaterThan(1);
    await page.evaluate(() => window.workbench.unloadPlugin());
    expect(await page.evaluate(() => window.workbench.pending())).toBe(0);
    expect(await page.evaluate(() => window.workbench.leftovers())).toEqual({});
    expect(await errors()).toEqual([]);
    await close();
  },
);

test('nothing is written while the plugin loads, and nothing is asked of a network', async () => {
  const { page, refused, errors, close } = await bench.open({ open: ['Home.md'] });
  await page.locator('.status-bar-item', { hasText: 'finding' }).waitFor({ timeout: 30_000 });
  expect(await page.evaluate(() => window.workbench.writes())).toEqual([]);
  expect(refused).toEqual([]);
  expect(await errors()).toEqual([]);
  await close();
});
