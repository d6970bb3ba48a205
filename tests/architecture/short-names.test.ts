import { readFileSync } from 'node:fs';
import { shortNames, type Shortened } from '../../tools/short-names/derived.mjs';

/** Copied or compared within one run: the names are the same on both sides. */
const looked = ['editor/asked.ts', 'vault/detached.ts', 'settings/shapes.ts', 'editor/reader.ts'];

test('a name that main.js shortens is known to nothing it runs on, and is never looked at as text', async () => {
  const listed = JSON.parse(readFileSync('tools/build/short-names.json', 'utf8')) as Shortened;
  const { shortened, unresolved } = await shortNames([...listed.names, ...listed.inHostClasses]);
  const mayBe = new Set(shortened.names);
  const mayBeInHostClasses = new Set(shortened.inHostClasses);
  // Run `node tools/short-names.mjs` where one is named here.
  expect(listed.names.filter((name) => !mayBe.has(name))).toEqual([]);
  expect(listed.inHostClasses.filter((name) => !mayBeInHostClasses.has(name) && !mayBe.has(name))).toEqual(
    [],
  );
  expect(listed.names.length).toBeGreaterThan(300);
  expect([...unresolved].filter((place) => !looked.some((file) => place.includes(file)))).toEqual([]);
}, 120_000);
