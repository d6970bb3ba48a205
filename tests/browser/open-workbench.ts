import type { Browser, BrowserContext, Page } from 'playwright-core';
import type {} from '../../tools/workbench/page/api';
import { serve } from '../../tools/workbench/server.mjs';
import { launchChromium } from './chromium';

/** A browser that starts on busy cores is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

export interface BenchOptions {
  /** Folders of vaults, the first of them open; the sample vault unless said. */
  vaults?: string[];
  /** The built plugin and what belongs to it; the repository's unless said. */
  main?: string;
  manifest?: string;
  styles?: string;
  /** What the plugin saved before. */
  data?: string;
}

export interface PageOptions {
  /** Notes to open at the start, side by side. */
  open?: string[];
  vault?: string;
  theme?: 'light' | 'dark';
  phone?: boolean;
  /** The app's version: before 1.13 settings are not drawn from definitions. */
  app?: '1.12';
  width?: number;
  height?: number;
  /** When the page's clock starts, local time, such as `2026-07-06T09:00:00`. */
  now?: string;
  /** An IANA zone, such as `America/New_York`. */
  zone?: string;
  reducedMotion?: boolean;
  /** The device's language, such as `de-DE`; American English unless said. */
  locale?: string;
  /** Runs in the page before anything of it. */
  before?: () => void;
}

export interface OpenPage {
  page: Page;
  /** Addresses that the page asked for beyond localhost; each was refused. */
  refused: string[];
  /** Uncaught errors and errors of the console. */
  errors: () => Promise<string[]>;
  /** Opens the palette, enters the name, and takes the first command, without a pointer. */
  run: (command: string) => Promise<void>;
  /** The names that the palette lists for what is typed. */
  listed: (typed: string) => Promise<string[]>;
  read: (path: string) => Promise<string>;
  close: () => Promise<void>;
}

export interface Bench {
  url: string;
  browser: Browser;
  open: (options?: PageOptions) => Promise<OpenPage>;
  close: () => Promise<void>;
}

/** One server and one browser, for the tests of one file: open it in beforeAll, close it in afterAll. */
export async function openBench(options: BenchOptions = {}): Promise<Bench> {
  // REVIEW_PREP_MAIN names another build to drive, such as that of a release.
  const main = options.main ?? process.env['REVIEW_PREP_MAIN'];
  // tests/build-once.mjs bundled it.
  const page = process.env['REVIEW_PREP_PAGE'];
  const server = await serve({
    ...options,
    ...(main !== undefined && { main }),
    ...(page !== undefined && { page }),
  });
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    url: server.url,
    browser,
    open: (pageOptions = {}) => openPage(browser, server.url, pageOptions),
    close: async () => {
      await server.close();
      await browser.close();
    },
  };
}

async function openPage(browser: Browser, url: string, options: PageOptions): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: {
      width: options.width ?? (options.phone ? 390 : 1280),
      height: options.height ?? (options.phone ? 844 : 800),
    },
    hasTouch: options.phone === true,
    locale: options.locale ?? 'en-US',
    timezoneId: options.zone ?? 'Europe/Berlin',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    colorScheme: options.theme ?? 'light',
  });
  const refused = await cutNetwork(context, url);
  const page = await context.newPage();
  if (options.now !== undefined) await page.addInitScript(startClockAt, options.now);
  if (options.before) await page.addInitScript(options.before);
  const consoleErrors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  await page.goto(addressOf(url, options));
  await page.evaluate(() => window.workbench.ready);
  return {
    page,
    refused,
    errors: async () => [...(await page.evaluate(() => window.workbench.errors)), ...consoleErrors],
    run: (command) => runCommand(page, command),
    listed: (typed) => listCommands(page, typed),
    read: (path) => page.evaluate((wanted) => window.workbench.read(wanted), path),
    close: () => context.close(),
  };
}

/** Runs in the page: its clock begins at `now`, local time, and goes on; timers are left alone. */
function startClockAt(now: string): void {
  const Real = Date;
  const shift = new Real(now).getTime() - Real.now();
  class Shifted extends Real {
    constructor(...given: []) {
      if (given.length === 0) super(Real.now() + shift);
      else super(...given);
    }

    static override now(): number {
      return Real.now() + shift;
    }
  }
  window.Date = Shifted as DateConstructor;
}

async function cutNetwork(context: BrowserContext, url: string): Promise<string[]> {
  const refused: string[] = [];
  await context.route('**', async (route) => {
    const asked = route.request().url();
    if (asked.startsWith(url)) return route.continue();
    refused.push(asked);
    return route.abort();
  });
  return refused;
}

function addressOf(url: string, options: PageOptions): string {
  const query = new URLSearchParams();
  for (const path of options.open ?? []) query.append('open', path);
  if (options.vault !== undefined) query.set('vault', options.vault);
  if (options.theme !== undefined) query.set('theme', options.theme);
  if (options.phone === true) query.set('phone', '1');
  if (options.app !== undefined) query.set('app', options.app);
  return `${url}?${query.toString()}`;
}

async function listCommands(page: Page, typed: string): Promise<string[]> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(typed);
  const names = await page.locator('.prompt .suggestion-item').allTextContents();
  await page.keyboard.press('Escape');
  return names;
}

/** Opens the palette in this window, enters the name in one go, and takes the first command, without a pointer. */
export async function runCommand(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.insertText(command);
  const chosen = await page
    .locator('.prompt .suggestion-item.is-selected')
    .textContent({ timeout: 2000 })
    .catch(() => null);
  if (chosen === null || !chosen.endsWith(command))
    throw new Error(`The palette offers ${chosen ?? 'nothing'} for "${command}"`);
  await page.keyboard.press('Enter');
}
