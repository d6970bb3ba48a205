import { endsIn } from './text';
import { F, G, N, V } from './lexicon';
import type { Part } from './parts';
import { unknownWord } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, has, is, isFigured, isIng, isOneOf, isPast, setOf, textOf } from './word-form';

/** Index of the part's verb, or -1; `first` where no subject stands before it. */
export interface VerbPlace {
  at: number;
  first: boolean;
}

export function verbOf(tokens: readonly Token[], part: Part): VerbPlace {
  const head = headOf(tokens, part);
  const later = finiteVerb(tokens, head, part);
  if (!leadsAsVerb(tokens, head, part)) return { at: later, first: false };
  return later >= 0 && part.link !== 'purpose' && isNounBefore(tokens, head, later)
    ? { at: later, first: false }
    : { at: head, first: true };
}

/** The first word of the part that is no adverb, pronoun or auxiliary. */
export function headOf(tokens: readonly Token[], part: Part): number {
  let at = part.start;
  while (at < part.end && isSkipped(tokens[at])) at++;
  return at;
}

function isSkipped(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === TokenKind.comma || token.kind === TokenKind.other) return true;
  if (does(token, G.cutting) && (token.text === 'to' || token.text === 'and')) return true;
  const auxiliary = is(token, N.auxiliary);
  return auxiliary || (is(token, N.adverb | N.pronoun) && token.entry.form === 0);
}

const opensObject = N.determiner | N.amount;

/** Whether the word at `head` is a verb there: "Cut claims" is, "Increase in sales" is not. */
export function leadsAsVerb(tokens: readonly Token[], head: number, part: Part): boolean {
  const token = tokens[head];
  if (!token || head >= part.end || token.kind !== TokenKind.word) return false;
  const next = head + 1 < part.end ? tokens[head + 1] : undefined;
  if (part.link === 'purpose' && head === part.start && has(token, F.base)) return true;
  if (isNounByTense(tokens, head, part)) return false;
  if (is(token, N.comparative)) return part.link === 'purpose' || is(next, N.determiner);
  if (isPast(token) && !has(token, F.base)) return true;
  if (isIng(token) && (isNameOfQuantity(tokens, head) || isWithPlural(tokens, head))) return false;
  if (isIng(token))
    return part.link === 'participle' || (next?.text !== 'of' && !is(token, N.task | N.change));
  if (token.entry === unknownWord && head === part.start && part.link === 'lead')
    return is(next, N.determiner) && !endsIn(token.text, 's');
  if (!has(token, F.base | F.third)) return false;
  if (!has(token, F.base) && is(token, N.people | N.role) && next?.text !== 'a' && next?.text !== 'the')
    return false;
  if (token.entry.noun === 0) return true;
  if (!next || tokens[part.end]?.kind === TokenKind.colon) return false;
  if (is(next, opensObject) || next.kind === TokenKind.number) return true;
  return !is(next, N.preposition) && next.kind === TokenKind.word && next.text !== 'and';
}

const tellsLevel = setOf('within now is was has stayed');

/**
 * "Drafts take", "review cycle 9 days": a word that may be a base form or a third person is a noun where a verb
 * follows it, where it names a quantity with its amount, and where the claim tells of the past.
 */
function isNounByTense(tokens: readonly Token[], head: number, part: Part): boolean {
  const token = tokens[head];
  const next = tokens[head + 1];
  if (!token || (token.entry.noun === 0 && !has(token, F.third))) return false;
  if (is(next, N.metric | N.harm) && isOneOf(tokens[head + 2], tellsLevel) && has(token, F.base)) return true;
  if (next?.text === 'no' && tokens[head + 2]?.text === 'longer') return true;
  if (next?.text === 'stopped' && isIng(tokens[head + 2])) return true;
  const late = part.link !== 'lead' && part.link !== 'and' && part.link !== 'participle';
  if (late && has(token, F.base) && is(next, N.metric | N.harm) && (tokens[head + 2]?.figure ?? -1) >= 0)
    return true;
  if (has(token, F.past | F.ing) || !has(token, F.base | F.third)) return false;
  if (has(token, F.third) && ((has(next, F.base) && next?.entry.noun === 0) || is(next, N.auxiliary)))
    return true;
  if (has(next, F.third) && next?.entry.noun === 0 && !has(next, F.base)) return true;
  if (is(next, N.metric | N.harm) && isFigured(tokens[head + 2])) return true;
  const tells =
    part.link !== 'lead' && part.link !== 'relative' && part.link !== 'purpose' && part.link !== 'main';
  return tells && isPast(tokens[0]) && !has(tokens[0], F.base);
}

/** "Onboarding calls are shorter". */
const isWithPlural = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at + 1], N.plural) && ['are', 'were', 'have', 'now'].includes(textOf(tokens[at + 2]));

/** "Loading time 40 min to 25 min": what looks like a participle belongs to what is measured. */
export function isNameOfQuantity(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2];
  if (!is(tokens[at + 1], N.metric | N.harm) || ((tokens[at]?.entry.verb ?? 0) & assertive) !== 0)
    return false;
  return (
    after !== undefined && (after.figure >= 0 || (has(after, F.past) && (after.entry.verb & assertive) !== 0))
  );
}

/** "Ship loading time went from ...": what looks like a verb belongs to a subject. */
function isNounBefore(tokens: readonly Token[], head: number, later: number): boolean {
  const token = tokens[head];
  if (!token) return false;
  if (isPast(token) && (token.entry.verb & assertive & ~V.move) === 0)
    return isMarkedNoun(tokens, head, later);
  if (has(token, F.base) && !has(token, F.past) && (isMoved(tokens, later) || doesNow(tokens, later)))
    return true;
  const known = token.entry.noun !== 0 || !has(token, F.past);
  if (!known || !has(token, F.base | F.third)) return false;
  for (let at = head + 1; at < later; at++) {
    const between = tokens[at];
    if (!between || between.kind === TokenKind.comma) return false;
    if (is(between, N.determiner) && !is(tokens[at - 1], N.preposition)) return false;
  }
  return has(tokens[later], F.past) && (later - head > 1 || !has(tokens[later], F.base));
}

/** "Pass rate of my class rose from 61%": the later verb has its amount. */
const isMoved = (tokens: readonly Token[], later: number): boolean =>
  has(tokens[later], F.past) &&
  !has(tokens[later], F.base) &&
  !is(tokens[later - 1], N.adverb) &&
  (isFigured(tokens[later + 1]) || isFigured(tokens[later + 2])) &&
  tokens
    .slice(0, later)
    .every(({ kind, text }) => kind === TokenKind.word && text !== 'and' && text !== 'that');

/** "Address search saves couriers 25 minutes". */
const doesNow = (tokens: readonly Token[], later: number): boolean =>
  later > 1 &&
  has(tokens[later], F.third) &&
  tokens.slice(0, later).every(({ kind, text }) => kind === TokenKind.word && text !== 'and');

/** "Mis-filed notes went to zero": a participle before a noun that then moves. */
function isMarkedNoun(tokens: readonly Token[], head: number, later: number): boolean {
  const moves = tokens[later];
  if (later - head < 2 || later - head > 4 || !moves || (moves.entry.verb & V.move) === 0) return false;
  for (let at = head + 1; at < later; at++) {
    const between = tokens[at];
    if (between?.kind !== TokenKind.word || is(between, N.determiner | N.preposition | N.pronoun))
      return false;
  }
  return tokens[later - 1]?.text !== 'and' && !is(tokens[later - 1], N.adverb);
}

const assertive =
  V.raise |
  V.lower |
  V.improve |
  V.gain |
  V.remove |
  V.enable |
  V.exceed |
  V.cause |
  V.multiply |
  V.move |
  V.keep;

/** The first finite verb after a subject. */
function finiteVerb(tokens: readonly Token[], head: number, part: Part): number {
  for (let at = head + 1; at < part.end; at++) {
    const token = tokens[at];
    if (!token || token.aside || !(isPast(token) || has(token, F.third))) continue;
    const finite = isPast(token) || (has(token, F.third) && token.entry.noun === 0);
    const takes = has(token, F.third) && (token.entry.verb & V.reach) !== 0 && isFigured(tokens[at + 1]);
    if (
      finite &&
      ((token.entry.verb & assertive) !== 0 || takes) &&
      !is(tokens[at - 1], N.determiner | N.preposition)
    )
      return at;
  }
  return -1;
}
