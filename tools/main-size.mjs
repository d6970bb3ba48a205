import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { build } from 'esbuild';
import { hashOfSources, plugin } from '../esbuild.config.mjs';

/** Writes into docs/performance.md what fills main.js, in bytes: `node tools/main-size.mjs`. */
const page = 'docs/performance.md';
const begin = '<!-- what fills main.js -->';
const end = '<!-- end -->';

const define = { ...plugin.define, REVIEW_PREP_BUILD: JSON.stringify(await hashOfSources()) };
const { metafile, outputFiles } = await build({ ...plugin, define, metafile: true });
const [output] = Object.values(metafile.outputs);
const table = [
  '| part | bytes | share |',
  '| --- | --: | --: |',
  ...rowsOf(output).map(([part, bytes]) => `| ${part} | ${grouped(bytes)} | ${share(bytes)} |`),
  `| taken off the whole by \`tools/build/smaller.mjs\` | ${grouped(outputFiles[0].contents.length - output.bytes)} | |`,
  `| **main.js** | **${grouped(outputFiles[0].contents.length)}** | |`,
].join('\n');

const text = await readFile(page, 'utf8');
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (after === undefined) throw new Error(`Expected "${begin}" and "${end}" in ${page}`);
await writeFile(page, `${before}${begin}\n\n${table}\n\n${end}${after}`);
process.stdout.write(`${table}\n`);

/** Largest first; what is under a kilobyte stands together. */
function rowsOf({ inputs, bytes }) {
  const parts = new Map();
  const add = (part, size) => parts.set(part, (parts.get(part) ?? 0) + size);
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) add(partOf(file), bytesInOutput);
  let small = bytes;
  const rows = [...parts].filter(([, size]) => size >= 1000).sort((a, b) => b[1] - a[1]);
  for (const [, size] of rows) small -= size;
  return [...rows, ['the rest', small]];
}

/** `src/claims`, or the name of a package. */
function partOf(file) {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file);
  if (inPackage) return `${inPackage[1]} (package)`;
  if (file.startsWith('src/claims/words/open')) return 'words and texts, packed';
  const [, room] = /^src\/([^/]+)\//.exec(file) ?? [];
  return room === undefined ? 'the rest' : `src/${room}`;
}

function grouped(number) {
  return number.toLocaleString('en-US');
}

function share(bytes) {
  return `${((100 * bytes) / output.bytes).toFixed(1)}%`;
}
