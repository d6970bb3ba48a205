import { G, N } from './lexicon';
import { noes } from './own-clause';
import type { Clause } from './own-clause';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, is, isFigured, isOneOf, isPast, textOf } from './word-form';

/** No verb: "completion 41% → 63%", "rating from 3.9 to 4.6", "Dice score 0.91", "not one missing seal". */
export function levelTells(tokens: readonly Token[], clause: Clause): boolean {
  const { start, end } = clause;
  if (clause.negated && isNone(tokens, clause)) return true;
  if (isNowBetter(tokens, clause)) return true;
  if (!clause.amount) return false;
  if (tokens[start]?.text === 'only' && (clause.subject & N.harm) !== 0) return true;
  if (end - start <= 5 && is(tokens[end - 2], N.score) && tokens[end - 1]?.kind === TokenKind.number)
    return true;
  if (isNotSpent(tokens, start) || isFromTo(tokens, start)) return true;
  if (isSpell(tokens, clause)) return true;
  let named = -1;
  for (let at = start; at < end && at < start + 6; at++) {
    const token = tokens[at];
    if (!token) break;
    if (at > start && does(token, G.directions) && isFigured(tokens[at + 1])) return true;
    if (named >= 0 && token.figure >= 0) return isLevel(tokens, at, end);
    if (is(token, N.metric | N.harm | N.adoption) && !is(token, N.effort)) named = at;
    else if (named >= 0 && !isBetween(token) && !is(tokens[at - 1], N.preposition)) named = -1;
  }
  return false;
}

/** "Turnover now lower than in any other branch", "hand-over quality clearly better". */
function isNowBetter(tokens: readonly Token[], { start, end, subject, turn }: Clause): boolean {
  if ((subject & (N.metric | N.harm | N.generic)) === 0) return false;
  if (
    is(tokens[end - 1], N.comparative) &&
    !is(tokens[start], N.comparative) &&
    !is(tokens[end - 2], N.determiner | N.preposition)
  )
    return true;
  if (!turn) return false;
  for (let at = start + 1; at < end - 1; at++)
    if (tokens[at]?.text === 'now') return is(tokens[at + 1], N.comparative);
  return false;
}

const isBetween = (token: Token): boolean =>
  is(token, N.preposition | N.adverb | N.generic | N.time | N.comparative | N.plural) ||
  token.kind === TokenKind.other ||
  token.kind === TokenKind.open;

/** "3x the badge scans of last year". */
export const isTimesThe = (tokens: readonly Token[], at: number): boolean =>
  isFigured(tokens[at]) && tokens[at]?.text.endsWith('x') === true && tokens[at + 1]?.text === 'the';

/** "€260k not spent". */
const isNotSpent = (tokens: readonly Token[], at: number): boolean =>
  isFigured(tokens[at]) && tokens[at + 1]?.text === 'not' && isPast(tokens[at + 2]);

/** "Pages from 19 to 4". */
const isFromTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === TokenKind.word &&
  tokens[at + 1]?.text === 'from' &&
  isFigured(tokens[at + 2]) &&
  tokens.slice(at + 3, at + 6).some(({ text }) => text === 'to');

/** Two amounts, a share, a score, or a time. */
function isLevel(tokens: readonly Token[], at: number, end: number): boolean {
  let amounts = 0;
  let last = -1;
  for (let next = at; next < end; next++) {
    const figure = tokens[next]?.figure ?? -1;
    if (figure >= 0 && figure !== last) amounts++;
    if (figure >= 0) last = figure;
  }
  if (amounts > 1) return true;
  const text = textOf(tokens[at]);
  const score = text.endsWith('%') || text.includes('.') || text.includes(':') || endsInUnit(text);
  return score || is(tokens[at + 1], N.time);
}

const endsInUnit = (text: string): boolean => text.endsWith('ms') || text.endsWith('s') || text.endsWith('x');

/** "Not one missing seal in 30,000 parts", "no pages since". */
function isNone(tokens: readonly Token[], { start, end, subject, turn }: Clause): boolean {
  if (!isOneOf(tokens[start], noes)) return false;
  return turn || (subject & (N.harm | N.metric)) !== 0 || (tokens[start]?.text === 'not' && end - start > 3);
}

/** "512 days without an accident". */
export function isSpell(tokens: readonly Token[], { start, end }: Clause): boolean {
  for (let at = start + 1; at < end; at++)
    if (tokens[at]?.text === 'without' && is(tokens[at - 1], N.time)) return true;
  return false;
}
