import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests, loadTests } from './bundle-tests.mjs';
import { judgesOf } from './judges.mjs';

/** Milliseconds. Longer ones are fuzz tests and monsters: run for thousands of mutants they would take days. */
const longestMs = 400;

/**
 * Runs the tests of a room in the process that holds the mutants. Jest loads every module anew for each mutant,
 * which takes seconds; here the tests are loaded once, and a mutant takes milliseconds.
 */
class InOneProcess {
  tests = null;
  /** Tests that found a mutant, the last of them first: it often finds the neighbour too. */
  found = new Set();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    const context = (globalThis.__stryker__ ??= {});
    await bundleTests(judgesOf(process.env.MUTATE));
    const tests = loadTests({ counting: true });
    const results = [];
    const leftOut = [];
    for (const [id, run] of tests) {
      context.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      const timeSpentMs = performance.now() - start;
      if (timeSpentMs > longestMs && failureMessage === null) {
        delete context.mutantCoverage?.perTest[id];
        leftOut.push(`${Math.round(timeSpentMs)} ms: ${id}\n`);
        continue;
      }
      results.push({
        id,
        name: id,
        timeSpentMs,
        ...(failureMessage === null ? { status: 0 } : { status: 1, failureMessage }),
      });
    }
    context.currentTestId = undefined;
    await writeFile('.cache/mutation-left-out.txt', leftOut.join(''));
    return { status: 'complete', tests: results, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }) {
    const context = (globalThis.__stryker__ ??= {});
    this.tests ??= loadTests({ counting: false });
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.activeMutant = Number(activeMutant.id);
    const results = [];
    for (const id of this.inOrder(testFilter)) {
      const failureMessage = await failureOf(this.tests.get(id));
      results.push({ id, name: id, timeSpentMs: 0, status: failureMessage === null ? 0 : 1, failureMessage });
      if (failureMessage === null) continue;
      this.found = new Set([id, ...this.found]);
      break;
    }
    context.activeMutant = undefined;
    return (
      determineHitLimitReached(context.hitCount, hitLimit) ??
      toMutantRunResult({ status: 'complete', tests: results })
    );
  }

  inOrder(asked) {
    const wanted = new Set(asked);
    return new Set([...[...this.found].filter((id) => wanted.has(id)), ...asked]);
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

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
