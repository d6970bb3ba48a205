import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { whatAxeFinds } from './what-axe-finds';
import { widerThanShown } from './wider-than-shown';

const now = '2026-07-06T09:00:00';
const weak = '- Helped with the launch of the partner page #impact\n';
const log = `# Log\n\n${weak}- Cut refunds from 9% to 4% by checking addresses #impact\n`;
const disagree = '- Cut p95 load from 6.8 s to 1.9 s, an 82% drop #impact\n';
const long = `Night-and-day-shift${'-and-night-shift'.repeat(11)}`;
const initiative = `Reconsideration ${'of the internationalisation '.repeat(7)}`;

let folder: string;
let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-prep-panel-'));
  const notes: Record<string, string> = {
    'vault/Log.md': log,
    'vault/Sums.md': disagree,
    [`long/${long}.md`]: `---\nreview-prep: impact\ninitiative: ${initiative}\nmetric: ${'m'.repeat(200)}\nprinciples: ${'Trust'.repeat(40)}\nokr: ${'key-result-'.repeat(18)}\n---\n${weak}`,
    [`long/Goals ${long}.md`]: `---\nreview-prep: goal\ntitle: ${'Longword'.repeat(25)}\ndate: 2026-08-01\n---\nNo.\n`,
    'empty/.gitkeep': '',
    'data.json': '{"version":1}',
  };
  for (const [name, text] of Object.entries(notes)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  bench = await openBench({
    vaults: ['vault', 'long', 'empty'].map((name) => path.join(folder, name)),
    data: path.join(folder, 'data.json'),
  });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
});

afterAll(async () => {
  await bench.close();
  await rm(folder, { recursive: true });
});

const panel = () => opened.page.locator('.review-prep-panel');
const section = (name: string) => panel().locator(`section[aria-label="${name}"]`);
const notes = (): Promise<string[]> => section('Findings').locator('summary').allTextContents();
const press = (key: string): Promise<void> => opened.page.keyboard.press(key);
const focused = (): Promise<string> => opened.page.evaluate(() => document.activeElement?.textContent ?? '');

async function openPanel(options: PageOptions = {}): Promise<void> {
  opened = await bench.open({ now, ...options });
  await opened.run('Review Prep: Open review panel');
  await section('Findings').locator('.review-prep-again').waitFor({ timeout: 30_000 });
  await opened.page.waitForFunction(
    () => !(document.querySelector('.review-prep-panel')?.textContent ?? '').includes('Reading the notes'),
  );
}

/** A picture to look at, where somebody wants one. */
async function picture(name: string): Promise<void> {
  const shots = process.env['REVIEW_PREP_SHOTS'];
  if (shots !== undefined) await opened.page.screenshot({ path: path.join(shots, `${name}.png`) });
}

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('The panel %s', (device, options) => {
  test('counts the findings by note and filters them by severity and by words', async () => {
    await openPanel({ open: ['Log.md'], ...options });
    expect(await notes()).toEqual([
      expect.stringMatching(/^Log\.md \(\d+ warnings?(, \d+ suggestions?)?\)$/),
      expect.stringMatching(/^Sums\.md \(1 error, /),
    ]);
    await panel().getByLabel('Severity').selectOption('error');
    expect(await notes()).toEqual(['Sums.md (1 error)']);
    await panel().getByLabel('Severity').selectOption('');
    await panel().getByLabel('Filter findings').fill('weak-verb');
    expect(await notes()).toEqual(['Log.md (1 warning)']);
    await panel().getByLabel('Filter findings').fill('nothing of that name');
    await section('Findings').locator('.review-prep-empty', { hasText: 'None of this kind.' }).waitFor();
  });

  test('goes from row to row by the arrows and to the line by Enter', async () => {
    await openPanel({ open: ['Sums.md'], ...options });
    await panel().getByLabel('Filter findings').fill('weak-verb');
    await section('Findings').locator('summary').focus();
    await press('Enter');
    await press('ArrowDown');
    expect(await focused()).toContain('Helped with');
    await press('ArrowDown');
    expect(await focused()).toBe('Lint vault');
    await press('ArrowUp');
    await press('Enter');
    await opened.page.waitForFunction(
      () =>
        window.workbench.app.workspace.getActiveFile()?.path === 'Log.md' &&
        window.workbench.cursor()?.line === 2,
    );
  });

  test('draws nothing anew where nothing is new, and keeps what is unfolded and the focus where something is', async () => {
    await openPanel({ open: ['Log.md'], ...options });
    await section('Findings').locator('summary').first().click();
    await section('Findings').locator('details[open] button').first().focus();
    const before = await focused();
    await opened.page.evaluate(() => {
      const all = document.querySelectorAll('.review-prep-panel section > div > *');
      Object.assign(window, { before: [...all] });
    });
    const left = (): Promise<string[]> =>
      opened.page.evaluate(() =>
        (window as unknown as { before: Element[] }).before
          .filter((element) => !element.isConnected)
          .map((element) => element.closest('section')?.ariaLabel ?? element.textContent ?? ''),
      );
    const told = (): Promise<void> => opened.page.waitForTimeout(1200);
    await opened.page.evaluate(
      (text) => window.workbench.externalChange('Log.md', text),
      `${log}\nMore words.\n`,
    );
    await told();
    expect(await left()).toEqual([]);
    await opened.page.evaluate(
      (text) => window.workbench.externalChange('Sums.md', text),
      `${disagree}\n${weak}`,
    );
    await opened.page.waitForFunction(
      () =>
        (document.querySelector('.review-prep-panel')?.textContent?.match(/Helped with/g) ?? []).length > 1,
    );
    expect(await section('Findings').locator('details[open]').count()).toBe(1);
    expect(await focused()).toBe(before);
  });

  test('says of an empty vault what to do next, and axe finds nothing in it', async () => {
    await openPanel({ vault: 'empty', ...options });
    await section('Dates coming up')
      .getByText('None. Give the cycle a 1:1 in the settings, or a goal a date.')
      .waitFor();
    await section('Coverage')
      .getByText('No impact entries yet. Tag a bullet with #impact, or find untagged results.')
      .waitFor();
    await section('Findings').getByText('None. Write on; what you tag is read at once.').waitFor();
    for (const theme of ['theme-light', 'theme-dark']) {
      await opened.page.evaluate((name) => {
        document.body.classList.remove('theme-light', 'theme-dark');
        document.body.classList.add(name);
      }, theme);
      expect(await whatAxeFinds(opened.page, '.review-prep-panel', `empty, ${theme}`)).toEqual([]);
    }
    await picture(`panel-empty-${device}`);
  });

  test.each(['ltr', 'rtl'] as const)(
    'shows names of 200 characters within its width (%s), light and dark',
    async (dir) => {
      await openPanel({ vault: 'long', ...options });
      await opened.page.evaluate((wanted) => {
        document.documentElement.dir = wanted;
        document.body.classList.toggle('mod-rtl', wanted === 'rtl');
      }, dir);
      for (const summary of await section('Findings').locator('summary').all()) await summary.click();
      await picture(`panel-long-${dir}-${device}`);
      expect(await widerThanShown(opened.page, '.review-prep-panel')).toEqual([]);
      for (const theme of ['theme-light', 'theme-dark']) {
        await opened.page.evaluate((name) => {
          document.body.classList.remove('theme-light', 'theme-dark');
          document.body.classList.add(name);
        }, theme);
        expect(await whatAxeFinds(opened.page, '.review-prep-panel', theme)).toEqual([]);
      }
      const heights = await panel()
        .locator('button, summary, select')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      if (options.phone) expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    },
  );

  test('left in the background by the last session is one tab, filled when it is first shown', async () => {
    opened = await bench.open({ now, ...options });
    await opened.page.evaluate(() =>
      window.workbench.app.workspace.getRightLeaf(false)?.defer__('review-prep-panel'),
    );
    expect(await panel().count()).toBe(0);
    await opened.page.evaluate(
      (text) => window.workbench.externalChange('Sums.md', text),
      `${disagree}\n${weak}`,
    );
    await opened.page.waitForTimeout(800);
    await opened.run('Review Prep: Open review panel');
    await section('Findings').locator('summary').first().waitFor({ timeout: 30_000 });
    expect(
      await opened.page.evaluate(
        () => window.workbench.app.workspace.getLeavesOfType('review-prep-panel').length,
      ),
    ).toBe(1);
  });

  test('leads to its documents by its buttons, and lints the vault by the last one', async () => {
    await openPanel({ open: ['Log.md'], ...options });
    for (const [name, shown] of [
      ['Create agenda', '.review-prep-boxes'],
      ['Assemble sheet', '.review-prep-page-says'],
    ] as const) {
      await panel().getByRole('button', { name }).click();
      await opened.page.locator(shown).waitFor({ timeout: 30_000 });
      await press('Escape');
      await opened.page.locator('.modal').waitFor({ state: 'detached' });
    }
    await panel().getByRole('button', { name: 'Find untagged results' }).click();
    await opened.page.waitForFunction(() =>
      window.workbench.notices.some((notice) => notice.startsWith('No untagged results')),
    );
    await panel().getByRole('button', { name: 'Lint vault' }).click();
    expect((await notes()).length).toBe(2);
  });
});

test('A row is told to the page preview with the note that it leads to, and Ctrl opens it in a new tab', async () => {
  await openPanel({ open: ['Sums.md'] });
  await opened.page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.workbench.app.workspace.on('hover-link', (link: { source: string; linktext: string }) =>
      told.push([link.source, link.linktext]),
    );
  });
  await section('Findings').locator('summary').first().click();
  const row = section('Findings').locator('details[open] button').first();
  await row.hover();
  expect(await opened.page.evaluate(() => (window as unknown as { told: unknown[] }).told[0])).toEqual([
    'review-prep-panel',
    'Log.md',
  ]);
  expect(
    await opened.page.evaluate(() => Object.keys(window.workbench.app.workspace.hoverLinkSources)),
  ).toContain('review-prep-panel');
  const tabs = await opened.page.locator('.mod-root .workspace-tab-header').count();
  await row.click({ modifiers: ['Control'] });
  await opened.page.waitForFunction(() => window.workbench.app.workspace.getActiveFile()?.path === 'Log.md');
  expect(await opened.page.locator('.mod-root .workspace-tab-header').count()).toBe(tabs + 1);
});
