import { linkMap, partOf } from '../../src/vault/links';

const links = linkMap(['Impact/Booking.md', 'Archive/Booking.md', 'Notes/Café.md', 'Notes/Deep/Search.md']);

test.each([
  ['Booking', 'Impact/x.md', 'Impact/Booking.md'],
  ['booking#Numbers', 'Archive/x.md', 'Archive/Booking.md'],
  ['Archive/Booking', 'Impact/x.md', 'Archive/Booking.md'],
  ['Deep/Search.md', 'x.md', 'Notes/Deep/Search.md'],
  ['cafe\u0301', 'x.md', 'Notes/Café.md'],
  ['../Impact/Booking', 'Notes/x.md', 'Impact/Booking.md'],
  ['#Own heading', 'Notes/x.md', 'Notes/x.md'],
  ['Missing', 'x.md', null],
  ['p/Search', 'x.md', null],
])('[[%s]] in %s leads to %s', (target, from, path) => {
  expect(links.noteFor(target, from)).toBe(path);
});

test('a removed note is no longer found', () => {
  const map = linkMap(['a.md']);
  map.remove('a.md');
  expect(map.noteFor('a', 'b.md')).toBeNull();
});

test.each([
  ['a#b', 'b'],
  ['a#b#^c|name', '^c'],
  ['a', null],
])('the part of %j is %j', (target, part) => {
  expect(partOf(target)).toBe(part);
});

test('what was entered in part leads where the whole leads, and what is removed meanwhile is gone', () => {
  const map = linkMap(['a.md', 'One/b.md', 'Two/b.md', 'c.md']);
  const steps = map.entering();
  steps.next();
  expect(map.noteFor('b', 'Two/x.md')).toBe('Two/b.md');
  map.add('d.md');
  map.remove('a.md');
  expect([...steps]).toEqual([]);
  expect(['a', 'b', 'c', 'd'].map((name) => map.noteFor(name, 'One/x.md'))).toEqual([
    null,
    'One/b.md',
    'c.md',
    'd.md',
  ]);
});

test('one name is entered with each step', () => {
  expect([...linkMap(['a.md', 'b.md', 'c.md']).entering()]).toHaveLength(3);
});

test.each([
  ['Deep/READ ME.md', 'read me'],
  ['Deep/B.md.md', 'b'],
  ['Deep/B.MD.md', 'b'],
  ['Deep/Old.MD', 'old'],
  ['Größe/Word.md', 'WORD'],
  ['Notes/CAFE\u0301.md', 'café'],
  ['Notes/\u212aelvin.md', 'kelvin'],
  ['2026.01.02.md', '2026.01.02'],
])('%s is found by the name %s', (path, name) => {
  const map = linkMap([path, 'Other.md']);
  expect(map.named(name.normalize('NFC').toLowerCase())).toEqual([path]);
  expect(map.noteFor(name, 'x.md')).toBe(path);
});

test('many names that share chains are told apart, each note is there once, and what was removed can come back', () => {
  const paths = Array.from({ length: 2 ** 17 }, (_, at) => `Notes/Note ${at}.md`);
  const map = linkMap([...paths, ...paths]);
  const asked = paths.filter((_, at) => at % 1000 === 0);
  const found = () => asked.map((path) => map.named(path.slice(6, -3).toLowerCase()));
  expect(found()).toEqual(asked.map((path) => [path]));
  for (const path of asked) map.remove(path);
  expect(found()).toEqual(asked.map(() => []));
  for (const path of asked) map.add(path);
  expect(found()).toEqual(asked.map((path) => [path]));
});
