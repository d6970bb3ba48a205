import { filesInMemory } from '../../src/vault/files-in-memory';

test('nothing is overwritten, not even by a name that differs only in case', async () => {
  const files = filesInMemory({ 'A.md': 'one' });
  await expect(files.create('a.md', 'two')).rejects.toThrow('"A.md" exists already');
  expect(files.texts()).toEqual({ 'A.md': 'one' });
});

test('a change that changes nothing is no write and keeps the modification time', async () => {
  const files = filesInMemory({ 'A.md': 'one' });
  const before = await files.list();
  expect(await files.change('A.md', (text) => text)).toBe(false);
  expect(await files.change('A.md', () => null)).toBe(false);
  expect(await files.list()).toEqual(before);
  expect(await files.change('A.md', () => 'two')).toBe(true);
  expect(files.counts()).toEqual({ reads: 0, writes: 1 });
});

test('a note that is not there is refused by name', async () => {
  await expect(filesInMemory().read('B.md')).rejects.toThrow('There is no note at "B.md"');
});
