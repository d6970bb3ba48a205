import { tellsAftermath } from './aftermath';
import { F, G, N, V } from './lexicon';
import { decides } from './others-act';
import { clauseEnd } from './own-clause';
import type { Cut } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { afterAdverbs, does, has, is, isFigured, isOneOf, isPast, setOf, verbIs } from './word-form';
import { kept } from './words/special-verbs';

/** A further verb, or a quantity with its own verb, after "and" or a comma. */
export function coordinatedCut(tokens: readonly Token[], at: number, start: number): Cut | null {
  const next = afterAdverbs(tokens, at);
  const word = tokens[next];
  if (isSomebody(word) && succeedSoon(tokens, next)) return { link: 'relative', start: next };
  if (!word || (word.text === 'used' && tokens[next + 1]?.text === 'to')) return null;
  if (word.kind !== TokenKind.word)
    return word.figure >= 0 && (isKept(tokens, next) || tellsAftermath(tokens, next, clauseEnd(tokens, next)))
      ? { link: 'and', start: next }
      : null;
  if (isPast(word) && !has(tokens[start], F.ing) && !is(tokens[next - 1], N.determiner | N.preposition))
    return { link: 'and', start: next };
  if (has(word, F.base) && has(tokens[start], F.base) && word.entry.noun === 0 && next > start + 1)
    return { link: 'and', start: next };
  return hasOwnVerb(tokens, at) || tellsAftermath(tokens, at, clauseEnd(tokens, at))
    ? { link: 'and', start: at }
    : null;
}

const somebody = setOf('all both most none each many half some several one two three');

export const isSomebody = (token: Token | undefined): boolean => isOneOf(token, somebody);

/** "And both were promoted in spring". */
function succeedSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next++) {
    if (does(tokens[next], G.succeeded)) return true;
    if (!is(tokens[next], N.auxiliary | N.adverb | N.people | N.time)) return false;
  }
  return false;
}

const keptSafe = setOf(kept);

/** "640 items kept out of landfill". */
function isKept(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next++)
    if (isPast(tokens[next])) return keptSafe.has(tokens[next]?.entry.lemma ?? '');
  return false;
}

/** A subject that is a quantity or a trouble and soon moves: ", and returns fell". */
function hasOwnVerb(tokens: readonly Token[], at: number): boolean {
  let quantity = false;
  for (let next = at; next < tokens.length && next < at + 8; next++) {
    const token = tokens[next];
    if (!token || token.kind === TokenKind.comma || token.kind === TokenKind.stop) return false;
    if (next > at && has(token, F.past) && verbIs(token, V.multiply)) return true;
    if (next > at && does(token, G.directions) && leadsTo(tokens[next + 1]) && namesOnly(tokens, at, next))
      return true;
    const moved = has(token, F.past) && verbIs(token, V.move | V.raise | V.lower | V.improve);
    if (quantity && has(token, F.base) && verbIs(token, V.move) && isFigured(tokens[next + 1])) return true;
    if (quantity && moved && (!has(token, F.base) || token.text === 'fell')) return true;
    if (next > at && decides(tokens, next, at)) return true;
    quantity ||= is(token, N.metric | N.harm | N.generic | N.adoption);
  }
  return false;
}

/** "Trial starts up from 2% to 3%", "went down 9%": what comes behind a direction. */
const leadsTo = (token: Token | undefined): boolean =>
  isFigured(token) || token?.text === 'from' || token?.text === 'to' || token?.text === 'by';

/** Whether nothing but a name stands there: no connective, and no participle but of what moves. */
const namesOnly = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every((token) => (token.participle === 0 || verbIs(token, V.move)) && !does(token, G.cutting | G.means));
