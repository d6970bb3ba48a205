import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderFiles } from '../../src/cli/folder-files';
import { bytesOf, collisionKey, safeFileName, safePath } from '../../src/vault/file-names';
import { everyFile, folderWith } from '../cli/folder';
import { run } from '../cli/run';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const titles = [
  '../../out',
  '/etc/passwd',
  'C:\\Windows\\x',
  '.obsidian/app',
  '.hidden',
  'CON',
  'nul.txt',
  'COM1',
  'a:b',
  'ends with dots...',
  'ends with a blank ',
  'a/b\\c',
  'x'.repeat(400),
  '😀'.repeat(120),
  'e\u0301t\u00e9',
  'zero\u200bwidth',
  'right\u202eto left',
  'line\nbreak',
  'nul\0byte',
  '#tag ^block [[link]] | pipe',
  '',
  '   ',
];

describe('torture: paths', () => {
  test.each(titles)(
    'T25 a note titled %j lies inside the vault under one safe name, or is refused',
    async (title) => {
      const outer = await folderWith({ 'outside.md': 'theirs' });
      const vault = path.join(outer, 'vault');
      await mkdir(vault);
      const { code } = await run(vault, ['new', 'goal', '.', '--title', title]);
      const files = Object.keys(await everyFile(outer)).filter((name) => name.endsWith('.md'));
      const made = files.filter((name) => name !== 'outside.md');
      expect(files).toContain('outside.md');
      expect(made).toHaveLength(code === 0 ? 1 : 0);
      for (const name of made) {
        expect(name).toMatch(/^vault\/Reviews\/[^/]+\.md$/);
        expect(bytesOf(path.basename(name))).toBeLessThan(255);
        expect(path.basename(name)).not.toMatch(/^\.|[\\:*?"<>|#^[\]\p{Cc}]|[. ]\.md$/u);
        expect(name).toBe(name.normalize('NFC'));
      }
    },
  );

  test.each(['../out.md', '/tmp/out.md', '.obsidian/app.md', 'a/../../out.md', 'CON.md', 'a:b.md', 'x\0.md'])(
    'T25 an agenda for %j is refused, and nothing is written',
    async (out) => {
      const vault = await folderWith({ 'A.md': 'mine' });
      const before = await everyFile(vault);
      const { code, error } = await run(vault, ['agenda', '.', '--date', '2026-07-14', '--out', out]);
      expect(code).toBe(2);
      expect(error).not.toMatch(/\n\s+at /);
      expect(await everyFile(vault)).toEqual(before);
    },
  );

  test('T25 linked folders are not walked, and a loop ends', async () => {
    const outside = await folderWith({ 'Secret.md': '- Helped with pay #impact\n' });
    const vault = await folderWith({ 'A.md': '- Helped with refunds #impact\n' });
    await symlink(outside, path.join(vault, 'way out'));
    await symlink(vault, path.join(vault, 'loop'));
    const { out } = await run(vault, ['lint', '.']);
    expect(out).toContain('A.md');
    expect(out).not.toMatch(/Secret|loop|way out/);
    await expect((await folderFiles(vault)).create('way out/B.md', 'x')).rejects.toThrow('outside the vault');
    expect(await readdir(outside)).toEqual(['Secret.md']);
  });

  test('T25 names that differ in case or accents only are one name', async () => {
    expect(collisionKey('Caf\u00e9.md')).toBe(collisionKey('cafe\u0301.MD'));
    const vault = await folderWith({});
    await mkdir(path.join(vault, 'Reviews'));
    await writeFile(path.join(vault, 'Reviews/Cafe\u0301.md'), 'mine');
    await run(vault, ['new', 'goal', '.', '--title', 'Caf\u00e9']);
    expect((await everyFile(vault))['Reviews/Cafe\u0301.md']).toBe('mine');
  });

  test('T25 a safe name is a safe path, whatever the title', () => {
    for (const title of titles)
      expect(safePath(`${safeFileName(title)}.md`)).toEqual({ path: `${safeFileName(title)}.md` });
  });
});
