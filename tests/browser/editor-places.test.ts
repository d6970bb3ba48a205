import type { Locator } from 'playwright-core';
import { benchOver } from './bench-over';
import { openIn, seenIn } from './in-editor';
import type { Bench, OpenPage } from './open-workbench';

const note = [
  '# Log',
  '',
  '- Opened Porto #impact',
  '  - Assisted with the lease of the depot',
  '',
  '> [!note]',
  '> - Contributed to the audit #impact',
  '',
  '| what | who |',
  '| --- | --- |',
  '| Supported the fair #impact | Finance |',
  '',
  '> - Supported the quote #impact',
  '',
  '```',
  '- Supported the code #impact',
  '```',
  '',
  '- Worked on the intake form %% review-prep-disable-line hedged-claim %% #impact',
  '- Helped with the launch, ساعدت في الإطلاق #impact',
  '',
].join('\n');
/** Ten thousand bullets, a little over 1 MB. */
const long = Array.from(
  { length: 10_000 },
  (_, at) =>
    `- Helped with the launch of the partner page ${at} in the second quarter, as the report of the team says #impact\n`,
).join('');

/** What is read where is the same in either theme; `editor-surfaces` drives all four. */
const surfaces = [
  { device: 'desktop', theme: 'light' },
  { device: 'phone', theme: 'dark' },
] as const;

let bench: Bench;
let opened: OpenPage;

const { underline, ofWeakVerb, card, openCard, picture } = seenIn(() => opened.page);
const { editorText, cursorAt } = openIn(() => opened.page);

beforeAll(async () => {
  bench = await benchOver({ 'Log.md': note, 'Long.md': long });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

describe.each(surfaces)('On a $device in the $theme theme', ({ device, theme }) => {
  const isPhone = device === 'phone';
  const press = (target: Locator) => (isPhone ? target.tap() : target.click());

  test('sub-bullets, callouts and right-to-left text are read; tables, quotes and code are left alone', async () => {
    opened = await bench.open({ open: ['Log.md'], theme, phone: isPhone });
    for (const words of ['Assisted with', 'Contributed to', 'Helped with']) await ofWeakVerb(words).waitFor();
    expect(await underline('Supported').count()).toBe(0);

    const suppressed = [
      ['Assisted with', '  - Assisted with the lease of the depot %% review-prep-disable-line weak-verb %%'],
      ['Contributed to', '> - Contributed to the audit #impact %% review-prep-disable-line weak-verb %%'],
    ] as const;
    for (const [words, line] of suppressed) {
      await cursorAt(words);
      await opened.run('Review Prep: Ignore finding here');
      expect(await editorText()).toContain(line);
      await ofWeakVerb(words).waitFor({ state: 'detached' });
      await opened.page.locator('.cm-content').press('Control+z');
      expect(await editorText()).toBe(note);
      await ofWeakVerb(words).waitFor();
      await openCard(words, isPhone);
      await press(card().locator('.review-prep-finding', { hasText: 'weak-verb' }).getByText('Ignore here'));
      expect(await editorText()).toContain(line);
      await opened.page.locator('.cm-content').press('Control+z');
      await ofWeakVerb(words).waitFor();
    }

    await underline('hedged-claim').waitFor();
    expect(await underline('hedged-claim').getAttribute('aria-description')).toContain('finds nothing here');

    await cursorAt('Opened Porto');
    await opened.run('Toggle fold on the current line');
    await ofWeakVerb('Assisted with').waitFor({ state: 'detached' });
    await cursorAt('Opened Porto');
    await opened.run('Toggle fold on the current line');
    await ofWeakVerb('Assisted with').waitFor();
  });

  test('right to left, the card keeps clear of its line, and sentences keep the direction of their words', async () => {
    opened = await bench.open({ open: ['Log.md'], theme, phone: isPhone });
    await opened.page.evaluate(() => document.body.classList.add('mod-rtl'));
    await opened.page.locator('.cm-content').evaluate((dom) => dom.setAttribute('dir', 'rtl'));
    await openCard('Helped with', isPhone);
    await picture(`places-right-to-left-${device}-${theme}`);
    const [line, box] = [await underline('Helped with').boundingBox(), await card().boundingBox()];
    expect(line && box && (box.y + box.height <= line.y + 1 || box.y >= line.y + line.height - 1)).toBe(true);
    const message = card().locator('.review-prep-finding-message').first();
    expect(await message.evaluate((dom) => getComputedStyle(dom).unicodeBidi)).toBe('plaintext');
  });

  test('a note changed from outside, and its other pane, are read as well', async () => {
    opened = await bench.open({ open: ['Log.md'], theme, phone: isPhone });
    await ofWeakVerb('Helped with').waitFor();
    // A phone shows one pane at a time.
    if (!isPhone) await opened.run('Split right');
    const panes = opened.page.locator('.cm-editor');
    const amount = isPhone ? 1 : 2;
    for (let pane = 0; pane < amount; pane++)
      await panes.nth(pane).locator('.review-prep-underline').first().waitFor();
    await opened.page.evaluate(
      (text) => window.workbench.externalChange('Log.md', text),
      note.replace('Opened Porto', () => 'Participated in the move'),
    );
    for (let pane = 0; pane < amount; pane++)
      await panes
        .nth(pane)
        .locator('.review-prep-underline', { hasText: 'Participated in' })
        .first()
        .waitFor();
  });

  test('a note of more than a megabyte is underlined where it is looked at, and where it is typed in', async () => {
    opened = await bench.open({ open: ['Long.md'], theme, phone: isPhone });
    await underline('Helped with').waitFor();
    await opened.page.locator('.cm-content').press('Control+End');
    await underline('Helped with').waitFor();
    await opened.page.keyboard.type('- Assisted with the audit #impact\n');
    await ofWeakVerb('Assisted with').waitFor();
  });
});
