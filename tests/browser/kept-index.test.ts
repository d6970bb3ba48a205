import type { Page } from 'playwright-core';
import { generatedVault } from '../../bench/generated-vault';
import { folderWith } from '../cli/folder';
import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

const size = 300;

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  const { notes } = generatedVault({ seed: 9, notes: size, tagged: 0.3, length: 300 });
  bench = await openBench({ vaults: [await folderWith(notes)] });
  opened = await bench.open();
});

afterAll(() => bench.close());

interface Watched {
  /** How often the clock was asked, in all and at most in one go. */
  asks: number;
  most: number;
  reads: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/**
 * Runs in the page: a clock that moves by a millisecond whenever it is asked, so that work which asks between its
 * pieces may do so many pieces in one go and no more; with how many notes are read.
 */
function watch(): void {
  const watched: Watched = { asks: 0, most: 0, reads: 0 };
  window.watched = watched;
  let inOneGo = 0;
  let time = performance.now();
  performance.now = () => {
    watched.asks++;
    watched.most = Math.max(watched.most, ++inOneGo);
    return (time += 1);
  };
  const later = window.setTimeout.bind(window);
  const idle = window.requestIdleCallback.bind(window);
  Object.assign(window, {
    setTimeout: (run: () => void, ms?: number) => later(() => ((inOneGo = 0), run()), ms),
    requestIdleCallback: (run: IdleRequestCallback, options: IdleRequestOptions) =>
      idle((deadline) => ((inOneGo = 0), run(deadline)), options),
  });
  const { vault } = window.workbench.app;
  const read = vault.cachedRead.bind(vault);
  vault.cachedRead = (file) => (watched.reads++, read(file));
}

/** Runs in the page: how many pieces of the index the browser keeps, each of them spoilt where asked. */
async function pieces(spoil: boolean): Promise<number> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const base = await done(indexedDB.open(`review-prep ${window.workbench.app.vault.getName()}`));
  const store = base.transaction('index', 'readwrite').objectStore('index');
  const keys = await done(store.getAllKeys());
  if (spoil) for (const key of keys) await done(store.put('not what was written', key));
  base.close();
  return keys.length;
}

async function untilKept(page: Page): Promise<void> {
  let before = 0;
  for (let now = -1; now <= 0 || now !== before;) {
    before = now;
    await page.waitForTimeout(1000);
    now = await page.evaluate(pieces, false);
  }
}

/** Pieces of work in one go: a slice of four milliseconds, and what the page asks of the clock beside it. */
const piecesInOneGo = 12;

async function openAgain(): Promise<Page> {
  const page = await opened.page.context().newPage();
  await page.goto(bench.url);
  await page.evaluate(() => window.workbench.ready);
  return page;
}

test('a vault is read, and what was read is kept, a few notes in one go', async () => {
  const { page } = opened;
  await page.evaluate(watch);
  await page.waitForFunction((notes) => window.watched.reads >= notes, size, { timeout: 60_000 });
  await untilKept(page);
  const { asks, most } = await page.evaluate(() => window.watched);
  // Each note is looked up in what was kept, read, its name entered, and kept.
  expect(asks).toBeGreaterThan(4 * size);
  expect(most).toBeLessThanOrEqual(piecesInOneGo);
});

test('another start takes in a few pieces in one go, and reads no note anew', async () => {
  const page = await openAgain();
  await page.evaluate(watch);
  await page.waitForFunction((notes) => window.watched.asks > notes, size, { timeout: 60_000 });
  await page.waitForTimeout(1000);
  const { asks, most, reads } = await page.evaluate(() => window.watched);
  // Each note is looked up, and its name is entered for links.
  expect(asks).toBeGreaterThan(2 * size);
  expect(reads).toBe(0);
  expect(most).toBeLessThanOrEqual(piecesInOneGo);
  await page.close();
});

test('to lint one note the names of all are looked over a few in one go', async () => {
  const { page } = opened;
  const before = await page.evaluate(() => ((window.watched.most = 0), window.watched.asks));
  const path = await page.evaluate(() => window.workbench.app.vault.getMarkdownFiles()[0]?.path ?? '');
  await page.evaluate((note) => window.workbench.runCli('review-prep:lint', { path: note }), path);
  const { asks, most } = await page.evaluate(() => window.watched);
  // Each note is asked for whether it is wanted.
  expect(asks - before).toBeGreaterThan(size);
  expect(most).toBeLessThanOrEqual(piecesInOneGo);
});

test('a piece that is damaged is told, and the notes are read anew', async () => {
  await opened.page.evaluate(pieces, true);
  const page = await openAgain();
  await page.evaluate(watch);
  await page.locator('.notice', { hasText: 'is damaged: its notes are read anew' }).waitFor();
  await page.waitForFunction((notes) => window.watched.reads >= notes, size, { timeout: 60_000 });
  await page.close();
  expect(await opened.errors()).toEqual([]);
});
