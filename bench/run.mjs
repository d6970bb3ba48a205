import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import esbuild from 'esbuild';

/**
 * `npm run bench [-- --json]`: measures, and writes the tables and the plot of docs/performance.md.
 * `--only-report` writes them from the results of the last run. `BENCH_SIZES=1000,10000` names the vaults.
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
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  outfile: '.cache/bench.mjs',
  logLevel: 'error',
});
const results = 'bench/results.json';
const onlyReport = process.argv.includes('--only-report');
const ran = onlyReport
  ? null
  : spawnSync(process.execPath, ['--expose-gc', '.cache/bench.mjs'], { stdio: 'inherit' });
if (ran && ran.status !== 0) process.exitCode = 2;
else {
  const { machine, figures } = JSON.parse(await readFile(results, 'utf8'));
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ machine, figures })}\n`);
  const page = await readFile('docs/performance.md', 'utf8');
  const [before, after = '\n'] = page.split(/<!-- speed -->[^]*<!-- end of speed -->/);
  await writeFile(
    'docs/performance.md',
    `${before.trimEnd()}\n\n<!-- speed -->\n\n${report(machine, figures)}\n<!-- end of speed -->${after}`,
  );
  await writeFile('docs/images/growth.svg', plot(figures));
  if (!process.argv.includes('--json')) process.stdout.write(report(machine, figures));
  const stdio = ['ignore', process.argv.includes('--json') ? 2 : 1, 2];
  if (ran) spawnSync(process.execPath, ['bench/typing/rows.mjs'], { stdio });
}

function report(machine, figures) {
  const rows = [
    ['lint, default scope, nothing kept', (f) => f.lint / f.read, 3, 10_000],
    ['lint, every bullet, the engine on one thread', (f) => ratio(f.everyBullet, f.read) + 1, 12, 10_000],
    ['lint, default scope, the index kept', (f) => ratio(f.lintKept, f.read), null],
    ['sheet, cold', (f) => f.sheetCold / f.read, (f) => 2 + f.remark / f.read, 10_000],
    ['sheet, warm, against cold', (f) => f.sheetWarm / f.sheetCold, 0.25, 10_000],
    ['one note changed, ms', (f) => f.change, 10, 100_000],
    ['of that the sheet, ms', (f) => f.changeSheet, null],
    ['memory of the index, MB', (f) => f.indexMegabytes, 100, 100_000],
  ];
  const head = ['what', ...figures.map((f) => `${f.notes.toLocaleString('en')} notes`), 'limit', 'growth'];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const shown = (value) => (Number.isNaN(value) ? '' : value.toFixed(2));
  const table = rows.map(([what, of, limit, at]) =>
    line([what, ...figures.map((f) => shown(of(f))), verdict(figures, of, limit, at), '']),
  );
  const times = ['read', 'lint', 'lintKept', 'everyBullet', 'sheetCold', 'sheetWarm', 'remark', 'change'].map(
    (name) =>
      line([`${name}, ms`, ...figures.map((f) => f[name]?.toFixed(1) ?? ''), '', exponent(figures, name)]),
  );
  const rule = line(head.map(() => '---'));
  return [
    '## Speed and memory',
    '',
    `Written by \`npm run bench\`: sides interleaved in one process, medians; ratios to one sequential read of the same notes. ${machine}; a load above the number of cores means that others worked on the machine.`,
    '',
    line(head),
    rule,
    ...table,
    ...times,
    '',
    'Growth is the exponent of the time over the number of notes, from the smallest vault to the largest.',
    '',
    '![Time over the number of notes](images/growth.svg)',
    '',
    ...peersTable(line),
  ].join('\n');
}

/** What `node bench/peers/run.mjs` measured last; nothing where it never ran. */
function peersTable(line) {
  if (!existsSync('bench/peers.json')) return [];
  const { machine, rows } = JSON.parse(readFileSync('bench/peers.json', 'utf8'));
  const cells = rows.map(({ name, notes, bytes, speed, times }) => {
    const verdict = times === 1 ? '' : `${times.toFixed(1)} x, ${times >= 10 ? 'met' : 'not met'}`;
    return line([name, notes, (bytes / 1000).toFixed(0), speed.toFixed(3), verdict]);
  });
  return [
    '## Other linters on the same notes',
    '',
    `Written by \`node bench/peers/run.mjs\`: each on as many notes as it manages, in one process, interleaved, medians of three. ${machine}.`,
    '',
    line(['what', 'notes', 'kB', 'MB/s', 'times slower than ours, limit 10']),
    line(['---', '---', '---', '---', '---']),
    ...cells,
    '',
  ];
}

function ratio(value, by) {
  return (value ?? NaN) / by;
}

/** Held against the limit at the size that it is stated for, else at the largest that was measured. */
function verdict(figures, of, limit, at) {
  const figure = figures.find((f) => f.notes === at) ?? figures.at(-1);
  if (limit === null) return '';
  const bound = typeof limit === 'function' ? limit(figure) : limit;
  const size = figure.notes.toLocaleString('en');
  return `${bound.toFixed(2)} at ${size}, ${of(figure) <= bound ? 'met' : 'not met'}`;
}

function exponent(figures, name) {
  const measured = figures.filter((f) => typeof f[name] === 'number');
  const [first, last] = [measured[0], measured.at(-1)];
  if (measured.length < 2) return '';
  return (Math.log(last[name] / first[name]) / Math.log(last.notes / first.notes)).toFixed(2);
}

/** Both axes logarithmic: a straight line of slope one grows with the vault. */
function plot(figures) {
  const names = ['read', 'lint', 'sheetCold', 'sheetWarm', 'change'];
  const colours = ['#666', '#06c', '#c60', '#083', '#a0a'];
  const x = (notes) => 70 + ((Math.log10(notes) - 3) / 2) * 420;
  const y = (ms) => 300 - ((Math.log10(Math.max(ms, 0.1)) + 1) / 6) * 270;
  const lines = names.map((name, at) => {
    const points = figures.map((f) => `${x(f.notes).toFixed(1)},${y(f[name]).toFixed(1)}`).join(' ');
    const last = figures.at(-1);
    return `<polyline points="${points}" fill="none" stroke="${colours[at]}" stroke-width="2"/><text x="${x(last.notes) + 6}" y="${y(last[name]) + 4}" fill="${colours[at]}">${name}</text>`;
  });
  const ticks = [0.1, 1, 10, 100, 1000, 10000, 100000].map(
    (ms) =>
      `<text x="60" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text><line x1="66" x2="490" y1="${y(ms)}" y2="${y(ms)}" stroke="#ddd"/>`,
  );
  const sizes = figures.map((f) => `<text x="${x(f.notes)}" y="320" text-anchor="middle">${f.notes}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="340" font-family="sans-serif" font-size="12"><rect width="600" height="340" fill="#fff"/>${ticks.join('')}${lines.join('')}${sizes.join('')}</svg>\n`;
}
