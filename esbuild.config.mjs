import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { leftOut } from './tools/build/left-out.mjs';
import { packedWords } from './tools/build/packed-words.mjs';

/** A rule's examples, as prettier lays them out in its file. */
const examples = /^ {2}examples: \[\n[^]*?^ {2}\],\n/m;

/**
 * The examples of the rules are their tests, their docs and what the terminal shows of them; the plugin shows none,
 * and a phone need not load them. A rule in which they are not found stops the build.
 */
const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]rules[\\/][a-z-]+\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!/^ {2}id: '/m.test(text)) return { contents: text, loader: 'ts' };
      if (!examples.test(text)) return { errors: [{ text: `No examples found in ${path.basename(file)}` }] };
      return { contents: text.replace(examples, () => '  examples: [],\n'), loader: 'ts' };
    });
  },
};

/** The plugin: CommonJS for Obsidian on desktop and phone, nothing of Node in it. */
export const plugin = {
  entryPoints: ['src/main.ts'],
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2020',
  minify: true,
  legalComments: 'none',
  treeShaking: true,
  inject: ['tools/browser-buffer.mjs'],
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  plugins: [leftOut, packedWords, withoutExamples],
  outfile: 'main.js',
  logLevel: 'warning',
};

/** The terminal: one ES module; only the browser driver stays outside, and only `--format pdf` needs it. */
export const cli = {
  entryPoints: ['src/cli/bin.ts'],
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
  outfile: 'dist/cli.mjs',
  logLevel: 'warning',
};

export async function buildAll() {
  await Promise.all([esbuild.build(plugin), esbuild.build(cli)]);
  await chmod('dist/cli.mjs', 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void buildAll();
