import { isSpell, isTimesThe, levelTells } from './aftermath-levels';
import { F, G, N, V } from './lexicon';
import { clauseAt, longest } from './own-clause';
import type { Clause } from './own-clause';
import type { Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, is, isFigured, isOneOf, isPast, setOf, verbIs } from './word-form';
import { customActs, describing, presence, uncounted } from './words/aftermath-words';

const attended = setOf(presence);
const describes = setOf(describing);
const ownAct = setOf(customActs);
const everybody = setOf(uncounted);

/**
 * Whether the tokens from `start` tell what came of the work: how a thing now stands, or what others did. The subject
 * is not the writer: "the auditors raised no points", "queries now scan 8% of the rows", "nobody waits any more".
 */
export function tellsAftermath(
  tokens: readonly Token[],
  start: number,
  end: number,
  headless = false,
): boolean {
  const clause = clauseAt(tokens, start, Math.min(end, start + longest), headless);
  if (!clause) return false;
  if (isTimesThe(tokens, start)) return true;
  return clause.verb >= 0 ? verbTells(tokens, clause) : levelTells(tokens, clause);
}

/** "They", "nobody": never the writer. */
export const isEverybody = (token: Token | undefined): boolean => isOneOf(token, everybody);

/** The same at the opening of a claim, where a plain sentence may only describe a thing. */
export function opensWithState(tokens: readonly Token[], { start, end }: Part): boolean {
  const clause = clauseAt(tokens, start, Math.min(end, start + longest));
  if (!clause) return false;
  if (clause.verb < 0) return levelTells(tokens, clause);
  if (clause.negated && clause.turn) return true;
  if (countedAct(tokens, clause) || isTimesThe(tokens, start)) return true;
  if (clause.contrast && clause.amount) return true;
  if (isBetter(tokens, clause) || isRank(tokens, clause.verb) || canAlone(tokens, clause)) return true;
  return clause.turn && standsOut(tokens, clause) && !is(tokens[start], N.pronoun);
}

function verbTells(tokens: readonly Token[], clause: Clause): boolean {
  const verb = tokens[clause.verb];
  if (!verb || isOneOf(verb, attended)) return false;
  if (clause.amount && isSpell(tokens, clause)) return true;
  if (clause.contrast && clause.amount) return true;
  if (clause.verb === clause.start) return headTells(tokens, clause);
  if (countedAct(tokens, clause)) return true;
  if (othersActed(tokens, clause)) return true;
  if (isRank(tokens, clause.verb)) return true;
  const lasts = clause.turn || (clause.negated && (clause.subject & watched) !== 0);
  if (lasts && standsOut(tokens, clause)) return true;
  if (is(verb, N.auxiliary)) return comparesAfter(tokens, clause);
  return ((clause.subject & watched) !== 0 || verbIs(verb, V.move)) && isMove(tokens, clause);
}

/** After "which": "which now empties by noon", "the tribunal, which lifted the fine". */
function headTells(tokens: readonly Token[], clause: Clause): boolean {
  const verb = tokens[clause.start];
  if (clause.turn && standsOut(tokens, clause)) return true;
  const of = tokens[clause.start - 2];
  return (
    verbIs(verb, V.decide) &&
    is(of?.kind === TokenKind.comma ? tokens[clause.start - 3] : of, N.outsider | N.people)
  );
}

const watched = N.metric | N.harm | N.adoption | N.win | N.outsider | N.generic;

/** "Collaboration is much better now", "hand-offs are cleaner". */
const isBetter = (tokens: readonly Token[], clause: Clause): boolean =>
  is(tokens[clause.verb], N.auxiliary) &&
  (clause.turn || (clause.subject & (N.metric | N.harm | N.generic)) !== 0) &&
  comparesAfter(tokens, clause);

/** "My branch ranked 2nd of 64". */
const isRank = (tokens: readonly Token[], verb: number): boolean =>
  (tokens[verb]?.text === 'ranked' || tokens[verb]?.text === 'ranks' || tokens[verb]?.text === 'placed') &&
  (tokens[verb + 1]?.kind === TokenKind.number ||
    tokens[verb + 1]?.text === 'first' ||
    tokens[verb + 1]?.text === 'top');

/** "Engineers can ship without a gatekeeper". */
const canAlone = (tokens: readonly Token[], { verb, subject, negated }: Clause): boolean =>
  tokens[verb]?.text === 'can' && negated && (subject & (N.outsider | N.people | N.role)) !== 0;

/** "Four said yes", "7 of which renewed", "31% of payers switched". */
function countedAct(tokens: readonly Token[], { start, end, verb, subject }: Clause): boolean {
  const first = tokens[start];
  const told = tokens[verb];
  if (!first || !told || is(told, N.auxiliary) || isOneOf(told, attended) || verb - start > 5) return false;
  if (first.figure < 0 && !is(first, N.amount)) return false;
  if (is(first, N.time) || is(tokens[start + 1], N.time)) return false;
  const bare = verb === start + 1 || ofThem(tokens, start, verb);
  const people = (subject & (N.outsider | N.win | N.people)) !== 0;
  if (!bare && !people) return false;
  /** "Five sets": several of them would set. */
  if (verb === start + 1 && told.entry.form === Number(F.third)) return false;
  const after = tokens[verb + 1];
  if (after?.text === 'by') return false;
  const work = verbIs(told, V.work) && (told.entry.verb & ~V.work) === 0 && told.text.endsWith('ed');
  return !work || isOneOf(told, ownAct) || (verb + 1 < end && !is(after, N.preposition));
}

function ofThem(tokens: readonly Token[], start: number, verb: number): boolean {
  for (let at = start + 1; at < verb; at++) {
    const { text = '' } = tokens[at] ?? {};
    if (/^(?:them|which|whom?|these|ones|those)$/.test(text)) return true;
  }
  return false;
}

/** People outside the writer's work, or "nobody" and "they", did something. */
function othersActed(tokens: readonly Token[], { start, verb, subject }: Clause): boolean {
  const told = tokens[verb];
  if (!told || describes.has(told.entry.lemma)) return false;
  const outside = (subject & N.outsider) !== 0 || isOneOf(tokens[start], everybody);
  if (outside) return !is(told, N.auxiliary) || canDo(tokens, verb);
  return (subject & (N.people | N.role)) !== 0 && verbIs(told, V.decide);
}

const canDo = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text;
  return text === 'can' || text === 'could' || text === 'do' || text === 'did' || isPast(tokens[at + 1]);
};

/** The subject is a thing or others, and the verb does not only describe it. */
const standsOut = (tokens: readonly Token[], { verb }: Clause): boolean =>
  !describes.has(tokens[verb]?.entry.lemma ?? '');

/** "Is a third shorter", "are less". */
function comparesAfter(tokens: readonly Token[], { verb, end }: Clause): boolean {
  for (let at = verb + 1; at < end && at < verb + 6; at++) {
    if (is(tokens[at], N.comparative)) return tokens[at]?.text !== 'more' || tokens[at + 1]?.text !== 'than';
  }
  return false;
}

/** The amount follows the verb at once: "power use fell 38%", "rates took 9 days". */
function isMove(tokens: readonly Token[], { verb, end }: Clause): boolean {
  if (describes.has(tokens[verb]?.entry.lemma ?? '')) return false;
  const way = tokens[verb + 1]?.text;
  if (verbIs(tokens[verb], V.move) && (way === 'up' || way === 'down')) return true;
  for (let at = verb + 1; at < end && at < verb + 4; at++)
    if (isFigured(tokens[at]) || does(tokens[at], G.bareAmounts)) return true;
  return false;
}
