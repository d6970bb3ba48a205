import { generatedVault } from '../../bench/generated-vault';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory, type FilesInMemory } from '../../src/vault/files-in-memory';
import { keptIn } from '../../src/vault/kept-columns';
import { indexKey, packShard, readingKey, unpackShard, type KeptIndex } from '../../src/vault/kept-index';
import { buildIndex, type VaultIndex } from '../../src/vault/vault-index';

const { notes } = generatedVault({ seed: 7, notes: 200, tagged: 0.2, length: 600 });
const key = readingKey(defaultSettings, 'a');
/** Long after every edit of the vault in memory. */
const later = 10_000_000;

const keptOf = (index: VaultIndex, madeAt = later): KeptIndex | null => {
  const all = [...index.paths()].flatMap((path) => index.kept(path) ?? []);
  const columns = unpackShard(packShard(all, key, madeAt));
  return columns && keptIn(columns);
};

const valuesIn = (index: VaultIndex) => ({
  notes: index.notes,
  problems: index.problems,
  lintable: Object.keys(notes).map((path) => index.mayBeLinted(path)),
});

const indexed = async (files: FilesInMemory, kept: KeptIndex | null = null) =>
  buildIndex(files, defaultSettings, { kept });

test('a kept index is the one that reading every note gives, and reads none', async () => {
  const files = filesInMemory(notes);
  const fresh = await indexed(files);
  const { reads } = files.counts();
  const again = await indexed(files, keptOf(fresh));
  expect(valuesIn(again)).toEqual(valuesIn(fresh));
  expect(files.counts().reads).toBe(reads);
  expect(again.counts()).toEqual({ read: 0, parsed: 0, entries: 0 });
});

test('only what changed since is read, and the same text under a new time is not parsed again', async () => {
  const files = filesInMemory(notes);
  const fresh = await indexed(files);
  const [first, second] = fresh.notes.map(({ path }) => path);
  await files.change(first ?? '', (text) => `${text}\n- Cut refunds from 9% to 6% #impact\n`);
  await files.change(second ?? '', (text) => `${text} `);
  await files.change(second ?? '', (text) => text.slice(0, -1));
  await files.create('New.md', 'Nothing of ours.');
  const again = await indexed(files, keptOf(fresh));
  expect(again.counts()).toEqual({ read: 3, parsed: 1, entries: 0 });
  expect(again.entries).toHaveLength(fresh.entries.length + 1);
});

test('a note that changed just before the index was kept is read again: its time may stand for a later edit', async () => {
  const files = filesInMemory({ 'A.md': '- Cut refunds 8% #impact\n' });
  const fresh = await indexed(files);
  expect((await indexed(files, keptOf(fresh, 2500))).counts().read).toBe(1);
  expect((await indexed(files, keptOf(fresh, 3500))).counts().read).toBe(0);
});

test('what was kept tells by which key it was read, which other settings and another build have not', () => {
  const packed = packShard([{ path: 'A.md', modified: 1, size: 1, lint: true }], key, later);
  const others = [readingKey(defaultSettings, 'b'), readingKey({ ...defaultSettings, tag: 'win' }, 'a')];
  expect(unpackShard(packed)?.key).toBe(key);
  expect(others).not.toContain(key);
});

test.each([
  ['cut short', (packed: string) => packed.slice(0, -10)],
  ['with one letter changed', (packed: string) => packed.replace('A.md', () => 'B.md')],
  ['empty', () => ''],
])('what is %s counts as damaged', (_name, harm) => {
  const packed = packShard([{ path: 'A.md', modified: 1, size: 1, lint: true }], key, later);
  expect(unpackShard(harm(packed))).toBeNull();
});

test('only settings that say how notes are read, and which, ask for another index', () => {
  const { lint, folders } = defaultSettings;
  const asks = (own: Partial<typeof defaultSettings>): boolean =>
    indexKey({ ...defaultSettings, ...own }) !== indexKey(defaultSettings);
  expect(
    [
      { tag: 'win' },
      { kindProperty: 'kind' },
      { exclude: ['Archive'] },
      { folders: { ...folders, templates: 'Forms' } },
      { defaultSensitivity: 'me' as const },
      { lint: { ...lint, words: { ...lint.words, vague: ['synergy'] } } },
    ].map(asks),
  ).toEqual([true, true, true, true, true, true]);
  expect(
    [
      { leading: 5 },
      { currency: 'EUR' },
      { lint: { ...lint, scope: 'all-bullets' as const } },
      { lint: { ...lint, rules: { 'weak-verb': 'error' as const } } },
      { folders: { ...folders, reviews: '1:1' } },
    ].map(asks),
  ).toEqual([false, false, false, false, false]);
});
