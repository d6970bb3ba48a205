import { fromToBeside, metricMoved, worthBeside } from '../../../src/documents/sheet/words';

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

test.each([
  ['Redesign', 'churn down 1.2 pp (4.1% to 2.9%)', '4.1%', '2.9%', 'churn down 1.2 pp (4.1% to 2.9%)'],
  ['Redesign', 'churn', '4.1%', '2.9%', 'churn 4.1% → 2.9%'],
  ['Churn from 4.1% to 2.9%', null, '4.1%', '2.9%', ''],
  ['Redesign', 'D7 retention in 2025', '7', '2', 'D7 retention in 2025 7 → 2'],
  ['Redesign', null, null, '2.9%', '2.9%'],
])('beside "%s" and "%s", %s and %s are told as "%s"', (title, metric, baseline, result, told) => {
  expect(metricMoved(title, { metric, baseline, result })).toBe(told);
});
