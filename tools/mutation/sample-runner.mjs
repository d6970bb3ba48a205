import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { loadTests } from './bundle-tests.mjs';
import { failureOf, shortOnes } from './short-tests.mjs';

/** The process of tools/mutation/sample.mjs that holds tests and mutants. */
const context = (globalThis.__stryker__ = {});
const tests = loadTests({ counting: false });
const names = [...tests.keys()];
const short = new Set(await shortOnes(tests));

/** How often a mutant may be met in one test before it counts as one that runs for ever. */
const hitLimit = 5_000_000;

/** Seconds of the processor after which a mutant is taken to run for ever; the clock would count other work too. */
const patience = 60;

/** When the mutant that is tried began, in seconds of the processor; 0 where none is. */
const began = new Float64Array(new SharedArrayBuffer(8));
const secondsUsed = () => (({ user, system }) => (user + system) / 1e6)(process.cpuUsage());
const watch = `
  const { workerData: { began, patience } } = require('node:worker_threads');
  const secondsUsed = ${secondsUsed};
  setInterval(() => {
    if (began[0] > 0 && secondsUsed() - began[0] > patience) process.kill(process.pid, 'SIGKILL');
  }, 500);
`;
new Worker(watch, { eval: true, workerData: { began, patience } }).unref();

/** Tests that found a mutant, the last of them first: it often finds the neighbour too. */
let found = new Set();

async function isKilled(mutant, asked) {
  began[0] = secondsUsed();
  try {
    return await isFound(mutant, new Set(asked.map((at) => names[at])));
  } finally {
    began[0] = 0;
  }
}

async function isFound(mutant, asked) {
  for (const name of new Set([...[...found].filter((one) => asked.has(one)), ...asked])) {
    Object.assign(context, { activeMutant: Number(mutant), hitLimit, hitCount: 0 });
    const failure = await failureOf(tests.get(name));
    context.activeMutant = undefined;
    if (failure === null) continue;
    found = new Set([name, ...found]);
    return true;
  }
  return false;
}

/**
 * The mutants that run while the tests load, those that run in one of them, and for each of `sample` the numbers of
 * the tests that it runs in.
 */
async function reach(sample) {
  const counting = loadTests({ counting: true });
  const { static: loading, perTest } = context.mutantCoverage;
  const atLoad = Object.keys(loading);
  const reached = new Set();
  const testsOf = Object.fromEntries(sample.map((id) => [id, []]));
  for (const [at, name] of names.entries()) {
    if (!short.has(name)) continue;
    context.currentTestId = name;
    await failureOf(counting.get(name));
    for (const id of Object.keys(perTest[name] ?? {})) {
      reached.add(id);
      testsOf[id]?.push(at);
    }
    delete perTest[name];
  }
  context.currentTestId = undefined;
  return { reached: [...reached], atLoad, testsOf };
}

process.on('message', async ({ sample, mutant, tests: asked }) => {
  process.send(sample ? await reach(sample) : { killed: await isKilled(mutant, asked) });
});
process.send('ready');
