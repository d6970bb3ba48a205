import chromium from '@sparticuz/chromium';
import { buildAll } from '../esbuild.config.mjs';

/** The tests that drive main.js and dist/cli.mjs drive what is built from the sources of this moment. */
export default async function buildOnce() {
  await unpackChromium();
  if (process.env.REVIEW_PREP_BUILT === '1') return;
  await buildAll();
}

/** Two test files that unpack it at once would run half a browser. Where it cannot run, those tests say so. */
async function unpackChromium() {
  await chromium.executablePath().catch(() => undefined);
}
