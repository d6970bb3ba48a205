import { mkdir, writeFile } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { buildAll } from '../esbuild.config.mjs';
import { bundlePage } from '../tools/workbench/bundle-page.mjs';

const page = '.cache/workbench-page.mjs';

/**
 * The tests that drive main.js and dist/cli.mjs drive what is built from the sources of this moment, in a workbench that
 * is bundled once for all of them.
 */
export default async function buildOnce() {
  await unpackChromium();
  await mkdir('.cache', { recursive: true });
  await writeFile(page, await bundlePage());
  process.env.REVIEW_PREP_PAGE = page;
  if (process.env.REVIEW_PREP_BUILT === '1') return;
  await buildAll();
}

/** Two test files that unpack it at once would run half a browser. Where it cannot run, those tests say so. */
async function unpackChromium() {
  await chromium.executablePath().catch(() => undefined);
}
