import type { Day } from '../days/day';
import type { Finding } from '../lint/finding';
import { lintNote } from '../lint/lint-note';
import { rulesInForce, type RulesInForce } from '../lint/rules-in-force';
import { readNote } from '../notes/read-note';
import type { Facts } from '../rules/rule';
import { principlesIn } from '../settings/presets';
import type { Settings, Severity } from '../settings/settings';
import type { VaultIndex } from '../vault/vault-index';
import { vaultIndex } from './kept-index';
import { namedNotes, type NamedNote, type NamedVault } from './named-notes';
import type { SharedFlags } from './program';
import { CannotRun, type Terminal } from './terminal';
import { todayOf } from './today';

export interface LintFlags extends SharedFlags {
  stdin?: boolean;
  allBullets?: boolean;
  rule?: string[];
}

/** A note to lint, with what is known around it. */
export interface LintTarget extends NamedNote {
  facts: Facts;
  inForce: RulesInForce;
  /** Null where a note is linted without its vault. */
  index: VaultIndex | null;
  /** Whether lint can find nothing in it: then it need not be read. */
  isQuiet: boolean;
}

/** The findings of `text`, read as the target's note. */
export const lintText = ({ notePath, facts, inForce, index }: LintTarget, text: string): Finding[] =>
  lintNote(readNote(notePath, text), facts, { inForce, entries: index?.entriesIn(notePath, text) ?? null });

/** The notes that a command line names, each with the facts of its vault. */
export async function lintTargets(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<LintTarget[]> {
  const today = todayOf(flags, terminal);
  const rules = chosenRules(flags);
  const around = new Map<string, Around>();
  const targets: LintTarget[] = [];
  for (const note of await namedNotes(paths, flags.stdin === true, terminal)) {
    const { root } = note.vault;
    const known = around.get(root) ?? (await surroundings(note.vault, flags, { rules, today, terminal }));
    around.set(root, known);
    const { facts, inForce, index } = known;
    const isQuiet = facts.settings.lint.scope === 'review' && index?.mayBeLinted(note.notePath) === false;
    targets.push({ ...note, facts, inForce, index, isQuiet });
  }
  return targets;
}

type Around = Pick<LintTarget, 'facts' | 'inForce' | 'index'>;

/** What is the same for every vault of one run. */
interface Run {
  rules: Readonly<Record<string, Severity>>;
  today: Day;
  terminal: Terminal;
}

async function surroundings(
  vault: NamedVault,
  flags: LintFlags,
  { rules, today, terminal }: Run,
): Promise<Around> {
  const settings = withFlags(vault.settings, flags, rules);
  const index =
    flags.stdin === true
      ? null
      : await vaultIndex(vault, settings, { useCache: flags.cache, terminal, list: vault.listed });
  const facts: Facts = {
    today,
    settings,
    principles: principlesIn(settings),
    vault: index?.facts ?? null,
  };
  return { facts, inForce: rulesInForce(settings.lint), index };
}

function withFlags(
  settings: Settings,
  { allBullets }: LintFlags,
  chosen: Readonly<Record<string, Severity>>,
): Settings {
  const rules = { ...settings.lint.rules, ...chosen };
  const scope = allBullets === true ? 'all-bullets' : settings.lint.scope;
  return { ...settings, lint: { ...settings.lint, rules, scope } };
}

const chosenRules = ({ rule = [] }: LintFlags): Record<string, Severity> =>
  Object.fromEntries(rule.map(severityChoice));

const severities: readonly Severity[] = ['error', 'warning', 'suggestion', 'off'];

function severityChoice(item: string): [string, Severity] {
  const at = item.indexOf('=');
  const severity = severities.find((one) => one === item.slice(at + 1));
  if (at < 1 || !severity)
    throw new CannotRun(`--rule ${item}: expected id=severity, one of ${severities.join(', ')}`);
  return [item.slice(0, at), severity];
}
