import vm from 'node:vm';
import { withArrowFunctions } from '../../tools/build/arrow-functions.mjs';

const arrowed = (code: string): boolean => withArrowFunctions(code).includes('=>');

test('a declared function becomes an arrow that can be called above its place', () => {
  const code = `'use strict'; const made = twice(2); function twice(n, by = 2) { return inner(); function inner() { return n * by; } } made;`;
  const text = withArrowFunctions(code);
  expect(text).not.toContain('function');
  expect(text).toMatch(/^'use strict'/);
  expect(vm.runInNewContext(text)).toBe(4);
});

test('an async function stays async', async () => {
  await expect(
    vm.runInNewContext(withArrowFunctions('async function f() { return await 3; } f()')),
  ).resolves.toBe(3);
});

test.each([
  'function f() { return this; }',
  'function f() { return arguments.length; }',
  'function f() { return new.target; }',
  'function f() { return [1].map((n) => this); }',
  'function* f() { yield 1; }',
  'function f() {} new f();',
  'function f() {} f.prototype.x = 1;',
  'function f() {} f = 2;',
  'function f() {} class A extends f {}',
  'if (a) { function f() {} }',
])('stays a function: %s', (code) => {
  expect(withArrowFunctions(code)).toContain('function');
});

test('what a function within asks for is its own', () => {
  expect(arrowed('function f() { return { of() { return this; } }; }')).toBe(true);
  expect(arrowed('function f() { return function () { return arguments; }; }')).toBe(true);
});
