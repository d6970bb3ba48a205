import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderFiles } from '../../src/cli/folder-files';
import { folderWith } from '../cli/folder';
import { counted } from './counts';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const cli = path.join(__dirname, '../../dist/cli.mjs');

describe('torture: two writers', () => {
  test('T23 two that add lines to one note in one process lose none', async () => {
    const root = await folderWith({ 'A.md': 'start\n' });
    const writers = await Promise.all([folderFiles(root), folderFiles(root)]);
    const rounds = counted(40, 500);
    for (let round = 0; round < rounds; round++)
      await Promise.all(
        writers.map((files, who) => files.change('A.md', (text) => `${text}${who}-${round}\n`)),
      );
    const lines = (await readFile(path.join(root, 'A.md'), 'utf8')).trim().split('\n').slice(1);
    expect(lines).toHaveLength(2 * rounds);
    expect(new Set(lines).size).toBe(2 * rounds);
  }, 300_000);

  test('T23 two processes at once leave every note fixed or untouched, and no edit of a third is lost', async () => {
    for (let round = 0; round < counted(2, 100); round++) {
      const names = Array.from({ length: 6 }, (_, at) => `N${at}.md`);
      const bullet = (at: number): string =>
        `- Ran ${at + 2} price tests, lifting margin from 20.1% to 21.9% #impact\n`;
      const root = await folderWith(Object.fromEntries(names.map((name, at) => [name, bullet(at)])));
      const children = [0, 1].map(() =>
        spawn(process.execPath, [cli, 'lint', root, '--fix'], { stdio: 'ignore' }),
      );
      const ends = children.map((child) => once(child, 'exit'));
      for (let step = 0; step < 30; step++) {
        const file = path.join(root, names[step % names.length] ?? '');
        const text = await readFile(file, 'utf8');
        if ((await readFile(file, 'utf8')) === text) await writeFile(file, `${text}\nmine ${step}\n`);
      }
      await Promise.all(ends);
      for (const [at, name] of names.entries()) {
        const text = await readFile(path.join(root, name), 'utf8');
        expect(text).toMatch(/^- (?:Ran \d price tests, lifting|Lifted) margin from 20.1% to 21.9%/);
        for (let step = at; step < 30; step += names.length) expect(text).toContain(`mine ${step}\n`);
      }
    }
  }, 600_000);
});
