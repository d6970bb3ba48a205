import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';

const now = '2026-07-06T09:00:00';

let bench: Bench;
let opened: OpenPage;
const { modal } = byKeyboard(() => opened);

beforeAll(async () => {
  bench = await openBench();
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const inTree = (path: string) => opened.page.locator(`[role="treeitem"][data-path="${path}"]`);
const item = (title: string) => opened.page.locator('.menu-item', { hasText: title });
const prompt = () => opened.page.locator('.prompt-input');
const placesListed = (): Promise<string[]> =>
  opened.page.locator('.prompt .review-prep-place').allTextContents();

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('%s', (_, options) => {
  const open = async (note = 'Home.md'): Promise<void> => {
    opened = await bench.open({ open: [note], now, ...options });
    if (options.phone) await opened.page.getByRole('button', { name: 'Open left sidebar' }).click();
  };

  test('the menu of a note lints it, that of a folder its notes, that of several these alone', async () => {
    await open();
    await inTree('Impact').click();
    await inTree('Impact/Impact log.md').click({ button: 'right' });
    await item('Lint this note').click();
    await prompt().waitFor();
    for (const place of await placesListed()) expect(place).toMatch(/^Impact\/Impact log\.md:\d+ /);
    await opened.page.keyboard.press('Escape');
    await inTree('Impact').click({ button: 'right' });
    await item('Lint this folder').click();
    await prompt().waitFor();
    const inFolder = await placesListed();
    expect(new Set(inFolder.map((place) => place.split('/')[0]))).toEqual(new Set(['Impact']));
    await opened.page.keyboard.press('Escape');
    const two = ['Impact/Impact log.md', 'Impact/Morning board load time.md'];
    for (const path of two) await inTree(path).click({ modifiers: ['Shift'] });
    await inTree(two[0] ?? '').click({ button: 'right' });
    await item('Lint 2 notes').click();
    await prompt().waitFor();
    const paths = new Set((await placesListed()).map((place) => place.slice(0, place.indexOf(':'))));
    expect([...paths].sort()).toEqual(two);
  });

  test('a note without findings says so, and a file that is no note has no such item', async () => {
    await open();
    await inTree('Home.md').click({ button: 'right' });
    await item('Lint this note').click();
    await opened.page.waitForFunction(() => window.workbench.notices.includes('No findings in this note.'));
    await inTree('review-prep.json').click({ button: 'right' });
    await item('Delete').waitFor();
    expect(await item('Lint').count()).toBe(0);
  });

  test('the menu of the editor makes an entry of what is selected', async () => {
    opened = await bench.open({ open: ['Impact/Impact log.md'], now, ...options });
    await opened.page.evaluate(() => {
      const editor = window.workbench.app.workspace.activeEditor?.editor;
      editor?.replaceRange('Cut refunds from 9% to 4%\n', { line: 0, ch: 0 });
      editor?.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 25 });
    });
    await opened.page
      .locator('.cm-line')
      .first()
      .click({ button: 'right', position: { x: 30, y: 8 } });
    await item('New impact entry from selection').click();
    await modal('New impact entry').waitFor();
    expect(await opened.page.getByLabel('Baseline', { exact: true }).inputValue()).toBe('9%');
    expect(await opened.page.getByLabel('Result in one sentence').inputValue()).toBe(
      'Cut refunds from 9% to 4%',
    );
  });

  test.each([
    ['new', '.modal:has-text("New impact entry")'],
    ['agenda', '.modal:has-text("Create review agenda")'],
    ['sheet', '.review-prep-page-says'],
    ['find', '.modal:has-text("results without #impact")'],
    ['lint', '.prompt-input'],
    ['', '.review-prep-panel'],
    ['what-nobody-knows', '.review-prep-panel'],
  ])('obsidian://review-prep?do=%s shows its dialogue', async (what, shown) => {
    opened = await bench.open({ open: ['Home.md'], now, ...options });
    await opened.page.evaluate(
      (action) => window.workbench.openUri('review-prep', { do: action, text: 'Cut refunds from 9% to 4%' }),
      what,
    );
    await opened.page.locator(shown).first().waitFor({ timeout: 30_000 });
    if (what === 'new')
      expect(await opened.page.getByLabel('Result', { exact: true }).inputValue()).toBe('4%');
  });
});

test('Commands on a note are offered where they apply: not without a note, nor where its cursor is on nothing of ours', async () => {
  opened = await bench.open({ now });
  const offered = async (): Promise<string[]> => {
    const names = await opened.listed('Review Prep: ');
    return ofNotes.filter((name) => names.includes(`Review Prep: ${name}`));
  };
  expect(await offered()).toEqual([]);
  await opened.page.evaluate(() => window.workbench.openNote('Impact/Impact log.md'));
  await opened.page.locator('.review-prep-underline').first().waitFor({ timeout: 30_000 });
  const setCursor = (words: string): Promise<void> =>
    opened.page.evaluate((wanted) => {
      const editor = window.workbench.app.workspace.activeEditor?.editor;
      editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf(wanted) + 4));
    }, words);
  await setCursor('Friday habit');
  expect(await offered()).toEqual(ofNotes.slice(0, 5));
  await setCursor('- Helped Colm');
  expect(await offered()).toEqual(ofNotes);
});

/** Those that need a claim or a finding at the cursor last. */
const ofNotes = [
  'Find untagged results in this note',
  'Go to next finding',
  'Go to previous finding',
  'Link to a key result',
  'Lint this note',
  'Explain claim at cursor',
  'Ignore finding here',
  'Show finding at cursor',
];

test('The ribbon opens the panel, and nothing of a status bar is made on a phone', async () => {
  opened = await bench.open({ open: ['Home.md'], now });
  await opened.page.locator('.side-dock-ribbon-action[aria-label="Open review panel"]').click();
  await opened.page.locator('.review-prep-panel .review-prep-row').first().waitFor({ timeout: 30_000 });
  await opened.close();
  opened = await bench.open({ open: ['Home.md'], now, phone: true });
  expect(await opened.page.locator('.review-prep-status').count()).toBe(0);
});
