import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { widerThanShown } from './wider-than-shown';

const search = '- Rebuilt the parts search, which raised found parts from 61% to 78% in Q2 #impact\n';
const searchFixed = '- Raised found parts from 61% to 78% in Q2 by rebuilding the parts search #impact\n';
const depot = '- Moved the depot, which cut the drive from 41 to 29 minutes #impact\n';
const depotFixed = '- Cut the drive from 41 to 29 minutes by moving the depot #impact\n';
const long = `Parts${'-and-parts'.repeat(18)}`;
const weak = '- Spearheaded the partner page #impact\n';

let folder: string;
let bench: Bench;
let opened: OpenPage;
const { press, modal, holds } = byKeyboard(() => opened);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-prep-fix-vault-'));
  const notes: Record<string, string> = { Search: search, Depot: depot, Weak: weak };
  notes[long] = search.replace('#impact', () => `[evidence:: https://example.com/${long}] #impact`);
  for (let at = 0; at < 12; at++) notes[`Week ${at + 10}`] = search.replace('Q2', () => `week ${at + 10}`);
  await mkdir(path.join(folder, 'vault'));
  await mkdir(path.join(folder, 'nothing'));
  for (const [name, text] of Object.entries(notes))
    await writeFile(path.join(folder, 'vault', `${name}.md`), text);
  await writeFile(path.join(folder, 'nothing', 'Search.md'), searchFixed);
  bench = await openBench({ vaults: ['vault', 'nothing'].map((name) => path.join(folder, name)) });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(async () => {
  await bench.close();
  await rm(folder, { recursive: true });
});

const finish = () => opened.page.locator('.modal .review-prep-finish .mod-cta');
const tick = (note: string) => opened.page.locator('.modal').getByLabel(note, { exact: true });
const noticed = (text: string): Promise<unknown> =>
  opened.page.waitForFunction(
    (wanted) => window.workbench.notices.some((notice) => notice.includes(wanted)),
    text,
    { timeout: 30_000 },
  );

async function openFixes(options: PageOptions = {}): Promise<void> {
  opened = await bench.open(options);
  await opened.run('Review Prep: Fix findings in the vault');
  await modal('Fixes in the vault').waitFor({ timeout: 30_000 });
  await opened.page.waitForFunction(() => document.activeElement?.closest('.review-prep-finish') !== null);
}

/** Goes on by Tab to the control of that name and presses Space. */
async function pressSpaceOn(name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if ((await opened.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === name)
      return press('Space');
    await press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}"`);
}

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('The fixes of the vault %s', (_, options) => {
  test('are shown from the first note on, and only the notes that stay ticked are written, to be taken back at once', async () => {
    await openFixes(options);
    expect(await finish().textContent()).toBe('Fix 15 notes');
    const first = await opened.page.locator('.modal .setting-item').first().boundingBox();
    const [title, button] = [await modal('').first().boundingBox(), await finish().boundingBox()];
    expect(first && title && first.y >= title.y).toBe(true);
    expect(button && title && button.y + button.height <= title.y + title.height).toBe(true);
    const diff = opened.page.locator('.review-prep-diff', { hasText: 'drive from 41' });
    expect(await diff.locator('.review-prep-diff-del').textContent()).toBe(depot.trim());
    expect(await diff.locator('.review-prep-diff-ins').textContent()).toBe(depotFixed.trim());
    expect(await diff.locator('ins').first().textContent()).toBe('Cut ');
    for (let at = 0; at < 12; at++) await pressSpaceOn(`Week ${at + 10}.md`);
    await pressSpaceOn(`${long}.md`);
    expect(await finish().textContent()).toBe('Fix 2 notes');
    await pressSpaceOn('Search.md');
    expect(await finish().textContent()).toBe('Fix 1 note');
    await pressSpaceOn('Depot.md');
    expect(await finish().isDisabled()).toBe(true);
    await pressSpaceOn('Depot.md');
    await finish().focus();
    await press('Enter');
    await holds('Depot.md', depotFixed);
    await noticed('Fixed 1 note. “Take back the last change to notes” undoes it.');
    expect(await opened.read('Search.md')).toBe(search);
    expect(await opened.page.evaluate(() => window.workbench.writes())).toEqual(['Depot.md']);
    await opened.run('Review Prep: Take back the last change to notes');
    await holds('Depot.md', depot);
  });

  test('lie within the screen, however long a name or a line is', async () => {
    await openFixes(options);
    expect(await widerThanShown(opened.page, '.modal')).toEqual([]);
  });
});

test('Fixes that replace words stand there only where they are asked for', async () => {
  await openFixes();
  expect(await tick('Weak.md').count()).toBe(0);
  await pressSpaceOn('Suggestions too');
  await tick('Weak.md').waitFor();
  expect(await opened.page.locator('.review-prep-diff', { hasText: 'partner page' }).textContent()).toContain(
    'Led the partner page',
  );
  await opened.page.waitForFunction(() => document.activeElement?.closest('.review-prep-finish') !== null);
  await press('Enter');
  await holds('Weak.md', 'Led the partner page');
});

test('A note that was changed since is left alone, and told', async () => {
  await openFixes();
  await opened.page.evaluate(
    (text) => window.workbench.externalChange('Search.md', text),
    '- Mine #impact\n',
  );
  await finish().click();
  await noticed('Search.md has changed since, or is gone: run the fixes again');
  expect(await opened.read('Search.md')).toBe('- Mine #impact\n');
  expect(await opened.read('Depot.md')).toBe(depotFixed);
});

test('Where nothing is to fix that is said, with what to do instead', async () => {
  opened = await bench.open({ vault: 'nothing' });
  await opened.run('Review Prep: Fix findings in the vault');
  await modal('Nothing to fix. What is left needs words of yours: lint the vault.').waitFor({
    timeout: 30_000,
  });
  await opened.page.waitForFunction(() => document.activeElement?.textContent === 'Cancel');
  await press('Enter');
  expect(await opened.page.locator('.modal').count()).toBe(0);
});
