import type { Figure } from '../../../src/claims/claim';
import { findFigures } from '../../../src/claims/figures/find-figures';
import { changesOf } from '../../../src/documents/sheet/changes';

const figure = (text: string): Figure | null => findFigures(text)[0] ?? null;

test.each([
  ['31.4%', '35.5%', ['+4.1 points', '+13.1%']],
  ['214 min', '18 min', ['-196 min', '-91.6%']],
  ['480 ms', '0.3 s', ['-180 ms', '-37.5%']],
  ['$18,640', '$1,420', ['-$17,220', '-92.4%']],
  ['5.2', '3.6', ['-1.6', '-30.8%']],
  ['9 days', '4 days', ['-5 days', '-55.6%']],
  ['0', '12', ['+12']],
  ['9 days', '31%', []],
  ['~420 s', '300 s', ['~-120 s', '~-28.6%']],
  ['$4k', 'about $3k', ['~-$1,000', '~-25%']],
  ['0', '~12', ['~+12']],
])('from %s to %s is %j', (baseline, result, texts) => {
  expect(changesOf(figure(baseline), figure(result)).map(({ text }) => text)).toEqual(texts);
});

test('every difference is marked as computed', () => {
  expect(changesOf(figure('10%'), figure('12%')).every(({ computed }) => computed)).toBe(true);
});

test('a missing figure has no difference', () => {
  expect(changesOf(null, figure('12%'))).toEqual([]);
});
