import { readFrontMatter } from '../../src/notes/front-matter';

const valuesIn = (text: string): [string, unknown][] =>
  [...readFrontMatter(text).properties].map(([name, { value }]) => [name, value]);

const messagesIn = (text: string): string[] => readFrontMatter(text).problems.map(({ message }) => message);

/** The text that each problem underlines. */
const underlinedIn = (text: string): string[] =>
  readFrontMatter(text).problems.map(({ from, to }) => text.slice(from, to));

describe('what counts as front matter', () => {
  test('a block between two lines of --- is read and the body begins after it', () => {
    const text = '---\ntitle: Checkout\n---\nBody';
    const { range, bodyFrom, properties } = readFrontMatter(text);
    expect(range).toEqual({ from: 0, to: 23 });
    expect(text.slice(bodyFrom)).toBe('Body');
    expect(properties.get('title')).toEqual({ key: 'title', value: 'Checkout', from: 11, to: 19, line: 2 });
  });

  test('blanks behind the closing fence are allowed', () => {
    expect(readFrontMatter('---\na: b\n--- \t\nBody').bodyFrom).toBe(15);
  });

  test('a block may end with the text', () => {
    expect(readFrontMatter('---\na: b\n---')).toMatchObject({ range: { from: 0, to: 12 }, bodyFrom: 12 });
  });

  test('a longer rule or words behind three hyphens end nothing', () => {
    expect(valuesIn('---\na: b\nc: |\n  ----\n  --- x\n---\n')).toEqual([
      ['a', 'b'],
      ['c', '----\n--- x\n'],
    ]);
  });

  test.each([
    '',
    'Text',
    '\n---\na: b\n---\n',
    ' ---\na: b\n---\n',
    '----\na: b\n----\n',
    '---\n\nA rule at the top.\n',
  ])('a note that begins with %j has none and no problem', (text) => {
    expect(readFrontMatter(text)).toEqual({ range: null, bodyFrom: 0, properties: new Map(), problems: [] });
  });

  test('properties that never end are a problem on the first line', () => {
    expect(underlinedIn('---\ntitle: x\nBody')).toEqual(['---']);
  });

  test('an empty block has no properties and no problem', () => {
    expect(readFrontMatter('---\n---\n')).toMatchObject({ bodyFrom: 8, problems: [] });
    expect(readFrontMatter('---\n# only a comment\n---\n')).toMatchObject({ bodyFrom: 25, problems: [] });
  });
});

describe('what values become', () => {
  test.each([
    ['when: 2026-02-31', '2026-02-31'],
    ['when: 2026-03-10', '2026-03-10'],
    ['at: 10:30', '10:30'],
    ['code: 0123', '0123'],
    ['rate: 1.50', '1.50'],
    ['big: 1e3', '1e3'],
    ['hex: 0x1F', '0x1F'],
    ['long: 12345678901234567890', '12345678901234567890'],
    ['signed: +5', '+5'],
    ['not: no', 'no'],
    ['inf: .inf', '.inf'],
    ['binary: !!binary aGk=', 'aGk='],
    ['function: !!js/function x', 'x'],
    ['yes: true', true],
    ['count: 12', 12],
    ['part: 4.2', 4.2],
    ['below: -3', -3],
    ['empty:', null],
    ['tilde: ~', null],
    ['quoted: "12"', '12'],
    ['list: [a, 2, "c d", true]', ['a', 2, 'c d', true]],
    ['block: |\n  two\n  lines', 'two\nlines\n'],
  ])('%j is never a wrong value', (source, expected) => {
    const [pair] = valuesIn(`---\n${source}\n---\n`);
    expect(pair?.[1]).toEqual(expected);
  });

  test('names are looked up in lower case and kept as typed', () => {
    expect(readFrontMatter('---\nSensitivity: me\n---\n').properties.get('sensitivity')?.key).toBe(
      'Sensitivity',
    );
  });

  test('an alias stands for the value it names', () => {
    expect(valuesIn('---\na: &x 5\nb: *x\nc: [*x, 6]\n---\n')).toEqual([
      ['a', 5],
      ['b', 5],
      ['c', [5, 6]],
    ]);
  });

  test('ranges slice the value out of the note', () => {
    const text = '---\ntitle: "Say: yes"\nlinks:\n  - a\n  - b\nnote: |\n  long\n---\n';
    const slices = [...readFrontMatter(text).properties.values()].map(({ from, to }) => text.slice(from, to));
    expect(slices).toEqual(['"Say: yes"', '- a\n  - b', '|\n  long']);
  });
});

describe('what is not flat', () => {
  test.each([
    ['a: {b: 1}', '{b: 1}', 'nested value in "a"'],
    ['a:\n  b: 1', 'b: 1', 'nested value in "a"'],
    ['a: [1, [2]]', '[1, [2]]', 'nested value in "a"'],
    ['a: [[Note]]', '[[Note]]', 'brackets in "a"'],
    ['a: {{title}}', '{{title}}', 'braces in "a"'],
    ['? [x]\n: 1', '[x]', 'property name'],
  ])('%j is a problem that names the property', (source, underlined, says) => {
    const text = `---\n${source}\nkept: 1\n---\n`;
    expect(underlinedIn(text)).toEqual([underlined]);
    expect(messagesIn(text)[0]).toContain(says);
    expect(valuesIn(text)).toEqual([['kept', 1]]);
  });

  test('of a property given twice the first counts, and the second is a problem', () => {
    const text = '---\na: 1\nA: 2\n---\n';
    expect(valuesIn(text)).toEqual([['a', 1]]);
    expect(underlinedIn(text)).toEqual(['A']);
  });

  test('a list or a text instead of properties is a problem', () => {
    expect(underlinedIn('---\n- a\n---\n')).toEqual(['- a']);
    expect(underlinedIn('---\njust words\n---\n')).toEqual(['just words']);
  });
});

test.each(['other', 'constructor', 'toString'])('the value of a made-up tag %s is its text', (tag) => {
  const { properties, problems } = readFrontMatter(`---\na: !<${tag}> b\n---\n`);
  expect([properties.get('a')?.value, problems]).toEqual(['b', []]);
});
