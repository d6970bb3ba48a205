import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import esbuild from 'esbuild';
import { faster } from '../tools/build/faster.mjs';
import { plot, report, verdicts } from './report.mjs';

/**
 * `npm run bench [-- --json]`: measures every row, one part after the other, and writes the tables and the plot of
 * docs/performance.md. `--only-report` writes them from the results of the last runs. `BENCH_SIZES=1000,10000` names
 * the vaults. main.js must be built. A part that fails is told, and its rows stay as they were.
 */
await mkdir('.cache', { recursive: true });
await esbuild.build({
  entryPoints: ['bench/rows.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['playwright-core', '@sparticuz/chromium'],
  loader: { '.woff2': 'base64' },
  plugins: [faster],
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  outfile: '.cache/bench.mjs',
  logLevel: 'error',
});
const onlyReport = process.argv.includes('--only-report');
const isJson = process.argv.includes('--json');
const parts = [
  ['--expose-gc', '.cache/bench.mjs'],
  ['bench/peers/run.mjs'],
  ['bench/chromium/rows.mjs'],
  ['bench/typing/rows.mjs'],
];
const stdio = ['ignore', isJson ? 2 : 1, 2];
for (const part of onlyReport ? [] : parts)
  if (spawnSync(process.execPath, part, { stdio }).status !== 0) {
    process.stderr.write(`${part.at(-1)} failed: its rows are those of an earlier run.\n`);
    process.exitCode = 2;
  }
const found = JSON.parse(await readFile('bench/results.json', 'utf8'));
if (isJson) process.stdout.write(`${JSON.stringify(found)}\n`);
const file = 'docs/performance.md';
await between('speed', report(found));
await between('limits', verdicts(found, await readFile(file, 'utf8')));
await writeFile('docs/images/growth.svg', plot(found.figures));
if (!isJson) process.stdout.write(verdicts(found, await readFile(file, 'utf8')));

/** Writes `text` between the marks that begin and end a part of the page. */
async function between(name, text) {
  const page = await readFile(file, 'utf8');
  const [before, after = '\n'] = page.split(new RegExp(`<!-- ${name} -->[^]*<!-- end of ${name} -->`));
  await writeFile(
    file,
    `${before.trimEnd()}\n\n<!-- ${name} -->\n\n${text}\n<!-- end of ${name} -->${after}`,
  );
}
