import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';

const dataFile = '.obsidian/plugins/review-prep/data.json';
const now = '2026-07-06T09:00:00';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

describe.each<[string, PageOptions]>([
  ['declared', {}],
  ['drawn by the plugin, before 1.13,', { app: '1.12' }],
  ['on a phone', { phone: true }],
])('The settings %s', (_, options) => {
  test('take cycles from a form that says what is wrong, and sets of principles from presets and lists', async () => {
    const opened = await openSettings(options);
    const { page } = opened;
    const before = (await stored(opened)).cycles.length;
    await button(opened, 'Add a review cycle').click();
    await page.locator('.review-prep-form').getByLabel('Name', { exact: true }).fill('2026-H2');
    await page.getByLabel('First day').fill('1 July');
    await page.keyboard.press('Enter');
    expect(await page.locator('.review-prep-form-error').allTextContents()).toEqual([
      '',
      'Expected a day such as 2026-01-01.',
      'Needed.',
      '',
      '',
    ]);
    const { toldOf } = byKeyboard(() => opened);
    expect(await toldOf('First day')).toEqual(['true', 'Expected a day such as 2026-01-01.']);
    expect(await toldOf('The 1:1')).toEqual([null, '']);
    await page.getByLabel('First day').fill('2026-07-01');
    expect(await toldOf('First day')).toEqual([null, '']);
    await page.getByLabel('Last day').fill('2026-12-31');
    await page.keyboard.press('Enter');
    await page.locator('.setting-item', { hasText: '2026-07-01 · 2026-12-31' }).waitFor();
    expect((await stored(opened)).cycles.at(-1)).toEqual({
      name: '2026-H2',
      from: '2026-07-01',
      to: '2026-12-31',
    });
    await page
      .locator('.setting-item', { hasText: '2026-07-01 · 2026-12-31' })
      .getByLabel(/^Delete/)
      .click();
    await page.waitForFunction(() => !document.body.textContent?.includes('2026-07-01 · 2026-12-31'));
    expect((await stored(opened)).cycles.length).toBe(before);
    await button(opened, 'Add a set of principles').click();
    await page.locator('.review-prep-form').getByLabel('Name', { exact: true }).fill('House values');
    await page.getByLabel('Take names from a preset').selectOption('meta');
    await page.getByLabel('Take out Live in the Future').click();
    await page.getByLabel('Move Build Awesome Things up').click();
    await page.getByRole('button', { name: 'Add a principle' }).click();
    await page.waitForFunction(
      () => document.activeElement instanceof HTMLInputElement && document.activeElement.value === '',
    );
    await paste(opened, '- Write it down: always\n- Start small');
    await page.getByRole('button', { name: 'Save' }).click();
    const { principles } = await stored(opened, ({ principles }) => principles.custom.length > 0);
    expect(principles.custom).toEqual([
      {
        name: 'House values',
        principles: [
          'Move Fast',
          'Build Awesome Things',
          'Focus on Long-Term Impact',
          'Be Direct and Respect Your Colleagues',
          'Meta, Metamates, Me',
          'Write it down',
          'Start small',
        ],
      },
    ]);
    expect(principles.sets).toContain('House values');
    await end(opened);
  });
});

test('Settings before 1.13 are searched in the tab itself, say what is wrong at the field, and propose folders', async () => {
  const opened = await openSettings({ app: '1.12' });
  const { page } = opened;
  const { toldOf } = byKeyboard(() => opened);
  await page.getByLabel('Leading entries').fill('12');
  expect(await toldOf('Leading entries')).toEqual(['true', 'Expected a number from 3 to 5.']);
  await page.getByLabel('Leading entries').fill('4');
  expect(await toldOf('Leading entries')).toEqual([null, '']);
  await page.getByText('How many entries the sheet leads with.').waitFor();
  await page.getByLabel('Search these settings').fill('stale');
  expect(await page.locator('.vertical-tab-content .setting-item-name:visible').allTextContents()).toEqual([
    'A figure is stale after',
    'stale-figure',
  ]);
  await page.getByLabel('Search these settings').fill('');
  await page.getByLabel('Impact folder').fill('Exper');
  await page.locator('.suggestion-item', { hasText: 'Experiments' }).click();
  expect((await stored(opened, ({ folders }) => folders.impact === 'Experiments')).folders.impact).toBe(
    'Experiments',
  );
  await end(opened);
});

test('Steps of the ranking move; settings come back as text, are refused with a reason, and are reset', async () => {
  const opened = await openSettings({});
  const { page } = opened;
  await page
    .locator('.setting-item', { hasText: 'Evidence: experiment first' })
    .getByLabel('Move')
    .press('ArrowUp');
  const { ranking } = await stored(opened, (settings) => settings.ranking[1] === 'evidence');
  expect(ranking.slice(0, 3)).toEqual(['scope', 'evidence', 'value']);
  await page.locator('.setting-item', { hasText: 'Export or import' }).click();
  const area = page.getByLabel('Settings as text');
  expect(JSON.parse(await area.inputValue())).toMatchObject({ version: 1, tag: 'impact' });
  await area.fill('{ "leading": 12 }');
  await page.getByRole('button', { name: 'Replace settings' }).click();
  expect(await byKeyboard(() => opened).toldOf('Settings as text')).toEqual([
    'true',
    expect.stringContaining('leading: expected a number'),
  ]);
  await area.fill('{ "tag": "win" }');
  await page.getByRole('button', { name: 'Replace settings' }).click();
  expect((await stored(opened, ({ tag }) => tag === 'win')).minutes).toBe(45);
  await page.locator('.setting-item', { hasText: 'Back to the standard settings' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  expect((await stored(opened, ({ tag }) => tag === 'impact')).cycles).toEqual([]);
  await end(opened);
});

test('A change of the settings’ file by a sync is taken over, also in the open tab', async () => {
  const opened = await openSettings({});
  await opened.page.evaluate(
    (file) => window.workbench.externalChange(file, JSON.stringify({ person: { name: 'Ines Roth' } })),
    dataFile,
  );
  await opened.page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLInputElement>('.setting-item input')].some(
      ({ value }) => value === 'Ines Roth',
    ),
  );
  await end(opened);
});

test.each([
  ['is not JSON', '{ "tag": "win", ', 'not JSON'],
  ['holds a value that cannot be used', '{ "tag": "win", "leading": 40 }', 'leading: expected a number'],
])(
  'A settings’ file that %s is told, left alone, and copied before it is written over',
  async (_, text, said) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'settings-file-'));
    await writeFile(path.join(folder, 'data.json'), text);
    const broken = await openBench({ data: path.join(folder, 'data.json') });
    const opened = await broken.open({ open: ['Home.md'], now });
    const { page } = opened;
    expect((await page.evaluate(() => window.workbench.notices)).join('\n')).toContain(said);
    expect(await opened.read(dataFile)).toBe(text);
    expect(await page.evaluate(() => window.workbench.writes())).toEqual([]);
    await opened.run('Review Prep: Turn inline linting on or off');
    const copy = '.obsidian/plugins/review-prep/data-kept-2026-07-06.json';
    await page.waitForFunction((name) => window.workbench.paths().includes(name), copy);
    expect(await opened.read(copy)).toBe(text);
    expect((await stored(opened, ({ editor }) => !editor.inline)).leading).toBe(3);
    await end(opened);
    await broken.close();
    await rm(folder, { recursive: true, force: true });
  },
);

interface Stored {
  tag: string;
  minutes: number;
  leading: number;
  cycles: object[];
  ranking: string[];
  folders: { impact: string };
  editor: { inline: boolean };
  principles: { sets: string[]; custom: object[] };
}

async function openSettings(options: PageOptions): Promise<OpenPage> {
  const opened = await bench.open({ open: ['Home.md'], now, ...options });
  await opened.page.keyboard.press('Control+,');
  await opened.page.locator('.mod-settings .setting-item').first().waitFor();
  return opened;
}

const button = ({ page }: OpenPage, name: string) =>
  page
    .locator('.mod-settings')
    .getByLabel(name)
    .or(page.locator('.mod-settings').getByText(name, { exact: true }));

/** What the settings' file holds, once it is as wanted. */
async function stored(
  { page, read }: OpenPage,
  wanted: (settings: Stored) => boolean = () => true,
): Promise<Stored> {
  for (let round = 0; round < 100; round++) {
    const settings = JSON.parse(await read(dataFile)) as Stored;
    if (wanted(settings)) return settings;
    await page.waitForTimeout(50);
  }
  throw new Error(`The settings' file stayed ${await read(dataFile)}`);
}

const paste = ({ page }: OpenPage, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

async function end({ errors, refused, close }: OpenPage): Promise<void> {
  expect(await errors()).toEqual([]);
  expect(refused).toEqual([]);
  await close();
}
