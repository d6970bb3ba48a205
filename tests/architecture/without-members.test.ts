import { withoutMembers } from '../../tools/build/without-members.mjs';

const isLeftOut = (name: string): boolean => name === 'toString' || name === 'stringify';

test('methods and properties of that name go, calls and others stay', () => {
  expect(
    withoutMembers(
      'class A { a() { this.toString(); } static toString() { return { stringify: 1 }; } }',
      isLeftOut,
    ),
  ).toBe('class A { a() { this.toString(); } }');
  expect(withoutMembers('const tag = { a: 1, stringify, stringify: () => 2, b };', isLeftOut)).toBe(
    'const tag = { a: 1, stringify, b };',
  );
  expect(withoutMembers('const tag = { a: 1, stringify(x) { return x; } };', isLeftOut)).toBe(
    'const tag = { a: 1, };',
  );
});
