import { rules } from '../rules/index';
import type { ClaimRule, EntryRule, NoteRule, Rule } from '../rules/rule';
import type { ClaimWords } from '../claims/claim';
import { readClaim } from '../claims/read-claim';
import type { LintSettings, PhraseRule } from '../settings/settings';
import type { Finding } from './finding';
import { ownRuleProblems } from './own-rules';
import { phraseMatcher } from '../rules/phrases';
import type { PhraseMatcher } from '../rules/phrases';
import { severityOf } from './severity';

/** A rule with the severity that the settings give it. */
export interface InForce<R> {
  rule: R;
  severity: Finding['severity'];
}

/** The settings' rules, made ready once for any number of notes. */
export interface RulesInForce {
  claim: InForce<ClaimRule>[];
  entry: InForce<EntryRule>[];
  note: InForce<NoteRule>[];
  phrases: InForce<PhraseRule>[];
  findPhrases: PhraseMatcher;
  words: ClaimWords;
  /** Reads a claim; a host that remembers what it has read puts its own here. */
  readClaim: typeof readClaim;
  /** Null where the settings switch it off. */
  unusedSuppression: Finding['severity'] | null;
  /** Of every rule that exists, in force or not: a suppression may name them. */
  known: ReadonlySet<string>;
}

/** Phrase rules and words that `ownRuleProblems` complains of are left out here. */
export function rulesInForce(lint: LintSettings): RulesInForce {
  const phrases = usable(lint).flatMap((rule) =>
    active(rule, rule.id in lint.rules ? severityOf(rule.id, lint) : rule.severity),
  );
  const withSeverity = <R extends Rule>(rule: R) => active(rule, severityOf(rule.id, lint));
  const unused = severityOf('unused-suppression', lint);
  return {
    claim: rules.filter((rule) => rule.reads === 'claim').flatMap(withSeverity),
    entry: rules.filter((rule) => rule.reads === 'entry').flatMap(withSeverity),
    note: rules.filter((rule) => rule.reads === 'note').flatMap(withSeverity),
    phrases,
    findPhrases: phraseMatcher(phrases.map(({ rule }) => rule.phrase)),
    words: ownWords(lint),
    readClaim,
    unusedSuppression: unused === 'off' ? null : unused,
    known: new Set([...rules.map(({ id }) => id), ...lint.phrases.map(({ id }) => id)]),
  };
}

const active = <R>(rule: R, severity: LintSettings['rules'][string]): InForce<R>[] =>
  severity === 'off' ? [] : [{ rule, severity }];

function usable(lint: LintSettings): PhraseRule[] {
  const wrong = ownRuleProblems(lint).map(({ at }) => at);
  return lint.phrases.filter((_rule, index) => !wrong.some((at) => at.startsWith(`lint.phrases[${index}].`)));
}

/** The user's words as claims are read with them. */
export function ownWords({ words }: Pick<LintSettings, 'words'>): ClaimWords {
  const lower = (list: readonly string[]) =>
    list
      .filter((word) => /\p{L}/u.test(word) && !word.includes('*'))
      .map((word) => word.trim().toLowerCase());
  return { weak: lower(words.weak), vague: lower(words.vague), metrics: lower(words.metrics) };
}
