import { standardSeverity } from '../src/lint/severity';
import type { Example, Rule } from '../src/rules/rule';

const reads: Record<Rule['reads'], string> = {
  claim: 'Reads one claim at a time, while you write.',
  entry: 'Reads one entry at a time, once you stop typing.',
  note: 'Reads the whole note, once you stop typing.',
  suppressions: 'Reads what the other rules found.',
};

/** The docs page of one rule. */
export function rulePage(rule: Rule): string {
  return (
    [
      `# ${rule.id}`,
      rule.why,
      `In the standard preset: ${standardSeverity(rule.id)}. ${reads[rule.reads]}${rule.needsVault ? ' Silent where a note is linted without its vault.' : ''}`,
      '## Flagged',
      ...rule.examples.filter(({ flags }) => flags !== null).map(flagged),
      '## Accepted',
      ...rule.examples.filter(({ flags }) => flags === null).map(({ text }) => fenced(text)),
      '## Not here',
      [
        `- On one line: \`%% review-prep-disable-line ${rule.id} %%\``,
        `- In one note: \`review-prep-lint: [${rule.id}]\` in its properties`,
        `- Everywhere: \`"rules": { "${rule.id}": "off" }\` under \`lint\` in the settings`,
      ].join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** The table of all rules, with links to their pages. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, why }) => `| [${id}](${id}.md) | ${standardSeverity(id)} | ${why} |`);
  return (
    [
      '# Rules',
      'Every rule with its severity in the standard preset. Gentle turns warnings into suggestions, strict turns suggestions into warnings; `lint.rules` in the settings has the last word. These pages are written from the rules themselves by `npm run docs:rules`.',
      ['| rule | severity | why |', '|---|---|---|', ...rows].join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function flagged({ text, flags, fixed }: Example): string {
  const underlined = (typeof flags === 'string' ? [flags] : (flags ?? [])).filter((part) => part !== text);
  return [
    fenced(text),
    ...(underlined.length > 0 ? [`Underlined: ${underlined.map(inCode).join(', ')}`] : []),
    ...(fixed === undefined ? [] : ['Fixed:', fenced(fixed)]),
  ].join('\n\n');
}

const inCode = (text: string): string => `\`${text.replace(/\s+/g, ' ').trim()}\``;

/** Longer than any fence inside the text; what would fill the page is cut. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}markdown`, cut(text.trimEnd()), fence].join('\n');
}

const cut = (text: string): string => (text.length > 600 ? `${text.slice(0, 560)} ...` : text);
