import { parseTree } from '../../src/notes/tree';

describe('the Markdown tree', () => {
  test('is that of remark with tables and task lists', () => {
    const tree = parseTree('| a |\n|---|\n| b |\n\n- [x] done **well**\n');
    expect(tree?.children.map(({ type }) => type)).toEqual(['table', 'list']);
  });

  test.each([
    ['a long text', 'word\n'.repeat(5000)],
    ['a long line', 'a'.repeat(6000)],
    ['many signs', 'a**b'.repeat(1100)],
    ['many quote marks', `${'> '.repeat(100)}a`],
    ['deep indentation', `- a\n${' '.repeat(200)}- b`],
  ])('is refused for %s', (_name, text) => {
    expect(parseTree(text)).toBeNull();
  });
});
