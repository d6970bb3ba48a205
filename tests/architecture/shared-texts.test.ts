import vm from 'node:vm';
import { withSharedTexts } from '../../tools/build/shared-texts.mjs';

const times = (text: string, code: string): number => code.split(text).length - 1;

test('a text that stands in many places stands in one, and is the same in each', () => {
  const code = `var a = ['principle', \`principle\`, f('principle') ? 'principle':0]; function f(x) { return'principle'===x } a;`;
  const text = withSharedTexts(code);
  expect(times('principle', text)).toBe(1);
  expect(vm.runInNewContext(text)).toEqual(vm.runInNewContext(code));
});

test('what needs an escape keeps its meaning', () => {
  const code = `['"\\n\\u2028\\\\', '"\\n\\u2028\\\\', '"\\n\\u2028\\\\', '"\\n\\u2028\\\\']`;
  expect(times('2028', withSharedTexts(code))).toBeLessThan(2);
  expect(vm.runInNewContext(withSharedTexts(code))).toEqual(vm.runInNewContext(code));
});

test('a text that stands once or is as short as a name stays', () => {
  const code = `var a = ['principle', '', '', '', '', '', '', '', '', ''];`;
  expect(withSharedTexts(code)).toBe(code);
});

test('directives stay at the beginning', () => {
  const text = withSharedTexts(`'use strict'; f('use strict', 'use strict', 'use strict')`);
  expect(text).toMatch(/^'use strict'; *var .*f\(/);
});

test.each([
  `require('principle'); require('principle'); require('principle');`,
  `var a = { 'prin-ciple': 1 }, b = { 'prin-ciple': 2 }, c = { 'prin-ciple'() {} };`,
  `a['prin-ciple'] = b['prin-ciple'] + c['prin-ciple'];`,
  `var { 'prin-ciple': a } = b, { 'prin-ciple': c } = b, { 'prin-ciple': d } = b;`,
  `typeof a === 'principle' || typeof b === 'principle' || 'principle' === typeof c;`,
  'tag`principle`, tag`principle`, tag`principle`;',
])('a text that is looked at stays where it stands: %s', (code) => {
  expect(withSharedTexts(code)).toBe(code);
});
