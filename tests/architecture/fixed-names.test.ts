import vm from 'node:vm';
import { withFixedNames } from '../../tools/build/fixed-names.mjs';

test('a name to which nothing is assigned later is fixed', () => {
  const text = withFixedNames('var a = 1, b = () => a + 1; var c = b(); c;');
  expect(text).not.toContain('var');
  expect(vm.runInNewContext(text)).toBe(2);
});

test.each([
  'var a = 1; a = 2;',
  'var a = 1; a++;',
  'var a = 1; [a] = [2];',
  'var a = 1; ({ a } = { a: 2 });',
  'var a = 1; ({ b: a } = { b: 2 });',
  'var a = 1; for (a of [2]);',
  'var a = 1; (() => { a += 1; })();',
  'var a; a = 2;',
  'var a = ((e) => { e.one = 1; return e; })(a || {});',
  'var { a } = { a: 2 };',
])('stays as it is: %s', (code) => {
  expect(withFixedNames(code)).toBe(code);
});

test('a name of the same letters in a function is another', () => {
  expect(withFixedNames('var a = 1; var f = (a) => { a = 2; };')).toBe(
    'const a = 1; const f = (a) => { a = 2; };',
  );
});

test('a declaration of both kinds is parted in its order', () => {
  const text = withFixedNames(
    'var seen = [], a = seen.push(1), b = seen.push(2), c = seen.push(3); b = a + c; b + seen.length;',
  );
  expect(text).toMatch(/^const seen = .*;var b = .*;const c = /);
  expect(vm.runInNewContext(text)).toBe(7);
});
