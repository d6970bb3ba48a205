import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts the Chromium that CHROME_PATH names, else one that is installed, else the one that an npm
 * package carries (Linux, x64). Where none runs the tests fail with what was tried: they never pass unseen.
 */
export async function launchChromium(): Promise<Browser> {
  const tried: string[] = [];
  const named = process.env['CHROME_PATH'];
  for (const path of named === undefined ? installed.filter((one) => existsSync(one)) : [named]) {
    try {
      return await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    } catch (error) {
      tried.push(`${path}: ${firstLine(error)}`);
    }
  }
  // Some starts of it in a hundred end at once, before any page: the second one does not.
  for (let start = 0; start < 2; start++) {
    try {
      return await chromium.launch({ executablePath: await sparticuz.executablePath(), args: carriedArgs() });
    } catch (error) {
      tried.push(`the Chromium of @sparticuz/chromium: ${firstLine(error)}`);
    }
  }
  throw new Error(
    `The browser tests found no Chromium that runs. Set CHROME_PATH to one.\nTried:\n${tried.join('\n')}`,
  );
}

/** The package starts it in one process for small servers; with many pages that one falls over. */
function carriedArgs(): string[] {
  return sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
