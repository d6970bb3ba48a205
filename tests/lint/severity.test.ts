import { severityOf } from '../../src/lint/severity';
import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import type { LintSettings } from '../../src/settings/settings';
import { standardFacts } from '../rules/note-of';

const lint: LintSettings = standardFacts.settings.lint;

describe('A severity', () => {
  test.each([
    ['figures-disagree', 'error'],
    ['private-in-shared', 'error'],
    ['pay-before-rating', 'error'],
    ['conflicting-figures', 'error'],
    ['interval-includes-zero', 'error'],
    ['malformed-note', 'error'],
    ['missing-baseline', 'suggestion'],
    ['missing-value', 'suggestion'],
    ['inflated-verb', 'suggestion'],
    ['interval-disagrees', 'suggestion'],
    ['outcome-first', 'warning'],
    ['malformed-field', 'warning'],
    ['unsourced-range', 'warning'],
  ])('of %s in the standard preset is %s', (rule, severity) => {
    expect(severityOf(rule, lint)).toBe(severity);
  });

  test('is softer in the gentle preset, where errors stay', () => {
    const gentle: LintSettings = { ...lint, preset: 'gentle' };
    expect(
      ['outcome-first', 'missing-baseline', 'figures-disagree'].map((rule) => severityOf(rule, gentle)),
    ).toEqual(['suggestion', 'suggestion', 'error']);
  });

  test('is harder in the strict preset', () => {
    const strict: LintSettings = { ...lint, preset: 'strict' };
    expect(
      ['outcome-first', 'missing-baseline', 'figures-disagree'].map((rule) => severityOf(rule, strict)),
    ).toEqual(['warning', 'warning', 'error']);
  });

  test('is what the user says, whatever the preset', () => {
    const own: LintSettings = {
      ...lint,
      preset: 'gentle',
      rules: { 'outcome-first': 'error', 'weak-verb': 'off' },
    };
    expect(severityOf('outcome-first', own)).toBe('error');
    const text = '---\nreview-prep: impact\n---\n- Helped with tax\n';
    const facts = { ...standardFacts, settings: { ...standardFacts.settings, lint: own } };
    expect(lintNote(readNote('A.md', text), facts).map(({ rule }) => rule)).not.toContain('weak-verb');
  });

  test('is not inherited from what every object has', () => {
    expect(severityOf('constructor', lint)).toBe('warning');
  });
});
