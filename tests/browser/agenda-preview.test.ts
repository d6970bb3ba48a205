import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';

const agenda = 'Reviews/2026-H1 review agenda.md';
const now = '2026-07-06T09:00:00';

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

const press = (key: string): Promise<void> => opened.page.keyboard.press(key);
const rows = (part: string) => opened.page.locator(`ol[aria-label="${part}"] .review-prep-entry-row`);
const on = (part: string): Promise<string[]> => rows(part).locator('strong').allTextContents();
const boxes = async (): Promise<string> =>
  (await opened.page.locator('.review-prep-boxes').textContent()) ?? '';
const minutesIn = (text: string): number =>
  [...text.replace(/^\d+ minutes: /, '').matchAll(/\d+/g)].reduce((sum, [one]) => sum + Number(one), 0);
const changed = (part: string, names: string[]): Promise<unknown> =>
  opened.page.waitForFunction(
    ([list = '', wanted = '']) =>
      [...document.querySelectorAll(`ol[aria-label="${list}"] strong`)]
        .map((one) => one.textContent)
        .join('|') === wanted,
    [part, names.join('|')],
  );

async function preview(options: PageOptions = {}): Promise<void> {
  opened = await bench.open({ open: ['Home.md'], now, ...options });
  await opened.run('Review Prep: Create review agenda');
  await opened.page.locator('.review-prep-boxes').waitFor({ timeout: 30_000 });
}

test('by keyboard a result is swapped, moved, left out and brought back, and the note holds what is shown', async () => {
  await preview();
  const [first = '', second = '', third = ''] = await on('Results');
  await opened.page.locator('.modal input').last().press('Tab');
  expect(await opened.page.evaluate(() => document.activeElement?.getAttribute('data-entry'))).toMatch(
    /^entry-/,
  );
  await press('s');
  const other = await opened.page.locator('.review-prep-pin option').first().textContent();
  await press('Enter');
  const swapped = other?.split(':')[0] ?? '';
  await changed('Results', [swapped, second, third]);
  expect(await rows('Results').first().textContent()).toContain('You chose it.');
  await press('Alt+ArrowDown');
  await changed('Results', [second, swapped, third]);
  await press('ArrowDown');
  await press('l');
  await changed('Results', [second, swapped]);
  await press('Control+z');
  await changed('Results', [second, swapped, third]);
  await opened.page.locator('.modal input').first().press('Enter');
  await opened.page.waitForFunction((path) => window.workbench.paths().includes(path), agenda);
  const results = (): Promise<string[]> =>
    opened
      .read(agenda)
      .then((text) =>
        [
          ...(/## Results[^]*?<!--/.exec(text)?.[0] ?? '').matchAll(/^- \*\*\[\[(?:.+\|)?(.+?)\]\]:\*\*/gm),
        ].map(([, name = '']) => name),
      );
  expect(await results()).toEqual([second, swapped, third]);
  expect(await opened.read(agenda)).not.toContain(`[[${first}`);
});

test('what was moved and typed holds when the agenda is opened again, and can be given up', async () => {
  await preview();
  const length = opened.page.getByLabel('Length', { exact: true });
  await length.fill('45');
  const before = await on('Behaviours');
  await rows('Behaviours').first().focus();
  await press('l');
  await changed('Behaviours', before.slice(1));
  await opened.page.locator('.modal input').first().press('Enter');
  await opened.page.waitForFunction((path) => window.workbench.paths().includes(path), agenda);
  const made = await opened.read(agenda);
  expect(made).not.toContain(before[0]);
  await opened.run('Review Prep: Create review agenda');
  await changed('Behaviours', before.slice(1));
  expect(await length.inputValue()).toBe('45');
  await opened.page.getByRole('button', { name: 'As proposed' }).click();
  await changed('Behaviours', before);
  await opened.page.locator('.modal input').first().press('Enter');
  await opened.page.waitForFunction(
    ([path = '', title = '']) => window.workbench.read(path).includes(title),
    [agenda, before[0] ?? ''],
  );
  await opened.page.evaluate(
    (file) => window.workbench.externalChange(file, '{"version":1,"minutes":50}'),
    '.obsidian/plugins/review-prep/data.json',
  );
  await opened.run('Review Prep: Create review agenda');
  await boxes();
  // The settings say another length since: what was typed over the old one is no longer meant.
  expect(await length.inputValue()).toBe('50');
});

test('the time boxes add up while the length is typed and while parts empty', async () => {
  await preview();
  expect(minutesIn(await boxes())).toBe(60);
  await opened.page.locator('.modal input').last().fill('45');
  await opened.page.locator('.review-prep-boxes', { hasText: /^45 minutes/ }).waitFor();
  expect(minutesIn(await boxes())).toBe(45);
  await rows('Pay').first().focus();
  await press('l');
  await opened.page.locator('.review-prep-boxes', { hasText: /^(?!.*Pay)/ }).waitFor();
  expect(minutesIn(await boxes())).toBe(45);
});

test('a story over its time is shown with a warning, and can be put on all the same', async () => {
  opened = await bench.open({ open: ['Home.md'], now });
  await opened.page.evaluate((words) => {
    window.workbench.externalChange(
      'Stories/Long tale.md',
      `---\nreview-prep: story\ndate: 2026-03-02\n---\n## Situation\n${words}\n`,
    );
  }, 'refund '.repeat(150));
  await opened.page.waitForTimeout(800);
  await opened.run('Review Prep: Create review agenda');
  const warned = opened.page.locator('details .review-prep-entry-row', { hasText: 'Long tale' });
  await warned
    .locator('.review-prep-leak', { hasText: 'It takes 69 seconds to tell' })
    .waitFor({ timeout: 30_000 });
  await warned.focus();
  await press('p');
  await rows('Behaviours').filter({ hasText: 'Long tale' }).locator('.review-prep-leak').waitFor();
});

test('a phone shows it within its width, with buttons large enough to tap', async () => {
  await preview({ phone: true });
  await opened.page.locator('[data-act="swap"]').first().tap();
  const boxesOf = await opened.page
    .locator('.review-prep-wide :is(button, select):visible')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.classList.contains('modal-close-button'))
        .map((one) => one.getBoundingClientRect())
        .map(({ right, height }) => [right, height]),
    );
  expect(boxesOf.length).toBeGreaterThan(10);
  expect(boxesOf.filter(([right = 0, height = 0]) => right > 390 || height < 44)).toEqual([]);
});

test('the agenda reads on a phone with its title once and nothing wider than the screen', async () => {
  await preview({ phone: true });
  await opened.page.locator('.modal input').first().press('Enter');
  await opened.page.waitForFunction((path) => window.workbench.paths().includes(path), agenda);
  await opened.page.locator('.modal').waitFor({ state: 'detached' });
  await press('Control+e');
  const view = opened.page.locator('.markdown-preview-view.review-prep-agenda');
  await view.locator('h2', { hasText: 'Decisions' }).waitFor();
  expect(await view.locator('.inline-title').isVisible()).toBe(false);
  expect(await view.locator('h1').allTextContents()).toEqual(['2026-H1 review agenda']);
  const [scroll = 0, client = 0] = await view.evaluate((el) => [el.scrollWidth, el.clientWidth]);
  expect(scroll).toBeLessThanOrEqual(client);
});
