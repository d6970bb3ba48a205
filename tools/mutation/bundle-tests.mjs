import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import esbuild from 'esbuild';
import { collectTests } from './collect-tests.mjs';

const bundle = (counting) => path.resolve(`.cache/mutation-tests-${counting ? 'counting' : 'quick'}.cjs`);

/**
 * Bundles the tests of `files` twice: as Stryker has written the mutants, which counts what each test reaches, and
 * without that count, where a mutant costs one comparison of numbers: there `globalThis.__stryker__.activeMutant` is
 * a number. `instrumented` has the sources that hold mutants, by path; without it they stand in the files themselves.
 */
export async function bundleTests(files, instrumented = new Map()) {
  await mkdir(path.dirname(bundle(true)), { recursive: true });
  for (const counting of [true, false])
    await esbuild.build({
      stdin: {
        contents: files
          .map((file) => `suite(${JSON.stringify(file)}, () => require('./${file}'));`)
          .join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
      loader: { '.woff2': 'base64' },
      plugins: [jestWords, ownFolder, sourcesAs(counting ? (text) => text : withoutCounting, instrumented)],
      outfile: bundle(counting),
    });
}

/**
 * The tests of a bundle. What is built once on first use is built here: a later mutant would find it built, or leave
 * its own behind.
 */
export function loadTests({ counting }) {
  globalThis.builtOnce = [];
  const require = createRequire(bundle(counting));
  const tests = collectTests(() => require(bundle(counting)));
  for (const built of globalThis.builtOnce) built();
  return tests;
}

export const jestWords = {
  name: 'jest-words',
  setup(build) {
    build.onResolve({ filter: /^@jest\/globals$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'jest-words',
    }));
    build.onLoad({ filter: /.*/, namespace: 'jest-words' }, () => ({
      contents: 'module.exports = globalThis;',
    }));
  },
};

/** Tests find their fixtures from the folder that they stand in; in a bundle that folder is lost. */
export const ownFolder = {
  name: 'own-folder',
  setup(build) {
    build.onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const contents = text.replace(/\b__dirname\b/g, () => JSON.stringify(path.dirname(file)));
      return { contents, loader: 'ts' };
    });
  },
};

const sources = /[\\/]src[\\/].*\.ts$/;

const sourcesAs = (change, instrumented) => ({
  name: 'sources',
  setup(build) {
    build.onLoad({ filter: sources }, async ({ path: file }) => {
      const text = instrumented.get(file) ?? (await readFile(file, 'utf8'));
      return { contents: change(path.basename(file) === 'once.ts' ? announced(text) : text), loader: 'ts' };
    });
  },
});

const announced = (text) =>
  `${text.replace('export function once', 'function unannounced')}
  export const once = (make) => {
    const built = unannounced(make);
    globalThis.builtOnce.push(built);
    return built;
  };`;

/** The functions that Stryker writes into each file it mutates, made cheap. */
const withoutCounting = (text) =>
  text
    .replace('function stryCov_9fa48() {', 'function stryCov_9fa48() {}\nfunction counting() {')
    .replace('stryCov_9fa48 = cover;', '')
    .replace(/\bstryMutAct_9fa48\("(\d+)"\)/g, (_, id) => `stryMutAct_9fa48(${id})`);
