import { expect, test } from '@jest/globals';
import { factsOf, sameFacts } from '../../src/claims/facts';

test('figures, links, tags, fields, code and names are facts, in the order of the text', () => {
  expect(
    factsOf(
      'Cut `p99` by 40% with Ana on [[Mesh]] for SAP [okr:: Speed] #impact ([PR 3](https://git.example/3))',
    ),
  ).toEqual([
    '`p99`',
    '40%',
    'Ana',
    '[[Mesh]]',
    'SAP',
    '[okr:: Speed]',
    '#impact',
    '[PR 3](https://git.example/3)',
  ]);
});

test('a capital that a sentence start explains makes no name', () => {
  expect(factsOf('Trimmed the form. Calls fell')).toEqual([]);
});

test('two wordings with the facts in another order are the same', () => {
  expect(sameFacts('Moved Oslo to ARM, saving $9k', 'Saved $9k by moving Oslo to ARM')).toBe(true);
});

test.each([
  [
    'a figure is torn apart',
    'Added a mentor - 90-day churn halved',
    'Day churn halved after adding a mentor - 90',
  ],
  ['a figure is lost', 'Cut 2 of 3 forms', 'Cut 2 forms'],
  ['a figure is written another way', 'Saved $1.2M', 'Saved $1,200,000'],
  ['a name is lost', 'Moved the Oslo desk', 'Moved the desk'],
  ['a name loses its capital', 'Shipped it to Kiosk users', 'Shipped it to kiosk users'],
  ['a link is lost', 'Wrote [[Guide]] twice', 'Wrote Guide twice'],
  ['a tag is doubled', 'Cut costs #impact', 'Cut costs #impact #impact'],
  ['a field changes', 'Cut costs [okr:: Speed]', 'Cut costs [okr:: Cost]'],
  ['a figure in brackets changes', 'Cut costs (was 40 s)', 'Cut costs (was 44 s)'],
  ['halved becomes doubled', 'Halved the wait', 'Doubled the wait'],
])('tells that %s', (_what, before, after) => {
  expect(sameFacts(before, after)).toBe(false);
});

test('halving and halved state the same amount', () => {
  expect(sameFacts('Merged desks, halving the wait', 'Halved the wait by merging desks')).toBe(true);
});
