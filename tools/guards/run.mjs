import { spawnSync } from 'node:child_process';
import { cp, readFile, readdir, rm, symlink, writeFile, mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { guards } from './guards.mjs';

/**
 * Takes each guard out in a copy of the tree and runs its row of the torture suite, which has to fail: all of them,
 * or those that are named, `npm run guards -- 12 24`. Prints the table of docs/reliability.md. Ends with 1 where a
 * row passes without its guard.
 */
const copy = path.resolve('.cache/guards');
const parts = [
  'src',
  'tests',
  'tools',
  'examples',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const more = [
  'jest.config.mjs',
  'esbuild.config.mjs',
  'manifest.json',
  'styles.css',
  'versions.json',
  'README.md',
];
/** A row that hangs without its guard has failed as well. */
const longestMs = 240_000;

await rm(copy, { recursive: true, force: true });
await mkdir(copy, { recursive: true });
for (const part of [...parts, ...more]) await cp(part, path.join(copy, part), { recursive: true });
await symlink(await realpath('node_modules'), path.join(copy, 'node_modules'));
runNode(['esbuild.config.mjs'], {});

const wanted = process.argv.slice(2).map(Number);
process.stdout.write('| row | guard | where | what failed without it |\n|---|---|---|---|\n');
for (const guard of guards) {
  if (wanted.length > 0 && !wanted.includes(guard.row)) continue;
  const failure = await failureWithout(guard);
  if (failure === null) process.exitCode = 1;
  const said = failure ?? '**nothing: the row passes without it**';
  process.stdout.write(`| T${guard.row} | ${guard.guard} | \`${guard.file}\` | ${said} |\n`);
}

/** The first test of the row that failed; null where none did. */
async function failureWithout({ row, file, edits, built }) {
  const before = new Map();
  for (const [from, to, place = file] of edits) {
    const text = await readFile(path.join(copy, place), 'utf8');
    if (text.split(from).length !== 2) throw new Error(`T${row}: ${place} does not hold once: ${from}`);
    if (!before.has(place)) before.set(place, text);
    await writeFile(
      path.join(copy, place),
      text.replace(from, () => to),
    );
  }
  const report = path.join(copy, 'report.json');
  await rm(report, { force: true });
  const jest = ['node_modules/jest/bin/jest.js', '-i', ...(await filesOf(row)), '-t', `\\bT${row}\\b`];
  const environment = built ? {} : { REVIEW_PREP_BUILT: '1' };
  const ended = runNode([...jest, '--json', '--outputFile', report], environment);
  for (const [place, text] of before) await writeFile(path.join(copy, place), text);
  if (built) runNode(['esbuild.config.mjs'], {});
  return ended.error ? 'it did not end' : firstFailure(report);
}

async function filesOf(row) {
  const names = (await readdir('tests/torture')).filter((name) => name.endsWith('.test.ts'));
  const texts = await Promise.all(names.map((name) => readFile(path.join('tests/torture', name), 'utf8')));
  return names
    .filter((_, at) => new RegExp(`\\bT${row}\\b`).test(texts[at]))
    .map((name) => `tests/torture/${name}`);
}

async function firstFailure(report) {
  const { testResults } = JSON.parse(await readFile(report, 'utf8'));
  const failed = testResults.flatMap(({ assertionResults, message, status }) =>
    status === 'failed' && assertionResults.length === 0
      ? [{ title: `a file that could not be run: ${message.split('\n')[0]}`, status }]
      : assertionResults.filter((one) => one.status === 'failed'),
  );
  if (failed.length === 0) return null;
  const others = failed.length === 1 ? '' : ` (and ${failed.length - 1} more)`;
  const { title, ancestorTitles = [] } = failed[0];
  const row = [title, [...ancestorTitles, title].join(', ')].find((one) => /^T\d/.test(one)) ?? title;
  return `${row.replace(/\s+/g, ' ').replace(/\|/g, '\\|').slice(0, 110)}${others}`;
}

function runNode(words, environment) {
  return spawnSync(process.execPath, words, {
    cwd: copy,
    stdio: 'ignore',
    timeout: longestMs,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...environment },
  });
}
