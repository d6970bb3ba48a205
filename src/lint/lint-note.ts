import { impactEntries } from '../notes/impact-entry';
import type { ImpactEntry } from '../notes/impact-entry';
import { kindOf, type NoteKind } from '../notes/kind';
import type { Note } from '../notes/note';
import type { Facts, Match, NoteReading, NoteRule, Rule } from '../rules/rule';
import type { Settings } from '../settings/settings';
import { findingOf } from './finding';
import type { Finding } from './finding';
import { lintBullet } from './lint-bullet';
import { rulesInForce } from './rules-in-force';
import type { InForce, RulesInForce } from './rules-in-force';
import { bulletsInScope } from './scope';
import { suppressionsIn } from './suppressions';
import { withoutSuppressed } from './unused-suppressions';

export interface LintOptions {
  /** Reads every bullet of every note, whatever the settings say. */
  allBullets?: boolean;
  /** Made ready once by whoever lints many notes; else made from the facts' settings. */
  inForce?: RulesInForce;
  /** The note's entries under these settings, where an index has read them; else read when a rule asks. */
  entries?: readonly ImpactEntry[] | null;
}

/**
 * Everything that lint has to say of a note, in the order of the text: the claim rules on every bullet in
 * scope, the note rules, and the suppressions that the note makes of them.
 */
export function lintNote(note: Note, given: Facts, options: LintOptions = {}): Finding[] {
  const suppressions = suppressionsIn(note);
  if (suppressions.everything || isLeftOut(note, given.settings)) return [];
  const facts = options.allBullets === true ? withEveryBullet(given) : given;
  const inForce = options.inForce ?? rulesInForce(facts.settings.lint);
  const found = [
    ...lintBullets(note, facts, inForce),
    ...lintWholeNote(note, facts, inForce, options.entries),
  ];
  return inTextOrder(withoutSuppressed(found, suppressions, facts, inForce));
}

/** What stands in a template is there to be replaced; what is excluded is no concern of the review. */
export const isLeftOut = (
  { path }: Pick<Note, 'path'>,
  { folders, exclude }: Pick<Settings, 'folders' | 'exclude'>,
): boolean => liesIn(folders.templates, path) || exclude.some((folder) => liesIn(folder, path));

function liesIn(folder: string, path: string): boolean {
  const length = folder.endsWith('/') ? folder.length - 1 : folder.length;
  const isBelow = path.length === length || path.charAt(length) === '/';
  return length > 0 && isBelow && path.startsWith(folder.slice(0, length));
}

const withEveryBullet = (facts: Facts): Facts => ({
  ...facts,
  settings: { ...facts.settings, lint: { ...facts.settings.lint, scope: 'all-bullets' } },
});

/** The claim rules and the user's phrases on every bullet in scope; suppressions not applied. */
export function lintBullets(note: Note, facts: Facts, inForce: RulesInForce): Finding[] {
  const found: Finding[] = [];
  for (const { bullet, surroundings } of bulletsInScope(note, facts.settings)) {
    const text = note.text.slice(bullet.contentFrom, bullet.contentTo);
    for (const finding of lintBullet(surroundings, text, bullet.contentFrom, facts, inForce))
      found.push(finding);
  }
  return found;
}

/**
 * What only the whole note can tell, or an entry of it: for an editor, once it rests. Suppressions not applied. `by` is
 * added to the offsets, where the note is a part of another.
 */
export function lintWholeNote(
  note: Note,
  facts: Facts,
  inForce: RulesInForce,
  read: readonly ImpactEntry[] | null = null,
  by = 0,
): Finding[] {
  const found: Finding[] = [];
  const tell = ({ rule, severity }: InForce<Rule>, matches: readonly Match[] = []): void => {
    for (const match of matches) found.push(findingOf(rule.id, severity, match, by));
  };
  const reading = readingOf(note, facts, inForce, read);
  const kind = kindOf(note, facts.settings.kindProperty);
  for (const one of inForce.note)
    if (isAskedOf(one.rule, kind)) tell(one, one.rule.check(note, facts, reading));
  for (const entry of reading.entries())
    for (const one of inForce.entry) tell(one, one.rule.check(entry, note, facts));
  if (kind === 'ask') for (const one of inForce.claim) tell(one, one.rule.checkNote?.(note, facts));
  return found;
}

const isAskedOf = ({ kinds }: NoteRule, kind: NoteKind | null): boolean =>
  kinds === undefined || (kind !== null && kinds.includes(kind));

export const inTextOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );

/** Entries are read at most once, and only where a rule asks for them. */
function readingOf(
  note: Note,
  { settings: { tag, kindProperty, defaultSensitivity }, principles }: Facts,
  { words, readClaim }: RulesInForce,
  read: readonly ImpactEntry[] | null,
): NoteReading {
  let entries = read;
  const how = { tag, kindProperty, defaultSensitivity, principles, words, readClaim };
  return { entries: () => (entries ??= impactEntries(note, how)) };
}
