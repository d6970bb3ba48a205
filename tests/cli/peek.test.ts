import { appendFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderFiles } from '../../src/cli/folder-files';
import { listBelow, noteAt } from '../../src/cli/listing';
import { noteRoom } from '../../src/cli/note-room';
import { peekNotes } from '../../src/cli/peek-notes';
import { defaultSettings } from '../../src/settings/default-settings';
import { buildIndex } from '../../src/vault/vault-index';
import { notes as glances } from '../vault/glance-notes';
import { folderWith } from './folder';

const long = `${'Ordinary words, whatever their impact.\n'.repeat(40_000)}- Cut refunds from 9% to 6% #impact\n`;
const notes = {
  'Plain.md': 'Nothing of ours.\n',
  'Umlaut.md': 'Größe 3 €, für Björn.\n- Kosten von 9% auf 6% gesenkt #Impact\n',
  'Mark.md': '\ufeff---\nreview-prep: ask\n---\nA wider scope.\n',
  'Code.md': '```\n- Cut refunds #impact\n```\n',
  'Behind.md': '```\n- Cut refunds #impact\n```\n- Cut invoices from 9% to 6% #impact\n',
  'Long.md': long,
  'Private.md': 'Text #pay\n',
  'Payments.md': '---\narea: payments\n---\nText.\n',
  'Properties.md': `---\ntitle: ${'a'.repeat(2000)}\nsensitivity: me\n---\nText.\n`,
  'Impact/A.md': '---\nreview-prep: impact\nresult: 6%\nevidence: "[[Plain#Numbers]]"\n---\n',
  ...Object.fromEntries(glances.map((text, at) => [`Glance/${at}.md`, text])),
};

/** The same vault read by its bytes, and text by text. */
async function bothWays(root: string) {
  const files = await folderFiles(root);
  const fast = await buildIndex(files, defaultSettings, { readNotes: peekNotes(files.placeOf) });
  return { fast, plain: await buildIndex(files, defaultSettings) };
}

test('an index that looks at bytes first is the one that reads every text', async () => {
  const { fast, plain } = await bothWays(await folderWith(notes));
  expect(fast.notes).toEqual(plain.notes);
  expect(fast.problems).toEqual(plain.problems);
  expect(fast.entries.map(({ path: note }) => note).filter((note) => !note.startsWith('Glance/'))).toEqual([
    'Behind.md',
    'Impact/A.md',
    'Long.md',
    'Umlaut.md',
  ]);
  expect(Object.keys(notes).map((note) => fast.mayBeLinted(note))).toEqual(
    Object.keys(notes).map((note) => plain.mayBeLinted(note)),
  );
  expect(fast.facts.resolves('Plain#Numbers', 'Impact/A.md')).toBe(false);
});

test('of the notes that hold the tag in fenced code alone none is parsed', async () => {
  const code = { 'A.md': notes['Code.md'], 'B.md': `---\ntitle: B\n---\n${notes['Code.md']}` };
  const { fast } = await bothWays(await folderWith({ ...code, 'C.md': notes['Behind.md'] }));
  expect(fast.counts()).toEqual({ read: 3, parsed: 1, entries: 0 });
});

const listedIn = async (note: string) => {
  const root = await folderWith({ 'A.md': note });
  const [listed] = listBelow(root).notes;
  if (!listed) throw new Error('Nothing was listed');
  return { file: path.join(root, 'A.md'), listed };
};

test('a note that grew since it was listed is read whole', async () => {
  const { file, listed } = await listedIn('Short.\n');
  expect(listed.size).toBe(7);
  await appendFile(file, '- Cut refunds #impact\n');
  const room = noteRoom();
  expect(room.add(listed)).toEqual({ from: 0, to: 29 });
  expect(room.bytes().toString()).toBe('Short.\n- Cut refunds #impact\n');
});

test('a note that there is no room left for comes into the room when it is empty, which grows', async () => {
  const { listed } = await listedIn('a'.repeat(40));
  const short = await listedIn('Short.\n');
  const room = noteRoom(32);
  expect(room.add(short.listed)).toEqual({ from: 0, to: 7 });
  expect(room.add(listed)).toBeNull();
  expect(room.bytes().toString()).toBe('Short.\n');
  room.clear();
  expect(room.add(listed)).toEqual({ from: 0, to: 40 });
});

test('a note over 16 MB is refused, whether its size was asked for or not', async () => {
  const { file, listed } = await listedIn('');
  await writeFile(file, Buffer.alloc(16 * 1024 * 1024 + 1, 97));
  expect(() => noteRoom().add(listed)).toThrow('A.md is too large to read (over 16 MB)');
  expect(listed.size).toBe(16 * 1024 * 1024 + 1);
  expect(() => noteRoom().add(listed)).toThrow('A.md is too large to read (over 16 MB)');
});

test('a note of exactly 16 MB is read, whether its size was asked for or not', async () => {
  const { file, listed } = await listedIn('');
  await writeFile(file, Buffer.alloc(16 * 1024 * 1024, 97));
  expect(noteRoom().add(listed)?.to).toBe(16 * 1024 * 1024);
  expect(listed.size).toBe(16 * 1024 * 1024);
  expect(noteRoom().add(listed)?.to).toBe(16 * 1024 * 1024);
});

test('a note that nobody listed, or that is gone, is told as unread and the others are indexed', async () => {
  const root = await folderWith({ 'A.md': '- Cut refunds from 9% to 6% #impact\n', 'B.md': '', 'C.md': '' });
  const files = await folderFiles(root);
  await files.list();
  await rm(path.join(root, 'B.md'));
  const list = () => Promise.resolve(['A', 'B', 'C', 'D'].map((name) => stampOf(`${name}.md`)));
  const index = await buildIndex({ ...files, list }, defaultSettings, {
    readNotes: peekNotes(files.placeOf),
  });
  expect([...index.unread.keys()]).toEqual(['B.md', 'D.md']);
  expect(index.unread.get('D.md')).toBe('There is no note at D.md');
  expect(index.entries).toHaveLength(1);
});

const stampOf = (note: string) => ({ path: note, modified: 1, size: 1 });

test('a listing in which no time was asked for asks the disk once for each note that wants it', async () => {
  const root = await folderWith({ 'A.md': 'one', 'B.md': '' });
  const { notes: found } = listBelow(root);
  const first = noteAt(found, 'A.md');
  expect([first?.knownSize, noteAt(found, 'C.md')]).toEqual([null, null]);
  expect([first?.size, first?.knownSize]).toEqual([3, 3]);
  await appendFile(path.join(root, 'A.md'), ' two');
  expect(first?.size).toBe(3);
  await rm(path.join(root, 'B.md'));
  expect(noteAt(found, 'B.md')?.look()).toBe(false);
});
