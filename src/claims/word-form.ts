import { F, N } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { isOneOf, setOf } from './words/set-of';
import type { Words } from './words/set-of';

/** Whether the word is of one of these kinds of noun or small word. */
export const is = (token: Token | undefined, noun: number): boolean =>
  token !== undefined && (token.entry.noun & noun) > 0;

/** Whether the word may be in one of these forms of verb. */
export const has = (token: Token | undefined, form: number): boolean =>
  token !== undefined && (token.entry.form & form) > 0;

/** Whether the word is one of these kinds of verb. */
export const verbIs = (token: Token | undefined, verb: number): boolean =>
  token !== undefined && (token.entry.verb & verb) > 0;

/** Whether the word does one of these things in the grammar. */
export const does = (token: Token | undefined, grammar: number): boolean =>
  token !== undefined && (token.entry.grammar & grammar) > 0;

/** The token before `at`, where there is one: an array that is asked before its start answers by a slow way. */
export const prior = (tokens: readonly Token[], at: number): Token | undefined =>
  at > 0 ? tokens[at - 1] : undefined;

/** Its text in lower case; empty where no token stands. */
export const textOf = (token: Token | undefined): string => token?.text ?? '';

/** Whether it is part of a figure. */
export const isFigured = (token: Token | undefined): boolean => token !== undefined && token.figure >= 0;

export { isOneOf, setOf };

/** Whether any of the tokens `[from, to)` is of one of these kinds of noun or small word. */
export function anyIs(tokens: readonly Token[], from: number, to: number, noun: number): boolean {
  for (let at = from, end = Math.min(to, tokens.length); at < end; at++)
    if (is(tokens[at], noun)) return true;
  return false;
}

/** Whether any of the tokens `[from, to)` is one of these words. */
export function holdsOneOf(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  for (let at = from, end = Math.min(to, tokens.length); at < end; at++)
    if (isOneOf(tokens[at], words)) return true;
  return false;
}

/** Known participles, and unknown words in "-ing". */
export const isIng = (token: Token | undefined): boolean =>
  token !== undefined && (token.participle & F.ing) !== 0;

/** Known pasts, and unknown words in "-ed". */
export const isPast = (token: Token | undefined): boolean =>
  token !== undefined && (token.participle & F.past) !== 0;

/** The first index from `at` on that holds no adverb. */
export function afterAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (is(tokens[next], N.adverb) && !has(tokens[next], F.ing)) next++;
  return next;
}

/** Whether a number or a word of amount stands among the `within` tokens from `at`. */
export function amountSoon(tokens: readonly Token[], at: number, within: number): boolean {
  for (let next = at; next < at + within; next++) {
    const token = tokens[next];
    if (token && (token.kind === TokenKind.number || token.figure >= 0 || is(token, N.amount))) return true;
  }
  return false;
}
