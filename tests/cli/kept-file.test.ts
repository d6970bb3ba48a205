import { keptLine, readKeptFile } from '../../src/cli/kept-file';
import type { KeptNote } from '../../src/vault/kept-index';

const stamp = (path: string, modified = 5000) => ({ path, modified, touched: modified + 1, size: 7 });
const held = (path: string, modified = 5000): KeptNote => ({
  ...stamp(path, modified),
  lint: true,
  parts: ['größe', '😀'],
});
const madeAt = 100_000;
const all = ['A.md', 'B.md', 'Größe.md', 'D.md'].map((path) => (path === 'B.md' ? held(path) : stamp(path)));
const fileOf = (...lines: string[]) => readKeptFile(Buffer.from(lines.join('')), 'key');

test('what was kept is told of every note in whatever order it is asked for, in plain letters', () => {
  const line = keptLine(all, 'key', madeAt);
  expect(line).toMatch(/^[0-9a-f]{32} [ -~]+\n$/);
  const kept = fileOf(line);
  expect([kept?.size, kept?.lines]).toEqual([4, 1]);
  for (const order of [all, [...all].reverse(), all.slice(2), all])
    expect(order.map((note) => kept?.still(stamp(note.path)))).toEqual(order);
  expect(kept?.still(stamp('New.md'))).toBeNull();
});

test.each(['modified', 'touched', 'size'] as const)('a note whose %s differs is in doubt', (name) => {
  const kept = fileOf(keptLine(all, 'key', madeAt));
  const changed = all.map((note) => ({ ...stamp(note.path), [name]: 6000 }));
  expect(changed.map((note) => kept?.still(note))).toEqual(changed.map(() => null));
});

test('a note that was touched within two seconds before it was kept is in doubt', () => {
  const stillAt = (at: number) => all.map(({ path }) => fileOf(keptLine(all, 'key', at))?.still(stamp(path)));
  expect(stillAt(7001)).toEqual(all.map(() => null));
  expect(stillAt(7002)).toEqual(all);
});

test('the last line that speaks of a note counts, whatever it held before', () => {
  const later = [held('A.md', 6000), stamp('B.md', 6000), stamp('D.md', 6000), stamp('New.md', 6000)];
  const kept = fileOf(
    keptLine(all, 'key', madeAt),
    keptLine([stamp('A.md', 5500)], 'key', madeAt + 1),
    keptLine(later, 'key', madeAt + 2),
  );
  expect(kept?.lines).toBe(3);
  expect(later.map(({ path }) => kept?.still(stamp(path)))).toEqual(later.map(() => null));
  expect(later.map(({ path }) => kept?.still(stamp(path, 6000)))).toEqual(later);
  expect([kept?.get('A.md'), kept?.get('B.md')]).toEqual([later[0], undefined]);
  expect(kept?.still(stamp('Größe.md'))).toEqual(stamp('Größe.md'));
});

test('what was read under another key is left out, and its lines are counted', () => {
  const kept = fileOf(keptLine(all, 'other', madeAt), keptLine([held('A.md')], 'key', madeAt));
  expect([kept?.lines, kept?.size]).toEqual([2, 1]);
  expect(all.map(({ path }) => kept?.get(path))).toEqual([
    held('A.md'),
    ...all.slice(1).map(() => undefined),
  ]);
});

test('a line with another letter, or without its end, makes the whole count as damaged', () => {
  const line = keptLine(all, 'key', madeAt);
  expect(fileOf(line.replace('B.md', 'C.md'))).toBeNull();
  expect(fileOf(line, line.slice(0, -1))).toBeNull();
  expect(fileOf(line, '\n')).toBeNull();
  expect(fileOf()?.size).toBe(0);
});
