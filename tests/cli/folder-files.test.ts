import { writeFileSync } from 'node:fs';
import { chmod, lstat, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderFiles } from '../../src/cli/folder-files';
import { FileRefused } from '../../src/vault/files';
import { everyFile, folderWith } from './folder';

describe('A vault that is a folder', () => {
  test('lists notes in order and leaves dot-folders, other files and linked folders out', async () => {
    const root = await folderWith({ 'b.md': '', 'A/c.md': 'x', '.obsidian/x.md': '', 'pic.png': '' });
    await symlink(root, path.join(root, 'loop'));
    const files = await folderFiles(root);
    expect(Array.from(await files.list(), ({ path: note }) => note)).toEqual(['A/c.md', 'b.md']);
  });

  test('reads and changes a note whose name the disk holds in decomposed form', async () => {
    const root = await folderWith({ 'Cafe\u0301.md': 'old' });
    const files = await folderFiles(root);
    expect(Array.from(await files.list(), ({ path: note }) => note)).toEqual(['Caf\u00e9.md']);
    expect(await files.read('Caf\u00e9.md')).toBe('old');
    expect(await files.change('Caf\u00e9.md', () => 'new')).toBe(true);
    expect(await everyFile(root)).toEqual({ 'Cafe\u0301.md': 'new' });
  });

  test('creates a note with its folders, and refuses a path that is taken', async () => {
    const root = await folderWith({ 'note.md': 'mine' });
    const files = await folderFiles(root);
    await files.create('New/deep/note.md', 'text');
    await expect(files.create('note.md', 'other')).rejects.toThrow('note.md exists already');
    expect(await everyFile(root)).toEqual({ 'New/deep/note.md': 'text', 'note.md': 'mine' });
  });

  test.each(['../out.md', '/etc/out.md', 'a/../../out.md', '.obsidian/x.md', 'a//b.md', ''])(
    'refuses to write outside the notes: "%s"',
    async (notePath) => {
      const files = await folderFiles(await folderWith());
      await expect(files.create(notePath, 'text')).rejects.toThrow(FileRefused);
    },
  );

  test('refuses to write through a link that leads outside', async () => {
    const outside = await folderWith();
    const root = await folderWith();
    await symlink(outside, path.join(root, 'way out'));
    const files = await folderFiles(root);
    await expect(files.create('way out/note.md', 'text')).rejects.toThrow('leads outside the vault');
    expect(await readdir(outside)).toEqual([]);
  });

  test('writes nothing where nothing changes', async () => {
    const root = await folderWith({ 'note.md': 'text' });
    const before = (await stat(path.join(root, 'note.md'))).mtimeMs;
    const files = await folderFiles(root);
    expect(await files.change('note.md', (text) => text)).toBe(false);
    expect(await files.change('note.md', () => null)).toBe(false);
    expect((await stat(path.join(root, 'note.md'))).mtimeMs).toBe(before);
  });

  test('changes a note whole, keeps its mode and leaves nothing beside it', async () => {
    const root = await folderWith({ 'note.md': 'old' });
    await chmod(path.join(root, 'note.md'), 0o640);
    const files = await folderFiles(root);
    expect(await files.change('note.md', (text) => `${text}, new`)).toBe(true);
    expect(await everyFile(root)).toEqual({ 'note.md': 'old, new' });
    expect((await stat(path.join(root, 'note.md'))).mode & 0o777).toBe(0o640);
  });

  test('applies a change to what somebody else wrote in between', async () => {
    const root = await folderWith({ 'note.md': 'one' });
    const file = path.join(root, 'note.md');
    const files = await folderFiles(root);
    let calls = 0;
    await files.change('note.md', (text) => {
      if (++calls === 1) writeFileSync(file, 'one, theirs');
      return `${text}, ours`;
    });
    expect(await readFile(file, 'utf8')).toBe('one, theirs, ours');
  });

  test('gives up without writing where the note never rests', async () => {
    const root = await folderWith({ 'note.md': '0' });
    const files = await folderFiles(root);
    const restless = files.change('note.md', (text) => {
      writeFileSync(path.join(root, 'note.md'), `${text}!`);
      return 'ours';
    });
    await expect(restless).rejects.toThrow('kept changing');
    expect(await readFile(path.join(root, 'note.md'), 'utf8')).not.toContain('ours');
  });

  test('never changes a note that is not UTF-8', async () => {
    const root = await folderWith();
    const bytes = Buffer.from([0x2d, 0x20, 0xff, 0xfe, 0x00, 0x80]);
    await writeFile(path.join(root, 'binary.md'), bytes);
    const files = await folderFiles(root);
    await expect(files.change('binary.md', (text) => `${text} more`)).rejects.toThrow('not UTF-8');
    expect(await readFile(path.join(root, 'binary.md'))).toEqual(bytes);
  });

  test('sweeps the temporary files that a crash left, and nothing else', async () => {
    const root = await folderWith({ 'a/.review-prep-tmp-0123456789abcdef': 'half', 'a/note.md': 'whole' });
    expect(await (await folderFiles(root)).sweep()).toBe(1);
    expect(await everyFile(root)).toEqual({ 'a/note.md': 'whole' });
  });

  test('reports a write that the system refuses and keeps the note', async () => {
    const root = await folderWith();
    await mkdir(path.join(root, 'folder.md'));
    const files = await folderFiles(root);
    await expect(files.create('folder.md', 'text')).rejects.toThrow('folder.md');
    expect((await lstat(path.join(root, 'folder.md'))).isDirectory()).toBe(true);
  });
});
