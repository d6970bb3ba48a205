import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from '../../tools/workbench/server.mjs';
import { watchOwnTime } from './own-time.mjs';
import { tracing } from './tracing.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

/** Milliseconds of quiet after which what a keystroke has set going is taken to be done: beyond every timer. */
const rest = 3200;

/** Milliseconds that the typing beside one plugin may take. */
const longestTyping = 60_000;

/** Without these the page has a process of its own, as in the app. */
const unwanted =
  /^--(?:single-process|no-zygote|disable-features|disable-site-isolation|disable-web-security)/;

export async function launch() {
  const executablePath = process.env.CHROME_PATH ?? (await sparticuz.executablePath());
  const args = sparticuz.args.filter((arg) => !unwanted.test(arg));
  const start = () => chromium.launch({ executablePath, args: [...args, '--js-flags=--expose-gc'] });
  // Some starts in a hundred end at once, before any page.
  return start().catch(start);
}

/** Builds the plugin of a file in `plugins/` into `folder`; the product's own is `main.js`. */
export async function pluginFor(name, folder) {
  if (name === 'review-prep') return path.join(root, 'main.js');
  const outfile = path.join(folder, `${name}.js`);
  await esbuild.build({
    entryPoints: [path.join(here, `plugins/${name}.ts`)],
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['obsidian', '@codemirror/state', '@codemirror/view', '@codemirror/language'],
    define: { 'import.meta.url': 'undefined', 'Buffer.from': 'String' },
    nodePaths: [path.join(root, 'bench/node_modules'), path.join(root, 'node_modules')],
    alias: { fs: path.join(here, 'plugins/no-files.ts') },
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/**
 * Types `keys` letters into the note with one plugin, in bursts with a rest after each, and tells what it cost:
 * milliseconds for each keystroke of the plugin's own work and of the page's main thread, long tasks, memory with
 * that of its workers.
 */
export const typed = ({ keys, burst, ...given }) =>
  inPage(given, async (page, clock) => {
    await opened(given.browser, page, 0);
    await quiet(clock);
    const typing = await type(given.browser, page, clock, { keys, burst });
    return { ...typing, saved: given.plugin === 'review-prep' ? await oneKeyWithSave(page) : null };
  });

/** Milliseconds of own work until what is in sight of the note is underlined, in a page that has just begun. */
export const openedFirst = (given) => inPage(given, (page) => opened(given.browser, page, linesInSight));

/** Runs `use` in a page with one plugin in which a short note is open. */
async function inPage({ browser, folder, text, plugin }, use) {
  const vault = path.join(folder, 'vault');
  await mkdir(vault, { recursive: true });
  await writeFile(path.join(vault, 'Log.md'), text);
  await writeFile(path.join(vault, 'Week.md'), text.slice(0, text.indexOf('\n', 5000) + 1));
  const server = await serve({ vaults: [vault], main: await pluginFor(plugin, folder) });
  const { url, close } = await isolated(server.url);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchOwnTime);
    await page.goto(`${url}?open=Week.md`);
    await page.evaluate(() => globalThis.workbench.ready);
    const clock = await clockOf(page);
    await quiet(clock);
    return await use(page, clock);
  } finally {
    await context.close();
    close();
    await server.close();
  }
}

/** Opens the log: the milliseconds of own work until so many lines are underlined, of which 0 waits for none. */
async function opened(browser, page, lines) {
  const opening = await tracing(browser, page);
  const ofPage = await page.evaluate(openLog, lines);
  return Math.min(ofPage, (await opening.end()).seen);
}

const sum = (values) => values.reduce((all, value) => all + value, 0);

/** Every line of the log has a finding, and so many of them are in sight at least. */
const linesInSight = 20;

/** Runs in the page: opens the log after a short note; the milliseconds of own work until its lines are underlined. */
async function openLog(lines) {
  const { app } = globalThis.workbench;
  const open = () => app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('Log.md'));
  if (lines > 0) return globalThis.ownTime.untilUnderlined(open, lines);
  await open();
  return null;
}

/**
 * The same pages, isolated: their clock counts in steps of five microseconds, and the workers and the WebAssembly of
 * peers may run.
 */
async function isolated(url) {
  const proxy = createServer((request, response) => {
    fetch(new URL(request.url, url))
      .then(async (found) => {
        response.writeHead(found.status, {
          'content-type': found.headers.get('content-type'),
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        });
        response.end(Buffer.from(await found.arrayBuffer()));
      })
      .catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${proxy.address().port}/`, close: () => proxy.close() };
}

async function clockOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    /** Milliseconds of the main thread's own time so far. */
    read: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    },
    wait: (ms) => page.waitForTimeout(ms),
    isPending: () => page.evaluate(() => globalThis.ownTime.isPending()),
  };
}

/**
 * Until nothing of note happens for two seconds and no timer of the plugin waits, such as that of the one reading
 * by what other notes say; at most forty seconds.
 */
async function quiet({ read, wait, isPending }) {
  for (let round = 0, before = await read(); round < 20; round++) {
    await wait(2000);
    const now = await read();
    if (now - before < 40 && !(await isPending())) return;
    before = now;
  }
}

/** Stops before `keys` letters where a plugin makes them last longer than `longestTyping`. */
async function type(browser, page, clock, { keys, burst }) {
  const { read, wait } = clock;
  await page.evaluate(() => {
    const { editor } = globalThis.workbench.app.workspace.activeEditor;
    const place = { line: Math.floor(editor.lineCount() / 2), ch: 12 };
    editor.setCursor(place);
    editor.scrollIntoView({ from: place, to: place }, true);
    editor.focus();
  });
  // Code that has never run is slow for everybody: one burst is not counted.
  for (let key = 0; key < burst; key++) await page.keyboard.type('abcdefgh'[key % 8], { delay: 25 });
  await wait(rest);
  await quiet(clock);
  await page.evaluate(() => {
    globalThis.ownTime.take();
    globalThis.ownTime.longTasks();
  });
  const trace = await tracing(browser, page);
  const ofPage = [];
  const all = [];
  let before = await read();
  const began = performance.now();
  for (let key = 1; key <= keys && performance.now() - began < longestTyping; key++) {
    await page.keyboard.type(key % 7 === 0 ? ' ' : 'abcdefgh'[key % 8]);
    await wait(key % burst === 0 ? rest : 25);
    ofPage.push(await page.evaluate(() => globalThis.ownTime.take()));
    const now = await read();
    all.push(now - before);
    before = now;
  }
  const { own: ofThread, longest } = await trace.end();
  // What else runs on the machine counts in the one, the making of the marks in the other.
  const own = ofPage.map((value, at) => Math.min(value, ofThread[at]));
  const longTasks = await page.evaluate(() => globalThis.ownTime.longTasks());
  await page.evaluate(() => globalThis.gc());
  const memory = await memoryOf(browser);
  return { own, longest, all, longTasks, memory };
}

/** Megabytes of the pages' processes, workers and all, that no other process shares; NaN where the system has no /proc. */
async function memoryOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const held = pages.map(({ id }) =>
    readFile(`/proc/${id}/status`, 'utf8').then(
      (status) => Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1]) / 1024,
      () => NaN,
    ),
  );
  return sum(await Promise.all(held));
}

/** Milliseconds after a keystroke in which the app saves the note, and the index over the vault takes it in. */
const untilTakenIn = 12_000;

/**
 * What one keystroke causes with all that follows the saving of the note, in milliseconds by the profiler: `own` is
 * the time under any function of main.js, `longest` the longest stretch of it in one go.
 */
async function oneKeyWithSave(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await page.keyboard.type('a');
  await page.waitForTimeout(untilTakenIn);
  const { profile } = await session.send('Profiler.stop');
  const isOwn = ownSamples(profile);
  let own = 0;
  let longest = 0;
  let stretch = 0;
  profile.samples.forEach((id, at) => {
    const took = (profile.timeDeltas[at + 1] ?? 0) / 1000;
    stretch = isOwn(id) ? stretch + took : 0;
    if (isOwn(id)) own += took;
    longest = Math.max(longest, stretch);
  });
  return { own, longest };
}

/** Tells of a sample whether a function of main.js is at work in it, or has called what is. */
function ownSamples({ nodes }) {
  const own = new Map();
  const mark = (id, below) => {
    const { callFrame, children = [] } = byId.get(id);
    const isOwn = below || callFrame.url.endsWith('/plugin.js');
    own.set(id, isOwn);
    for (const child of children) mark(child, isOwn);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  mark(nodes[0].id, false);
  return (id) => own.get(id) === true;
}
