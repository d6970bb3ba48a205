import process from 'node:process';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests, loadTests } from './bundle-tests.mjs';
import { judgesOf } from './judges.mjs';
import { failureOf, shortOnes } from './short-tests.mjs';

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
    await bundleTests(judgesOf(process.env.MUTATE));
    this.tests = loadTests({ counting: false });
    const asked = await shortOnes(this.tests);
    const tests = loadTests({ counting: true });
    const context = (globalThis.__stryker__ ??= {});
    const results = [];
    for (const id of asked) {
      context.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(tests.get(id));
      const timeSpentMs = performance.now() - start;
      results.push({
        id,
        name: id,
        timeSpentMs,
        ...(failureMessage === null ? { status: 0 } : { status: 1, failureMessage }),
      });
    }
    context.currentTestId = undefined;
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
      const run = this.tests.get(id);
      if (!run) throw new Error(`No test "${id}"`);
      const failureMessage = await failureOf(run);
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

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
