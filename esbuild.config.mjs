import { createHash } from 'node:crypto';
import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { faster } from './tools/build/faster.mjs';
import { leftOut } from './tools/build/left-out.mjs';
import { packed } from './tools/build/packed.mjs';
import { shortened } from './tools/build/shortened.mjs';
import { smaller } from './tools/build/smaller.mjs';

/**
 * The plugin: CommonJS for Obsidian on desktop and phone, nothing of Node in it. gray-matter asks once for a Buffer,
 * to keep the original of a text; a string does as well.
 */
export const plugin = {
  entryPoints: ['src/main.ts'],
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2020',
  minify: true,
  legalComments: 'none',
  treeShaking: true,
  charset: 'utf8',
  ...shortened,
  define: { 'Buffer.from': 'String' },
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  plugins: [leftOut, smaller, packed],
  write: false,
  outfile: 'main.js',
  logLevel: 'warning',
};

/**
 * The terminal: one ES module, and one for the threads that lint a large vault; only the browser driver stays
 * outside, and only `--format pdf` needs it.
 */
export const cli = {
  entryPoints: { cli: 'src/cli/bin.ts', 'lint-worker': 'src/cli/lint-worker.ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  external: ['playwright-core', '@sparticuz/chromium'],
  loader: { '.woff2': 'base64' },
  plugins: [faster],
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
};

export async function buildAll() {
  const define = { REVIEW_PREP_BUILD: JSON.stringify(await hashOfSources()) };
  const [{ outputFiles }] = await Promise.all([
    esbuild.build({ ...plugin, define: { ...plugin.define, ...define } }),
    esbuild.build({ ...cli, define }),
  ]);
  await writeFile(plugin.outfile, outputFiles[0].contents);
  await chmod('dist/cli.mjs', 0o755);
}

/**
 * Names the sources that a build was made of, and what makes a build of them, which decides how names are shortened:
 * what one build's readers kept of a vault is nothing to another's.
 */
export async function hashOfSources() {
  const hash = createHash('sha256');
  const rooms = ['src', 'tools/build'];
  const files = ['esbuild.config.mjs', 'package-lock.json'];
  for (const room of rooms)
    for (const name of await readdir(room, { recursive: true }))
      if (/[.](?:ts|mjs|json)$/.test(name)) files.push(path.join(room, name));
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void buildAll();
