import { fromToBeside, worthBeside } from '../../../src/documents/sheet/words';

const worth = { value: '$120k/yr', basis: null, assumption: null, customers: null };

test.each([
  ['Saved $120k/yr on exports', worth, ''],
  ['Saved on exports', worth, '$120k/yr'],
  ['Saved $120k/yr on exports', { ...worth, customers: '40 shops' }, '40 shops'],
  ['Saved $120k/yr on exports', { ...worth, basis: 'saved, modelled' }, '$120k/yr saved, modelled'],
])('beside "%s" an amount is said once: %j', (beside, stated, text) => {
  expect(worthBeside(beside, stated)).toBe(text);
});

test.each([
  ['Parcels lost fell from 9 to 2', '9', '2', ''],
  ['Parcels lost fell to 2', '9', '2', '9 → 2'],
  ['Sign-ups', null, '38%', '38%'],
])('beside "%s" the ends %s and %s are %j', (beside, baseline, result, text) => {
  expect(fromToBeside(beside, baseline, result)).toBe(text);
});
