import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';

/** The week in which the sample's first half ended. */
const now = '2026-06-30T16:00:00';

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openBench();
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const { press, type, modal, goTo, exists, holds, toldOf } = byKeyboard(() => opened);

/** The values of the modal's fields, by the names that stand before them. */
const fields = (): Promise<Record<string, string>> =>
  opened.page.locator('.modal .setting-item').evaluateAll((rows) =>
    Object.fromEntries(
      rows.flatMap((row) => {
        const field = row.querySelector<HTMLInputElement>('input, select, textarea');
        return field ? [[row.querySelector('.setting-item-name')?.textContent ?? '', field.value]] : [];
      }),
    ),
  );

async function typeBullet(text: string): Promise<void> {
  await opened.page.locator('.cm-content').click();
  await press('Control+End');
  await type(`\n- ${text}`);
}

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('%s', (_, options) => {
  test('a bullet under the cursor becomes an entry, its fields read and corrected by keyboard', async () => {
    opened = await bench.open({ open: ['Daily/2026-06-30.md'], now, ...options });
    await typeBullet('Cut refund cost from $80k to $60k a month, see [[Refund table]]');
    await opened.run('Review Prep: New impact entry');
    await modal('New impact entry').waitFor();
    expect(await fields()).toMatchObject({
      Baseline: '$80k',
      Result: '$60k',
      Evidence: '[[Refund table]]',
      'Result in one sentence': 'Cut refund cost from $80k to $60k a month, see [[Refund table]]',
    });
    await type('Refund cost');
    await goTo('Period');
    await type('2026-06-31 to 2026-07-01');
    await press('Enter');
    await opened.page
      .locator('.review-prep-problems', { hasText: 'Mend it, or create it all the same.' })
      .waitFor();
    expect(await toldOf('Period')).toEqual(['true', expect.stringContaining('2026-06-31')]);
    expect(await toldOf('Baseline')).toEqual([null, '']);
    // The field that is wrong has the focus.
    await press('Control+a');
    await type('2026-06-01 to 2026-06-30');
    await press('Enter');
    await opened.page.locator('.modal').waitFor({ state: 'detached' });
    const [path = ''] = (await opened.page.evaluate(() => window.workbench.paths())).filter(
      (one) => one.startsWith('Impact/') && one.includes('Refund cost'),
    );
    expect(await opened.read(path)).toMatch(
      /baseline: "\$80k"\nresult: "\$60k"\n[^]*period: "?2026-06-01 to 2026-06-30"?\n/,
    );
  });

  test('a selection becomes a bullet of the log; a goal begun at a key result moves it', async () => {
    opened = await bench.open({ open: ['OKRs/OKRs 2026-H1.md'], now, ...options });
    await opened.page.locator('.cm-content').click();
    await opened.page.evaluate(() => {
      const { editor } = window.workbench.app.workspace.activeEditor ?? {};
      const line =
        editor
          ?.getValue()
          .split('\n')
          .findIndex((one) => one.includes('KR2')) ?? 0;
      editor?.setCursor({ line, ch: 4 });
    });
    await opened.run('Review Prep: New stretch goal');
    await modal('New stretch goal').waitFor();
    expect(await fields()).toMatchObject({ 'Key result': '[[OKRs 2026-H1#^kr2]]', About: 'stretch' });
    await press('Escape');
    await opened.run('Review Prep: New impact entry');
    await modal('New impact entry').waitFor();
    await press('Control+a');
    await type('Parcels lost fell from 9 to 2');
    await goTo('Result in one sentence');
    await press('Control+a');
    await type('Parcels lost fell from 9 to 2');
    await goTo('Where');
    await type('A bullet in the impact log');
    await goTo('Baseline');
    await press('Enter');
    await holds('Impact/Impact log.md', '- Parcels lost fell from 9 to 2 #impact');
    await opened.run('Review Prep: New impact entry');
    await modal('New impact entry').waitFor();
    expect(await fields()).toMatchObject({ Where: 'Impact/Impact log.md' });
  });

  test('untagged results of a daily note are ticked and tagged', async () => {
    opened = await bench.open({ open: ['Daily/2026-06-30.md'], now, ...options });
    await opened.run('Review Prep: Find untagged results in this note');
    await modal('without #impact').waitFor();
    await opened.page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'checkbox');
    await press('Space');
    await press('Control+Enter');
    await holds('Daily/2026-06-30.md', '104 contractors, median 4 days #impact');
  });

  test('the weekly nudge and the carry-over are previewed, made, and made again without a change', async () => {
    opened = await bench.open({ open: ['Home.md'], now, ...options });
    for (const [command, path, part] of [
      ['Write weekly nudge', 'Reviews/2026-W27 weekly nudge.md', 'Finished without a figure'],
      ['Carry over open goals and asks', 'Reviews/2026-H1 carry-over.md', 'Goals still open'],
    ] as const) {
      await opened.run(`Review Prep: ${command}`);
      await opened.page.locator('.review-prep-document', { hasText: part }).waitFor();
      await opened.page.waitForFunction(() => document.activeElement?.textContent === 'Create');
      await press('Enter');
      await exists(path);
      const text = await opened.read(path);
      await opened.run(`Review Prep: ${command}`);
      await opened.page.waitForFunction(() => document.activeElement?.textContent === 'Open');
      await press('Enter');
      await opened.page.locator('.modal').waitFor({ state: 'detached' });
      expect(await opened.read(path)).toBe(text);
    }
  });

  test('results are copied for a form within its limit, and what was left out is told', async () => {
    opened = await bench.open({ open: ['Home.md'], now, ...options });
    await opened.page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => Promise.resolve(copied.push(text)),
          write: async (items: ClipboardItem[]) => {
            for (const item of items)
              for (const kind of item.types)
                copied.push(`${kind}\n${await (await item.getType(kind)).text()}`);
          },
        },
      });
    });
    await opened.run('Review Prep: Copy for a form');
    await modal('Copy for a form').waitFor();
    for (let step = 0; step < 12; step++) await press('Shift+Tab');
    await goTo('Limit');
    await type('5oo');
    await opened.page
      .locator('.review-prep-form-error', { hasText: 'Expected a number such as 500.' })
      .waitFor();
    await press('Control+a');
    await type('500');
    await opened.page.locator('.modal', { hasText: 'of 500 characters as a web form counts them' }).waitFor();
    await opened.page.locator('.modal li', { hasText: 'too long for what is left' }).first().waitFor();
    const shown = await opened.page.locator('.review-prep-document').textContent();
    await opened.page.locator('.modal button', { hasText: 'Copy as rich text' }).click();
    await opened.page.locator('.modal').waitFor({ state: 'detached' });
    const copied = await opened.page.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(copied[0]).toBe(`text/plain\n${shown}`);
    expect(copied[1]).toMatch(/^text\/html\n<ul><li><strong>/);
    expect(shown?.length).toBeLessThanOrEqual(500);
    await opened.run('Review Prep: Copy for a form');
    await modal('Copy for a form').waitFor();
    expect(await fields()).toMatchObject({ Limit: '500' });
  });

  test('an entry is tied to a key result, and a template is copied, broken, told and put back', async () => {
    opened = await bench.open({ open: ['Impact/Parts search.md'], now, ...options });
    await opened.run('Review Prep: Link to a key result');
    await opened.page.locator('.prompt-input').waitFor();
    await type('KR4');
    await press('Enter');
    await holds('Impact/Parts search.md', 'okr: "[[OKRs 2026-H1#^kr4]]"');
    await opened.run('Review Prep: Copy templates into the vault');
    const story = 'Templates/Story template.md';
    await exists(story);
    const shipped = await opened.read(story);
    await opened.page.evaluate(async (path) => {
      const file = window.workbench.app.vault.getFileByPath(path);
      if (file) await window.workbench.app.vault.modify(file, '# {{title}}\n{{#text}}\n');
    }, story);
    await opened.run('Review Prep: Check templates');
    await opened.page.locator('.suggestion-item', { hasText: 'Unclosed section' }).waitFor();
    await press('Escape');
    await opened.run('Review Prep: Restore a template');
    await opened.page.locator('.suggestion-item', { hasText: 'Story template' }).waitFor();
    await press('Enter');
    await holds(story, '## Situation');
    expect(await opened.read(story)).toBe(shipped);
    await exists('Templates/Story template, kept 2026-06-30.md');
  });
});
