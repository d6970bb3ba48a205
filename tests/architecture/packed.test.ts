import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { pack } from '../../tools/build/pack.mjs';
import { unpack, unpacking } from '../../tools/build/unpack.mjs';
import { listsOf, vocabularyOf } from '../../tools/build/vocabulary.mjs';
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
  const lists: string[] = [];
  const source = `const now = '${long}'; const late = () => '${long}'; const short = () => 'short';`;
  expect(withoutTexts(source, { texts, lists }, true)).toBe(
    `import { textAt, wordsAt } from 'packed-texts';\nconst now = '${long}'; const late = () => textAt(1); const short = () => 'short';`,
  );
  expect(texts).toEqual(['first', long]);
  expect(lists).toEqual([]);
});

test('the name of a command stays, since it is told while the plugin loads; what the command says goes', () => {
  const source = `function addCommands(app) { app.addCommand({ name: '${long}', callback: () => '${long}' }); }`;
  expect(withoutTexts(source, { texts: [], lists: [] }, true)).toContain(
    `app.addCommand({ name: '${long}', callback: () => textAt(0) });`,
  );
});

test('in claims, where functions run while the plugin loads, only the lists of sets go', () => {
  const source = `${importsSets}const f = () => '${long}'; const a = setOf('${long}');`;
  expect(withoutTexts(source, { texts: [], lists: [] }, false)).toContain(
    `const f = () => '${long}'; const a = setOf(() => wordsAt(0));`,
  );
});

test('another `setOf`, of the file itself, is called as it was', () => {
  const source = `const setOf = (list) => list; const f = () => '${long}'; const a = setOf(1);`;
  expect(withoutTexts(source, { texts: [], lists: [] }, true)).toContain('const a = setOf(1);');
});

test('what is the same is packed once', () => {
  const texts: string[] = [];
  withoutTexts(`const f = () => '${long}' + '${long}';`, { texts, lists: [] }, true);
  expect(texts).toEqual([long]);
});

test('the pieces of a template, the lists of sets, keys and reasons are called for where they stood', () => {
  const texts: string[] = [];
  const lists: string[] = [];
  const built = (source: string): string =>
    withoutTexts(`${importsSets}\n${source}`, { texts, lists }, true).split('\n').slice(2).join('\n');
  expect(built(`const f = (a) => \`${long}\${a}${long}\`;`)).toBe(
    'const f = (a) => `${textAt(0)}${a}${textAt(0)}`;',
  );
  expect(built(`const a = setOf('${long}'), b = setOf(words.b);`)).toBe(
    'const a = setOf(() => wordsAt(0)), b = setOf(() => words.b);',
  );
  expect(built(`const a = setOf('${long} ' +\n'second');`)).toBe('const a = setOf(() => wordsAt(1));');
  expect(lists).toEqual([long, `${long} second`]);
  expect(built(`const a = setOf('short');`)).toBe(`const a = setOf(() => 'short');`);
  expect(built(`const rule = { why: 'Short.' };`)).toBe('const rule = { get why() { return textAt(1); } };');
  expect(built(`const f = () => ({ '${long}': 1 });`)).toBe('const f = () => ({ [textAt(0)]: 1 });');
});

const stepped = (steps: Generator<undefined, unknown>): { steps: number; value: unknown } => {
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done === true) return { steps: count, value };
  }
};

test('lists of words are held as one sorted vocabulary, and read again in steps, sorted', () => {
  const lists = ['raise raised raises\n rate', 'rate able raise raise', 'ünder raise'];
  const [words, holders] = vocabularyOf(lists);
  expect(words).toBe('AableAraiseFdFsCteAünder');
  expect(stepped(listsOf(words, holders)).value).toEqual([
    'raise raised raises rate',
    'able raise rate',
    'raise ünder',
  ]);
});

test('a word with a capital stops the build', () => {
  expect(() => vocabularyOf(['able Able'])).toThrow('Expected words in lower case, not Able');
});

test('a step of opening is a small part of the whole', async () => {
  const text = note('CHANGELOG.md');
  const opened = stepped(unpacking(await pack(text)));
  expect(opened.value).toBe(text);
  expect(opened.steps).toBeGreaterThan(text.length / 20_000);
  const many = Array.from({ length: 3000 }, (_, at) => `word-${at}`);
  expect(stepped(listsOf(...vocabularyOf([many.join(' ')]))).steps).toBe(7);
});
