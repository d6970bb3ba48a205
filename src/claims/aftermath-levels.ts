import { N } from './lexicon';
import { noes } from './own-clause';
import type { Clause } from './own-clause';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { is, isFigured, isOneOf, textOf } from './word-form';

/** No verb: "completion 41% → 63%", "rating from 3.9 to 4.6", "Dice score 0.91", "not one missing seal". */
export function levelTells(tokens: readonly Token[], clause: Clause): boolean {
  const { start, end } = clause;
  if (clause.negated && isNone(tokens, clause)) return true;
  if (endsBetter(tokens, clause)) return true;
  if (!clause.amount) return false;
  if (tokens[start]?.text === 'only' && (clause.subject & N.harm) !== 0) return true;
  if (isFromTo(tokens, start)) return true;
  if (isSpell(tokens, clause)) return true;
  let named = -1;
  for (let at = start; at < end && at < start + 6; at++) {
    const token = tokens[at];
    if (!token) break;
    if (named >= 0 && token.figure >= 0) return isLevel(tokens, at, end);
    if (is(token, N.metric | N.harm | N.adoption) && !is(token, N.effort)) named = at;
    else if (named >= 0 && !isBetween(token) && !is(tokens[at - 1], N.preposition)) named = -1;
  }
  return false;
}

/** "Guest score now higher", "hand-over quality clearly better". */
const endsBetter = (tokens: readonly Token[], { start, end, subject }: Clause): boolean =>
  (subject & (N.metric | N.harm | N.generic)) !== 0 &&
  is(tokens[end - 1], N.comparative) &&
  !is(tokens[start], N.comparative) &&
  !is(tokens[end - 2], N.determiner | N.preposition);

const isBetween = (token: Token): boolean =>
  is(token, N.preposition | N.adverb | N.generic | N.time | N.comparative | N.plural) ||
  token.kind === TokenKind.other ||
  token.kind === TokenKind.open;

/** "3x the badge scans of last year". */
export const isTimesThe = (tokens: readonly Token[], at: number): boolean =>
  isFigured(tokens[at]) && tokens[at]?.text.endsWith('x') === true && tokens[at + 1]?.text === 'the';

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
  const score = text.endsWith('%') || text.includes('.') || text.includes(':');
  return score || is(tokens[at + 1], N.time);
}

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
