import type { SettingDefinitionItem } from 'obsidian';
import { lists } from '../../src/obsidian/settings-lists';
import { valueAt } from '../../src/obsidian/settings-values';
import { readSettings } from '../../src/settings/read-settings';
import type { Settings } from '../../src/settings/settings';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { ofDeclaredRows, whatAxeFinds } from './what-axe-finds';
import { widerThanShown } from './wider-than-shown';

const dataFile = '.obsidian/plugins/review-prep/data.json';

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

interface Control {
  name: string;
  key: string;
  type: string;
  options: string[];
  min: number;
  isOnPage: boolean;
}

interface Shown {
  controls: Control[];
  lists: string[];
  acts: string[];
}

/** What the built plugin defines, read from it while it runs. */
function defined(): Promise<Shown> {
  return opened.page.evaluate(() => {
    const tab = window.workbench.app.setting.pluginTabs.find(({ id }) => id === 'review-prep');
    const found: Shown = { controls: [], lists: [], acts: [] };
    const walk = (items: readonly SettingDefinitionItem[], isOnPage: boolean): void => {
      for (const item of items) {
        if ('type' in item && item.type === 'list') found.lists.push(item.heading ?? '');
        else if ('type' in item) walk(item.items ?? [], isOnPage || item.type === 'page');
        else if ('control' in item && item.control) {
          const { key, type } = item.control;
          const options = item.control.type === 'dropdown' ? Object.keys(item.control.options) : [];
          const min = item.control.type === 'number' ? (item.control.min ?? 0) : 0;
          found.controls.push({ name: item.name, key, type, options, min, isOnPage });
        } else if ('action' in item) found.acts.push(item.name);
      }
    };
    walk(tab?.getSettingDefinitions() ?? [], false);
    return found;
  });
}

const row = (name: string) =>
  opened.page
    .locator('.mod-settings .setting-item')
    .filter({ has: opened.page.locator('.setting-item-name').getByText(name, { exact: true }) })
    .first();

/** Words that the settings take where not every word will do. */
const words: Record<string, string> = { currency: 'EUR', tag: 'win', kindProperty: 'kind-of-note' };

/** Gives a control another value by pointer and keyboard, and answers with the value that it should have then. */
async function change({ key, name, type, options, min }: Control, before: unknown): Promise<unknown> {
  const control = row(name).locator('input, select, textarea');
  if (type === 'toggle') {
    await row(name).locator('.checkbox-container').click();
    return before !== true;
  }
  if (type === 'dropdown') {
    const next = options.find((option) => option !== before) ?? '';
    await control.selectOption(next);
    return next;
  }
  if (type === 'number') {
    const next = before === min ? min + 1 : min;
    await control.fill(String(next));
    return next;
  }
  const next = type === 'textarea' ? 'alpha\nbeta two' : (words[key] ?? 'Other');
  await control.fill(next);
  return next;
}

/** What stands in the sample's settings already, in other words. */
const others: Record<string, string> = { '2026-H1': '2026-H2', '2026-12-25': '2026-12-31', Archive: 'Inbox' };

async function stored(wanted: (settings: Settings) => boolean): Promise<Settings> {
  for (let round = 0; round < 100; round++) {
    const { settings } = readSettings(await opened.read(dataFile).catch(() => '{}'));
    if (wanted(settings)) return settings;
    await opened.page.waitForTimeout(30);
  }
  throw new Error(`The settings' file stayed ${await opened.read(dataFile)}`);
}

const button = (name: string) =>
  opened.page
    .locator('.mod-settings')
    .getByLabel(name, { exact: true })
    .or(opened.page.locator('.mod-settings').getByText(name, { exact: true }));

async function openSettings(options: PageOptions): Promise<Shown> {
  opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00', ...options });
  await opened.page.keyboard.press('Control+,');
  await opened.page.locator('.mod-settings .setting-item').first().waitFor();
  return defined();
}

/** What is stored is the same on either screen; what fits and what axe finds is looked at on each, further down. */
describe.each<[string, PageOptions]>([
  ['declared', {}],
  ['drawn by the plugin on a phone, before 1.13,', { app: '1.12', phone: true, theme: 'dark' }],
])('The settings %s', (_, options) => {
  const isDeclared = options.app === undefined;

  test('each take another value, which their file holds at once', async () => {
    const { controls } = await openSettings(options);
    expect(controls.length).toBeGreaterThan(60);
    const wanted = new Map<string, unknown>();
    let isOnPage = false;
    for (const control of controls) {
      if (isDeclared && control.isOnPage !== isOnPage) {
        await row('Rules').click();
        isOnPage = true;
      }
      const before = await opened.page.evaluate(
        (key) =>
          window.workbench.app.setting.pluginTabs
            .find(({ id }) => id === 'review-prep')
            ?.getControlValue(key),
        control.key,
      );
      wanted.set(control.key, await change(control, before));
      await stored((settings) => valueAt(settings, control.key) === wanted.get(control.key));
    }
    const kept = await stored(() => true);
    expect(new Map([...wanted].map(([key]) => [key, valueAt(kept, key)]))).toEqual(wanted);
  });

  test('say what is wrong with a value, and keep the one before', async () => {
    await openSettings(options);
    const problem = opened.page.locator('.setting-item-error, .review-prep-setting-problem');
    for (const [name, wrong, key] of [
      ['Leading entries', '12', 'leading'],
      ['Currency', 'EURO', 'currency'],
      ['Impact tag', 'two words', 'tag'],
      ['Spoken words a minute', '5', 'spokenWordsPerMinute'],
    ] as const) {
      await row(name).locator('input').fill(wrong);
      await problem.filter({ visible: true }).first().waitFor();
      const { settings } = readSettings(await opened.read(dataFile).catch(() => '{}'));
      expect(String(valueAt(settings, key))).not.toBe(wrong);
      await row(name)
        .locator('input')
        .fill(
          name === 'Currency'
            ? 'EUR'
            : name === 'Impact tag'
              ? 'win'
              : name === 'Leading entries'
                ? '4'
                : '140',
        );
    }
  });

  test('take rows into each of their lists, edited and taken out again', async () => {
    const { lists: headings } = await openSettings(options);
    expect(headings).toEqual(Object.values(lists).map(({ heading }) => heading));
    for (const { key, add, fields } of Object.values(lists)) {
      if (key === 'principles.custom' || key === 'ranking') continue;
      const before = ((await stored(() => true)) as unknown as Record<string, unknown>)[
        key.split('.')[0] ?? ''
      ];
      await button(add).click();
      const form = opened.page.locator('.modal.review-prep-form');
      for (const { name, example } of fields)
        if (example !== undefined) {
          await form.getByLabel(name, { exact: true }).fill(others[example] ?? example);
          await opened.page.keyboard.press('Tab');
        }
      expect(await widerThanShown(opened.page, '.review-prep-form')).toEqual([]);
      expect(await whatAxeFinds(opened.page, '.review-prep-form')).toEqual([]);
      await form.getByRole('button', { name: 'Save' }).click();
      const whole = JSON.stringify(before ?? null);
      await stored(
        (settings) =>
          JSON.stringify((settings as unknown as Record<string, unknown>)[key.split('.')[0] ?? '']) !== whole,
      );
    }
    const filled = await stored(() => true);
    expect(filled.exclude).toContain('Inbox');
    expect(filled.holidays).toContain('2026-12-31');
    expect(filled.rates).toContainEqual({ from: 'EUR', to: 'USD', rate: 1.08, date: '2026-06-30' });
    expect(filled.names).toEqual({ impact: '{{date:YYYY-MM-DD}} 1-1' });
    expect(filled.lint.phrases.map(({ id }) => id)).toContain('no-synergy');
    const holiday = row('2026-12-31');
    if (isDeclared) await holiday.click();
    else await holiday.getByLabel('Edit 2026-12-31').click();
    await opened.page.locator('.review-prep-form').getByLabel('Day', { exact: true }).fill('2026-12-30');
    await opened.page.keyboard.press('Enter');
    await stored(({ holidays }) => holidays.includes('2026-12-30') && !holidays.includes('2026-12-31'));
    await row('2026-12-30')
      .getByLabel(/^Delete/)
      .click();
    await stored(({ holidays }) => !holidays.includes('2026-12-30'));
    await row('Later date')
      .getByLabel(/^Delete/)
      .click();
    await stored(({ ranking }) => !ranking.includes('date'));
    await button('Add a step').click();
    await opened.page.locator('.review-prep-form').getByLabel('Step').selectOption('date');
    await opened.page.keyboard.press('Enter');
    await stored(({ ranking }) => ranking.at(-1) === 'date');
  });
});

describe.each<[string, PageOptions]>([
  ['declared', {}],
  ['drawn by the plugin, before 1.13,', { app: '1.12' }],
  ['on a phone', { phone: true, theme: 'dark' }],
  ['drawn by the plugin on a phone', { app: '1.12', phone: true, theme: 'dark' }],
])('The settings %s', (_, options) => {
  const isDeclared = options.app === undefined;

  test('set up folders from their own row, fit the screen, and give axe nothing to find', async () => {
    const { acts } = await openSettings(options);
    expect(acts).toEqual(['Set up folders', 'Export or import', 'Reset']);
    expect(await widerThanShown(opened.page, '.vertical-tab-content')).toEqual([]);
    const leftOut = isDeclared ? ofDeclaredRows : [];
    expect(await whatAxeFinds(opened.page, '.vertical-tab-content', 'the tab', leftOut)).toEqual([]);
    if (isDeclared) {
      await row('Rules').click();
      expect(await widerThanShown(opened.page, '.vertical-tab-content')).toEqual([]);
      expect(await whatAxeFinds(opened.page, '.vertical-tab-content', 'Rules', leftOut)).toEqual([]);
      await opened.page.getByLabel('Back').click();
      await row('Set up folders').click();
    } else await row('Set up folders').getByRole('button').click();
    await opened.page.waitForFunction(() => window.workbench.paths().includes('Impact/Impact log.base'));
  });
});
