import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules';

const built = (file: string): string => readFileSync(path.join(__dirname, '../..', file), 'utf8');
const texts = rules
  .flatMap(({ examples }) => examples.map(({ text }) => text))
  .filter((text) => text.length > 30 && /^[\w ,.%]+$/.test(text));

test('the built plugin holds every rule and none of their examples', () => {
  const plugin = built('main.js');
  expect(texts.length).toBeGreaterThan(60);
  expect(texts.filter((text) => plugin.includes(text))).toEqual([]);
  expect(rules.filter(({ id }) => !plugin.includes(id))).toEqual([]);
});

test('the terminal holds them, since it shows them', () => {
  const terminal = built('dist/cli.mjs');
  expect(texts.filter((text) => !terminal.includes(text))).toEqual([]);
});
