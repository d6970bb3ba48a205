import { readFrontMatter } from '../../src/notes/front-matter';
import { lineAt } from '../../src/notes/line-at';
import { readNote } from '../../src/notes/read-note';
import { scanBlocks } from '../../src/notes/scan-blocks';

const refused = (yaml: string): string[] => {
  const text = `---\n${yaml}\n---\nBody`;
  const { problems, properties, bodyFrom } = readFrontMatter(text);
  expect(text.slice(bodyFrom)).toBe('Body');
  expect(properties.size).toBe(0);
  return problems.map(({ message }) => message);
};

describe('Properties are given to no parser', () => {
  test.each([
    ['beyond 64 KiB', `a: ${'x'.repeat(65_600)}`, 'Unexpected size, expected at most 64 KiB of properties'],
    [
      'nested too deep in brackets',
      `a: ${'['.repeat(33)}`,
      'Unexpected nesting, expected brackets and lists at most 32 deep',
    ],
    [
      'nested too deep in dashes',
      `a:\n ${'- '.repeat(33)}b`,
      'Unexpected nesting, expected brackets and lists at most 32 deep',
    ],
    [
      'of too many lines',
      `a: &x 1\n${'# b\n'.repeat(500)}`,
      'Unexpected number of lines, expected at most 500 in the properties',
    ],
    [
      'of too many signs',
      `a: [${'"b",'.repeat(1000)}]`,
      'Unexpected number of signs, expected at most 2000 in the properties',
    ],
    [
      'with a long run of blanks',
      `a: &x ${' '.repeat(300)}1`,
      'Unexpected blanks, expected at most 256 in a row',
    ],
  ])('%s', (_what, yaml, message) => {
    expect(refused(yaml)).toEqual([message]);
  });

  test('and are read just within', () => {
    const { problems, properties } = readFrontMatter(`---\na: &x ${' '.repeat(200)}1\nb: *x\n---\n`);
    expect(problems).toEqual([]);
    expect([...properties.values()].map(({ value }) => value)).toEqual([1, 1]);
  });
});

test('a name that objects have of their own is left out', () => {
  expect([...readFrontMatter('---\n__proto__: &x 1\nb: 2\n---\n').properties.keys()]).toEqual(['b']);
});

test('aliases beyond a bound are no values', () => {
  const uses = Array.from({ length: 200 }, (_, at) => `k${at}: *x`).join('\n');
  const { problems } = readFrontMatter(`---\na: &x 1\n${uses}\n---\n`);
  expect(problems.length).toBeGreaterThan(0);
});

test('a mark of byte order stands before the body, with properties or without', () => {
  expect(readFrontMatter('\ufeffBody').bodyFrom).toBe(1);
  expect(readFrontMatter('\ufeff---\na: b\n---\nBody').properties.get('a')?.value).toBe('b');
  expect(scanBlocks('\ufeff- a', 0).bullets.map(({ contentFrom }) => contentFrom)).toEqual([3]);
});

test('lines are counted whatever ends them', () => {
  const note = readNote('A.md', 'a\rb\r\nc\n- d\n\n- e\nf');
  const lines = [...note.text].map((_, at) => lineAt(note, at));
  expect(lines).toEqual([1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 6, 6, 6, 6, 7]);
});
