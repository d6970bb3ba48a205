import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';

/**
 * Takes docs/images/sheet-letter.png and sheet-a4.png from the sample vault's sheets, as they print, after
 * `npm run build`. CHROME_PATH names a browser; else the one that an npm package carries is used (Linux).
 */
const root = path.resolve(import.meta.dirname, '..');
const papers = [
  { name: 'letter', file: 'Letter', width: 816, height: 1056 },
  { name: 'a4', file: 'A4', width: 794, height: 1123 },
];

const folder = await mkdtemp(path.join(tmpdir(), 'review-prep-sheets-'));
const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
const args = chromium.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote');
const browser = await driver.launch({ executablePath, args });
try {
  await cp(path.join(root, 'examples', 'vault'), folder, { recursive: true });
  const argv = ['sheet', folder, '--today', '2026-07-06', '--format', 'html,pdf', '--page', 'letter,a4'];
  // A fixed day, so that the pictures are the same on every day; with the PDF the page is fitted by measuring.
  execFileSync(process.execPath, [path.join(root, 'dist', 'cli.mjs'), ...argv, '--out', folder]);
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  for (const { name, file, width, height } of papers) {
    await page.setViewportSize({ width, height });
    await page.setContent(await readFile(path.join(folder, `2026-H1 impact sheet ${file}.html`), 'utf8'));
    // On the screen there is no paper around the page: half an inch of it, as the printed page has.
    await page.addStyleTag({ content: 'body{padding:48px!important}' });
    await page.screenshot({ path: path.join(root, 'docs', 'images', `sheet-${name}.png`) });
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
