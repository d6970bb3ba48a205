import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { whatAxeFinds } from './what-axe-finds';
import { widerThanShown } from './wider-than-shown';

const now = '2026-07-06T09:00:00';
const log = 'Impact/Impact log.md';
const sheet = 'Reviews/2026-H1 impact sheet.md';
const dialogue = '.modal-container .modal';

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openBench();
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

interface View {
  /** What shows it: a command, or steps. */
  by: string | ((page: Page) => Promise<unknown>);
  /** The note that is open before; the log of the sample unless said. */
  on?: string;
  /** What shows once it is there. */
  until: string;
  /** What is looked at; the dialogue unless said. */
  within?: string;
}

const command = (id: string, until = dialogue): View => ({ by: id, until });
const atClaim = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const editor = window.workbench.app.workspace.activeEditor?.editor;
    editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf('- Helped Colm') + 4));
  });
const run = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((name) => window.workbench.runCommand(`review-prep:${name}`), id);

const kinds = ['impact', 'story', 'goal', 'ask', 'feedback', 'criteria', 'market', 'rating', 'pay', 'okr'];

/** Every dialogue, list and pane that the plugin draws, in the order of a review. */
const views: Record<string, View> = {
  ...Object.fromEntries(kinds.map((kind) => [`new ${kind}`, command(`new-${kind}`)])),
  'findings of the note': command('lint-note', '.prompt'),
  'findings of the vault': command('lint-vault', '.prompt'),
  'fixes of the vault': command('fix-vault'),
  'untagged results': command('find-untagged'),
  'weekly nudge': command('weekly-nudge', '.review-prep-document'),
  'carry-over': command('carry-over', '.review-prep-document'),
  'copy for a form': command('copy-for-form', '.review-prep-document:not(:empty)'),
  agenda: command('new-agenda', '.review-prep-boxes'),
  'impact sheet': command('assemble-sheet', '.review-prep-page-says p'),
  'a part of the sheet that was edited': {
    until: '.review-prep-kept',
    by: async (page) => {
      await page.evaluate(() => window.workbench.runCli('review-prep:sheet', {}));
      const text = await page.evaluate((one) => window.workbench.read(one), sheet);
      await page.evaluate(([one, edited]) => window.workbench.externalChange(one, edited), [
        sheet,
        text.replace('- **My part:** ', () => '- **My part:** Alone, '),
      ] as const);
      await run(page, 'refresh-sheet');
    },
  },
  checklist: command('new-checklist', '.review-prep-document'),
  'negotiation brief': command('new-brief', '.review-prep-document'),
  'gap plan': command('new-gap-plan', '.review-prep-document'),
  recap: {
    until: '.review-prep-document',
    by: async (page) => {
      await page.evaluate(() => window.workbench.runCli('review-prep:agenda', {}));
      await run(page, 'new-recap');
    },
  },
  'key results': command('key-results', '.prompt'),
  'a claim explained': {
    until: '.review-prep-explain-row',
    by: async (page) => {
      await atClaim(page);
      await run(page, 'explain');
    },
  },
  'the card of a finding': {
    until: '.review-prep-card',
    within: '.review-prep-card',
    by: async (page) => {
      await atClaim(page);
      await page.waitForFunction(() => window.workbench.runCommand('review-prep:show-finding'));
    },
  },
  'the panel': { by: 'open-panel', until: '.review-prep-panel summary', within: '.review-prep-panel' },
  'a review cycle in the settings': {
    until: '.review-prep-form',
    by: (page) => inSettings(page, 'Add a review cycle'),
  },
  'a set of principles in the settings': {
    until: '.review-prep-principles',
    by: async (page) => {
      await inSettings(page, 'Add a set of principles');
      await page.getByLabel('Take names from a preset').selectOption('meta');
    },
  },
  'the settings as text': {
    until: '.review-prep-settings-text',
    by: (page) => inSettings(page, 'Export or import'),
  },
  'the question before a reset': {
    until: '.modal:has-text("Reset all settings?")',
    by: (page) => inSettings(page, 'Reset'),
  },
};

async function inSettings(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+,');
  const settings = page.locator('.mod-settings');
  await settings
    .getByLabel(name, { exact: true })
    .or(settings.getByText(name, { exact: true }))
    .first()
    .click();
}

async function closeAll(page: Page): Promise<void> {
  for (let round = 0; round < 5; round++) {
    if ((await page.locator('.modal-container, .prompt, .review-prep-card').count()) === 0) return;
    await page.keyboard.press('Escape');
    await page.waitForTimeout(30);
  }
}

/** The dialogue on top, by a mark of its own: the settings stand below theirs. */
const onTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelectorAll('[data-on-top]').forEach((one) => one.removeAttribute('data-on-top'));
    [...document.querySelectorAll('.modal, .prompt')].at(-1)?.setAttribute('data-on-top', '');
  });

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true }],
])('%s', (where, options) => {
  test('axe finds nothing in any view, light and dark, nothing is wider than the screen, and the focus is within', async () => {
    opened = await bench.open({ open: [log], now, ...options });
    const { page } = opened;
    await page.locator('.review-prep-underline').first().waitFor({ timeout: 30_000 });
    const wrong: string[] = [];
    for (const [name, { by, until, within = '[data-on-top]', on = log }] of Object.entries(views)) {
      await page.evaluate((note) => window.workbench.openNote(note), on);
      await (typeof by === 'string' ? run(page, by) : by(page));
      await page
        .locator(until)
        .first()
        .waitFor({ timeout: 30_000 })
        .catch(() => wrong.push(`${name} does not show`));
      await onTop(page);
      if ((await page.locator(within).count()) === 0) continue;
      // A field is given the focus once the dialogue stands.
      await page.waitForTimeout(50);
      const shots = process.env['REVIEW_PREP_SHOTS'];
      for (const theme of ['light', 'dark'] as const) {
        await inTheme(page, theme);
        wrong.push(...(await whatAxeFinds(page, within, `${name}, ${theme}`)));
        if (shots !== undefined)
          await page.screenshot({ path: path.join(shots, `${where} ${theme} ${name}.png`) });
      }
      wrong.push(...(await widerThanShown(page, within)).map((one) => `${name} is too wide: ${one}`));
      if (within === '[data-on-top]') wrong.push(...(await focusIn(page)).map((one) => `${name}: ${one}`));
      await closeAll(page);
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});

/** Themes are classes of the body, as in the app, so that what stands open is looked at in both. */
const inTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((wanted) => {
    document.body.classList.toggle('theme-dark', wanted === 'dark');
    document.body.classList.toggle('theme-light', wanted === 'light');
  }, theme);

/** The focus is in the dialogue, and Tab goes through it in the order in which it is read. */
const focusIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const top = document.querySelector('[data-on-top]');
    return [
      ...(top?.contains(document.activeElement) ? [] : ['the focus is elsewhere']),
      ...(top?.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])')
        ? ['an order of its own']
        : []),
    ];
  });
