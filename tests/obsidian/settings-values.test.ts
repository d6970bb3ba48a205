import { problemWith, valueAt, withValue } from '../../src/obsidian/settings-values';
import { defaultSettings } from '../../src/settings/default-settings';
import { readSettings } from '../../src/settings/read-settings';

const stored = (key: string, value: unknown) =>
  readSettings(JSON.stringify(withValue(defaultSettings, key, value))).settings;

describe('A setting in the tab', () => {
  test.each([
    ['cycles', '2026-H1 | 2026-01-01 | 2026-06-30 | 2026-07-14T15:00 | Exceeds'],
    ['cycles', '2026-H2 | 2026-07-01 | 2026-12-31'],
    ['principles.custom', 'Our values | Start small | Tell the truth early'],
    ['rates', 'EUR | USD | 1.08 | 2026-06-30'],
    ['lint.phrases', 'no-synergy | synergy | Name what changed | warning'],
    ['names', 'agenda | {{date:YYYY-MM-DD}} 1-1\nstory | {{title}}'],
    ['exclude', 'Archive\nOld notes'],
    ['ranking', 'value\nscope'],
    ['lint.words.weak', 'touched'],
  ])('%s is kept as it was typed', (key, typed) => {
    expect(problemWith(defaultSettings, key, typed)).toBeUndefined();
    expect(valueAt(stored(key, typed), key)).toBe(typed);
  });

  test('that is wrong is told in a sentence', () => {
    expect(problemWith(defaultSettings, 'cycles', '2026-H1 | January')).toContain('cycles[0]');
    expect(problemWith(defaultSettings, 'leading', 9)).toContain('expected a number from 3 to 5');
  });

  test('chooses a rule’s severity, and takes the choice back', () => {
    const chosen = withValue(defaultSettings, 'lint.rules.weak-verb', 'off');
    expect(chosen.lint.rules).toEqual({ 'weak-verb': 'off' });
    expect(valueAt(chosen, 'lint.rules.weak-verb')).toBe('off');
    expect(withValue(chosen, 'lint.rules.weak-verb', 'standard').lint.rules).toEqual({});
    expect(valueAt(defaultSettings, 'lint.rules.weak-verb')).toBe('standard');
  });

  test('adds and drops sets of principles', () => {
    const both = withValue(defaultSettings, 'principles.sets.gitlab', true);
    expect(both.principles.sets).toEqual(['amazon', 'gitlab']);
    expect(withValue(both, 'principles.sets.amazon', false).principles.sets).toEqual(['gitlab']);
    expect(defaultSettings.principles.sets).toEqual(['amazon']);
  });
});
