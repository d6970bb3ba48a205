import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { folderFiles } from '../../src/cli/folder-files';
import { defaultSettings } from '../../src/settings/default-settings';
import { peekNotes } from '../../src/vault/peek-notes';
import { buildIndex } from '../../src/vault/vault-index';
import { folderWith } from './folder';

const long = `${'Ordinary words, whatever their impact.\n'.repeat(40_000)}- Cut refunds from 9% to 6% #impact\n`;
const notes = {
  'Plain.md': 'Nothing of ours.\n',
  'Umlaut.md': 'Größe 3 €, für Björn.\n- Kosten von 9% auf 6% gesenkt #Impact\n',
  'Mark.md': '\ufeff---\nreview-prep: ask\n---\nA wider scope.\n',
  'Code.md': '```\n- Cut refunds #impact\n```\n',
  'Long.md': long,
  'Private.md': 'Text #pay\n',
  'Payments.md': '---\narea: payments\n---\nText.\n',
  'Impact/A.md': '---\nreview-prep: impact\nresult: 6%\nevidence: "[[Plain#Numbers]]"\n---\n',
};

test('an index that looks at bytes first is the one that reads every text', async () => {
  const root = await folderWith(notes);
  const files = await folderFiles(root);
  const readNotes = peekNotes((note) => files.peek?.(note) ?? { bytes: '', text: () => '' });
  const fast = await buildIndex(files, defaultSettings, { readNotes });
  const plain = await buildIndex(files, defaultSettings);
  expect(fast.notes).toEqual(plain.notes);
  expect(fast.entries.map(({ path: note }) => note)).toEqual(['Impact/A.md', 'Long.md', 'Umlaut.md']);
  expect(Object.keys(notes).map((note) => fast.mayBeLinted(note))).toEqual(
    Object.keys(notes).map((note) => plain.mayBeLinted(note)),
  );
  expect(fast.facts.resolves('Plain#Numbers', 'Impact/A.md')).toBe(false);
  expect(fast.counts()).toEqual(plain.counts());
});

test('a note that grew since it was listed is read whole', async () => {
  const root = await folderWith({ 'A.md': 'Short.\n' });
  const files = await folderFiles(root);
  await files.list();
  await appendFile(path.join(root, 'A.md'), '- Cut refunds from 9% to 6% #impact\n');
  expect(files.peek?.('A.md').text()).toBe('Short.\n- Cut refunds from 9% to 6% #impact\n');
});

test('a note that nobody listed is not looked at', async () => {
  const files = await folderFiles(await folderWith({ 'A.md': 'Words.\n' }));
  expect(() => files.peek?.('A.md')).toThrow('There is no note at A.md');
});
