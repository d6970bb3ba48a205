import { buildAll } from '../esbuild.config.mjs';

/** The tests that drive main.js and dist/cli.mjs drive what is built from the sources of this moment. */
export default async function buildOnce() {
  if (process.env.REVIEW_PREP_BUILT === '1') return;
  await buildAll();
}
