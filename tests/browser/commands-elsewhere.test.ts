import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { whatAxeFinds } from './what-axe-finds';

const now = '2026-07-06T09:00:00';
const agenda = 'Reviews/2026-H1 review agenda.md';

let bench: Bench;
let opened: OpenPage;
const { press, type, modal, exists, holds, closed } = byKeyboard(() => opened);

beforeAll(async () => {
  bench = await openBench();
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const items = () => opened.page.locator('.prompt .suggestion-item');
const noticed = (text: string): Promise<unknown> =>
  opened.page.waitForFunction(
    (wanted) => window.workbench.notices.some((notice) => notice.includes(wanted)),
    text,
    { timeout: 30_000 },
  );
const activePath = (): Promise<string | undefined> =>
  opened.page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path);

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('%s', (_, options) => {
  const open = async (note: string): Promise<void> => {
    opened = await bench.open({ open: [note], now, ...options });
  };

  test('the findings of this note are listed, searched, and lead to their line', async () => {
    await open('Impact/Impact log.md');
    await opened.run('Review Prep: Lint this note');
    await opened.page.locator('.prompt-input[placeholder*="in this note"]').waitFor({ timeout: 30_000 });
    expect(await whatAxeFinds(opened.page, '.prompt')).toEqual([]);
    await type('vague');
    const first = (await items().first().textContent()) ?? '';
    const [, line = ''] = /Impact log\.md:(\d+)/.exec(first) ?? [];
    await press('Enter');
    expect(await opened.page.evaluate(() => window.workbench.cursor()?.line)).toBe(Number(line) - 1);
  });

  test('the findings of the vault are listed with the loudest first, and lead to their note', async () => {
    await open('Home.md');
    await opened.run('Review Prep: Lint vault');
    await opened.page.locator('.prompt-input[placeholder*="findings in"]').waitFor({ timeout: 30_000 });
    const severities = (await items().allTextContents()).map((text) => /· (\w+):/.exec(text)?.[1] ?? '');
    const order = ['error', 'warning', 'suggestion'];
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    const place = (await items().first().locator('.review-prep-place').textContent()) ?? '';
    const path = place.slice(0, place.indexOf(':'));
    await press('Enter');
    await opened.page.waitForFunction(
      (wanted) => window.workbench.app.workspace.getActiveFile()?.path === wanted,
      path,
    );
  });

  test('untagged results of the vault are ticked by keyboard and tagged, or looked up first', async () => {
    await open('Home.md');
    await opened.run('Review Prep: Find untagged results');
    await modal('results without #impact').waitFor({ timeout: 30_000 });
    await opened.page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'checkbox');
    await press('Control+Enter');
    expect(await opened.page.locator('.modal').count()).toBe(1);
    await press('Space');
    expect(await opened.page.locator('.modal .mod-cta').textContent()).toBe('Tag 1 result');
    const place = (await opened.page.locator('.review-prep-ticks button').first().textContent()) ?? '';
    const [, path = '', line = ''] = /^(.*\.md):(\d+)/.exec(place) ?? [];
    const before = (await opened.read(path)).split('\n');
    await press('Control+Enter');
    await holds(path, '#impact');
    const after = (await opened.read(path)).split('\n');
    expect(after.flatMap((text, at) => (text === before[at] ? [] : [[at + 1, text]]))).toEqual([
      [Number(line), `${before[Number(line) - 1] ?? ''} #impact`],
    ]);
    await opened.run('Review Prep: Find untagged results');
    await modal('results without #impact').waitFor({ timeout: 30_000 });
    const next = (await opened.page.locator('.review-prep-ticks button').first().textContent()) ?? '';
    await opened.page.locator('.review-prep-ticks button').first().click();
    await closed();
    expect(
      `${(await activePath()) ?? ''}:${((await opened.page.evaluate(() => window.workbench.cursor()?.line)) ?? 0) + 1}`,
    ).toBe(next.split(' · ')[0]);
  });

  test('key results are shown with what moves them, and lead there', async () => {
    await open('Home.md');
    await opened.run('Review Prep: Show key results and what moves them');
    await items().first().waitFor({ timeout: 30_000 });
    const rows = await items().allTextContents();
    expect(rows.some((row) => row.includes('nothing moves it yet'))).toBe(true);
    expect(rows.some((row) => /\d.*→.*\d/.test(row))).toBe(true);
    await press('Enter');
    await opened.page.waitForFunction(
      () => window.workbench.app.workspace.getActiveFile()?.path === 'OKRs/OKRs 2026-H1.md',
    );
  });

  test('folders, log and templates are set up, what exists stays, and the panel opens by its command', async () => {
    await open('Home.md');
    const log = await opened.read('Impact/Impact log.md');
    await opened.run('Review Prep: Set up folders and impact log');
    await exists('Impact/Impact log.base');
    await exists('Templates/Story template.md');
    await noticed('Nothing to change: Impact/Impact log.md');
    expect(await opened.read('Impact/Impact log.md')).toBe(log);
    await opened.page.waitForFunction(
      () => window.workbench.app.workspace.getActiveFile()?.path === 'Impact/Impact log.md',
    );
    await opened.run('Review Prep: Open review panel');
    await opened.page.locator('.review-prep-panel .review-prep-row').first().waitFor({ timeout: 30_000 });
  });

  test('the recap goes to the clipboard and to the mail program, and without an agenda it says what to do', async () => {
    await open('Home.md');
    await opened.page.evaluate(() => {
      const handed: string[] = [];
      Object.assign(window, { handed, open: (link: string) => void handed.push(link) });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void handed.push(text)) },
      });
    });
    const handed = (): Promise<string[]> =>
      opened.page.evaluate(() => (window as unknown as { handed: string[] }).handed);
    await opened.run('Review Prep: Copy recap as a message');
    await noticed('There is no agenda of 2026-H1 yet: create the review agenda first.');
    expect(await handed()).toEqual([]);
    await opened.run('Review Prep: Create review agenda');
    await opened.page.locator('.review-prep-boxes').waitFor({ timeout: 30_000 });
    await press('Enter');
    await exists(agenda);
    await closed();
    await press('Control+End');
    await type('\n- Next steps: a second analyst [status:: asked]');
    await opened.page.evaluate(() => window.workbench.flush());
    await holds(agenda, 'a second analyst');
    await opened.run('Review Prep: Copy recap as a message');
    await noticed('Copied. Mark the recap as sent once it is on its way.');
    const [message = ''] = await handed();
    expect(message).toContain('I asked: a second analyst. What is your answer?');
    await opened.run('Review Prep: Open recap in the mail program');
    await opened.page.waitForFunction(() => (window as unknown as { handed: string[] }).handed.length > 1);
    const [, link = ''] = await handed();
    expect(link).toMatch(/^mailto:/);
    expect(new URL(link).searchParams.get('body')?.replace(/\r\n/g, () => '\n')).toContain(
      'I asked: a second analyst. What is your answer?',
    );
  });

  test('the sheet is refreshed without a change, and what stands beside its parts is kept', async () => {
    const sheet = 'Reviews/2026-H1 impact sheet.md';
    await open('Home.md');
    await opened.run('Review Prep: Refresh impact sheet');
    await exists(sheet);
    const text = await opened.read(sheet);
    const first = await opened.page.evaluate(() => window.workbench.notices.length);
    await opened.run('Review Prep: Refresh impact sheet');
    await noticed('Nothing to change');
    expect(await opened.page.evaluate(() => window.workbench.notices.length)).toBeGreaterThan(first);
    expect(await opened.read(sheet)).toBe(text);
    await opened.page.evaluate(([path, now]) => window.workbench.externalChange(path, now), [
      sheet,
      `${text}\nMy own line.\n`,
    ] as const);
    await opened.run('Review Prep: Refresh impact sheet');
    await noticed('Refreshed: Reviews/2026-H1 impact sheet.md');
    // The line takes room on the page, so the last quote gives way.
    const [before, after] = [text, await opened.read(sheet)].map((one) => one.match(/^## .*$/gm));
    expect(after).toEqual(before);
    expect((await opened.read(sheet)).endsWith('\nMy own line.\n')).toBe(true);
  });
});
