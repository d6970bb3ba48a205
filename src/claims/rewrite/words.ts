import { arrows } from '../words/arrows';
import { wordsOf } from '../words/set-of';
import { readVerb, type Verb, type VerbForm } from './inflect';
import {
  actors,
  afterMovement,
  amountWords,
  betweenWords,
  intentNouns,
  intents,
  lentWork,
  linkAdverbs,
  measuredResults,
  movements,
  sharedWork,
  softResults,
  strongResults,
} from './result-words';
import type { Token } from './tokens';

export { wordsOf };

export const lists = {
  actors: wordsOf(actors),
  afterMovement: wordsOf(afterMovement),
  between: wordsOf(betweenWords),
  intents: wordsOf(intents),
  intentNouns: wordsOf(intentNouns),
  lentWork: wordsOf(lentWork),
  sharedWork: wordsOf(sharedWork),
  linkAdverbs: wordsOf(linkAdverbs),
  movements: wordsOf(movements),
} as const;

const strong = wordsOf(strongResults);
const measured = wordsOf(measuredResults);
const soft = wordsOf(softResults);
const counts = wordsOf(amountWords);

export type ResultStrength = 'strong' | 'measured' | 'soft';

/** How sure a verb alone says that a state changed; null where it says no such thing. */
export function resultStrength(verb: Verb | null): ResultStrength | null {
  if (!verb) return null;
  if (strong.has(verb.lemma)) return 'strong';
  if (measured.has(verb.lemma)) return 'measured';
  return soft.has(verb.lemma) ? 'soft' : null;
}

/** Empty where no token stands, and for what is no word. */
export const wordOf = (token: Token | undefined): string => token?.word ?? '';

export const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token !== undefined && token.word !== '' && words.includes(token.word);

export const verbAt = (token: Token | undefined): Verb | null =>
  token?.kind === 'word' ? readVerb(token.word) : null;

export const hasForm = (verb: Verb | null, form: VerbForm): verb is Verb => verb?.forms.has(form) ?? false;

/** The past tense of a verb that is known. */
export const isPast = (token: Token | undefined): boolean => {
  const verb = verbAt(token);
  return hasForm(verb, 'past') && verb.known;
};

/** A figure, or a word that counts ("half", "three", "doubled"); a bare year is none. */
export function isAmount(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'amount') return !/^(?:19|20)\d\d$/.test(token.word);
  return token.kind === 'word' && counts.has(token.word);
}

export const hasAmount = (tokens: readonly Token[]): boolean => tokens.some(isAmount);

export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^[\p{L}-]{3,}ly$/u.test(token.word) &&
  !/^(?:only|early|daily|weekly|monthly|yearly|hourly|quarterly|family|supply|reply|apply|assembly|anomaly|rely)$/.test(
    token.word,
  );

export const isBreak = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (/^(?:,|;|:|—|–|-|--|\||\.|!|\?|…|\.\.\.)$/.test(token.word) || isArrow(token));

export const isArrow = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (/^(?:--?|=)>$/.test(token.word) || arrows.includes(token.word));

export const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^(?:—|–|-|--|\|)$/.test(token.word);

export const isDeterminer = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (/^(?:a|an|the|our|my|its|their|his|her|all|each|every|both|some|several|many|new|more|fewer|this|that|these|those|weekly|daily|monthly|quarterly|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(
    token.word,
  ) ||
    /'s$/.test(token.word));
