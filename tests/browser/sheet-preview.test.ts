import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { notePage } from '../print/note-page';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';

const sheet = 'Reviews/2026-H1 impact sheet.md';
const appendix = 'Reviews/2026-H1 impact appendix.md';
const now = '2026-07-06T09:00:00';

let folder: string;
let sample: Bench;
/** Entries with more to say than a page holds; a vault with one that no page holds, and one without notes. */
let crowded: Bench;
let opened: OpenPage;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-prep-preview-'));
  await mkdir(path.join(folder, 'vault'));
  for (const [at, name] of ['Parcel desk', 'Seat map', 'Night shift', 'Fare search'].entries())
    await writeFile(path.join(folder, 'vault', `${name}.md`), longEntry(name, at));
  await mkdir(path.join(folder, 'empty'));
  await mkdir(path.join(folder, 'overfull'));
  const tale = Array.from({ length: 900 }, () => 'chose what to drop').join(' ');
  await writeFile(
    path.join(folder, 'overfull', 'Night shift.md'),
    longEntry('Night shift', 2).replace(/^role: .*$/m, () => `role: ${tale}`),
  );
  sample = await openBench();
  crowded = await openBench({
    vaults: ['vault', 'empty', 'overfull'].map((name) => path.join(folder, name)),
  });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
});

afterAll(async () => {
  await sample.close();
  await crowded.close();
  await rm(folder, { recursive: true });
});

function longEntry(name: string, at: number): string {
  const long = (words: string): string => Array.from({ length: 10 }, () => words).join(' ');
  return [
    '---',
    'review-prep: impact',
    `title: ${name}`,
    `initiative: ${name}`,
    `hypothesis: ${long(`If the ${name.toLowerCase()} shows less, more people finish`)}`,
    'metric: Finished visits',
    'baseline: 40%',
    `result: 4${at + 2}%`,
    'design: before-after',
    'period: 2026-02-02 to 2026-03-15',
    `value: $${9 - at}M/yr`,
    `value-assumption: ${long('a visit is worth what it was last year')}`,
    'principles: Dive Deep',
    'role: Set the question and chose what to drop',
    `quote: ${long('It is quick now and nobody calls us any more')}`,
    'quote-source: Floor lead',
    'quote-shared: true',
    'evidence: https://example.com/visits',
    'sensitivity: calibration',
    '---',
    '',
  ].join('\n');
}

const rows = () => opened.page.locator('.review-prep-entry-row');
const leading = (): Promise<string[]> => opened.page.locator('ol.review-prep-rows strong').allTextContents();
const create = () => opened.page.locator('button[data-act="create"]');
const press = (key: string): Promise<void> => opened.page.keyboard.press(key);
const says = (text: string | RegExp) =>
  opened.page.locator('ol.review-prep-rows .review-prep-entry-because', { hasText: text }).first().waitFor();

async function preview(bench: Bench, options: PageOptions = {}): Promise<string[]> {
  opened = await bench.open({ now, ...options });
  await opened.run('Review Prep: Assemble impact sheet');
  await opened.page.waitForFunction(() =>
    ['create', 'cancel'].includes(document.activeElement?.getAttribute('data-act') ?? ''),
  );
  return leading();
}

const noticed = (text: string): Promise<unknown> =>
  opened.page.waitForFunction(
    (wanted) => window.workbench.notices.some((notice) => notice.includes(wanted)),
    text,
    { timeout: 30_000 },
  );

const exists = (wanted: string): Promise<unknown> =>
  opened.page.waitForFunction((name) => window.workbench.paths().includes(name), wanted, { timeout: 30_000 });

test('by keyboard an entry moves down, is pinned with its reason, goes to the appendix and comes back', async () => {
  const [first, second, third] = await preview(sample, { open: ['Home.md'] });
  await press('ArrowDown');
  await press('Alt+ArrowDown');
  await says('you moved it in the preview');
  expect(await leading()).toEqual([second, first, third]);
  await press('ArrowDown');
  await press('p');
  await opened.page.keyboard.type('It opened a new market');
  await press('Enter');
  await says('you pinned it in the preview: It opened a new market');
  expect(await leading()).toEqual([third, second, first]);
  await press('a');
  await opened.page.locator('ul.review-prep-rows', { hasText: 'You moved it to the appendix.' }).waitFor();
  await press('Control+z');
  await says('It opened a new market');
  while ((await opened.page.evaluate(() => document.activeElement?.getAttribute('data-act'))) !== 'create')
    await press('Shift+Tab');
  await press('Enter');
  await exists(appendix);
  const text = await opened.read(sheet);
  expect([...text.matchAll(/^## \d\. ([^:\n]*)/gm)].map(([, name]) => name)).toEqual([third, second, first]);
  await opened.run('Review Prep: Refresh impact sheet');
  await noticed('Nothing to change');
  expect(await opened.read(sheet)).toBe(text);
});

test('by pointer an entry is skipped and another takes its place, with the page filling up', async () => {
  const [first] = await preview(sample, { open: ['Home.md'] });
  expect(await opened.page.locator('.review-prep-page-says').textContent()).toMatch(
    /^Letter: one page, \d+% full\./,
  );
  expect(await opened.page.locator('.review-prep-page-part').count()).toBe(3);
  await rows().first().locator('[data-act="skip"]').click();
  await opened.page.waitForFunction(
    (name) => document.querySelector('ol.review-prep-rows strong')?.textContent !== name,
    first,
  );
  expect(await leading()).not.toContain(first);
  expect(await opened.page.locator('details').textContent()).toContain('You took it out in the preview.');
});

test('a phone shows every entry and its buttons within its width, large enough to tap', async () => {
  await preview(sample, { phone: true });
  const boxes = await opened.page
    .locator('.review-prep-wide button:visible')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ right, height }) => [right, height]),
    );
  expect(boxes.length).toBeGreaterThan(10);
  expect(boxes.filter(([right = 0, height = 0]) => right > 390 || height < 44)).toEqual([]);
});

describe.each(['Letter', 'A4'] as const)('a sheet with too much to say on %s', (paper) => {
  test('gives way in the note, says what did, and its note prints on one page', async () => {
    await preview(crowded);
    await opened.page.locator('.review-prep-wide select').nth(1).selectOption({ label: paper });
    await opened.page.locator('.review-prep-page-says', { hasText: `${paper}: one page` }).waitFor();
    expect(await opened.page.locator('.review-prep-page-over').count()).toBe(1);
    expect(await opened.page.locator('.review-prep-page-says li').first().textContent()).toMatch(/gave way/);
    await create().click();
    await noticed(`Export to PDF with page size ${paper}`);
    const text = await opened.read(sheet);
    expect(await pagesOf(text, paper)).toBe(1);
    const claimed = await opened.page.evaluate(() => window.workbench.notices.join('\n'));
    expect(Number(/(\d+)% full/.exec(claimed)?.[1])).toBeGreaterThan(75);
    expect(await opened.page.locator('.review-prep-paper-room').count()).toBe(0);
  });
});

/** As the app's export prints the note, with the plugin's own styles. */
async function pagesOf(text: string, format: 'Letter' | 'A4'): Promise<number> {
  const styles = await readFile(path.join(__dirname, '../../styles.css'), 'utf8');
  const tab = await sample.browser.newPage();
  await tab.setContent(notePage(text, styles));
  const pdf = await tab.pdf({ format, printBackground: true });
  await tab.close();
  const out = execFileSync(process.execPath, [path.join(__dirname, '../print/read-pdf.mjs')], { input: pdf });
  return (JSON.parse(out.toString()) as { pages: unknown[] }).pages.length;
}

test('what the user edited is shown beside what would come, and is left or taken', async () => {
  await preview(sample, { open: ['Home.md'] });
  await press('Enter');
  await exists(appendix);
  const before = await opened.read(sheet);
  const edited = before.replace(/^- \*\*My part:\*\* .*$/m, () => '- **My part:** Carried it alone');
  expect(edited).not.toBe(before);
  await opened.page.evaluate(([name, text]) => window.workbench.externalChange(name, text), [
    sheet,
    edited,
  ] as const);
  await opened.run('Review Prep: Refresh impact sheet');
  await opened.page.locator('.review-prep-kept del', { hasText: 'alone' }).first().waitFor();
  await press('Enter');
  await noticed('with your own edits kept');
  expect(await opened.read(sheet)).toBe(edited);
  await opened.run('Review Prep: Refresh impact sheet');
  await opened.page.locator('.review-prep-kept .checkbox-container').click();
  await opened.page.locator('.review-prep-wide .mod-cta').click();
  await noticed('Refreshed: ');
  expect(await opened.read(sheet)).toBe(before);
});

test('an edited part of the agenda is offered as well, and calling it off writes nothing', async () => {
  opened = await sample.open({ open: ['Home.md'], now });
  const agenda = 'Reviews/2026-H1 review agenda.md';
  const ask = async (): Promise<void> => {
    await opened.run('Review Prep: Create review agenda');
    await opened.page.locator('.modal', { hasText: 'Rating expected' }).waitFor();
    await press('Enter');
  };
  await ask();
  await exists(agenda);
  const edited = (await opened.read(agenda)).replace('Exceeds expectations', () => 'Far above it');
  await opened.page.evaluate(([name, text]) => window.workbench.externalChange(name, text), [
    agenda,
    edited,
  ] as const);
  await ask();
  await opened.page.locator('.review-prep-kept').first().waitFor();
  await press('Escape');
  expect(await opened.read(agenda)).toBe(edited);
});

test('what must not go out keeps the sheet from being written, until its entry is skipped', async () => {
  opened = await crowded.open({ now });
  const leak = longEntry('Seat map', 1).replace(
    'Set the question',
    () => 'My base salary is $200k; set the question',
  );
  await opened.page.evaluate((text) => window.workbench.externalChange('Seat map.md', text), leak);
  await opened.page.waitForTimeout(800);
  await opened.run('Review Prep: Assemble impact sheet');
  await opened.page.locator('.review-prep-leak', { hasText: 'Must not go out' }).waitFor({ timeout: 30_000 });
  expect(await create().isDisabled()).toBe(true);
  expect(await opened.page.locator('.review-prep-page-says p').textContent()).toContain('must not go out');
  await opened.page.waitForFunction(() => document.activeElement?.getAttribute('data-act') === 'cancel');
  await opened.page.getByRole('button', { name: 'Skip: Seat map' }).click();
  await opened.page.locator('.review-prep-leak').waitFor({ state: 'detached' });
  await create().click();
  await exists(sheet);
  expect(await opened.read(sheet)).not.toContain('salary');
});

test('a refresh writes nothing while something must not go out, and says what', async () => {
  await preview(crowded);
  await create().click();
  await exists(sheet);
  const before = await opened.read(sheet);
  const leak = longEntry('Parcel desk', 0).replace(
    'Set the question',
    () => 'My base salary is $200k; set it',
  );
  await opened.page.evaluate((text) => window.workbench.externalChange('Parcel desk.md', text), leak);
  await opened.page.waitForTimeout(800);
  await opened.run('Review Prep: Refresh impact sheet');
  await noticed('Left as it was');
  await noticed('Unexpected pay');
  expect(await opened.read(sheet)).toBe(before);
});

test('an empty vault shows an empty page, and says what to do', async () => {
  expect(await preview(crowded, { vault: 'empty' })).toEqual([]);
  expect(await opened.page.locator('.review-prep-empty').first().textContent()).toContain(
    'Nothing leads yet',
  );
  expect(await opened.page.locator('.review-prep-page-says p').textContent()).toMatch(
    /^Letter: one page, \d+% full\./,
  );
  await press('Enter');
  await noticed('Nothing leads the sheet yet');
});

test('one entry that no page holds is refused by the name of its longest field, and can be put away', async () => {
  await preview(crowded, { vault: 'overfull' });
  expect(await opened.page.locator('.review-prep-page-says p').textContent()).toContain('longest field');
  expect(await create().isDisabled()).toBe(true);
  await press('ArrowDown');
  await press('Escape');
  expect(opened.refused).toEqual([]);
});

test('the panel lists what has no proof before what has', async () => {
  opened = await sample.open({ open: ['Home.md'], now });
  await opened.run('Review Prep: Open review panel');
  await opened.page.locator('.review-prep-coverage').first().waitFor({ timeout: 30_000 });
  const missing = await opened.page
    .locator('.review-prep-panel h4:first-of-type ~ .review-prep-coverage')
    .evaluateAll((all) => all.map((one) => one.classList.contains('review-prep-missing')));
  const principles = missing.slice(0, 16);
  expect(principles).toEqual([...principles].sort((a, b) => Number(b) - Number(a)));
  expect(new Set(principles).size).toBe(2);
});
