import { mkdir, readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';
import { serve } from './workbench/server.mjs';

/**
 * Makes the README's pictures from the built plugin in the workbench: `node tools/screenshots.mjs [NAME...]`.
 * CHROME_PATH names a browser; else the one that an npm package carries is used (Linux).
 */
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/images' },
    main: { type: 'string' },
    scale: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});

/** A week before the sample manager's 1:1, so that the pictures are the same on every day. */
const now = '2026-07-06T09:00:00';
const desktop = { width: 1280, height: 800 };

/** Each picture: what is open, the size, and the steps of a user. */
const pictures = [
  {
    name: 'editor',
    query: { open: 'Impact/Impact log.md' },
    async steps(page) {
      const underline = await finding(page);
      await underline.hover();
      await page.locator('.review-prep-card').waitFor();
    },
  },
  {
    name: 'agenda-modal',
    query: { open: 'Home.md' },
    async steps(page) {
      await run(page, 'Review Prep: Create review agenda');
      await page.locator('.modal').waitFor();
    },
  },
  {
    name: 'agenda',
    query: { open: 'Home.md' },
    async steps(page) {
      await run(page, 'Review Prep: Create review agenda');
      await page.locator('.modal').waitFor();
      await page.keyboard.press('Enter');
      await opened(page, 'review agenda');
      await read(page);
    },
  },
  {
    name: 'sheet',
    query: { open: 'Home.md' },
    async steps(page) {
      await run(page, 'Review Prep: Assemble impact sheet');
      await laidOut(page);
      await page.keyboard.press('Enter');
      await opened(page, 'impact sheet');
      await read(page);
    },
  },
  {
    name: 'sheet-preview',
    query: { open: 'Home.md' },
    async steps(page) {
      await run(page, 'Review Prep: Assemble impact sheet');
      await laidOut(page);
    },
  },
  {
    name: 'settings',
    query: { open: 'Home.md' },
    async steps(page) {
      await page.keyboard.press('Control+,');
      await page.locator('.mod-settings .setting-item').first().waitFor();
    },
  },
  {
    name: 'dark',
    query: { open: 'Impact/Impact log.md', theme: 'dark' },
    async steps(page) {
      const underline = await finding(page);
      await underline.hover();
      await page.locator('.review-prep-card').waitFor();
    },
  },
  {
    name: 'phone',
    query: { open: 'Impact/Impact log.md', phone: '1' },
    size: { width: 390, height: 844 },
    async steps(page) {
      const underline = await finding(page);
      await underline.tap();
      // The first tap may only bring the cursor.
      await page.waitForTimeout(600);
      if ((await page.locator('.review-prep-card').count()) === 0) await underline.tap();
      await page.locator('.review-prep-card').waitFor();
    },
  },
];

await main();

async function main() {
  const wanted = pictures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  await mkdir(values.out, { recursive: true });
  const server = await serve({ ...(values.main !== undefined && { main: values.main }) });
  const browser = await launch();
  try {
    for (const picture of wanted) await take(browser, server.url, picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function launch() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined) return driver.launch({ executablePath: named });
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return driver.launch({ executablePath: await chromium.executablePath(), args });
}

async function take(browser, url, { name, query, size = desktop, steps }) {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: Number(values.scale),
    hasTouch: query.phone === '1',
    locale: 'en-US',
    timezoneId: 'America/Denver',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(startClockAt, now);
  await page.goto(`${url}?${new URLSearchParams(query).toString()}`);
  await page.evaluate(() => globalThis.workbench.ready);
  await page.waitForTimeout(1500);
  await steps(page);
  // What is still fading in or being read settles.
  await page.waitForTimeout(800);
  const file = `${values.out}/${name}.png`;
  await page.screenshot({ path: file });
  const errors = await page.evaluate(() => globalThis.workbench.errors);
  if (errors.length > 0) throw new Error(`${name}: ${errors.join('\n')}`);
  process.stdout.write(`${file}, ${Math.round((await readFile(file)).length / 1024)} KB\n`);
  await context.close();
}

async function run(page, command) {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(command);
  await page.keyboard.press('Enter');
}

/** A result that comes late, typed at the end of the note: its underline, in the middle of the page. */
async function finding(page) {
  const text = 'Rebuilt the parts search';
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`- ${text}, which raised found parts from 61% to 78% in Q2 #impact`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.evaluate((wanted) => {
    const { editor } = globalThis.workbench.app.workspace.activeEditor;
    const place = { ...editor.offsetToPos(editor.getValue().indexOf(wanted)), ch: 0 };
    editor.scrollIntoView({ from: place, to: place }, true);
  }, text);
  const underline = page.locator('.review-prep-underline', { hasText: text }).first();
  await underline.waitFor();
  return underline;
}

/** The sheet's preview has its page measured, and waits for the user. */
async function laidOut(page) {
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-act') === 'create');
}

async function opened(page, title) {
  await page.locator('.view-header-title', { hasText: title }).waitFor();
}

/** Shows the note as it reads and lets the notices go. */
async function read(page) {
  await page.keyboard.press('Control+e');
  await page.locator('.notice').first().click();
  for (const notice of await page.locator('.notice').all()) await notice.click();
  await page.mouse.move(640, 790);
}

/** Runs in the page: its clock begins at `start`, local time, and goes on. */
function startClockAt(start) {
  const Real = Date;
  const shift = new Real(start).getTime() - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + shift);
      else super(...given);
    }

    static now() {
      return Real.now() + shift;
    }
  };
}
