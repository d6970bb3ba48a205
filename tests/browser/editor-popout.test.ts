import type { Page } from 'playwright-core';
import { benchOver } from './bench-over';
import { openIn, seenIn } from './in-editor';
import { runCommand } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

const late = '- Rebuilt the parts search, which raised found parts from 61% to 78% in Q2 #impact';
const early = '- Raised found parts from 61% to 78% in Q2 by rebuilding the parts search #impact';
const weak = '- Helped with the launch of the partner page #impact';
const good = '- Cut refunds from 9% to 4% by checking addresses #impact';
const note = ['# Log', '', 'Words above.', '', '', '', '', '', '', late, weak, '', good, ''].join('\n');

let bench: Bench;
let opened: OpenPage;
/** The window that the note was moved into. */
let popout: Page;
let errors: string[];

const { underline, card, picture } = seenIn(() => popout);
const { editorText, cursorAt } = openIn(() => opened.page);

beforeAll(async () => {
  bench = await benchOver({ 'Log.md': note }, { editor: { gutter: true, badge: true } });
});

afterEach(async () => {
  expect(errors).toEqual([]);
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

async function moveOut(theme: 'light' | 'dark'): Promise<void> {
  opened = await bench.open({ open: ['Log.md'], theme });
  await opened.page.locator('.review-prep-underline', { hasText: 'Helped with' }).first().waitFor();
  [popout] = await Promise.all([
    opened.page.waitForEvent('popup'),
    opened.run('Move current tab to new window'),
  ]);
  errors = [];
  popout.on('pageerror', (error) => errors.push(String(error)));
  popout.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await popout.bringToFront();
  await popout.setViewportSize({ width: 900, height: 700 });
  await underline('Helped with').waitFor();
}

const command = (name: string): Promise<void> => runCommand(popout, `Review Prep: ${name}`);
const status = (): Promise<string | null> => opened.page.locator('.review-prep-status').textContent();

async function undo(): Promise<void> {
  await popout.locator('.cm-content').press('Control+z');
  expect(await editorText()).toBe(note);
}

describe.each(['light', 'dark'] as const)('In a window of its own in the %s theme', (theme) => {
  beforeEach(() => moveOut(theme));

  test('findings are gone to, shown, fixed, explained and ignored by keyboard', async () => {
    await cursorAt('Words above');
    await command('Go to next finding');
    expect(await opened.page.evaluate(() => window.workbench.cursor()?.line)).toBe(9);
    await command('Show finding at cursor');
    await card().waitFor();
    await popout.waitForFunction(() => document.activeElement?.closest('.review-prep-card') !== null);
    await picture(`popout-card-${theme}`);
    await popout.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await popout.evaluate(() => document.activeElement?.className)).toContain('cm-content');

    await command('Fix all safe findings in this note');
    expect(await editorText()).toBe(note.replace(late, () => early));
    await undo();
    await cursorAt('Rebuilt the parts');
    await underline('Rebuilt the parts').waitFor();
    await command('Fix at cursor');
    expect(await editorText()).toBe(note.replace(late, () => early));
    await undo();

    await cursorAt('Helped with');
    await command('Explain claim at cursor');
    await popout.locator('.modal', { hasText: 'How this claim was read' }).waitFor();
    await popout.keyboard.press('Escape');
    await popout.locator('.modal').waitFor({ state: 'detached' });
    await cursorAt('Helped with');
    await underline('Helped with').waitFor();
    await command('Ignore finding here');
    expect(await editorText()).toContain(`${weak} %% review-prep-disable-line weak-verb %%\n`);
    await undo();
  });

  test('the card fixes, explains and ignores by pointer, and stands in this window alone', async () => {
    await underline('Rebuilt the parts').hover();
    await card().waitFor();
    expect(await opened.page.locator('.review-prep-card').count()).toBe(0);
    const line = await underline('Rebuilt the parts').boundingBox();
    const box = await card().boundingBox();
    expect(line && box && (box.y + box.height <= line.y + 1 || box.y >= line.y + line.height - 1)).toBe(true);
    await card().getByText('Lead with the result').first().click();
    expect(await editorText()).toBe(note.replace(late, () => early));
    await undo();
    await underline('Helped with').hover();
    await card().getByText('Explain', { exact: true }).first().click();
    await popout.locator('.modal', { hasText: 'How this claim was read' }).waitFor();
    await popout.keyboard.press('Escape');
    await popout.locator('.modal').waitFor({ state: 'detached' });
    await underline('Helped with').hover();
    await card().locator('.review-prep-finding', { hasText: 'weak-verb' }).getByText('Ignore here').click();
    expect(await editorText()).toContain(`${weak} %% review-prep-disable-line weak-verb %%\n`);
    await undo();
    await underline('Helped with').click({ button: 'right' });
    await popout.locator('.menu-item', { hasText: 'Ignore weak-verb here' }).click();
    expect(await editorText()).toContain('review-prep-disable-line weak-verb');
  });

  test('marks stand in the margin, and what is typed there is read, underlined and counted', async () => {
    await popout.locator('.review-prep-margin-mark').first().click();
    await card().waitFor();
    await popout.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await popout.locator('.cm-line', { hasText: '✓' }).count()).toBe(1);
    const before = await status();
    await popout.locator('.cm-content').press('Control+End');
    await popout.keyboard.type('- Participated in the audit #impact');
    expect(await underline('Participated').count()).toBe(0);
    await underline('Participated').waitFor();
    await picture(`popout-margin-${theme}`);
    expect(await status()).not.toBe(before);
    expect(await status()).toMatch(/^\d+ review findings$/);
  });
});
