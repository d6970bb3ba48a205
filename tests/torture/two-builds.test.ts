import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const parts = [
  'src',
  'tools',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'esbuild.config.mjs',
  'manifest.json',
];

async function builtIn(folder: string): Promise<string[]> {
  const place = await mkdtemp(path.join(tmpdir(), folder));
  for (const part of parts) await cp(path.join(root, part), path.join(place, part), { recursive: true });
  await symlink(await realpath(path.join(root, 'node_modules')), path.join(place, 'node_modules'));
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: place });
  const files = await Promise.all(
    ['main.js', 'dist/cli.mjs', 'dist/lint-worker.mjs'].map((file) => readFile(path.join(place, file))),
  );
  return files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
}

describe('torture: two builds', () => {
  test('T33 in two folders of other names have the same SHA-256, and name neither folder', async () => {
    const first = await builtIn('first-');
    expect(first).toHaveLength(3);
    expect(await builtIn('another-folder-')).toEqual(first);
  }, 600_000);
});
