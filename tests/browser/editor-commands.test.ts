import { benchOver } from './bench-over';
import { openIn, seenIn } from './in-editor';
import type { Bench, OpenPage } from './open-workbench';

const late = '- Rebuilt the parts search, which raised found parts from 61% to 78% in Q2 #impact';
const early = '- Raised found parts from 61% to 78% in Q2 by rebuilding the parts search #impact';
const weak = '- Helped with the launch of the partner page #impact';
const note = [
  '# Log',
  '',
  late,
  weak,
  '- Opened Porto #impact',
  '  - Assisted with the lease of the depot',
  '',
  '| what | who |',
  '| --- | --- |',
  '| Supported the audit #impact | Finance |',
  '',
  late.replace('parts search', () => 'order search'),
  '',
].join('\n');
/** Ten thousand bullets, a little over 1 MB. */
const long = `${Array.from({ length: 10_000 }, (_, at) => `${weak.replace('page', () => `page ${at}`)} in the second quarter, as the weekly report of the team says`).join('\n')}\n`;

let bench: Bench;
let opened: OpenPage;

const { underline } = seenIn(() => opened.page);
const { editorText, line, cursorAt } = openIn(() => opened.page);

beforeAll(async () => {
  bench = await benchOver({ 'Log.md': note, 'Long.md': long });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

async function openNote(): Promise<void> {
  opened = await bench.open({ open: ['Log.md'] });
  await underline('Helped with').waitFor({ timeout: 30_000 });
  await underline('Assisted').waitFor({ timeout: 10_000 });
}

test('previous finding goes up the note, and from the first round to the last', async () => {
  await openNote();
  await cursorAt('Helped with');
  await opened.run('Review Prep: Go to previous finding');
  await opened.run('Review Prep: Go to previous finding');
  expect(await line()).toBe(2);
  await cursorAt('Log');
  await opened.run('Review Prep: Go to previous finding');
  expect(await line()).toBe(11);
});

test('fix at cursor rewrites its own bullet alone, and fix all every bullet with a certain fix as one undo step', async () => {
  await openNote();
  await underline('Rebuilt the order').waitFor({ timeout: 10_000 });
  await cursorAt('Rebuilt the parts');
  await opened.run('Review Prep: Fix at cursor');
  expect(await editorText()).toBe(note.replace(late, () => early));
  await opened.page.locator('.cm-content').press('Control+z');
  expect(await editorText()).toBe(note);
  await underline('Rebuilt the parts').waitFor({ timeout: 10_000 });
  await opened.run('Review Prep: Fix all safe findings in this note');
  const fixed = await editorText();
  expect(fixed).toContain(early);
  expect(fixed).toContain(early.replace('parts search', () => 'order search'));
  await opened.page.locator('.cm-content').press('Control+z');
  expect(await editorText()).toBe(note);
});

test('the findings of a note of more than a megabyte are listed from its editor, and lead to their lines', async () => {
  opened = await bench.open({ open: ['Long.md'] });
  await underline('Helped with').waitFor({ timeout: 30_000 });
  await opened.run('Review Prep: Lint this note');
  const prompt = opened.page.locator('.prompt-input');
  await prompt.waitFor({ timeout: 60_000 });
  expect(await prompt.getAttribute('placeholder')).toMatch(/^[1-9]\d{4,} findings in this note$/);
  await prompt.fill('Long.md');
  await opened.page.keyboard.press('Enter');
  await prompt.waitFor({ state: 'detached' });
  expect(await line()).toBe(0);
});
