import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { openBench } from '../browser/open-workbench';
import type { Bench } from '../browser/open-workbench';

/** The workbench over the small vault, with the fixture plugin built as the real one is. */
export async function openFixture(): Promise<Bench> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fixture-plugin-'));
  const main = path.join(folder, 'main.js');
  await esbuild.build({
    entryPoints: [path.join(__dirname, 'fixtures/plugin.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2020',
    external: ['obsidian', '@codemirror/*'],
    outfile: main,
    logLevel: 'error',
  });
  const bench = await openBench({
    main,
    manifest: path.join(__dirname, 'fixtures/manifest.json'),
    styles: path.join(folder, 'none.css'),
    vaults: [path.join(__dirname, 'fixtures/vault')],
  });
  return {
    ...bench,
    close: async () => {
      await bench.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
