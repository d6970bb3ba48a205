import type { App } from '../../tools/workbench/obsidian/app';
import type { Bench } from '../browser/open-workbench';
import { openFixture } from './open-fixture';

declare const app: App;

let bench: Bench;

beforeAll(async () => {
  bench = await openFixture();
});

afterAll(() => bench.close());

test('the palette runs a command by keyboard and lists only what applies', async () => {
  const { page, run, listed, errors, close } = await bench.open({ open: ['Home.md'] });
  expect(await listed('never offered')).toEqual([]);
  expect(await listed('fixture greet')).toEqual(['Fixture: Greet']);
  await run('Fixture: Greet');
  expect(await page.locator('.notice').allTextContents()).toEqual(['Hello from the fixture']);
  expect(await errors()).toEqual([]);
  await close();
});

test('a dialogue keeps the keyboard, stays open and gives the focus back', async () => {
  const { page, run, close } = await bench.open({ open: ['Daily.md'] });
  await page.locator('.cm-content').click();
  await run('Fixture: Ask a question');
  await page.locator('.modal input').focus();
  await page.keyboard.type('Asked');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.modal') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.modal').count()).toBe(0);
  expect(await page.evaluate(() => app.workspace.activeEditor?.editor.hasFocus())).toBe(true);
  expect(await page.evaluate(() => window.workbench.editorText())).toBe('Plain text without a heading.\n');
  await close();
});

test('a dialogue makes the note that it was filled for', async () => {
  const { page, run, read, close } = await bench.open();
  await run('Fixture: Ask a question');
  await page.locator('.modal input').fill('Asked');
  await page.getByRole('button', { name: 'Create note' }).click();
  await page.waitForFunction(() => window.workbench.paths().includes('Asked.md'));
  expect(await read('Asked.md')).toBe('# Asked\n');
  expect(await page.locator('.nav-file-title', { hasText: 'Asked' }).count()).toBe(1);
  await close();
});

test('a list of suggestions is filtered and chosen by keyboard', async () => {
  const { page, run, close } = await bench.open();
  await run('Fixture: Pick a fruit');
  await page.keyboard.type('b');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.workbench.notices)).toEqual(['Picked Blackberry']);
  await close();
});

test('a side leaf shows a view, and its click opens a note at its heading', async () => {
  const { page, run, close } = await bench.open({ open: ['Home.md'] });
  await run('Fixture: Open panel');
  await page.getByRole('button', { name: 'Open checkout' }).click();
  await page.waitForFunction(() => app.workspace.getActiveFile()?.path === 'Projects/Checkout.md');
  expect(await page.evaluate(() => app.workspace.getLeavesOfType('fixture-panel').length)).toBe(1);
  await close();
});

test('the menu of the editor is filled by plugins and works by keyboard', async () => {
  const { page, close } = await bench.open({ open: ['Daily.md'] });
  await page.locator('.cm-line').first().click({ button: 'right' });
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('.menu-item.selected').textContent()).toBe('Shout the line');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.workbench.editorText())).toBe('PLAIN TEXT WITHOUT A HEADING.\n');
  expect(await page.locator('.menu').count()).toBe(0);
  await close();
});

test('the menu of a file is filled by plugins', async () => {
  const { page, close } = await bench.open();
  await page.locator('.nav-file-title', { hasText: 'Daily' }).click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Name this file' }).click();
  expect(await page.evaluate(() => window.workbench.notices)).toEqual(['Daily.md']);
  await close();
});

test('declared settings are drawn, checked, kept, and shown as others allow', async () => {
  const { page, read, close } = await bench.open();
  await page.keyboard.press('Control+,');
  const row = (name: string) =>
    page.locator('.setting-item', { has: page.locator('.setting-item-name', { hasText: name }) });
  expect(await row('Volume').isVisible()).toBe(false);
  await row('Loud').locator('.checkbox-container').click();
  await row('Volume').waitFor({ state: 'visible' });
  await row('Greeting').locator('input').fill('');
  expect(await page.locator('.setting-item-error').textContent()).toBe('Say something.');
  await row('Greeting').locator('input').fill('Good day');
  await page.waitForFunction(() =>
    window.workbench.read('.obsidian/plugins/fixture/data.json').includes('Good day'),
  );
  expect(JSON.parse(await read('.obsidian/plugins/fixture/data.json'))).toMatchObject({
    greeting: 'Good day',
    loud: true,
  });
  await page.getByRole('button', { name: 'Add word' }).click();
  expect(await row('new').count()).toBe(1);
  await row('More').click();
  expect(await row('Deep setting').count()).toBe(1);
  await close();
});

test('before version 1.13 the tab draws itself', async () => {
  const { page, close } = await bench.open({ app: '1.12' });
  await page.keyboard.press('Control+,');
  expect(await page.locator('.setting-item-name').allTextContents()).toEqual(['Greeting (drawn by hand)']);
  await close();
});

test('on a phone the status bar is gone and the drawers open from the bar below', async () => {
  const { page, close } = await bench.open({ phone: true, open: ['Home.md'] });
  expect(await page.locator('body.is-phone.is-mobile').count()).toBe(1);
  expect(await page.locator('.status-bar').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Open left sidebar' }).click();
  await page.locator('.nav-file-title', { hasText: 'Daily' }).click();
  await page.waitForFunction(() => app.workspace.getActiveFile()?.path === 'Daily.md');
  await close();
});
