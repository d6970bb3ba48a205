import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { testsOf } from './tests-of.mjs';

/**
 * The rows that need no other process, again and again in this one until the minutes are over, each round with seeds
 * of its own: `node --expose-gc tools/soak/live.mjs 20`. Ends with 1 where a test fails or memory grows.
 */
const minutes = Number(process.argv[2]);
const apart = /child_process|open-workbench|playwright|esbuild|typescript|recheck/;
const files = readdirSync('tests/torture')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/torture/${file}`)
  .filter((file) => !apart.test(readFileSync(file, 'utf8')));

/** Mebibytes of the heap that may come on top between the first rounds and the last. */
const mostGrowth = 8;
const heap = () => {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const say = (text) => process.stdout.write(`${text}\n`);

const tests = await testsOf(files, path.resolve('.cache/soak-tests.cjs'));
const start = performance.now();
const passed = () => (performance.now() - start) / 60_000;
const sizes = [];
let [runs, failures] = [0, 0];
say(`${tests.size} tests of ${files.length} files, for ${minutes} minutes`);
say('round | minutes | tests run | failures | heap MiB | resident MiB');
for (let round = 1; passed() < minutes; round++) {
  globalThis.soakRound = round;
  for (const [name, run] of tests) {
    if (passed() >= minutes) break;
    runs++;
    await run().catch((error) => {
      failures++;
      say(`Round ${round}: ${name}\n${error instanceof Error ? error.message : String(error)}`);
    });
  }
  sizes.push(heap());
  const resident = process.memoryUsage().rss / 2 ** 20;
  say([round, passed().toFixed(1), runs, failures, sizes.at(-1).toFixed(1), resident.toFixed(0)].join(' | '));
}

/** The first round loads what stays. */
const settled = sizes.slice(1);
const third = Math.max(1, Math.floor(settled.length / 3));
const growth = settled.length < 2 ? 0 : middle(settled.slice(-third)) - middle(settled.slice(0, third));
say(
  `${runs} tests run, ${failures} failures; the heap grew by ${growth.toFixed(1)} MiB from the first rounds to the last`,
);
process.exitCode = failures > 0 || growth > mostGrowth ? 1 : 0;

function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
