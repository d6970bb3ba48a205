import { severityOf } from '../../lint/severity';
import { rules } from '../../rules';
import type { Rule } from '../../rules/rule';
import { defaultSettings } from '../../settings/default-settings';
import type { Asked } from '../program';
import { CannotRun, exitCodes, type Terminal } from '../terminal';

/** The list of rules, or one with its reason and examples. */
export function runRules({ words: [id], flags }: Asked, terminal: Terminal): Promise<number> {
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id);
  if (chosen.length === 0) throw new CannotRun(`There is no rule ${id}: "review-prep rules" lists them`);
  if (flags.json) terminal.out(`${JSON.stringify({ version: 1, rules: chosen.map(described) })}\n`);
  else terminal.out(id === undefined ? table(chosen) : page(chosen[0]));
  return Promise.resolve(exitCodes.clean);
}

const described = ({ id, why, examples }: Rule): object => ({
  id,
  severity: standard(id),
  why,
  examples: examples.map(({ text, flags, fixed }) => ({ text, flags, fixed: fixed ?? null })),
});

const standard = (id: string): string => severityOf(id, defaultSettings.lint);

function table(list: readonly Rule[]): string {
  const width = Math.max(...list.map(({ id }) => id.length));
  return list.map(({ id, why }) => `${id.padEnd(width)}  ${standard(id).padEnd(10)}  ${why}\n`).join('');
}

function page(rule: Rule | undefined): string {
  if (!rule) return '';
  const shown = rule.examples.map(
    ({ text, flags }) => `  ${flags === null ? 'accepted' : 'flagged '}  ${text.trim()}`,
  );
  return [`${rule.id} (${standard(rule.id)})`, '', rule.why, '', ...shown, ''].join('\n');
}
