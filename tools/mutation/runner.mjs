import { createRequire } from 'node:module';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import esbuild from 'esbuild';
import { collectTests } from './collect-tests.mjs';
import { judgesOf } from './judges.mjs';

/** Milliseconds. Longer ones are fuzz tests and monsters: run for thousands of mutants they would take days. */
const longestMs = 150;

/**
 * Runs the tests of a room in the process that holds the mutants. Jest loads every module anew for each mutant,
 * which takes seconds; here the tests are loaded once, and a mutant takes milliseconds.
 */
class InOneProcess {
  tests = new Map();
  times = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    globalThis.__stryker__ ??= {};
    const outfile = path.resolve('.cache/mutation-tests.cjs');
    await mkdir(path.dirname(outfile), { recursive: true });
    await esbuild.build({
      stdin: {
        contents: judgesOf(process.env.MUTATE)
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
      plugins: [ownFolder],
      outfile,
    });
    const require = createRequire(outfile);
    this.tests = collectTests(() => require(outfile));
  }

  async dryRun() {
    const results = [];
    for (const [id, run] of this.tests) {
      globalThis.__stryker__.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      const timeSpentMs = performance.now() - start;
      this.times.set(id, timeSpentMs);
      if (timeSpentMs > longestMs && failureMessage === null) {
        delete globalThis.__stryker__.mutantCoverage?.perTest[id];
        continue;
      }
      results.push({
        id,
        name: id,
        timeSpentMs,
        ...(failureMessage === null ? { status: 0 } : { status: 1, failureMessage }),
      });
    }
    globalThis.__stryker__.currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: globalThis.__stryker__.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const context = globalThis.__stryker__;
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.activeMutant = activeMutant.id;
    const results = [];
    const asked = testFilter ?? [...this.times.keys()].filter((id) => this.times.get(id) <= longestMs);
    for (const id of asked.sort((a, b) => this.times.get(a) - this.times.get(b))) {
      const failureMessage = await failureOf(this.tests.get(id));
      results.push({ id, name: id, timeSpentMs: 0, status: failureMessage === null ? 0 : 1, failureMessage });
      if (failureMessage !== null) break;
    }
    context.activeMutant = undefined;
    return (
      determineHitLimitReached(context.hitCount, hitLimit) ??
      toMutantRunResult({ status: 'complete', tests: results })
    );
  }
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Tests find their fixtures from the folder that they stand in; in a bundle that folder is lost. */
const ownFolder = {
  name: 'own-folder',
  setup(build) {
    build.onResolve({ filter: /^@jest\/globals$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'jest-words',
    }));
    build.onLoad({ filter: /.*/, namespace: 'jest-words' }, () => ({
      contents: 'module.exports = globalThis;',
    }));
    build.onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(file, 'utf8');
      const contents = text.replace(/\b__dirname\b/g, () => JSON.stringify(path.dirname(file)));
      return { contents, loader: 'ts' };
    });
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
