import vm from 'node:vm';
import { withSharedValues } from '../../tools/build/shared-values.mjs';

const times = (text: string, code: string): number => code.split(text).length - 1;

test('a text that stands in many places stands in one, and is the same in each', () => {
  const code = `var a = ['principle', \`principle\`, f('principle') ? 'principle':0]; function f(x) { return'principle'===x } a;`;
  const text = withSharedValues(code);
  expect(times('principle', text)).toBe(1);
  expect(vm.runInNewContext(text)).toEqual(vm.runInNewContext(code));
});

test('what needs an escape keeps its meaning', () => {
  const code = `['"\\n\\u2028\\\\', '"\\n\\u2028\\\\', '"\\n\\u2028\\\\', '"\\n\\u2028\\\\']`;
  expect(times('2028', withSharedValues(code))).toBeLessThan(2);
  expect(vm.runInNewContext(withSharedValues(code))).toEqual(vm.runInNewContext(code));
});

test('a text that stands once or is as short as a name stays', () => {
  const code = `var a = ['principle', '', '', '', '', '', '', '', '', ''];`;
  expect(withSharedValues(code)).toBe(code);
});

test('null, undefined and functions of the language are said once, and mean the same', () => {
  const code = `var a = [null, null, null, null, null, void 0, void 0, void 0, void 0, Math.max(1, 2), Math.max(3, 4),
    Math.max(5, 6), Number('1'), new Number(2) instanceof Number, Number(3), class extends Number {}.name,
    Array.from('ab'), Array.from('cd'), Array.from('ef')]; a;`;
  const text = withSharedValues(code);
  expect(times('null', text)).toBe(1);
  expect(times('void 0', text)).toBe(1);
  expect(times('Math.max', text)).toBe(1);
  expect(times('Number', text)).toBe(1);
  expect(vm.runInNewContext(text)).toEqual(vm.runInNewContext(code));
});

test('what the script itself calls by a name of the language is left alone', () => {
  const code = `function f(Math) { return [Math.max(1), Math.max(2), Math.max(3), Math.max(4)] }`;
  expect(withSharedValues(code)).toBe(code);
});

test('a module is asked for once, and only where it is wanted at once', () => {
  const code = `var a = require('principle'), b = require('principle').b, c = require('other'); [a.b, b, c]`;
  const text = withSharedValues(code);
  expect(times('require', text)).toBe(2);
  const asked: string[] = [];
  const require = (name: string) => (asked.push(name), { b: name });
  expect(vm.runInNewContext(text, { require })).toEqual(['principle', 'principle', { b: 'other' }]);
  expect(asked).toEqual(['principle', 'other']);
});

test('directives stay at the beginning', () => {
  const text = withSharedValues(`'use strict'; f('use strict', 'use strict', 'use strict')`);
  expect(text).toMatch(/^'use strict'; *var .*f\(/);
});

test.each([
  `() => [require('principle'), require('principle'), require('principle')];`,
  `var a = { 'prin-ciple': 1 }, b = { 'prin-ciple': 2 }, c = { 'prin-ciple'() {} };`,
  `a['prin-ciple'] = b['prin-ciple'] + c['prin-ciple'];`,
  `var { 'prin-ciple': a } = b, { 'prin-ciple': c } = b, { 'prin-ciple': d } = b;`,
  `a.Set; b.Set; c.Set; d.Set; e.Set; var h = { Set: 1 }, i = { Set() {} }, { Set: j } = k;`,
  `typeof a === 'principle' || typeof b === 'principle' || 'principle' === typeof c;`,
  'tag`principle`, tag`principle`, tag`principle`;',
])('a text that is looked at stays where it stands: %s', (code) => {
  expect(withSharedValues(code)).toBe(code);
});
