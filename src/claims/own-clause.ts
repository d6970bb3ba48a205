import { endsIn } from './text';
import { F, G, N } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, has, is, isOneOf, isPast, setOf } from './word-form';
import { shortNoes } from './words/aftermath-words';

export const noes = setOf(shortNoes);

/** In tokens: a clause is short, and none is read to the end of a long line. */
export const longest = 22;

/** A clause with a subject of its own, as far as its words show. */
export interface Clause {
  start: number;
  end: number;
  /** The first finite verb after a subject, or -1. */
  verb: number;
  /** Kinds of the words before the verb, or of all where there is none. */
  subject: number;
  /** Something that lasts from now on: "now", "no longer", "since". */
  turn: boolean;
  amount: boolean;
  negated: boolean;
  /** "Rather than", "instead of", "used to", with an amount or a time. */
  contrast: boolean;
}

/** Null where the clause is the writer's own, or no clause. `headless`: its verb may come first, after "which". */
export function clauseAt(
  tokens: readonly Token[],
  start: number,
  end: number,
  headless = false,
): Clause | null {
  const first = tokens[start];
  if (!first || start >= end || isOwn(first) || is(first, N.trait) || isOneOf(first, unfit)) return null;
  const clause: Clause = {
    start,
    end,
    verb: headless && has(first, F.past | F.third | F.base) ? start : -1,
    subject: 0,
    turn: false,
    amount: false,
    negated: false,
    contrast: false,
  };
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (!token) break;
    if (clause.verb < 0 && at > start && isOwn(token)) return null;
    if (clause.verb < 0 && at > start && isFinite(tokens, at, start)) clause.verb = at;
    if (clause.verb < 0) clause.subject |= token.entry.noun;
    note(tokens, at, clause);
  }
  return clause;
}

/** Where a clause that begins at `start` ends at the latest. */
export function clauseEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  for (; at < tokens.length && at - start < longest; at++) {
    const kind = tokens[at]?.kind;
    if (kind === TokenKind.stop || kind === TokenKind.semicolon || kind === TokenKind.colon) break;
    if (kind === TokenKind.comma && at > start + 1) break;
    if (kind === TokenKind.dash) break;
  }
  return at;
}

/** Begin a phrase that has no subject. */
const unfit = setOf('for of with by to as than per');

const isOwn = ({ text }: Token): boolean =>
  (text.length < 4 && (text === 'i' || text === 'we' || text === 'me' || text === 'you')) ||
  (text.charCodeAt(0) === 105 && (text.charCodeAt(1) === 39 || text.charCodeAt(1) === 0x2019));

function note(tokens: readonly Token[], at: number, clause: Clause): void {
  const token = tokens[at];
  if (!token) return;
  if (token.figure >= 0 || token.kind === TokenKind.number || does(token, G.bareAmounts))
    clause.amount = true;
  if (is(token, N.turn)) clause.turn ||= token.text !== 'since' || at + 1 >= clause.end || clause.negated;
  if (isOneOf(token, noes) || (endsIn(token.text, 't') && isNegated(token.text))) clause.negated = true;
  if (isOneOf(token, turning)) noteTurn(tokens, at, clause, token.text);
}

const isNegated = (text: string): boolean => text.endsWith("n't") || text.endsWith('n’t');

const turning = setOf('no any result instead rather used');

function noteTurn(tokens: readonly Token[], at: number, clause: Clause, text: string): void {
  const next = tokens[at + 1]?.text;
  if ((text === 'no' && next === 'longer') || (text === 'any' && next === 'more')) clause.turn = true;
  if (text === 'result' && tokens[at - 1]?.text === 'a' && tokens[at - 2]?.text === 'as') clause.turn = true;
  if (text === 'instead' || (text === 'rather' && next === 'than')) clause.contrast = true;
  if (text === 'used' && next === 'to') clause.contrast = true;
}

/** A verb in its subject's form: "fell", "scans", "are", "can"; not a participle that describes. */
function isFinite(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== TokenKind.word || token.aside || !before) return false;
  if (is(token, N.auxiliary)) return token.text !== 'be' && token.text !== 'been' && token.text !== 'being';
  if (is(before, N.determiner | N.preposition) || before.kind === TokenKind.comma) return false;
  if (is(token, N.preposition)) return false;
  if (isPast(token)) return !isModifier(tokens, at);
  if (has(token, F.third) && token.entry.noun === 0 && !has(token, F.base)) return true;
  if (isUnknownThird(tokens, at)) return true;
  if (!has(token, F.base)) return false;
  const many = is(before, N.plural) || before.text === 'they' || before.text === 'now' || endsInS(before);
  if (is(before, N.outsider) && is(before, N.plural) && isAdverbial(tokens[at + 1])) return true;
  return many && (token.entry.noun === 0 || opensObject(tokens[at + 1])) && at > start;
}

const isAdverbial = (token: Token | undefined): boolean =>
  is(token, N.adverb | N.preposition | N.comparative) || opensObject(token);

const opensObject = (token: Token | undefined): boolean =>
  is(token, N.determiner | N.amount) || (token?.figure ?? -1) >= 0;

const endsInS = ({ text, entry }: Token): boolean =>
  entry.noun === 0 && entry.form === 0 && endsIn(text, 's');

/** "The queue empties by noon": a word in "-s" after a noun, before what is no noun. */
function isUnknownThird(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || token.entry.noun !== 0 || token.entry.form !== 0 || token.text.length < 4) return false;
  if (!endsIn(token.text, 's') || endsIn(token.text, 'ss')) return false;
  const noun = before?.text === 'now' || (before?.entry.noun ?? 0) !== 0 || before?.entry.form === F.base;
  return (
    noun &&
    !is(before, N.plural) &&
    is(after, N.preposition | N.determiner | N.adverb) &&
    after?.text !== 'of'
  );
}

/** "Two certified welders": a participle between a number and its noun. */
const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === TokenKind.number && is(tokens[at + 1], N.plural);
