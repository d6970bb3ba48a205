import {
  rowProblems,
  rowsAsValue,
  rowsOf,
  toldRow,
  withRow,
  withRowMoved,
} from '../../src/obsidian/settings-rows';
import { lists } from '../../src/obsidian/settings-lists';
import { withValue } from '../../src/obsidian/settings-values';
import { defaultSettings } from '../../src/settings/default-settings';

describe('The rows of a list in the settings', () => {
  test.each([
    ['cycles', ['2026-H2', '2026-02-31', '2026-12-31', '', ''], [1, 'Expected a day such as 2026-01-01.']],
    ['cycles', ['2026-H2', '2026-07-01', '', '', ''], [2, 'Needed.']],
    ['cycles', ['', '2026-07-01', '2026-12-31'], [0, 'Needed.']],
    [
      'cycles',
      ['2026-H2', '2026-07-01', '2026-12-31', 'tomorrow'],
      [3, 'Expected a day, or a day and a time such as 2026-07-14T15:00.'],
    ],
    ['rates', ['EUR', 'USD', 'about one', '2026-06-30'], [2, 'Expected a number above 0.']],
    [
      'lint.phrases',
      ['one', 'a | b', 'Say it.', 'warning'],
      [1, 'Leave out the bar: it divides the parts of a line.'],
    ],
    ['holidays', ['Christmas'], [0, 'Expected a day such as 2026-01-01.']],
  ] as const)('%s: %j is refused at its own field', (key, row, problem) => {
    expect([...rowProblems(defaultSettings, key, 0, row)]).toEqual([problem]);
  });

  test.each([
    ['cycles', ['2026-H2', '2026-07-01', '2026-12-31', '2027-01-12T09:30', '']],
    ['rates', ['EUR', 'USD', '1.08', '2026-06-30']],
    ['exclude', ['Old notes']],
  ] as const)('%s: %j can be kept, and stands as it was typed', (key, row) => {
    expect(rowProblems(defaultSettings, key, 9, row).size).toBe(0);
    const rows = withRow([], 0, row);
    const settings = withValue(defaultSettings, key, rowsAsValue(rows));
    expect(rowsOf(settings, key)).toEqual([row.filter((part) => part !== '')]);
  });

  test('are moved, and told by what they are', () => {
    expect(withRowMoved([['a'], ['b'], ['c']], 2, 0)).toEqual([['c'], ['a'], ['b']]);
    const { rates, ranking } = lists;
    expect(rates && toldRow(rates, ['EUR', 'USD', '1.08', '2026-06-30'])).toEqual({
      name: '1 EUR = 1.08 USD',
      desc: '2026-06-30',
    });
    expect(ranking && toldRow(ranking, ['okr'])).toEqual({ name: 'OKR linked', desc: '' });
  });

  test('of principles choose a set that is added, and no longer one that is gone', () => {
    const added = withValue(defaultSettings, 'principles.custom', 'House values | Start small');
    expect(added.principles.sets).toEqual(['amazon', 'House values']);
    const renamed = withValue(added, 'principles.custom', 'Our values | Start small');
    expect(renamed.principles.sets).toEqual(['amazon', 'Our values']);
    expect(withValue(renamed, 'principles.custom', '').principles.sets).toEqual(['amazon']);
  });
});
