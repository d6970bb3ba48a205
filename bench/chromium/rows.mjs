import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { serve } from '../../tools/workbench/server.mjs';
import { launch } from '../typing/drive.mjs';

/**
 * `node bench/chromium/rows.mjs [notes]`: the plugin's index over a stand-in vault of 100,000 notes in Chromium: built,
 * kept, loaded at a second start, one note changed, the sheet previewed. Writes bench/chromium.json; main.js must be
 * built. The texts lie in the page, so that no disk is measured.
 */
export async function chromiumRows(count = 100_000) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'review-prep-chromium-'));
  const vault = path.join(folder, 'stand-in');
  await mkdir(vault);
  await writeFile(path.join(vault, 'Start.md'), 'Words.\n');
  const server = await serve({ vaults: [vault] });
  const browser = await launch();
  try {
    const context = await browser.newContext();
    const script = await standIn();
    const onload = await loading(context, server.url, script);
    const first = await opened(context, server.url, script, count);
    const empty = await heap(first);
    const build = await measured(browser, first, () => first.page.evaluate(() => window.standIn.index()));
    const indexed = await heap(first);
    const keep = await measured(browser, first, () => untilKept(first.page));
    await first.page.close();
    const second = await opened(context, server.url, script, count);
    const emptyAgain = await heap(second);
    const load = await measured(browser, second, () => second.page.evaluate(() => window.standIn.index()));
    const loaded = await heap(second);
    const changed = () =>
      measured(browser, second, async () => {
        await second.page.evaluate(() => window.standIn.change());
        await second.page.waitForTimeout(untilTakenIn);
      });
    const firstChange = await changed();
    const change = await changed();
    const sheet = await measured(browser, second, async () => {
      await second.page.evaluate(() => window.workbench.runCommand('review-prep:assemble-sheet'));
      await second.page.locator('.modal').first().waitFor({ timeout: 120_000 });
    });
    return {
      notes: count,
      onload,
      megabytesOfText: first.length / 1e6,
      read: [build.answer, load.answer],
      memory: [indexed - empty, loaded - emptyAgain],
      build: bare(build),
      keep: bare(keep),
      load: bare(load),
      firstChange: bare(firstChange),
      change: bare(change),
      sheet: bare(sheet),
    };
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds after a change in which the index has taken it in and told of it; before it is kept. */
const untilTakenIn = 3000;

const bare = ({ own, longest, wall }) => ({ own, longest, wall });

async function standIn() {
  const built = await esbuild.build({
    entryPoints: ['bench/chromium/stand-in.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return built.outputFiles[0].text;
}

/** Milliseconds of `onload`, the median of five starts. */
async function loading(context, url, script) {
  const times = [];
  for (let start = 0; start < 5; start++) {
    const page = await context.newPage();
    await page.addInitScript(script);
    await page.goto(url);
    await page.evaluate(() => globalThis.workbench.ready);
    times.push(await page.evaluate(() => window.standIn.onload()));
    await page.close();
  }
  return times.sort((a, b) => a - b)[2];
}

async function opened(context, url, script, count) {
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.addInitScript(script);
  await page.goto(url);
  await page.evaluate(() => globalThis.workbench.ready);
  const length = await page.evaluate((notes) => window.standIn.fill(notes), count);
  const session = await context.newCDPSession(page);
  return { page, length, session };
}

/** Megabytes that the page's scripts hold. */
async function heap({ session }) {
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function untilKept(page) {
  for (let before = -1, now = 0; now === 0 || now !== before;) {
    before = now;
    await page.waitForTimeout(5000);
    now = await page.evaluate(() => window.standIn.kept());
  }
}

/**
 * What `run` makes the page's thread do: milliseconds of its own clock in tasks, and the longest task; other work on
 * the machine does not count.
 */
async function measured(browser, { page }, run) {
  const session = await browser.newBrowserCDPSession();
  const tasks = [];
  const threads = new Map();
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, ph, args, pid, tid, tdur = 0 } of value) {
      if (name === 'thread_name') threads.set(`${pid} ${tid}`, args.name);
      else if (ph === 'X' && name.endsWith('RunTask'))
        tasks.push({ thread: `${pid} ${tid}`, ms: tdur / 1000 });
    }
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  const began = performance.now();
  const answer = await run();
  const wall = performance.now() - began;
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  await page.waitForTimeout(0);
  const own = tasks.filter(({ thread }) => threads.get(thread) === 'CrRendererMain').map(({ ms }) => ms);
  return { answer, wall, own: own.reduce((sum, ms) => sum + ms, 0), longest: Math.max(0, ...own) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = await chromiumRows(Number(process.argv[2] ?? 100_000));
  const cpus = os.cpus();
  const machine = `${cpus[0].model}, ${cpus.length} cores, load ${os.loadavg()[0].toFixed(1)}`;
  await writeFile('bench/chromium.json', `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  process.stdout.write(await readFile('bench/chromium.json', 'utf8'));
}
