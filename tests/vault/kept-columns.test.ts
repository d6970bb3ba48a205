import { columnsOf, keptIn, pathsIn, type KeptColumns } from '../../src/vault/kept-columns';
import type { KeptNote } from '../../src/vault/kept-index';

const madeAt = 100_000;
const bare = (path: string): KeptNote => ({ path, modified: 5000, touched: 5300, size: path.length });
const paths = ['A.md', 'A.md.md', 'Größe.md', 'D\n.md', '😀.md'];
const held: KeptNote = { ...bare('Held.md'), parts: ['a'] };
const lintable: KeptNote = { ...bare('Lint.md'), lint: true };
const all = [...paths.map(bare), held, lintable];
const overText = (columns: KeptColumns): KeptColumns => JSON.parse(JSON.stringify(columns)) as KeptColumns;
const kept = (at = madeAt) => keptIn(overText(columnsOf(all, 'key', at)));

test('a note that holds nothing is answered by its stamp, in whatever order it is asked for', () => {
  for (const order of [paths, [...paths].reverse(), paths.slice(2), [...paths, ...paths]]) {
    const index = kept();
    for (const stamp of order.map(bare)) expect(index.still(stamp)).toBe(stamp);
  }
});

test('a note of which something is held is answered as it was kept', () => {
  expect([kept().still(bare('Held.md')), kept().still(bare('Lint.md'))]).toEqual([held, lintable]);
});

test('only a note of which something is held can be had whatever became of it', () => {
  expect(['Held.md', 'Lint.md', 'A.md', 'New.md'].map((path) => kept().get(path))).toEqual([
    held,
    lintable,
    undefined,
    undefined,
  ]);
});

test.each(['modified', 'touched', 'size'] as const)('a note whose %s differs is in doubt', (name) => {
  const index = kept();
  expect(all.map(({ path }) => index.still({ ...bare(path), [name]: 6000 }))).toEqual(all.map(() => null));
});

test('a note that was touched within two seconds before it was kept is in doubt', () => {
  expect(all.map(({ path }) => kept(7300).still(bare(path)))).toEqual(all.map(() => null));
  expect(all.map(({ path }) => kept(7301).still(bare(path)))).toEqual(all);
});

test('where a host tells no touch the change counts', () => {
  const note: KeptNote = { path: 'A.md', modified: 5000, size: 1 };
  const index = keptIn(overText(columnsOf([note], 'key', madeAt)));
  expect([index.still(note), index.still({ ...note, touched: 5001 })]).toEqual([note, null]);
});

test('a path that begins or ends as one that was kept is another', () => {
  const index = kept();
  const others = ['A', 'A.md.md.md', '', '.md', 'New.md'].map((path) => ({ ...bare('A.md'), path }));
  expect(others.map((stamp) => index.still(stamp))).toEqual(others.map(() => null));
});

test('the paths of all are told', () => {
  expect(pathsIn(columnsOf(all, 'key', madeAt)).sort()).toEqual(all.map(({ path }) => path).sort());
});
