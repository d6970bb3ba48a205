import { defaultSettings } from '../../src/settings/default-settings';
import { readSettings } from '../../src/settings/read-settings';
import type { Settings } from '../../src/settings/settings';
import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

const dataFile = '.obsidian/plugins/review-prep/data.json';

/** Every setting with another value than the standard one. */
const other: Settings = {
  version: 1,
  cycles: [
    {
      name: '2026-H2',
      from: '2026-07-01',
      to: '2026-12-31',
      meeting: '2027-01-12T09:30',
      expectedRating: 'Meets',
    },
  ],
  person: { name: 'Ines Duarte', role: 'PM', level: 'L5', place: 'Lisbon', manager: 'Li Wei' },
  principles: {
    sets: ['gitlab', 'House'],
    custom: [{ name: 'House', principles: ['Start small', 'Write it down'] }],
  },
  tag: 'win',
  kindProperty: 'note-kind',
  folders: { impact: 'Wins', reviews: 'Talks', templates: 'Forms' },
  exclude: ['Old'],
  names: { sheet: '{{date}} sheet' },
  leading: 4,
  ranking: ['value', 'name'],
  sheet: { page: 'a4', bodyPoints: 10 },
  editor: { inline: false, pauseMs: 900, gutter: true, readingView: false, badge: true },
  minutes: 30,
  currency: 'EUR',
  rates: [{ from: 'USD', to: 'EUR', rate: 0.9, date: '2026-06-30' }],
  holidays: ['2026-12-31'],
  defaultSensitivity: 'calibration',
  spokenWordsPerMinute: 150,
  staleAfterDays: 90,
  lint: {
    scope: 'all-bullets',
    preset: 'strict',
    rules: { 'weak-verb': 'off' },
    words: { weak: ['chased'], vague: ['nicer'], metrics: ['no-hit rate'] },
    phrases: [{ id: 'no-synergy', phrase: 'synergy', message: 'Name it.', severity: 'error' }],
  },
};

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openBench();
  opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00' });
});

afterAll(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
  await bench.close();
});

/** The values of a mapping by their keys with dots between; lists and the user's own maps as one value. */
const leavesOf = (value: object, known: object, before = ''): [string, unknown][] =>
  Object.entries(value).flatMap(([key, one]: [string, unknown]): [string, unknown][] => {
    const standard = (known as Record<string, unknown>)[key];
    const hasKeys =
      typeof standard === 'object' && !Array.isArray(standard) && Object.keys(standard ?? {}).length > 0;
    return hasKeys ? leavesOf(one as object, standard as object, `${before}${key}.`) : [[before + key, one]];
  });

async function stored(wanted: Settings): Promise<Settings> {
  const whole = JSON.stringify(wanted);
  for (let round = 0; round < 100; round++) {
    const { settings } = readSettings(await opened.read(dataFile));
    if (JSON.stringify(settings) === whole) return settings;
    await opened.page.waitForTimeout(30);
  }
  return readSettings(await opened.read(dataFile)).settings;
}

const act = (name: string) =>
  opened.page
    .locator('.mod-settings .setting-item')
    .filter({ has: opened.page.locator('.setting-item-name').getByText(name, { exact: true }) })
    .click();

test('Every setting goes out as text, back to the standard, and in again as it was', async () => {
  const { page } = opened;
  const standard = new Map(leavesOf(defaultSettings, defaultSettings));
  const same = leavesOf(other, defaultSettings).filter(
    ([key, value]) => JSON.stringify(standard.get(key)) === JSON.stringify(value),
  );
  expect(same.map(([key]) => key)).toEqual(['version']);
  await page.evaluate(([file, text]) => window.workbench.externalChange(file, text), [
    dataFile,
    JSON.stringify(other),
  ] as const);
  await page.keyboard.press('Control+,');
  await act('Export or import');
  const area = page.getByLabel('Settings as text');
  const text = await area.inputValue();
  expect(JSON.parse(text)).toEqual(other);
  await page.keyboard.press('Escape');
  await area.waitFor({ state: 'detached' });
  await act('Reset');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  expect(await stored(defaultSettings)).toEqual(defaultSettings);
  await act('Export or import');
  expect(JSON.parse(await area.inputValue())).toEqual(defaultSettings);
  await area.fill(text);
  await page.getByRole('button', { name: 'Replace settings' }).click();
  expect(await stored(other)).toEqual(other);
});

test('A set of principles takes the names of a note, and its names change places by Alt and the arrows', async () => {
  const { page } = opened;
  const { press, type, toldOf } = byKeyboard(() => opened);
  await page.evaluate(() =>
    window.workbench.externalChange('Values.md', '# Ours\n\n- Ask first: always\n- Ship weekly - small\n'),
  );
  await page.locator('.mod-settings').getByLabel('Add a set of principles').click();
  await page.getByLabel('Name', { exact: true }).and(page.locator('.review-prep-form input')).fill('Ours');
  await page.getByRole('button', { name: 'A note', exact: true }).click();
  await page.locator('.prompt-input').waitFor();
  await type('Values');
  await press('Enter');
  await page.getByLabel('Principle 2', { exact: true }).focus();
  await press('Alt+ArrowUp');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Principle 1');
  await page.getByLabel('Principle 2', { exact: true }).fill('Ask | first');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await toldOf('Principle 2')).toEqual([
    'true',
    'Ask | first: Leave out the bar: it divides the parts of a line.',
  ]);
  expect(await toldOf('Principle 1')).toEqual([null, '']);
  await page.getByLabel('Principle 2', { exact: true }).fill('Ask first');
  await page.getByRole('button', { name: 'Save' }).click();
  const added = {
    ...other,
    principles: {
      sets: [...other.principles.sets, 'Ours'],
      custom: [...other.principles.custom, { name: 'Ours', principles: ['Ship weekly', 'Ask first'] }],
    },
  };
  expect(await stored(added)).toEqual(added);
});
