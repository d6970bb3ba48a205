import { lintNote } from '../../src/lint/lint-note';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { readNote } from '../../src/notes/read-note';
import type { Finding } from '../../src/lint/finding';
import type { Example, Facts, Rule } from '../../src/rules/rule';
import { defaultSettings } from '../../src/settings/default-settings';
import { principlesIn } from '../../src/settings/presets';

export const standardFacts: Facts = {
  today: '2026-06-15',
  settings: defaultSettings,
  principles: principlesIn(defaultSettings),
  vault: null,
};

const frame = '---\nreview-prep: impact\n---\n- ';

/** An example's text as a whole note: a bullet of a claim rule stands in an impact note. */
export const noteText = (rule: Rule, text: string): string =>
  rule.reads === 'claim' && !text.startsWith('---') ? `${frame}${text}\n` : text;

/** What of a note's text is the example itself. */
export const exampleText = (rule: Rule, note: string): string =>
  note.startsWith(frame) && rule.reads === 'claim' ? note.slice(frame.length).trimEnd() : note;

/** What `rule` alone finds in a note, suppressions applied. */
export function findingsOf(rule: Rule, text: string, facts: Partial<Facts> = {}): Finding[] {
  const all = { ...standardFacts, ...facts };
  const inForce = rulesInForce(all.settings.lint);
  const note = readNote('Impact/Example.md', text);
  return lintNote(note, all, { inForce }).filter((finding) => finding.rule === rule.id);
}

export const flagsOf = ({ flags }: Example): string[] =>
  flags === null ? [] : typeof flags === 'string' ? [flags] : flags;
