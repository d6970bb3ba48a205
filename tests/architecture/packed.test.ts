import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { pack } from '../../tools/build/pack.mjs';
import { unpack } from '../../tools/build/unpack.mjs';
import { withoutTexts } from '../../tools/build/without-texts.mjs';

const note = (file: string): string => readFileSync(path.join(__dirname, '../..', file), 'utf8');
const long = 'A sentence that is long enough to be worth its call.';
const importsSets = `import { setOf } from '../words/set-of';`;

test.each(['README.md', 'CHANGELOG.md', 'src/claims/words/nouns.ts'])(
  '%s is unpacked as it was packed, from letters that need no escape',
  async (file) => {
    const text = `${note(file)}“é” 😀\u0001`;
    const packed = await pack(text);
    expect(vm.runInNewContext(`"${packed}"`)).toBe(packed);
    expect(unpack(packed)).toBe(text);
    expect(packed.length).toBeLessThan(text.length * 0.6);
  },
);

test('a long text within a function is called for, one that is read while the plugin loads stays', () => {
  const texts = ['first'];
  const source = `const now = '${long}'; const late = () => '${long}'; const short = () => 'short';`;
  expect(withoutTexts(source, texts, true)).toBe(
    `import { textAt } from 'packed-texts';\nconst now = '${long}'; const late = () => textAt(1); const short = () => 'short';`,
  );
  expect(texts).toEqual(['first', long]);
});

test('the name of a command stays, since it is told while the plugin loads; what the command says goes', () => {
  const source = `function addCommands(app) { app.addCommand({ name: '${long}', callback: () => '${long}' }); }`;
  expect(withoutTexts(source, [], true)).toContain(
    `app.addCommand({ name: '${long}', callback: () => textAt(0) });`,
  );
});

test('in claims, where functions run while the plugin loads, only the lists of sets go', () => {
  const source = `${importsSets}const f = () => '${long}'; const a = setOf('${long}');`;
  expect(withoutTexts(source, [], false)).toContain(
    `const f = () => '${long}'; const a = setOf(() => textAt(0));`,
  );
});

test('another `setOf`, of the file itself, is called as it was', () => {
  const source = `const setOf = (list) => list; const f = () => '${long}'; const a = setOf(1);`;
  expect(withoutTexts(source, [], true)).toContain('const a = setOf(1);');
});

test('what is the same is packed once', () => {
  const texts: string[] = [];
  withoutTexts(`const f = () => '${long}' + '${long}';`, texts, true);
  expect(texts).toEqual([long]);
});

test('the pieces of a template, the lists of sets, keys and reasons are called for where they stood', () => {
  const texts: string[] = [];
  const built = (source: string): string =>
    withoutTexts(`${importsSets}\n${source}`, texts, true).split('\n').slice(2).join('\n');
  expect(built(`const f = (a) => \`${long}\${a}${long}\`;`)).toBe(
    'const f = (a) => `${textAt(0)}${a}${textAt(0)}`;',
  );
  expect(built(`const a = setOf('${long}'), b = setOf(words.b);`)).toBe(
    'const a = setOf(() => textAt(0)), b = setOf(() => words.b);',
  );
  expect(built(`const rule = { why: 'Short.' };`)).toBe('const rule = { get why() { return textAt(1); } };');
  expect(built(`const f = () => ({ '${long}': 1 });`)).toBe('const f = () => ({ [textAt(0)]: 1 });');
});
