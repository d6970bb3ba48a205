import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import { noteSensitivity } from '../../src/notes/sensitivity';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { entryReading, valuesOf } from '../../src/vault/note-values';
import { buildIndex } from '../../src/vault/vault-index';
import { standardFacts } from '../rules/note-of';
import { bodies, notes } from './glance-notes';

test.each(notes)('a quick look at %j misses nothing that reading it finds', async (text) => {
  const path = 'Note.md';
  const note = readNote(path, text);
  const values = valuesOf(note, defaultSettings, entryReading(defaultSettings));
  const files = filesInMemory({ [path]: text });
  for (const options of [{}, { isBrief: true }]) {
    const index = await buildIndex(files, defaultSettings, options);
    expect(index.entries).toEqual(values.entries);
    expect(index.problems.map(({ problem }) => problem)).toEqual(values.problems);
    expect(index.notes.filter(({ kind }) => kind !== null)).toEqual(values.kind === null ? [] : [values]);
    expect(index.sensitivityOf(path)).toBe(noteSensitivity(note, defaultSettings));
    const facts = { ...standardFacts, vault: index.facts };
    if (!index.mayBeLinted(path)) expect(lintNote(note, facts)).toEqual([]);
    const known = index.entriesIn(path, text);
    if (known) expect(known).toEqual(values.entries);
    expect(index.entriesIn(path, `${text} `)).toBeNull();
    expect(index.entriesAt(path)).toEqual(values.entries);
  }
});

test('what lint would be told of a note is told as the note is read, and afterwards no more', async () => {
  const told: [path: string, entries: number | null][] = [];
  const index = await buildIndex(
    filesInMemory({ 'A.md': bodies[3] ?? '', 'B.md': bodies[1] ?? '', 'C.md': bodies[8] ?? '' }),
    defaultSettings,
    { onLintable: ({ path }, entries) => told.push([path, entries?.length ?? null]) },
  );
  expect(told).toEqual([
    ['A.md', 1],
    ['C.md', null],
  ]);
  index.updated('D.md', bodies[3] ?? '');
  expect(told).toHaveLength(2);
});
