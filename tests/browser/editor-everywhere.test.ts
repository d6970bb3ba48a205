import { benchOver } from './bench-over';
import { openIn, seenIn } from './in-editor';
import type { Bench, OpenPage } from './open-workbench';

const weak = '- Helped with the launch of the partner page #impact';
const note = [
  '# Log',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  weak,
  '- Opened Porto #impact',
  '  - Assisted with the lease of the depot',
  '',
  '> [!note]',
  '> - Contributed to the audit #impact',
  '',
  '- Worked on the intake form %% review-prep-disable-line hedged-claim %% #impact',
  '',
].join('\n');
/** As people write: tabs, boxes, emphasis, code, a link to nowhere, half sentences. */
const messy = [
  '# Week 14',
  '',
  weak,
  '- Raised activation 1 pp, won the test #impact [outcome:: won] [ci-low:: -0.4 pp] [ci-high:: 1.2 pp]',
  '- Cut refunds from 8% to 4%, a drop of 60% #impact',
  '\t- [ ] ask Ines for the *final* figures…',
  '\t- assisted w/ rollout to 14 countries',
  '- **Rebuilt** `search`, which raised found parts from 61% to 78% (see [[Search data|the data]]) #impact',
  '',
].join('\n');
const typed = ['---', 'review-prep: impact', 'baseline: some', '---', 'Cut refunds 8%.', ''].join('\n');

let bench: Bench;
let opened: OpenPage;

const { underline, card, openCard, picture } = seenIn(() => opened.page);
const { editorText, cursorAt } = openIn(() => opened.page);

beforeAll(async () => {
  bench = await benchOver({ 'Log.md': note, 'Typed.md': typed, 'Messy.md': messy }, {});
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const status = () => opened.page.locator('.review-prep-status');

async function openNote(options: Parameters<Bench['open']>[0] = {}): Promise<void> {
  opened = await bench.open({ open: ['Log.md'], ...options });
  await underline('Helped with').waitFor({ timeout: 30_000 });
}

describe.each(['light', 'dark'] as const)('In the %s theme', (theme) => {
  test('on a desktop a pointer and a keyboard each open the card, and Escape closes it', async () => {
    await openNote({ theme, reducedMotion: true });
    await underline('Helped with').hover();
    await card().waitFor();
    await picture(`desktop-${theme}`);
    await opened.page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await opened.page.mouse.move(5, 5);
    await opened.page.locator('.cm-content').press('Control+Home');
    await opened.run('Review Prep: Go to next finding');
    await opened.run('Review Prep: Show finding at cursor');
    await card().waitFor();
    await opened.page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  test('on a phone a tap opens the sheet, and its button ignores the finding', async () => {
    await openNote({ theme, phone: true });
    await underline('Helped with').tap();
    const sheet = opened.page.locator('.review-prep-bottom-sheet .review-prep-card');
    await sheet.waitFor();
    const around = opened.page.locator('.cm-panels-bottom');
    expect(await around.evaluate((dom) => getComputedStyle(dom).borderTopColor)).toBe('rgba(0, 0, 0, 0)');
    await picture(`phone-${theme}`);
    const finding = sheet.locator('.review-prep-finding', { hasText: 'weak-verb' });
    await finding.getByText('Ignore here').tap();
    expect(await editorText()).toContain(`${weak} %% review-prep-disable-line weak-verb %%\n`);
  });
});

test('the count in the status bar opens a menu by keyboard, which goes to the next finding', async () => {
  await openNote();
  await opened.page.locator('.cm-content').press('Control+Home');
  expect(await status().textContent()).toMatch(/^\d+ review findings$/);
  await status().focus();
  await opened.page.keyboard.press('Enter');
  await opened.page.locator('.menu-item', { hasText: 'Go to next finding' }).waitFor();
  await picture('status-menu');
  await opened.page.keyboard.press('ArrowDown');
  await opened.page.keyboard.press('Enter');
  expect(await opened.page.evaluate(() => window.workbench.cursor()?.line)).toBe(9);
});

test('the menu of the status bar turns linting off and on again by pointer', async () => {
  await openNote();
  await status().click();
  await opened.page.locator('.menu-item', { hasText: 'Turn inline linting off' }).click();
  await opened.page.locator('.review-prep-underline').first().waitFor({ state: 'detached' });
  await status().click();
  await opened.page.locator('.menu-item', { hasText: 'Turn inline linting on' }).click();
  await underline('Helped with').waitFor({ timeout: 10_000 });
});

test('reading view marks the bullets with findings, each severity by its shape', async () => {
  await openNote();
  await opened.run('Toggle reading view');
  const mark = opened.page.locator('li', { hasText: 'Helped with' }).locator('.review-prep-reading-mark');
  await mark.waitFor({ timeout: 10_000 });
  expect(await mark.textContent()).toBe('▲');
  expect(await mark.getAttribute('aria-label')).toContain('warning: Unexpected "Helped with"');
  await picture('reading-view');
});

test.each(['light', 'dark'] as const)(
  'the menu of the editor fixes, ignores and explains a finding under the pointer, %s',
  async (theme) => {
    await openNote({ theme });
    await underline('Helped with').click();
    await underline('Helped with').click({ button: 'right' });
    await opened.page.locator('.menu-item', { hasText: 'Ignore weak-verb here' }).waitFor();
    await opened.page.locator('.menu-item', { hasText: 'Explain claim' }).click();
    await opened.page.locator('.modal', { hasText: 'How this claim was read' }).waitFor();
  },
);

describe.each([
  ['desktop', false, 'light'],
  ['desktop', false, 'dark'],
  ['phone', true, 'light'],
  ['phone', true, 'dark'],
] as const)('On a %s', (device, phone, theme) => {
  test(`every severity has a line of its own shape, whose colour the ${theme} theme gives, and words for a screen reader`, async () => {
    await openNote({ theme, phone, open: ['Messy.md'] });
    const kinds = await opened.page.evaluate(() =>
      ['error', 'warning', 'suggestion'].map((kind) => {
        const line = document.querySelector(`.review-prep-${kind}`);
        if (!line) return null;
        const { textDecorationStyle, textDecorationColor } = getComputedStyle(line);
        return {
          textDecorationStyle,
          textDecorationColor,
          words: line.getAttribute('aria-description') ?? '',
        };
      }),
    );
    const seen = kinds.filter((kind) => kind !== null);
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map((kind) => kind.textDecorationStyle)).size).toBe(3);
    expect(new Set(seen.map((kind) => kind.textDecorationColor)).size).toBe(3);
    expect(seen.map(({ words }) => words.split(':')[0])).toEqual(['error', 'warning', 'suggestion']);
    await picture(`messy-${device}-${theme}`);
  });

  test(`a finding in the properties is ignored in the properties, which stay properties, ${theme}`, async () => {
    const ignored = typed.replace('some\n', () => 'some\nreview-prep-lint: malformed-field\n');
    opened = await bench.open({ open: ['Typed.md'], theme, phone });
    await opened.run('Toggle Live Preview/Source mode');
    await underline('some').waitFor({ timeout: 30_000 });
    await cursorAt('baseline: some');
    await opened.page.keyboard.press('End');
    await opened.run('Review Prep: Ignore finding here');
    expect(await editorText()).toBe(ignored);
    await underline('some').waitFor({ state: 'detached', timeout: 10_000 });
    await opened.page.locator('.cm-content').press('Control+z');
    expect(await editorText()).toBe(typed);

    await underline('some').waitFor({ timeout: 10_000 });
    const shown = (await openCard('some', phone)).getByText('Ignore here').first();
    await (phone ? shown.tap() : shown.click());
    expect(await editorText()).toBe(ignored);
  });

  test(`nothing of the card moves where less motion is wanted, ${theme}`, async () => {
    await openNote({ theme, phone, reducedMotion: true });
    await openCard('Helped with', phone);
    expect(await moving()).toEqual([]);
  });
});

/** What of the card has an animation or a transition. */
const moving = (): Promise<string[]> =>
  card().evaluate((dom: Element) =>
    [dom, ...Array.from(dom.querySelectorAll('*'))]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return (
          animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0.01)
        );
      })
      .map(({ outerHTML }) => outerHTML),
  );
