import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex, type VaultIndex } from '../../src/vault/vault-index';
import { editsOfALog, logOfEntries } from './log-of-entries';

/** Beyond the length from which notes are read in slices; in lines, so that there are several slices. */
const padding = `${'Words of no weight that fill a line of this note.\n'.repeat(240)}\n`;
const log = `${logOfEntries.join('\n')}\n\n${padding}Done. ^end\n`;
const stamp = (modified: number) => ({ modified, size: 1 });

/** An index that reads long notes in slices, and how often it offered to wait. */
async function sliced(text: string) {
  let offered = 0;
  let waited = 0;
  const pause = (): Promise<void> => {
    offered++;
    return Promise.resolve().then(() => void waited++);
  };
  const index = await buildIndex(filesInMemory({ 'Log.md': text }), defaultSettings, { pause });
  return { index, pause, offered: () => offered, waited: () => waited };
}

const whole = (text: string): Promise<VaultIndex> =>
  buildIndex(filesInMemory({ 'Log.md': text }), defaultSettings);

const holds = (index: VaultIndex) => ({
  entries: index.entries,
  notes: index.notes,
  problems: index.problems,
  held: index.kept('Log.md')?.held,
  parts: [...(index.kept('Log.md')?.parts ?? [])].sort(),
  lint: index.kept('Log.md')?.lint,
  known: index.entriesIn('Log.md', log),
});

test('a long note read in slices is the note read at once', async () => {
  const { index, offered, waited } = await sliced(log);
  expect(holds(index)).toEqual(holds(await whole(log)));
  expect(index.counts()).toEqual({ read: 1, parsed: 1, entries: 4 });
  expect(index.facts.resolves('Log#Later', 'A.md')).toBe(true);
  expect(index.facts.resolves('Log#^end', 'A.md')).toBe(true);
  expect(index.facts.resolves('Log#^parent', 'A.md')).toBe(true);
  // For the list, each hundred lines, each entry, the values, each hundred bullets, the hash and the note.
  expect(offered()).toBe(12);
  expect(waited()).toBe(offered());
});

test.each(editsOfALog)('after %s a long note is what a fresh reading gives', async (_name, edit) => {
  const { index, pause } = await sliced(log);
  await index.updatedInSlices('Log.md', edit(log), stamp(5), pause);
  expect(holds(index)).toEqual(holds(await whole(edit(log))));
  expect(index.kept('Log.md')).toMatchObject(stamp(5));
});

test('of a long note that changed in one place one entry is read again', async () => {
  const { index, pause } = await sliced(log);
  await index.updatedInSlices('Log.md', `Words.\n${log.replace('12%', () => '15%')}`, stamp(5), pause);
  expect(index.counts().entries).toBe(5);
});

test.each([
  ['short', logOfEntries.join('\n')],
  ['long and not ours', padding],
])('a note that is %s is read at once', async (_name, text) => {
  const { index, offered } = await sliced(text);
  expect(holds(index)).toEqual(holds(await whole(text)));
  expect(index.counts().entries).toBe(0);
  expect(offered()).toBe(3);
});

test('many bullets of a long note lie in several slices, and links lead to each', async () => {
  const bullets = Array.from({ length: 205 }, (_, at) => `- Point ${at} of a list that is long ^p${at}\n`);
  const { index, offered } = await sliced(`- Cut refunds 8% #impact\n${bullets.join('')}\n${padding}`);
  expect(
    ['^p0', '^p99', '^p100', '^p204'].map((part) => index.facts.resolves(`Log#${part}`, 'A.md')),
  ).toEqual([true, true, true, true]);
  expect(index.facts.resolves('Log#^p205', 'A.md')).toBe(false);
  expect(index.kept('Log.md')?.parts).toHaveLength(205);
  expect(offered()).toBe(13);
});

test('a note in an excluded folder is known by its name alone, in slices and at once', async () => {
  const settings = { ...defaultSettings, exclude: ['Archive'] };
  const index = await buildIndex(filesInMemory({}), settings);
  await index.updatedInSlices('Archive/Log.md', log, stamp(5), () => null);
  index.updated('Archive/Short.md', '- Cut refunds 8% #impact\n', stamp(5));
  expect([index.entries, [...index.paths()]]).toEqual([[], []]);
  expect(index.noteFor('Log', 'A.md')).toBe('Archive/Log.md');
  expect(index.noteFor('Short', 'A.md')).toBe('Archive/Short.md');
});
