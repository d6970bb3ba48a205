import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { whatAxeFinds } from './what-axe-finds';
import { widerThanShown } from './wider-than-shown';

const dataFile = '.obsidian/plugins/review-prep/data.json';

let folder: string;
/** A vault in which the plugin was never on, and one in which it was. */
let fresh: Bench;
let known: Bench;
let opened: OpenPage;
const { press, type, modal, goTo, exists, closed } = byKeyboard(() => opened);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-prep-first-run-'));
  await mkdir(path.join(folder, 'vault', 'Work'), { recursive: true });
  await writeFile(path.join(folder, 'vault', 'Work', 'Monday.md'), 'Talked.\n');
  await writeFile(path.join(folder, 'data.json'), '{"version":1}');
  fresh = await openBench({ vaults: [path.join(folder, 'vault')] });
  known = await openBench({ vaults: [path.join(folder, 'vault')], data: path.join(folder, 'data.json') });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
});

afterAll(async () => {
  await fresh.close();
  await known.close();
  await rm(folder, { recursive: true });
});

const offer = () => opened.page.locator('.notice', { hasText: 'Set up folders and an impact log' });
const noticed = (text: string): Promise<unknown> =>
  opened.page.waitForFunction(
    (wanted) => window.workbench.notices.some((notice) => notice.includes(wanted)),
    text,
    { timeout: 30_000 },
  );

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('The first run %s', (_, options) => {
  test('offers to set up, says what company data in a synced vault means, and asks what only the user knows', async () => {
    opened = await fresh.open(options);
    await offer().getByText('check that your company allows it').waitFor();
    expect(await whatAxeFinds(opened.page, '.notice')).toEqual([]);
    expect(await opened.page.evaluate(() => window.workbench.writes())).toEqual([]);
    await offer().getByRole('button', { name: 'Set up' }).click();
    await modal('Set up your review').waitFor();
    await modal('Results often hold company data.').waitFor();
    expect(await whatAxeFinds(opened.page, '.modal')).toEqual([]);
    expect(await widerThanShown(opened.page, '.modal')).toEqual([]);
    await goTo('Principles');
    await opened.page.getByLabel('Principles', { exact: true }).selectOption('gitlab');
    await goTo('Your name');
    await type('Ines Duarte');
    await goTo('Manager');
    await type('Li Wei');
    await goTo('Impact folder');
    await press('Control+a');
    await type('Wor');
    await opened.page.locator('.suggestion-item', { hasText: 'Work' }).first().waitFor();
    await press('Enter');
    await goTo('Your name');
    await press('Enter');
    await closed();
    await exists('Work/Impact log.md');
    await exists('Work/Impact log.base');
    await exists('Reviews/Templates/Story template.md');
    await noticed(
      'Created: Work/Impact log.base\nCreated: Reviews/Templates/Review agenda template.md\nand 19 more',
    );
    expect(JSON.parse(await opened.read(dataFile))).toMatchObject({
      person: { name: 'Ines Duarte', manager: 'Li Wei' },
      principles: { sets: ['gitlab'] },
      folders: { impact: 'Work' },
    });
    await opened.page.waitForFunction(
      () => window.workbench.app.workspace.getActiveFile()?.path === 'Work/Impact log.md',
    );
    const log = await opened.read('Work/Impact log.md');
    expect(log).toContain('One bullet for each result, the result first.');
    expect(log).toMatch(/\n- \n$/);
  });

  test('is not offered again once it was answered, and never where settings are', async () => {
    opened = await fresh.open(options);
    await offer().getByRole('button', { name: 'Not now' }).click();
    await offer().waitFor({ state: 'detached' });
    await opened.page.waitForFunction((file) => window.workbench.paths().includes(file), dataFile);
    expect(await opened.page.evaluate(() => window.workbench.writes())).toEqual([]);
    await opened.close();
    opened = await known.open(options);
    await opened.page.waitForTimeout(500);
    expect(await offer().count()).toBe(0);
  });

  test('of each command in a vault without results says what to do next', async () => {
    opened = await known.open({ now: '2026-07-06T09:00:00', ...options });
    for (const [command, said] of [
      ['Lint vault', 'No findings. Nothing is tagged with #impact yet: find untagged results'],
      [
        'Find untagged results',
        'No untagged results in 2026-H1. A bullet counts as one once it holds a figure.',
      ],
      ['Show key results and what moves them', 'No key results yet: make a note of them'],
      ['Restore a template', 'There is nothing to restore'],
      ['Copy recap as a message', 'There is no agenda of 2026-H1 yet: create the review agenda first.'],
      ['Mark recap as sent', 'create the review agenda first.'],
      ['Save check-in as a calendar file', 'give the cycle a 1:1 in the settings.'],
      ['Take back the last change to notes', 'There is nothing to undo'],
      ['Check templates', 'All templates can be used'],
    ] as const) {
      await opened.run(`Review Prep: ${command}`);
      await noticed(said);
    }
    for (const [command, said] of [
      ['Fix findings in the vault', 'Nothing to fix.'],
      ['Assemble impact sheet', 'Nothing leads yet'],
      ['Copy for a form', 'Nothing to copy yet. Tag results with #impact'],
    ] as const) {
      await opened.run(`Review Prep: ${command}`);
      await opened.page.locator('.modal, .prompt', { hasText: said }).waitFor({ timeout: 30_000 });
      expect(await whatAxeFinds(opened.page, '.modal, .prompt', command)).toEqual([]);
      await press('Escape');
      await opened.page.locator('.modal, .prompt').first().waitFor({ state: 'detached' });
    }
  });
});
