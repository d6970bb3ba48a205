import type { Held } from './held';
import { mayBeOf } from './held';
import { F, N } from './lexicon';
import type { Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { anyIs, has, holdsOneOf, is, isIng, isOneOf, isPast, setOf } from './word-form';
import * as words from './words/other-words';

const awardVerbs = setOf(words.awardVerbs);
const ofTheYear = setOf(words.ofTheYear, true);
const ranks = setOf(words.ranks);
const liking = setOf(words.liking);
const traitOpeners = setOf(words.traitOpeners);
const traitNouns = setOf(words.traitNouns);
const minded = setOf(words.minded);
const praising = setOf(words.praising);
const masters = setOf(words.masters);
const chartered = setOf(words.chartered);

/** An award, a degree or a place that leads the bullet. */
export function awardBecause(tokens: readonly Token[], lead: Part, held: Held): string | null {
  if ((held.nouns & N.award) === 0 && !mayBeOf(held, awarding) && !mayBeOf(held, ofTheYear)) return null;
  const found = 'an award or a degree';
  const first = tokens[0]?.text ?? '';
  if (
    first === 'nominated' ||
    (first === 'awarded' && tokens[1]?.capital === true && (isGivenBy(tokens) || isCertified(tokens))) ||
    isCertificate(tokens) ||
    tokens[tokens.length - 1]?.text === 'certified' ||
    isOfTheYear(tokens)
  )
    return found;
  let head = 0;
  while (is(tokens[head], N.pronoun | N.auxiliary | N.adverb) && !(tokens[head]?.entry.verb ?? 0)) head++;
  const verb = tokens[head];
  if (verb && (isPast(verb) || has(verb, F.base)) && !isOneOf(verb, awardVerbs)) return null;
  if (isInspected(tokens)) return null;
  for (let at = head; at < Math.min(lead.end, head + 9); at++) {
    // "After the outage I automated certificate renewal": work on one.
    if (at > head && isPast(tokens[at]) && !isOneOf(tokens[at], awardVerbs)) return null;
    const master = tokens[at]?.text === 'master' && isOneOf(tokens[at - 1], masters);
    if (is(tokens[at], N.award) && !is(tokens[at], N.win) && !master && (tokens[at]?.figure ?? -1) < 0)
      return found;
    if (tokens[at]?.text === 'place' && isOneOf(tokens[at - 1], ranks)) return found;
  }
  return null;
}

/** What else `awardBecause` looks for. */
const awarding = setOf('nominated awarded certified candidate place', true);

/** "CPA candidate (3 of 4 parts passed)", "BLS, ACLS and PALS certified": names in capitals, and no "Improved candidate ...". */
function isCertificate(tokens: readonly Token[]): boolean {
  if (isPast(tokens[0]) || has(tokens[0], F.base | F.ing | F.third)) return false;
  let at = 0;
  while (at < 8 && tokens[at]?.kind !== TokenKind.stop && isNameOrJoint(tokens[at])) at++;
  const { text } = tokens[at] ?? {};
  return text === 'certified' || (text === 'candidate' && at > 0);
}

const isNameOrJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind !== TokenKind.word || (token.capital && token.text !== 'certified') || token.text === 'and');

/** "Awarded ... by the guild", but "for raising sales by 3%". */
const isGivenBy = (tokens: readonly Token[]): boolean =>
  tokens.slice(2, 9).some(({ text }, at) => text === 'by' && tokens[at + 3]?.text === 'the');

/** "Awarded the Welder Certification": to a person. */
function isCertified(tokens: readonly Token[]): boolean {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]?.kind !== TokenKind.word) last--;
  return is(tokens[last], N.award);
}

/** A certificate of a thing after its inspection is a result. */
const isInspected = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text === 'inspection' || text === 'audit');

function isOfTheYear(tokens: readonly Token[]): boolean {
  for (let at = 0; at < 8 && at + 2 < tokens.length; at++)
    if (tokens[at + 1]?.text === 'of' && tokens[at + 2]?.text === 'the' && isOneOf(tokens[at], ofTheYear))
      return true;
  return false;
}

/** What the writer is or likes: "Patient and tidy", "Ability to ...", "I enjoy ...". */
export function isSelfPortrait(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const second = tokens[1]?.text ?? '';
  if (!first || !mayOpenPortrait(first, tokens[1])) return false;
  if (isOneOf(first, liking) || (is(first, N.pronoun) && isOneOf(tokens[1], liking))) return true;
  if (is(first, N.pronoun) && (second === 'am' || second === 'is' || second === 'are'))
    return !is(tokens[2], N.task) && !isIng(tokens[2]);
  if (first.text === 'volunteer' && is(tokens[1], N.people | N.role) && !is(tokens[1], N.plural)) return true;
  if (first.text === 'available' || first.text === 'eligible' || first.text === 'authorized') return true;
  if (first.text === "i'm" || first.text === 'i’m') return true;
  if (
    isOneOf(first, traitOpeners) &&
    (second === 'to' || second === 'of' || second === 'in' || second === 'with')
  )
    return true;
  if (is(first, N.trait) && isOneOf(tokens[1], traitOpeners)) return true;
  if ((first.text === 'work' && second === 'well') || (isOneOf(tokens[1], minded) && !has(first, F.past)))
    return true;
  if (isOneOf(first, praising) && tokens.length <= 6 && !tokens.some((token) => token.figure >= 0))
    return true;
  if (!is(first, N.trait) || has(first, F.past) || is(first, N.comparative)) return false;
  const named = first.text === 'experienced' || holdsOneOf(tokens, 0, 7, traitNouns);
  return named || !anyIs(tokens, 0, 4, N.task);
}

const portraits = setOf("volunteer available eligible authorized i'm i’m work");

const mayOpenPortrait = (first: Token, second: Token | undefined): boolean =>
  is(first, N.pronoun | N.trait) ||
  (first.lists & (liking.bit | traitOpeners.bit | praising.bit | portraits.bit)) !== 0 ||
  (second !== undefined && mayBeOf(second, minded));

/** A few capitalised words with a title among them: "Senior Data Engineer". */
export function isTitle(tokens: readonly Token[]): boolean {
  if (isOneOf(tokens[0], chartered) && is(tokens[1], N.role) && tokens[1]?.capital === true) return true;
  if (tokens.length > 6 || (isPast(tokens[0]) && !isOneOf(tokens[0], chartered))) return false;
  const capitals = tokens.every(
    (token) => token.kind !== TokenKind.word || token.capital || is(token, N.preposition | N.determiner),
  );
  return capitals && tokens.some((token) => is(token, N.role) && !is(token, N.task));
}
