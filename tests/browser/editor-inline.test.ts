import { benchOver } from './bench-over';
import { seenIn } from './in-editor';
import type { Bench, OpenPage } from './open-workbench';

const note = 'Log.md';
const late = '- Rebuilt the parts search, which raised found parts from 61% to 78% in Q2 #impact';
const weak = '- Helped with the launch of the partner page #impact';
const lines = [
  '# Log',
  '',
  'Words above.',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  late,
  weak,
  '- An untagged line',
  '',
];

let bench: Bench;
/** With marks in the margin and badges. */
let marked: Bench | undefined;
let opened: OpenPage;

const { underline, card } = seenIn(() => opened.page);

beforeAll(async () => {
  bench = await benchOver({ [note]: lines.join('\n') });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(async () => {
  await bench.close();
  await marked?.close();
});

async function openNote(options: Parameters<Bench['open']>[0] = {}): Promise<void> {
  opened = await bench.open({ open: [note], ...options });
  await underline('Helped with').waitFor({ timeout: 30_000 });
}

test('the card keeps clear of the line it is about, and Escape closes it', async () => {
  await openNote();
  await underline('Helped with').hover();
  await card().waitFor();
  const line = await underline('Helped with').boundingBox();
  const box = await card().boundingBox();
  const isClear = line && box && (box.y + box.height <= line.y + 1 || box.y >= line.y + line.height - 1);
  expect(isClear).toBe(true);
  await opened.page.keyboard.press('Escape');
  await card().waitFor({ state: 'detached' });
});

test('the card has one frame, and previews the bullet without its marker', async () => {
  await openNote();
  await underline('Rebuilt the parts').hover();
  await card().waitFor();
  const frames = await card().evaluate((dom) => {
    const around: Element[] = [dom];
    for (let at = dom.parentElement; at?.closest('.cm-tooltip'); at = at.parentElement) around.push(at);
    return around.map((element) => getComputedStyle(element).borderTopWidth);
  });
  expect(frames).toEqual(['1px', '0px']);
  const preview = card().locator('.review-prep-preview').first();
  expect(await preview.textContent()).toBe(
    'Raised found parts from 61% to 78% in Q2 by rebuilding the parts search #impact',
  );
  expect((await preview.locator('strong').allTextContents()).join('')).toContain('by rebuilding');
});

test('the card stays while the pointer is in it', async () => {
  await openNote();
  await underline('Helped with').hover();
  await card().locator('button').first().hover();
  await opened.page.waitForTimeout(800);
  expect(await card().count()).toBe(1);
});

test('the card opens from the keyboard with a button in focus, and shows the outcome as it was read', async () => {
  await openNote();
  await opened.run('Review Prep: Go to next finding');
  await opened.run('Review Prep: Show finding at cursor');
  await card().waitFor();
  expect(await card().locator('.review-prep-outcome').textContent()).toContain('from 61% to 78%');
  await opened.page.waitForFunction(() => document.activeElement?.closest('.review-prep-card') !== null);
});

test('a mark in the margin stands beside its line and opens the card, and a good claim has its badge', async () => {
  const good = ['---', 'title: Good', '---', '', weak, '- Cut refunds from 9% to 4% #impact', ''].join('\n');
  marked = await benchOver({ 'Good.md': good }, { editor: { gutter: true, badge: true } });
  opened = await marked.open({ open: ['Good.md'] });
  const line = underline('Helped with');
  await line.waitFor({ timeout: 30_000 });
  const mark = opened.page.locator('.review-prep-margin-mark').first();
  const [of, text] = [await mark.boundingBox(), await line.boundingBox()];
  const middle = (box: typeof of): number => (box ? box.y + box.height / 2 : NaN);
  expect(Math.abs(middle(of) - middle(text))).toBeLessThan(8);
  expect((of?.x ?? NaN) + (of?.width ?? NaN)).toBeLessThanOrEqual(text?.x ?? NaN);
  expect(await opened.page.locator('.cm-line', { hasText: '✓' }).allTextContents()).toHaveLength(1);
  await mark.click();
  await card().waitFor();
  expect(await card().textContent()).toContain('weak-verb');
});
