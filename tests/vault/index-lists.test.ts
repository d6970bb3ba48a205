import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex, type VaultIndex } from '../../src/vault/vault-index';

const noteOf = (kind: string, more = ''): string => `---\nreview-prep: ${kind}\n${more}---\nSo it was.\n`;

/** Two notes of each kind, and the list that holds them. */
const kinds: readonly (readonly [list: keyof VaultIndex, kind: string])[] = [
  ['stories', 'story'],
  ['goals', 'goal'],
  ['asks', 'ask'],
  ['feedback', 'feedback'],
  ['criteria', 'criteria'],
  ['ratings', 'rating'],
  ['okrs', 'okr'],
  ['agendas', 'agenda'],
  ['recaps', 'recap'],
  ['gapPlans', 'gap-plan'],
  ['markets', 'market'],
  ['entries', 'impact'],
];

const vault = Object.fromEntries(
  kinds.flatMap(([, kind]) => [
    [`${kind} 2.md`, noteOf(kind)],
    [`${kind} 1.md`, noteOf(kind)],
  ]),
);

const pathsIn = (index: VaultIndex, list: keyof VaultIndex): string[] =>
  (index[list] as readonly { path: string }[]).map(({ path }) => path);

const opened = (): Promise<VaultIndex> => buildIndex(filesInMemory(vault), defaultSettings);

test.each(kinds)(
  'the list of %s holds the notes of the kind %s, in the order of their paths',
  async (list, kind) => {
    expect(pathsIn(await opened(), list)).toEqual([`${kind} 1.md`, `${kind} 2.md`]);
  },
);

test.each(kinds)(
  'the list of %s follows notes that come, change and go, once it was asked for',
  async (list, kind) => {
    const index = await opened();
    const handedOut = index[list];
    const before = pathsIn(index, list);
    index.updated(`${kind} 15.md`, noteOf(kind));
    index.updated(`${kind} 0.md`, noteOf(kind));
    index.updated(`${kind} 3.md`, noteOf(kind));
    index.updated('Unlike.md', 'Words.\n');
    const names = ['0', '1', '15', '2', '3'].map((name) => `${kind} ${name}.md`);
    expect(pathsIn(index, list)).toEqual(names);
    index.updated(`${kind} 15.md`, noteOf(kind, 'sensitivity: me\n'));
    expect(pathsIn(index, list)).toEqual(names);
    index.updated(`${kind} 0.md`, 'Words.\n');
    index.removed(`${kind} 2.md`);
    index.removed('Nowhere.md');
    expect(pathsIn(index, list)).toEqual([`${kind} 1.md`, `${kind} 15.md`, `${kind} 3.md`]);
    expect((handedOut as readonly { path: string }[]).map(({ path }) => path)).toEqual(before);
  },
);

test.each(kinds)('a note of the kind in %s is in no list of another', async (list, kind) => {
  const index = await buildIndex(filesInMemory({ 'One.md': noteOf(kind) }), defaultSettings);
  expect(kinds.filter(([other]) => pathsIn(index, other).length > 0)).toEqual([[list, kind]]);
  expect(index.notes.map((note) => note.kind)).toEqual([kind]);
});

test('a list that nobody asked for is right when it is', async () => {
  const index = await opened();
  index.removed('story 1.md');
  index.updated('story 0.md', noteOf('story'));
  expect(pathsIn(index, 'stories')).toEqual(['story 0.md', 'story 2.md']);
  expect(index.notes).toHaveLength(Object.keys(vault).length);
});

test('problems are told with their note, in the order of the paths', async () => {
  const index = await buildIndex(
    filesInMemory({ 'B.md': noteOf('storry'), 'A.md': '---\na: 1\na: 2\n---\n' }),
    defaultSettings,
  );
  expect(pathsIn(index, 'problems')).toEqual(['A.md', 'B.md']);
  index.updated('B.md', noteOf('story'));
  expect(pathsIn(index, 'problems')).toEqual(['A.md']);
});
