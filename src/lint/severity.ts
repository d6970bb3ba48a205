import type { LintSettings, Preset, Severity } from '../settings/settings';

/** What could embarrass in front of the reader. */
const errors = new Set([
  'figures-disagree',
  'conflicting-figures',
  'interval-includes-zero',
  'private-in-shared',
  'pay-before-rating',
  'malformed-note',
]);

const suggestions = new Set(['missing-baseline', 'missing-value', 'inflated-verb', 'interval-disagrees']);

const softened: Record<Preset, Partial<Record<Severity, Severity>>> = {
  gentle: { warning: 'suggestion' },
  standard: {},
  strict: { suggestion: 'warning' },
};

/** How loud a rule is: the user's own word first, then the preset's. Rules themselves know no severity. */
export function severityOf(
  rule: string,
  { preset, rules }: Pick<LintSettings, 'preset' | 'rules'>,
): Severity {
  const own = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  if (own) return own;
  const standard = standardSeverity(rule);
  return softened[preset][standard] ?? standard;
}

export function standardSeverity(rule: string): Severity {
  if (errors.has(rule)) return 'error';
  return suggestions.has(rule) ? 'suggestion' : 'warning';
}
