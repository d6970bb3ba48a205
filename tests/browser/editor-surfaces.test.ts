import type { Locator } from 'playwright-core';
import { benchOver } from './bench-over';
import { openIn, seenIn } from './in-editor';
import type { Bench, OpenPage } from './open-workbench';

const late = '- Rebuilt the parts search, which raised found parts from 61% to 78% in Q2 #impact';
const early = '- Raised found parts from 61% to 78% in Q2 by rebuilding the parts search #impact';
const weak = '- Helped with the launch of the partner page #impact';
const good = '- Cut refunds from 9% to 4% by checking addresses #impact';
const note = ['# Log', '', 'Words above.', '', '', '', '', '', '', late, weak, '', good, ''].join('\n');

const surfaces = (['desktop', 'phone'] as const).flatMap((device) =>
  (['light', 'dark'] as const).map((theme) => ({ device, theme })),
);

let bench: Bench;
let opened: OpenPage;

const { underline, ofWeakVerb, card, openCard, picture } = seenIn(() => opened.page);
const { editorText, line, cursorAt } = openIn(() => opened.page);

beforeAll(async () => {
  bench = await benchOver({ 'Log.md': note }, { editor: { gutter: true, badge: true } });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const undo = () => opened.page.locator('.cm-content').press('Control+z');

describe.each(surfaces)('On a $device in the $theme theme', ({ device, theme }) => {
  const isPhone = device === 'phone';
  const press = (target: Locator) => (isPhone ? target.tap() : target.click());

  beforeEach(async () => {
    opened = await bench.open({ open: ['Log.md'], theme, phone: isPhone });
    await underline('Helped with').waitFor({ timeout: 30_000 });
    await underline('Rebuilt the parts').waitFor();
  });

  test('findings are gone to, shown, fixed, explained, ignored and turned off by keyboard', async () => {
    await cursorAt('Words above');
    await opened.run('Review Prep: Go to next finding');
    expect(await line()).toBe(9);
    await opened.run('Review Prep: Go to next finding');
    await opened.run('Review Prep: Go to previous finding');
    await opened.run('Review Prep: Show finding at cursor');
    await card().waitFor();
    await opened.page.waitForFunction(() => document.activeElement?.closest('.review-prep-card') !== null);
    await picture(`surfaces-card-${device}-${theme}`);
    await opened.page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });

    await cursorAt('Rebuilt the parts');
    await opened.run('Review Prep: Fix at cursor');
    expect(await editorText()).toBe(note.replace(late, () => early));
    await undo();
    expect(await editorText()).toBe(note);
    await underline('Rebuilt the parts').waitFor({ timeout: 10_000 });
    await opened.run('Review Prep: Fix all safe findings in this note');
    expect(await editorText()).toBe(note.replace(late, () => early));
    await undo();
    expect(await editorText()).toBe(note);

    await cursorAt('Helped with');
    await opened.run('Review Prep: Explain claim at cursor');
    await opened.page.locator('.modal', { hasText: 'How this claim was read' }).waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.page.locator('.modal').waitFor({ state: 'detached' });
    await cursorAt('Helped with');
    await opened.run('Review Prep: Ignore finding here');
    expect(await editorText()).toContain(`${weak} %% review-prep-disable-line weak-verb %%\n`);
    await undo();
    expect(await editorText()).toBe(note);
    await underline('Helped with').waitFor({ timeout: 10_000 });

    await opened.run('Review Prep: Turn inline linting on or off');
    await opened.page.locator('.review-prep-underline').first().waitFor({ state: 'detached' });
    await opened.run('Review Prep: Turn inline linting on or off');
    await underline('Helped with').waitFor({ timeout: 10_000 });
  });

  test('the card previews, fixes, explains, ignores and turns a rule off by pointer', async () => {
    const open = (words: string): Promise<Locator> => openCard(words, isPhone);
    const whole = await open('Rebuilt the parts');
    expect(await whole.textContent()).toContain('Raised found parts from 61% to 78% in Q2');
    expect(await whole.locator('.review-prep-outcome').textContent()).toContain('from 61% to 78%');
    await press(whole.getByText('Lead with the result').first());
    expect(await editorText()).toBe(note.replace(late, () => early));
    await undo();
    expect(await editorText()).toBe(note);
    await underline('Rebuilt the parts').waitFor({ timeout: 10_000 });

    await press((await open('Helped with')).getByText('Explain', { exact: true }).first());
    await opened.page.locator('.modal', { hasText: 'How this claim was read' }).waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.page.locator('.modal').waitFor({ state: 'detached' });
    const ofRule = (await open('Helped with')).locator('.review-prep-finding', { hasText: 'weak-verb' });
    await press(ofRule.getByText('Ignore here'));
    expect(await editorText()).toContain(`${weak} %% review-prep-disable-line weak-verb %%\n`);
    await undo();
    expect(await editorText()).toBe(note);
    await underline('Helped with').waitFor({ timeout: 10_000 });
    const again = (await open('Helped with')).locator('.review-prep-finding', { hasText: 'weak-verb' });
    await press(again.getByText('Turn rule off'));
    await ofWeakVerb('Helped with').waitFor({ state: 'detached', timeout: 10_000 });
  });

  test('source mode has the same, and a bullet being typed is left alone until its line is left', async () => {
    await opened.run('Toggle Live Preview/Source mode');
    await underline('Helped with').waitFor();
    await openCard('Helped with', isPhone);
    await opened.page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await cursorAt('Rebuilt the parts');
    await opened.run('Review Prep: Fix at cursor');
    expect(await editorText()).toBe(note.replace(late, () => early));
    await undo();
    expect(await editorText()).toBe(note);

    await opened.page.locator('.cm-content').press('Control+End');
    await opened.page.keyboard.type('- Contributed to the fair #impact');
    expect(await underline('Contributed').count()).toBe(0);
    await opened.page.keyboard.press('ArrowUp');
    await underline('Contributed').waitFor({ timeout: 10_000 });
    await opened.page.locator('.cm-content').press('Control+End');
    await opened.page.keyboard.type('\n- Assisted with the audit #impact');
    expect(await underline('Assisted').count()).toBe(0);
    await press(opened.page.locator('.cm-line', { hasText: 'Words above' }));
    await underline('Assisted').waitFor({ timeout: 10_000 });
    await picture(`surfaces-source-${device}-${theme}`);
  });

  test('marks stand in the margin, a good claim has its badge, and reading view has its marks', async () => {
    const mark = opened.page.locator('.review-prep-margin-mark').first();
    await mark.waitFor();
    expect(await opened.page.locator('.cm-line', { hasText: '✓' }).allTextContents()).toHaveLength(1);
    await picture(`surfaces-margin-${device}-${theme}`);
    await press(mark);
    await card().waitFor();
    await opened.page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await opened.run('Toggle reading view');
    const inReading = opened.page
      .locator('li', { hasText: 'Helped with' })
      .locator('.review-prep-reading-mark');
    await inReading.waitFor({ timeout: 10_000 });
    expect(await inReading.getAttribute('aria-label')).toContain('Unexpected "Helped with"');
    await picture(`surfaces-reading-${device}-${theme}`);
  });
});
