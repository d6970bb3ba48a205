import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CannotRun, type Terminal } from './terminal';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'brave-browser',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const noBrowser =
  'No Chromium was found, and a PDF needs one: install Chrome, Chromium or Edge, or name yours in CHROME_PATH; Markdown and HTML need none';

/** A Chromium to run and the flags that it needs. */
export interface FoundChromium {
  executable: string;
  flags: string[];
}

/** The one that CHROME_PATH names, else one that is installed, else one that an npm package carries. */
export async function findChromium(environment: Terminal['environment']): Promise<FoundChromium | null> {
  const named = environment['CHROME_PATH'];
  if (named !== undefined) return (await there(named)) ? { executable: named, flags: [] } : null;
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  for (const executable of [...onPath, ...places])
    if (await there(executable)) return { executable, flags: [] };
  return carriedChromium();
}

/** Throws CannotRun where there is none. The caller closes it. */
export async function startChromium(environment: Terminal['environment']): Promise<Browser> {
  const found = await findChromium(environment);
  const driver = await import('playwright-core').catch(() => null);
  if (!found || !driver) throw new CannotRun(noBrowser);
  const offline = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  const sandbox = globalThis.process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return driver.chromium.launch({
    executablePath: found.executable,
    args: [...found.flags, ...offline, ...sandbox],
    headless: true,
  });
}

/** It has no graphics process of its own; the flags it proposes otherwise loosen what a page may do. */
const carriedFlags = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--in-process-gpu',
  '--font-render-hinting=none',
];

async function carriedChromium(): Promise<FoundChromium | null> {
  const carried = await import('@sparticuz/chromium').catch(() => null);
  if (!carried) return null;
  return { executable: await carried.default.executablePath(), flags: carriedFlags };
}

const there = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
