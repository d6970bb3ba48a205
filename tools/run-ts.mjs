import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

/** Runs a TypeScript script of this repository: `node tools/run-ts.mjs tools/eval-claims.ts FILE`. */
const [script, ...args] = process.argv.slice(2);
const folder = await mkdtemp(path.join(process.cwd(), 'node_modules', '.run-ts-'));
const outfile = path.join(folder, 'script.mjs');
try {
  await esbuild.build({
    entryPoints: [script],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    outfile,
    logLevel: 'error',
  });
  process.argv = [process.argv[0], script, ...args];
  // eslint-disable-next-line no-unsanitized/method -- a computed path is the point of this script
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
