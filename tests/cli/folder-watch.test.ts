import fs from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FolderWatch } from '../../src/cli/folder-watch';
import { CannotRun } from '../../src/cli/terminal';
import { folderWith } from './folder';
import { pause, until } from './until';

const open: { close: () => void }[] = [];
afterEach(() => {
  jest.restoreAllMocks();
  for (const watcher of open.splice(0)) watcher.close();
});

/** Watches a folder; `told` waits until the notes have been told, and answers all that were since it was asked last. */
async function watched(recursive: boolean, notes: Readonly<Record<string, string>>) {
  const home = await folderWith(notes);
  const seen = new Set<string>();
  const failed: string[] = [];
  open.push(
    new FolderWatch({
      home,
      recursive,
      changed: (note) => seen.add(note),
      failed: (message) => failed.push(message),
    }),
  );
  // Node's recursive watcher looks through the folder by itself at first.
  await pause(recursive ? 100 : 0);
  const told = async (...wanted: string[]): Promise<string[]> => {
    await until(() => wanted.every((note) => seen.has(note)));
    await pause(30);
    const all = [...seen].sort();
    seen.clear();
    return all;
  };
  const at = (place: string): string => path.join(home, place);
  return { at, told, seen, failed };
}

describe.each([
  ['a watcher for each folder', false],
  ['one watcher for all', true],
])('%s', (_name, recursive) => {
  test('tells a note that is written, made, replaced or removed, however deep it lies', async () => {
    const { at, told } = await watched(recursive, { 'A.md': '1', 'Work/2026/B.md': '1' });
    await writeFile(at('Work/2026/B.md'), '2');
    expect(await told('Work/2026/B.md')).toEqual(['Work/2026/B.md']);
    await writeFile(at('Work/C.md'), '1');
    expect(await told('Work/C.md')).toEqual(['Work/C.md']);
    await writeFile(at('A.md.part'), '2');
    await rename(at('A.md.part'), at('A.md'));
    expect(await told('A.md')).toEqual(['A.md']);
    await rm(at('Work/C.md'));
    expect(await told('Work/C.md')).toEqual(['Work/C.md']);
  });

  test('tells the notes of a folder that is moved away, and of one that is removed', async () => {
    const { at, told } = await watched(recursive, { 'Old/A.md': '1', 'Old/In/B.md': '1', 'Other/C.md': '1' });
    const outside = await folderWith();
    await rename(at('Old'), path.join(outside, 'Old'));
    expect(await told('Old/A.md', 'Old/In/B.md')).toEqual(['Old/A.md', 'Old/In/B.md']);
    await rm(at('Other'), { recursive: true });
    expect(await told('Other/C.md')).toEqual(['Other/C.md']);
  });

  test('tells the notes of a folder that is moved in', async () => {
    const { at, told } = await watched(recursive, { 'A.md': '1' });
    const outside = await folderWith({ 'New/B.md': '1', 'New/In/C.md': '1' });
    await rename(path.join(outside, 'New'), at('New'));
    expect(await told('New/B.md', 'New/In/C.md')).toEqual(['New/B.md', 'New/In/C.md']);
  });

  test('tells nothing of dot-folders, packages and other files', async () => {
    const { at, told, seen } = await watched(recursive, {
      '.trash/A.md': '1',
      'node_modules/p/README.md': '1',
      'Work/picture.png': '1',
      'Work/B.md': '1',
    });
    await writeFile(at('.trash/A.md'), '2');
    await writeFile(at('node_modules/p/README.md'), '2');
    await writeFile(at('Work/picture.png'), '2');
    await writeFile(at('Work/.B.md.tmp'), '2');
    await writeFile(at('Work/B.md'), '2');
    expect(await told('Work/B.md')).toEqual(['Work/B.md']);
    expect(seen).toEqual(new Set());
  });
});

test('a folder that is made is followed at once, and under its new name once it is moved', async () => {
  const { at, told } = await watched(false, { 'A.md': '1' });
  await mkdir(at('New/In'), { recursive: true });
  await writeFile(at('New/In/B.md'), '1');
  expect(await told('New/In/B.md')).toEqual(['New/In/B.md']);
  await rename(at('New'), at('Moved'));
  expect(await told('New/In/B.md', 'Moved/In/B.md')).toEqual(['Moved/In/B.md', 'New/In/B.md']);
  await writeFile(at('Moved/In/B.md'), '2');
  expect(await told('Moved/In/B.md')).toEqual(['Moved/In/B.md']);
});

test('a folder in the place of another is followed', async () => {
  const { at, told } = await watched(false, { 'A.md': '1', 'Work/B.md': '1' });
  const outside = await folderWith({ 'Work/C.md': '1' });
  await rename(at('Work'), path.join(outside, 'Away'));
  await rename(path.join(outside, 'Work'), at('Work'));
  expect(await told('Work/B.md', 'Work/C.md')).toEqual(['Work/B.md', 'Work/C.md']);
  await writeFile(at('Work/D.md'), '1');
  expect(await told('Work/D.md')).toEqual(['Work/D.md']);
});

test('an event without a name may be any note of its folder', async () => {
  const { watch } = fs;
  const listeners: fs.WatchListener<string>[] = [];
  jest.spyOn(fs, 'watch').mockImplementation(((folder: string, options: object, listener: () => void) => {
    listeners.push(listener);
    return watch(folder, options, listener);
  }) as typeof watch);
  const { told } = await watched(false, { 'A.md': '1', 'Work/B.md': '1' });
  listeners[0]?.('rename', null);
  expect(await told('A.md', 'Work/B.md')).toEqual(['A.md', 'Work/B.md']);
});

const refusing = (home: string, code: string): void => {
  const { watch } = fs;
  jest.spyOn(fs, 'watch').mockImplementation(((folder: string, options: object, listener: () => void) => {
    if (folder === home) return watch(folder, options, listener);
    throw Object.assign(new Error(`${code}: refused`), { code });
  }) as typeof watch);
};

test('where the system lets no more be watched, the message says which folder and what to do', async () => {
  const home = await folderWith({ 'Work/B.md': '1' });
  const given = { home, recursive: false, changed: () => undefined, failed: () => undefined };
  refusing(home, 'ENOSPC');
  expect(() => new FolderWatch(given)).toThrow(CannotRun);
  expect(() => new FolderWatch(given)).toThrow(
    /Work cannot be watched .*ENOSPC.*raise fs\.inotify\.max_user_watches/,
  );
});

test('a folder that may not be read has no notes for us, and the others are watched', async () => {
  const home = await folderWith({ 'A.md': '1', 'Work/B.md': '1' });
  const seen: string[] = [];
  refusing(home, 'EACCES');
  open.push(
    new FolderWatch({ home, recursive: false, changed: (note) => seen.push(note), failed: () => undefined }),
  );
  await writeFile(path.join(home, 'A.md'), '2');
  await until(() => seen.length > 0);
  expect(new Set(seen)).toEqual(new Set(['A.md']));
});

test('a new folder that cannot be watched is told, and the others still are', async () => {
  const { at, told, failed } = await watched(false, { 'A.md': '1' });
  refusing('', 'EMFILE');
  await mkdir(at('New'));
  await until(() => failed.length > 0);
  expect(failed[0]).toMatch(/New cannot be watched .*raise the limit of open files/);
  await writeFile(at('A.md'), '2');
  expect(await told('A.md')).toEqual(['A.md']);
});
