import { applyEdits } from '../../src/claims/text';
import { readFrontMatter } from '../../src/notes/front-matter';
import { propertyEdits } from '../../src/notes/property-edits';
import { yamlText } from '../../src/notes/properties/yaml-text';

const withValues = (text: string, values: Record<string, string>): string | null => {
  const edits = propertyEdits(text, new Map(Object.entries(values)));
  return edits && applyEdits(text, edits);
};

describe('setting properties', () => {
  test.each([
    [
      'puts a new one behind the others',
      '---\na: 1\n---\nBody\n',
      { b: 'two' },
      '---\na: 1\nb: two\n---\nBody\n',
    ],
    [
      'changes one in its place',
      '---\na: 1\nb: x # why\nc: 3\n---\n',
      { b: 'z' },
      '---\na: 1\nb: z # why\nc: 3\n---\n',
    ],
    ['leaves one that holds the value already', '---\na:   "x"\n---\n', { a: 'x' }, '---\na:   "x"\n---\n'],
    ['leaves a number that holds it', '---\na: 12\n---\n', { a: '12' }, '---\na: 12\n---\n'],
    ['fills an empty one', '---\na:\nb: 2\n---\n', { a: 'x' }, '---\na: x\nb: 2\n---\n'],
    ['knows a name in any case', '---\nStatus: open\n---\n', { status: 'done' }, '---\nStatus: done\n---\n'],
    [
      'leaves a list a list, of the one value',
      '---\na:\n  - x\n  - y\nb: []\n---\n',
      { a: 'z', b: 'Are Right, A Lot' },
      '---\na:\n  - z\nb:\n  - "Are Right, A Lot"\n---\n',
    ],
    ['gives properties to a note without', 'Body\n', { a: 'x' }, '---\na: x\n---\nBody\n'],
    ['writes behind a byte order mark', '\uFEFFBody', { a: 'x' }, '\uFEFF---\na: x\n---\nBody'],
    [
      'keeps the line ends of the note',
      '---\r\na: 1\r\n---\r\n',
      { b: 'x' },
      '---\r\na: 1\r\nb: x\r\n---\r\n',
    ],
    [
      'sets several at once',
      '---\na: 1\n---\n',
      { a: '2', b: 'true', c: '2026-07-14' },
      '---\na: 2\nb: true\nc: 2026-07-14\n---\n',
    ],
    ['writes nothing for nothing', 'Body\n', {}, 'Body\n'],
    [
      'is not misled by the name in a value',
      '---\nto: from to\nb: to\n---\n',
      { b: 'x' },
      '---\nto: from to\nb: x\n---\n',
    ],
  ])('%s', (_, text, values, expected) => {
    expect(withValues(text, values as Record<string, string>)).toBe(expected);
  });

  test('is refused where the properties cannot be read', () => {
    expect(withValues('---\na: b: c\n---\n', { a: 'x' })).toBeNull();
    expect(withValues('---js\na\n---\n', { a: 'x' })).toBeNull();
  });

  test.each([
    ['plain words', 'plain words'],
    ['Q3/2026 (draft)_v1.0-x', 'Q3/2026 (draft)_v1.0-x'],
    ['2026-07-14', '2026-07-14'],
    ['2026-07-14x', '"2026-07-14x"'],
    ['x2026-07-14', 'x2026-07-14'],
    ['2026-7-14', '"2026-7-14"'],
    ['', '""'],
    ['ends with a blank ', '"ends with a blank "'],
    [' begins with one', '" begins with one"'],
    ['012', '"012"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['[[Note]]', '"[[Note]]"'],
    ['say "so"', '"say \\"so\\""'],
    ['two\nlines', '"two\\nlines"'],
    ['yes', '"yes"'],
    ['Off', '"Off"'],
    ['null', '"null"'],
    ['N', '"N"'],
    ['yesterday', 'yesterday'],
    ['on time', 'on time'],
  ])('%j is written as %s, and read back as it was', (value, yaml) => {
    expect(yamlText(value)).toBe(yaml);
    expect(readFrontMatter(`---\na: ${yaml}\n---\n`).properties.get('a')?.value).toBe(value);
  });

  test.each([
    ['12', 'a: 12'],
    ['999999999999999', 'a: 999999999999999'],
    ['1000000000000000', 'a: "1000000000000000"'],
    ['0', 'a: "0"'],
    ['012', 'a: "012"'],
    ['1.5', 'a: "1.5"'],
    ['-1', 'a: "-1"'],
    ['false', 'a: false'],
    ['falsehood', 'a: falsehood'],
    ['untrue', 'a: untrue'],
  ])('the value %s stands as %s', (value, line) => {
    expect(withValues('', { a: value })).toBe(`---\n${line}\n---\n`);
  });
});
