import type { Claim } from '../claims/claim';
import { readClaim } from '../claims/read-claim';
import type { Day } from '../days/day';
import type { Finding } from '../lint/finding';
import { lintNote } from '../lint/lint-note';
import { rulesInForce, type RulesInForce } from '../lint/rules-in-force';
import type { ImpactEntry } from '../notes/impact-entry';
import type { Note } from '../notes/note';
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
  watch?: boolean;
}

/** A note to lint, with what is known around it. */
export interface LintTarget extends Around {
  note: NamedNote;
  /** Null where it cannot be read. */
  read: () => Promise<string | null>;
}

/** What a command line names. */
export interface LintTargets {
  /** The notes in which lint may find something. */
  targets: LintTarget[];
  /** How many others there are: they need not be read. */
  quiet: number;
  /** What is known around them, by the vault that they stand in. */
  around: ReadonlyMap<NamedVault, Around>;
}

/** What rules may ask of the notes around. */
export interface Around {
  facts: Facts;
  inForce: RulesInForce;
  /** Null where a note is linted without its vault. */
  index: VaultIndex | null;
  /** Notes that were read for the index. */
  known: ReadonlyMap<string, KnownNote>;
}

/** A note as the index read it, with its entries. */
interface KnownNote {
  note: Note;
  entries: readonly ImpactEntry[] | null;
}

/** The findings of `text`, read as the target's note. */
export function lintText(
  { note: { notePath }, facts, inForce, index, known }: LintTarget,
  text: string,
): Finding[] {
  const read = known.get(notePath);
  if (read?.note.text === text) return lintNote(read.note, facts, { inForce, entries: read.entries });
  const entries = index?.entriesIn(notePath, text) ?? null;
  return lintNote(readNote(notePath, text), facts, { inForce, entries });
}

/** The notes that a command line names, each with the facts of its vault. */
export async function lintTargets(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<LintTargets> {
  const today = todayOf(flags, terminal);
  const rules = chosenRules(flags);
  const around = new Map<NamedVault, Around>();
  const targets: LintTarget[] = [];
  let quiet = 0;
  for (const note of await namedNotes(
    paths,
    { stdin: flags.stdin === true, useCache: flags.cache },
    terminal,
  )) {
    let own = around.get(note.vault);
    if (!own)
      around.set(note.vault, (own = await surroundings(note.vault, flags, { rules, today, terminal })));
    const isQuiet =
      own.facts.settings.lint.scope === 'review' && own.index?.mayBeLinted(note.notePath) === false;
    if (isQuiet) quiet++;
    else targets.push(targetOf(note, own));
  }
  return { targets, quiet, around };
}

const targetOf = (note: NamedNote, around: Around): LintTarget => ({
  note,
  ...around,
  read: async () => around.known.get(note.notePath)?.note.text ?? (await note.read()),
});

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
  // Whoever watches does not end: then the texts would be kept for their claims.
  const read = flags.watch === true ? readClaim : claimsReadOnce();
  const known = new Map<string, KnownNote>();
  let length = 0;
  const onLintable = (note: Note, entries: KnownNote['entries']): void => {
    length += note.text.length;
    if (length < mostKnown) known.set(note.path, { note, entries });
  };
  const { listed: list } = vault;
  const index =
    flags.stdin === true
      ? null
      : await vaultIndex(vault, settings, {
          useCache: flags.cache,
          terminal,
          list,
          onLintable,
          readClaim: read,
          isBrief: flags.watch !== true,
        });
  const facts: Facts = {
    today,
    settings,
    principles: principlesIn(settings),
    vault: index?.facts ?? null,
  };
  return { facts, inForce: { ...rulesInForce(settings.lint), readClaim: read }, index, known };
}

/**
 * What the index reads of an entry's sentence is not read again to lint it, nor is a line that stands in many notes.
 * All is read by the words of one vault.
 */
export function claimsReadOnce(read = readClaim): typeof readClaim {
  const known = new Map<string, Claim>();
  return (text, words) => {
    const before = known.get(text);
    if (before) return before;
    const claim = read(text, words);
    if (known.size < mostClaims) known.set(text, claim);
    return claim;
  };
}

/** Claims that are kept for as long as one vault is linted. */
const mostClaims = 20_000;

/** Characters of notes that are kept from reading the index to linting; what is beyond is read again. */
const mostKnown = 64 * 1024 * 1024;

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
