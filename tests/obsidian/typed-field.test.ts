import { isInEntry, typedField } from '../../src/obsidian/typed-field';

describe('The inline field at the cursor', () => {
  test.each([
    ['- Cut refunds 8% #impact [prin', { field: null, typed: 'prin', from: 26, close: ']' }],
    [
      '- Cut refunds 8% #impact [principles:: Dive',
      { field: 'principles', typed: 'Dive', from: 39, close: ']' },
    ],
    ['- Cut refunds 8% (okr::', { field: 'okr', typed: '', from: 23, close: ')' }],
    [
      '  - principles:: Dive Deep, Own',
      { field: 'principles', typed: 'Dive Deep, Own', from: 17, close: '' },
    ],
    ['scope:: te', { field: 'scope', typed: 'te', from: 8, close: '' }],
  ])('of %j is read', (line, field) => {
    expect(typedField(line)).toEqual(field);
  });

  test.each([
    '- See [[Refund',
    '- Cut refunds (by 8%) and',
    '- Cut refunds by 8% [',
    '- Plain words',
    '- A [link](https',
  ])('of %j is none', (line) => {
    expect(typedField(line)).toBeNull();
  });
});

describe('A line', () => {
  const lines = [
    '- Cut refunds 8% #impact',
    '  - metric:: refunds',
    '',
    '    - more',
    '- Something else',
    '  - part',
  ];
  test.each([
    [0, true],
    [1, true],
    [3, true],
    [4, false],
    [5, false],
  ])('%d belongs to an entry: %s', (at, belongs) => {
    expect(
      isInEntry(
        (line) => lines[line] ?? '',
        at,
        (text) => text.includes('#impact'),
      ),
    ).toBe(belongs);
  });
});
