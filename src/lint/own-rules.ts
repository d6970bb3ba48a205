import { rules } from '../rules/index';
import type { LintSettings } from '../settings/settings';
import { phraseWords } from '../rules/phrases';

/** What is wrong with an entry of the user's own lists: which one, and what to do. */
export interface OwnRuleProblem {
  /** Where in the settings, such as `lint.phrases[2].phrase`. */
  at: string;
  message: string;
}

const longestPhrase = 20;
const severities = new Set(['error', 'warning', 'suggestion', 'off']);

/** Everything in the user's own words and phrase rules that lint could not use as it stands. */
export function ownRuleProblems({
  words,
  phrases,
}: Pick<LintSettings, 'words' | 'phrases'>): OwnRuleProblem[] {
  return [
    ...wordProblems('weak', words.weak),
    ...wordProblems('vague', words.vague),
    ...wordProblems('metrics', words.metrics),
    ...phrases.flatMap((phrase, index) => phraseProblems(phrase, `lint.phrases[${index}]`)),
    ...repeatedIds(phrases),
  ];
}

function wordProblems(list: string, words: readonly unknown[]): OwnRuleProblem[] {
  return words.flatMap((word, index) => {
    const at = `lint.words.${list}[${index}]`;
    if (typeof word !== 'string')
      return [{ at, message: `Unexpected ${JSON.stringify(word)}, expected a word` }];
    if (!/\p{L}/u.test(word)) return [{ at, message: `Unexpected "${word}", expected a word with letters` }];
    if (word.includes('*'))
      return [{ at, message: `Unexpected "*" in "${word}", expected a phrase rule for that` }];
    return [];
  });
}

function phraseProblems({ id, phrase, message, severity }: LintSettings['phrases'][number], at: string) {
  const problems: OwnRuleProblem[] = [];
  const words = phraseWords(phrase);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    problems.push({
      at: `${at}.id`,
      message: `Unexpected id "${id}", expected lower-case words joined by hyphens`,
    });
  if (rules.some((rule) => rule.id === id))
    problems.push({
      at: `${at}.id`,
      message: `Unexpected id "${id}": a built-in rule has it, expected another`,
    });
  if (!words.some((word) => word !== '*'))
    problems.push({
      at: `${at}.phrase`,
      message: `Unexpected phrase "${phrase}", expected at least one word`,
    });
  if (words.length > longestPhrase)
    problems.push({
      at: `${at}.phrase`,
      message: `Unexpected ${words.length} words, expected at most ${longestPhrase}`,
    });
  if (message.trim() === '')
    problems.push({
      at: `${at}.message`,
      message: `Unexpected empty message of "${phrase}", expected what to do`,
    });
  if (!severities.has(severity))
    problems.push({
      at: `${at}.severity`,
      message: `Unexpected severity "${severity}", expected error, warning, suggestion or off`,
    });
  return problems;
}

function repeatedIds(phrases: LintSettings['phrases']): OwnRuleProblem[] {
  const seen = new Set<string>();
  return phrases.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        at: `lint.phrases[${index}].id`,
        message: `Unexpected second phrase rule "${id}", expected another id`,
      },
    ];
  });
}
