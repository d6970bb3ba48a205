import { N, V } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { afterAdverbs, is, isFigured, isOneOf, isPast, setOf, verbIs } from './word-form';

const presence = setOf(
  'attended joined participated came visited watched took sat registered applied enrolled were was had',
);

/** "The board approved ...", "the patch was accepted": the past at `at` is a decision of others, whose subject begins at `start`. */
export function decides(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1];
  if (at <= start || !isPast(tokens[at]) || tokens[at]?.capital || !verbIs(tokens[at], V.decide))
    return false;
  if (before?.kind !== TokenKind.word || before.text === 'and') return false;
  if (is(before, N.determiner | N.preposition | N.adverb | N.comparative)) return false;
  for (let subject = start; subject < at; subject++)
    if (isOneOf(tokens[subject], own) || isPast(tokens[subject])) return isAuxiliaryOnly(tokens, subject, at);
  return !is(before, N.pronoun);
}

const own = setOf("i we i've we've i'd we'd who that which");

const isAuxiliaryOnly = (tokens: readonly Token[], subject: number, at: number): boolean =>
  !isOneOf(tokens[subject], own) && is(tokens[subject], N.auxiliary) && subject === at - 1;

/** "1.4M riders saved one": a count of people or customers with what they did; being there is only reach. */
export function peopleAct(tokens: readonly Token[], start: number): boolean {
  if (!isFigured(tokens[start])) return false;
  for (let at = start + 1; at < start + 4; at++) {
    if (!is(tokens[at], N.people | N.win | N.adoption)) continue;
    const verb = tokens[afterAdverbs(tokens, at + 1)];
    return isPast(verb) && !isOneOf(verb, presence);
  }
  return false;
}
