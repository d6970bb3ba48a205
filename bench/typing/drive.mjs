import { writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from '../../tools/workbench/server.mjs';
import { watchOwnTime } from './own-time.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

/** Milliseconds of quiet after which what a keystroke has set going is taken to be done: beyond every timer. */
const rest = 3200;

/** Milliseconds that the typing beside one plugin may take. */
const longest = 60_000;

/** Without these the page has a process and a clock of its own. */
const unwanted =
  /^--(?:single-process|no-zygote|disable-features|disable-site-isolation|disable-web-security)/;

export async function launch() {
  const executablePath = process.env.CHROME_PATH ?? (await sparticuz.executablePath());
  const args = sparticuz.args.filter((arg) => !unwanted.test(arg));
  return chromium.launch({
    executablePath,
    args: [...args, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
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
 * milliseconds for each keystroke of the plugin's own work and of the page's main thread, long tasks, memory.
 */
export async function typed({ browser, folder, text, plugin, keys, burst }) {
  const vault = path.join(folder, 'vault');
  await mkdir(vault, { recursive: true });
  await writeFile(path.join(vault, 'Log.md'), text);
  await writeFile(path.join(vault, 'Week.md'), text.slice(0, text.indexOf('\n', 5000) + 1));
  const server = await serve({ vaults: [vault], main: await pluginFor(plugin, folder) });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await isolate(page, server.url);
    await page.addInitScript(watchOwnTime);
    await page.goto(`${server.url}?open=Week.md`);
    await page.evaluate(() => globalThis.workbench.ready);
    const clock = await clockOf(page);
    await quiet(clock);
    const seen = await page.evaluate(openLog, plugin === 'review-prep' ? linesInSight : 0);
    await quiet(clock);
    const typing = await type(page, clock, { keys, burst });
    return { seen, ...typing, saved: plugin === 'review-prep' ? await oneKeyWithSave(page) : null };
  } finally {
    await context.close();
    await server.close();
  }
}

/** Every line of the log has a finding, and so many of them are in sight at least. */
const linesInSight = 20;

/** Runs in the page: opens the log after a short note, and tells of the own work until its lines are underlined. */
async function openLog(lines) {
  const { app } = globalThis.workbench;
  const open = () => app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('Log.md'));
  if (lines > 0) return globalThis.ownTime.untilUnderlined(open, lines);
  await open();
  return null;
}

/** Headers under which the page's clock counts in steps of five microseconds; the workers of peers may run. */
async function isolate(page, url) {
  await page.route(
    ({ href }) => href.startsWith(`${url}?`),
    async (route) => {
      const response = await route.fetch();
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      };
      await route.fulfill({ status: 200, headers, body: await response.text() });
    },
  );
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

/** Stops before `keys` letters where a plugin makes them last longer than `longest`. */
async function type(page, clock, { keys, burst }) {
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
  const own = [];
  const all = [];
  let before = await read();
  const began = performance.now();
  for (let key = 1; key <= keys && performance.now() - began < longest; key++) {
    await page.keyboard.type(key % 7 === 0 ? ' ' : 'abcdefgh'[key % 8]);
    await wait(key % burst === 0 ? rest : 25);
    own.push(await page.evaluate(() => globalThis.ownTime.take()));
    const now = await read();
    all.push(now - before);
    before = now;
  }
  const longTasks = await page.evaluate(() => globalThis.ownTime.longTasks());
  const heap = await page.evaluate(() => {
    globalThis.gc?.();
    return performance.memory.usedJSHeapSize / 2 ** 20;
  });
  return { own, all, longTasks, heap };
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
