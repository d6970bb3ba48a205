import { generatedVault } from '../../bench/generated-vault';
import { folderWith } from '../cli/folder';
import { openBench } from './open-workbench';
import type { Bench } from './open-workbench';

let bench: Bench;

beforeAll(async () => {
  const { notes } = generatedVault({ seed: 9, notes: 1200, tagged: 0.02, length: 300 });
  bench = await openBench({ vaults: [await folderWith(notes)] });
});

afterAll(() => bench.close());

/** Runs in the page: presses Stop on the first notice that counts, as soon as it stands there; answers its text. */
const stopOnce = (): Promise<string> =>
  new Promise((resolve) => {
    const look = new MutationObserver(() => {
      const notice = [...document.querySelectorAll('.notice')].find((one) =>
        /\d of \d/.test(one.textContent),
      );
      const stop = notice?.querySelector('button');
      if (!notice || !stop) return;
      look.disconnect();
      resolve(notice.textContent);
      stop.click();
    });
    look.observe(document.body, { childList: true, subtree: true, characterData: true });
  });

test('reading a large vault counts and can be stopped, and begins anew when the index is next needed', async () => {
  const { page, run, errors, close } = await bench.open();
  const stopped = page.evaluate(stopOnce);
  // Under another tag nothing stands of what may have been read by now.
  await page.evaluate(() => {
    const { dir = '' } = window.workbench.app.plugins.plugins['review-prep']?.manifest ?? {};
    window.workbench.externalChange(`${dir}/data.json`, '{"tag":"impact/growth"}');
  });
  await run('Review Prep: Lint vault');
  expect(await stopped).toMatch(/^Reading notes: \d+ of 1,200 Stop$/);
  await page.locator('.notice', { hasText: 'Cancelled: nothing was changed.' }).first().waitFor();
  await run('Review Prep: Lint vault');
  await page.getByPlaceholder(/findings in \d+ notes/).waitFor({ timeout: 60_000 });
  expect(await page.locator('.notice', { hasText: 'Reading notes:' }).count()).toBe(0);
  expect(await errors()).toEqual([]);
  await close();
});

test('turned off while it reads, the plugin stops, and leaves no notice, timer or file behind', async () => {
  const { page, errors, close } = await bench.open();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = new MutationObserver(() => {
          if (![...document.querySelectorAll('.notice')].some((one) => /\d of \d/.test(one.textContent)))
            return;
          look.disconnect();
          window.workbench.unloadPlugin();
          resolve();
        });
        look.observe(document.body, { childList: true, subtree: true, characterData: true });
        window.workbench.runCommand('review-prep:lint-vault');
      }),
  );
  await page.waitForTimeout(3000);
  expect(await page.locator('.notice, .prompt').count()).toBe(0);
  expect(await page.evaluate(() => window.workbench.pending())).toBe(0);
  // The app keeps the place of its notices.
  await page.locator('.notice-container:empty').evaluateAll((all) => all.forEach((one) => one.remove()));
  expect(await page.evaluate(() => window.workbench.leftovers())).toEqual({});
  expect(await errors()).toEqual([]);
  await close();
});
