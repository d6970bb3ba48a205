import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

/**
 * Prose linters on notes of the bench's vault, each on as many as it can manage: MB/s, medians of three, sides
 * interleaved in one process. Writes bench/peers.json. The peers: `npm --prefix bench ci`.
 */
const built = path.resolve('bench/node_modules/.review-prep/engine.mjs');
await esbuild.build({
  entryPoints: ['bench/peers/engine.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  outfile: built,
  logLevel: 'error',
});
// eslint-disable-next-line no-unsanitized/method -- built just above
const { benchNotes, lintWhole } = await import(pathToFileURL(built).href);
const all = Object.entries(benchNotes(1000));

/** The first notes that make up so many bytes. */
function sample(bytes) {
  const notes = [];
  let size = 0;
  for (const [name, text] of all) {
    const own = Buffer.byteLength(text);
    // One long note would be most of a small sample.
    if (own > 20_000 && bytes < 1_000_000) continue;
    if (size + own > bytes && notes.length > 0) break;
    notes.push([name, text]);
    size += own;
  }
  return { notes, size };
}

const each = (run) => async (notes) => {
  for (const [name, text] of notes) await run(text, name);
};

async function textlint() {
  const { createLinter } = await import('textlint');
  const { TextlintKernelDescriptor } = await import('@textlint/kernel');
  const markdown = await import('@textlint/textlint-plugin-markdown');
  const writeGood = await import('textlint-rule-write-good');
  const rule = writeGood.default.default ?? writeGood.default;
  const plugin = markdown.default.default ?? markdown.default;
  const linter = createLinter({
    descriptor: new TextlintKernelDescriptor({
      rules: [{ ruleId: 'write-good', rule }],
      filterRules: [],
      plugins: [{ pluginId: '@textlint/markdown', plugin }],
    }),
  });
  return each((text) => linter.lintText(text, 'note.md'));
}

async function markdownlint() {
  const { main } = await import('markdownlint-cli2');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'review-prep-peers-'));
  process.on('exit', () => void rm(folder, { recursive: true, force: true }));
  return async (notes) => {
    for (const [at, [, text]] of notes.entries()) await writeFile(path.join(folder, `${at}.md`), text);
    await main({ directory: folder, argv: ['*.md'], logMessage: () => {}, logError: () => {} });
    await rm(folder, { recursive: true, force: true });
    await import('node:fs/promises').then(({ mkdir }) => mkdir(folder));
  };
}

async function harper() {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return each((text) => linter.lint(text, { language: 'markdown' }));
}

const peers = [
  {
    name: 'review-prep, every bullet, every rule',
    bytes: 2_300_000,
    open: async () => each((text, name) => lintWhole(name, text)),
  },
  { name: 'write-good', bytes: 240_000, open: async () => each((await import('write-good')).default) },
  { name: 'textlint with write-good', bytes: 60_000, open: textlint },
  { name: 'markdownlint-cli2', bytes: 120_000, open: markdownlint },
  { name: 'alex (retext)', bytes: 40_000, open: async () => each((await import('alex')).markdown) },
  { name: 'harper.js', bytes: 6_000, open: harper },
];

const sides = [];
for (const { name, bytes, open } of peers) {
  const { notes, size } = sample(bytes);
  const run = await open().catch((error) => void process.stderr.write(`${name}: ${error.message}\n`));
  if (run) sides.push({ name, notes, size, run, times: [] });
}
for (let round = 0; round < 4; round++)
  for (const { notes, run, times } of sides) {
    const began = performance.now();
    await run(notes);
    // The first round is for the engine to make ready.
    if (round > 0) times.push(performance.now() - began);
  }
const rows = sides.map(({ name, notes, size, times }) => {
  const ms = times.sort((a, b) => a - b)[1];
  return { name, notes: notes.length, bytes: size, ms, speed: size / 1e6 / (ms / 1000) };
});
const [own] = rows;
for (const row of rows) row.times = own.speed / row.speed;
const load = os.loadavg()[0].toFixed(1);
const machine = `${os.cpus()[0]?.model ?? 'unknown'}, ${os.cpus().length} cores, Node ${process.version}, load ${load}`;
await writeFile('bench/peers.json', `${JSON.stringify({ machine, rows }, null, 2)}\n`);
for (const { name, speed, times } of rows)
  process.stdout.write(
    `${name}: ${speed.toFixed(3)} MB/s${times === 1 ? '' : `, ${times.toFixed(0)} x slower`}\n`,
  );
