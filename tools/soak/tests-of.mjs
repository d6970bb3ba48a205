import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import esbuild from 'esbuild';
import { jestWords, ownFolder } from '../mutation/bundle-tests.mjs';
import { collectTests } from '../mutation/collect-tests.mjs';

/** The tests of `files`, under their full names, each a function: built into `outfile` and loaded here, once. */
export async function testsOf(files, outfile) {
  await mkdir(path.dirname(outfile), { recursive: true });
  await esbuild.build({
    stdin: {
      contents: files.map((file) => `suite(${JSON.stringify(file)}, () => require('./${file}'));`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    loader: { '.woff2': 'base64' },
    plugins: [jestWords, ownFolder],
    outfile,
  });
  const require = createRequire(outfile);
  return collectTests(() => require(outfile));
}
