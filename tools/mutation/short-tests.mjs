import { writeFile } from 'node:fs/promises';
import process from 'node:process';

/** Milliseconds of the processor. Longer ones are fuzz tests and monsters: for thousands of mutants they would take days. */
const longestMs = 60;

/** The names of the tests that are tried on mutants; the others are told in `.cache/mutation-left-out.txt`. */
export async function shortOnes(tests) {
  const short = [];
  const long = [];
  for (const [name, run] of tests) {
    let ms = await timeOf(run);
    // The first time warms up.
    if (ms > longestMs && ms < 20 * longestMs) ms = await timeOf(run);
    (ms > longestMs ? long : short).push(name);
  }
  await writeFile('.cache/mutation-left-out.txt', `${long.join('\n')}\n`);
  return short;
}

async function timeOf(run) {
  const before = process.cpuUsage();
  await failureOf(run);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What a test says that fails; null where it passes. */
export async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
