import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBench, type Bench, type OpenPage } from '../browser/open-workbench';
import { everyFile, folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { parseTree } from '../../src/notes/tree';
import { injections, vaultOfAll, vaultWith } from './injections';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const cases = Object.entries(injections);
const today = ['--today', '2026-07-02'];

let bench: Bench;
/** Reads what is exported. */
let tab: Page;
let asked: string[];
/** The vault of every case at once, with the panel open and all its findings unfolded. */
let app: OpenPage;

beforeAll(async () => {
  bench = await openBench({ vaults: [await folderWith(vaultOfAll())] });
  tab = await (await bench.browser.newContext()).newPage();
  await tab.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  app = await bench.open({ now: '2026-07-02T09:00:00' });
  await app.run('Review Prep: Open review panel');
  await app.page.locator('.review-prep-panel details').first().waitFor({ timeout: 60_000 });
  await app.page.evaluate(() => {
    const notes = document.querySelectorAll<HTMLDetailsElement>('.review-prep-panel details');
    for (const note of notes) note.open = true;
  });
}, 120_000);

beforeEach(() => void (asked = []));

afterAll(() => bench.close());

/** Runs in the page: every trace of text that was taken for markup below `selector`. */
function traces(selector: string): string[] {
  const active =
    'script, iframe, frame, object, embed, form, base, link, style, math, audio, video, meta[http-equiv="refresh" i]';
  const all = [...document.querySelectorAll(selector)].flatMap((root) => [...root.querySelectorAll('*')]);
  const found = all.flatMap((one) => [
    ...(one.matches(active) ? [one.outerHTML.slice(0, 60)] : []),
    ...[...one.attributes]
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          (/^(?:href|src|srcset|action|formaction|xlink:href)$/.test(name) &&
            !(one.matches('a') && /^(?:https?:|#)/.test(value))) ||
          (name === 'style' && /url\(/.test(value)),
      )
      .map(({ name, value }) => `${one.tagName} ${name}=${value.slice(0, 40)}`),
  ]);
  return 'ran' in window ? ['it ran', ...found] : found;
}

/** Nothing in `html` runs or asks for anything, even where its policy is taken away. */
async function expectInert(html: string): Promise<void> {
  for (const one of [html, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () => '')]) {
    await tab.setContent(one);
    await tab.mouse.move(200, 200);
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(traces, 'body')).toEqual([]);
  }
  expect(asked).toEqual([]);
}

describe.each(cases)('torture: %s in the user’s words', (_, evil) => {
  test('T27 nothing runs or is requested in HTML, print and panel', async () => {
    const vault = await folderWith(vaultWith(evil));
    const { code, error } = await run(vault, ['sheet', '.', '--format', 'md,html', ...today]);
    expect([code, error]).toEqual([0, '']);
    const pages = Object.entries(await everyFile(vault)).filter(([file]) => file.endsWith('.html'));
    expect(pages).toHaveLength(2);
    for (const [, html] of pages) {
      expect(html).toContain('Refunds');
      await expectInert(html);
      const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/SubmitForm/);
      for (const [, url] of pdf.matchAll(/\/URI\s*\(([^)]*)/g)) expect(url).toMatch(/^https?:/);
    }
    const { out } = await run(vault, ['copy', '.', '--format', 'rich', ...today]);
    expect(out).toContain('Refunds');
    await expectInert(out);
    await expectPlainNote(path.join(vault, 'Reviews/2026-H1 impact sheet.md'));
    await expectPlainNote(path.join(vault, 'Reviews/2026-H1 impact appendix.md'));
    await expectInertPanel(evil);
  });
});

/** The note holds no image, no markup but the marks of its regions, and no link that runs. */
async function expectPlainNote(file: string): Promise<void> {
  const found: string[] = [];
  const visit = (node: { type: string; value?: string; url?: string; children?: unknown[] }): void => {
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'definition')
      found.push(node.type);
    if (node.type === 'html' && !/^<!-- review-prep:/.test(node.value ?? '')) found.push(node.value ?? '');
    if (node.type === 'link' && !/^(?:https?:|[^:]*$)/.test(node.url ?? '')) found.push(node.url ?? '');
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(parseTree(await readFile(file, 'utf8')) as unknown as Parameters<typeof visit>[0]);
  expect(found).toEqual([]);
}

/** The panel names the goal and the claim by their words, and nothing of them came alive. */
async function expectInertPanel(evil: string): Promise<void> {
  const panel = (await app.page.locator('.review-prep-panel').textContent()) ?? '';
  expect(panel).toContain(`Goal ${evil}`);
  expect(await app.page.evaluate(traces, '.review-prep-panel')).toEqual([]);
  expect(app.refused).toEqual([]);
}

test('T27 nothing of them comes alive in the preview of the sheet', async () => {
  await app.run('Review Prep: Assemble impact sheet');
  await app.page.waitForFunction(() => document.querySelector('.modal')?.textContent.includes('Refunds'));
  expect(await app.page.evaluate(traces, '.modal')).toEqual([]);
  expect(await app.errors()).toEqual([]);
  expect(app.refused).toEqual([]);
});
