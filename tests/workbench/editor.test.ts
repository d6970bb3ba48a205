import type * as obsidian from '../../tools/workbench/obsidian';
import type { App } from '../../tools/workbench/obsidian/app';
import type { MarkdownView } from '../../tools/workbench/obsidian/markdown-view';
import type { Bench, OpenPage } from '../browser/open-workbench';
import { openFixture } from './open-fixture';

declare const app: App;

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openFixture();
});

beforeEach(async () => {
  opened = await bench.open({ open: ['Daily.md'] });
});

afterEach(() => opened.close());
afterAll(() => bench.close());

async function typeAtEnd(text: string): Promise<void> {
  await opened.page.locator('.cm-content').first().click();
  await opened.page.keyboard.press('Control+End');
  await opened.page.keyboard.type(text);
}

const editorText = (): Promise<string> => opened.page.evaluate(() => window.workbench.editorText());

test('a plugin extension marks text in the same CodeMirror that the page uses', async () => {
  await typeAtEnd('a bad word');
  expect(await opened.page.locator('.fixture-bad').allTextContents()).toEqual(['bad']);
  expect(await opened.page.evaluate(() => app.workspace.activeEditor?.editor.cm.state.doc.lines)).toBe(2);
});

test('an editor command changes the text in one step that one undo takes back', async () => {
  await typeAtEnd('quiet line');
  // A move of the cursor ends the undo step of the typing, however fast the command follows.
  await opened.page.keyboard.press('Home');
  await opened.run('Fixture: Shout the line');
  expect(await editorText()).toBe('Plain text without a heading.\nQUIET LINE');
  await opened.page.keyboard.press('Control+z');
  expect(await editorText()).toBe('Plain text without a heading.\nquiet line');
});

test('what is typed reaches the disk when it is saved and not before', async () => {
  await typeAtEnd('typed');
  expect(await opened.read('Daily.md')).toBe('Plain text without a heading.\n');
  await opened.page.evaluate(() => window.workbench.flush());
  expect(await opened.read('Daily.md')).toBe('Plain text without a heading.\ntyped');
});

test('what is typed is saved by itself after two seconds', async () => {
  await typeAtEnd('typed');
  await opened.page.waitForFunction(() => window.workbench.read('Daily.md').endsWith('typed'), undefined, {
    timeout: 20_000,
  });
  expect(await opened.page.evaluate(() => window.workbench.writes())).toEqual(['Daily.md']);
});

test('a change from outside shows in the open note and keeps the cursor and the unsaved typing', async () => {
  await typeAtEnd('typed');
  await opened.page.evaluate(() => window.workbench.externalChange('Daily.md', 'Plain text, synced.\n'));
  expect(await editorText()).toBe('Plain text, synced.\ntyped');
  expect(await opened.page.evaluate(() => window.workbench.cursor())).toEqual({ line: 1, ch: 5 });
  await opened.page.evaluate(() => window.workbench.flush());
  expect(await opened.read('Daily.md')).toBe('Plain text, synced.\ntyped');
});

test('a change in the same place from both sides is an error and not a guess', async () => {
  await opened.page.locator('.cm-content').click();
  await opened.page.keyboard.press('Control+Home');
  await opened.page.keyboard.type('Mine: ');
  await opened.page.evaluate(() =>
    window.workbench.externalChange('Daily.md', 'Theirs: Plain text without a heading.\n'),
  );
  expect((await opened.errors()).join()).toContain('in the same place');
});

test('process on an open note changes the editor and can be undone there', async () => {
  await typeAtEnd('bad');
  await opened.page.evaluate(() => window.workbench.flush());
  await opened.run('Fixture: Replace bad words in the file');
  await opened.page.waitForFunction(() => window.workbench.editorText().endsWith('good'));
  await opened.page.locator('.cm-content').click();
  await opened.page.keyboard.press('Control+z');
  expect(await editorText()).toBe('Plain text without a heading.\nbad');
});

test('opening another note begins a history of its own', async () => {
  await typeAtEnd('typed');
  await opened.page.evaluate(() => window.workbench.openNote('Home.md'));
  await opened.page.keyboard.press('Control+z');
  expect(await editorText()).toMatch(/^# Home\n/);
  expect(await opened.read('Daily.md')).toBe('Plain text without a heading.\ntyped');
});

test('a link with a heading opens the note at that heading', async () => {
  await opened.page.evaluate(() => app.workspace.openLinkText('Checkout#Numbers', ''));
  expect(await opened.page.evaluate(() => app.workspace.getActiveFile()?.path)).toBe('Projects/Checkout.md');
  expect(await opened.page.evaluate(() => window.workbench.cursor())).toEqual({ line: 8, ch: 0 });
});

test('the same note in two panes shows the edits of either after a save', async () => {
  await opened.page.evaluate(() => window.workbench.openNote('Daily.md', 'split'));
  await opened.page.locator('.cm-content').first().click();
  await opened.page.keyboard.press('Control+End');
  await opened.page.keyboard.type('left');
  await opened.page.evaluate(() => window.workbench.flush());
  const texts = await opened.page.evaluate(() =>
    app.workspace.getLeavesOfType('markdown').map((leaf) => (leaf.view as MarkdownView).editor.getValue()),
  );
  expect(texts).toEqual(['Plain text without a heading.\nleft', 'Plain text without a heading.\nleft']);
});

test('the syntax tree names what the app names', async () => {
  await opened.page.evaluate(() => window.workbench.openNote('Home.md'));
  const tokens = await opened.page
    .locator('.cm-line span')
    .evaluateAll((spans) => [...new Set(spans.flatMap((span) => [...span.classList]))]);
  expect(tokens).toEqual(
    expect.arrayContaining([
      'cm-header-1',
      'cm-hmd-internal-link',
      'cm-hashtag',
      'cm-strong',
      'cm-comment',
      'cm-hmd-codeblock',
      'cm-quote',
    ]),
  );
});

test('Live Preview hides marks away from the cursor and source mode shows them', async () => {
  await opened.page.evaluate(() => window.workbench.openNote('Home.md'));
  const shown = (): Promise<string> => opened.page.locator('.cm-content').innerText();
  await opened.page.locator('.cm-line').last().click();
  expect(await shown()).not.toContain('**strong words**');
  await opened.run('Toggle Live Preview/Source mode');
  expect(await shown()).toContain('**strong words**');
  expect(await opened.page.locator('.markdown-source-view.is-live-preview').count()).toBe(0);
});

test('the reading view renders the note and gives each section to the post-processors', async () => {
  await opened.page.evaluate(() => window.workbench.openNote('Home.md'));
  await opened.run('Toggle reading view');
  const view = opened.page.locator('.markdown-reading-view');
  expect(await view.locator('h1').textContent()).toBe('Home');
  expect(await view.locator('.callout-title-inner').textContent()).toBe('A callout');
  expect(await view.innerText()).not.toContain('a comment that is not shown');
  expect(await view.locator('li').first().getAttribute('data-seen')).toBe('Home.md:4');
  await view.getByText('Checkout', { exact: true }).click();
  await opened.page.waitForFunction(() => app.workspace.getActiveFile()?.path === 'Projects/Checkout.md');
});

test('editor commands are not offered in the reading view', async () => {
  expect(await opened.listed('Shout the line')).toEqual(['Fixture: Shout the line']);
  await opened.run('Toggle reading view');
  expect(await opened.listed('Shout the line')).toEqual([]);
});

test('markdown that a plugin renders reads as text with its links', async () => {
  const html = await opened.page.evaluate(async () => {
    const { MarkdownRenderer, Component } = (window as unknown as { obsidian: typeof obsidian }).obsidian;
    const el = document.createElement('div');
    await MarkdownRenderer.render(
      app,
      '**Bold** and [[Home|there]]\n\n<script>window.ran = true</script>',
      el,
      '',
      new Component(),
    );
    return el.innerHTML;
  });
  expect(html).toContain('<strong>Bold</strong> and <a class="internal-link" href="Home"');
  expect(html).not.toContain('script');
});
