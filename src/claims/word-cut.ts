import { tellsAftermath } from './aftermath';
import { F, G, N, V } from './lexicon';
import type { Cut, Link } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { isPersuadedTo, othersDecide } from './contents-words';
import { coordinatedCut } from './coordinated-cut';
import { peopleAct } from './others-act';
import { clauseEnd } from './own-clause';
import { isNameOfQuantity } from './verb-place';
import * as special from './words/special-verbs';
import {
  afterAdverbs,
  amountSoon,
  does,
  has,
  is,
  isFigured,
  isIng,
  isOneOf,
  isPast,
  setOf,
  verbIs,
} from './word-form';

/** Verbs whose participle, base or past opens a result. */
export const resultKinds =
  V.raise | V.lower | V.improve | V.gain | V.remove | V.keep | V.enable | V.exceed | V.cause | V.multiply;

const persuading = setOf(special.persuading);

/** What all words do that open a part without being a participle, "after", "as" and "until" among them. */
const opening = G.hence | G.causing | G.cutting | G.means | G.adopted | G.settings;

/** Where the word at `at` opens a new part of the claim; null where it does not. */
export function wordCut(tokens: readonly Token[], at: number, link: Link, start: number): Cut | null {
  const token = tokens[at];
  if (!token || (token.participle === 0 && !does(token, opening))) return null;
  const next = tokens[at + 1];
  if (token.text === 'after' && next?.text === 'which') return { link: 'result', start: at + 2 };
  if (token.text === 'until' && tellsAftermath(tokens, at + 1, clauseEnd(tokens, at + 1)))
    return { link: 'result', start: at + 1 };
  if (does(token, G.hence)) return { link: 'result', start: at + 1 };
  if (does(token, G.causing) && (next?.text === 'in' || next?.text === 'to' || token.text === 'yielding'))
    return { link: 'result', start: at };
  if (
    token.text === 'as' &&
    next?.text === 'a' &&
    tokens[at + 2]?.text === 'result' &&
    tokens[at + 3]?.kind === TokenKind.word &&
    (tokens[at + 3]?.text !== 'of' || tokens[at + 4]?.text === 'which')
  )
    return { link: 'result', start: tokens[at + 3]?.text === 'of' ? at + 5 : at + 3 };
  const byWord = does(token, G.cutting) ? cutters.get(token.text) : undefined;
  if (byWord) return byWord(tokens, at, start);
  if (token.text === 'through' && checkedSoon(tokens, at + 1)) return null;
  if (
    does(token, G.means) &&
    (token.text !== 'following' || tokens[at - 1]?.kind === TokenKind.comma) &&
    next &&
    next.kind !== TokenKind.stop &&
    next.kind !== TokenKind.close &&
    (token.text !== 'thanks' || next.text === 'to')
  )
    return { link: 'means', start: token.text === 'thanks' ? at + 2 : at + 1 };
  if (isAdoption(tokens, at) && at > start) return { link: 'relative', start: at };
  if (
    (link === 'means' || link === 'setting') &&
    start <= 1 &&
    isPast(token) &&
    verbIs(token, resultKinds) &&
    !is(tokens[at - 1], N.determiner)
  )
    return { link: 'main', start: at };
  return bareParticiple(tokens, at) ? { link: 'participle', start: at } : null;
}

/** "Through the audit" is no means. */
function checkedSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next++) if (does(tokens[next], G.checking)) return true;
  return false;
}

type Cutter = (tokens: readonly Token[], at: number, start: number) => Cut | null;

const afterWord =
  (link: Link): Cutter =>
  (_tokens, at) => ({ link, start: at + 1 });

const cutters = new Map<string, Cutter>(
  Object.entries({
    so: soCut,
    to: purposeCut,
    by: byCut,
    with: withCut,
    aimed: afterWord('aim'),
    aiming: afterWord('aim'),
    for: forCut,
    of: wrappedCut,
    in: wrappedCut,
    which: whichCut,
    wich: whichCut,
    who: afterWord('relative'),
    whereby: afterWord('relative'),
    that: relativeCut,
    while: afterWord('while'),
    whilst: afterWord('while'),
    and: andCut,
    then: andCut,
    but: andCut,
    due: (tokens, at) => (tokens[at + 1]?.text === 'to' ? { link: 'means', start: at + 2 } : null),
  } satisfies Record<string, Cutter>),
);

/** "3 of which passed" is cut before its number. */
function whichCut(tokens: readonly Token[], at: number): Cut | null {
  return tokens[at - 1]?.text === 'of' ? null : { link: 'relative', start: at + 1 };
}

/** "Used by 1,800 projects" needs its number; "adopted by the board" does not. */
const isAdoption = (tokens: readonly Token[], at: number): boolean =>
  does(tokens[at], G.adopted) &&
  tokens[at + 1]?.text === 'by' &&
  (tokens[at]?.text === 'adopted' || amountSoon(tokens, at + 2, 4));

function forCut(tokens: readonly Token[], at: number, start: number): Cut | null {
  const next = tokens[at + 1];
  if (isForChange(tokens, at + 1) && !does(tokens[at - 1], G.charged)) return { link: 'with', start: at + 1 };
  const credited = does(tokens[start], G.credited);
  if (!isIng(next) || (does(next, G.ingNouns) && !(credited && verbIs(next, resultKinds)))) return null;
  if (does(tokens[at - 1], G.charged)) return { link: 'wrapped', start: at + 1 };
  return { link: credited ? 'result' : 'aim', start: at + 1 };
}

/** "For a 22% saving", "for savings of 8%". */
function isForChange(tokens: readonly Token[], at: number): boolean {
  const from = is(tokens[at], N.determiner) ? at + 1 : at;
  if (!isFigured(tokens[from])) return false;
  for (let next = from + 1; next < from + 4; next++) if (is(tokens[next], N.change)) return true;
  return false;
}

function wrappedCut(tokens: readonly Token[], at: number): Cut | null {
  const wrapped = isIng(tokens[at + 1]) && does(tokens[at - 1], G.wrapping);
  return wrapped ? { link: 'wrapped', start: at + 1 } : null;
}

function andCut(tokens: readonly Token[], at: number, start: number): Cut | null {
  if (tokens[at]?.text === 'but' && tokens[at - 1]?.text === 'all') return null;
  if (tokens[at]?.text === 'then' && isSubjectOnly(tokens, start, at)) return null;
  const pointed = pointedCut(tokens, at + 1);
  if (pointed) return pointed;
  const next = afterAdverbs(tokens, at + 1);
  const word = tokens[next];
  if (does(word, G.hence)) return { link: 'result', start: next + 1 };
  if (startsParticiple(tokens, next) && verbIs(word, resultKinds) && removesThing(tokens, next))
    return { link: isMeansOf(tokens, start) ? 'means' : 'participle', start: next };
  return coordinatedCut(tokens, at + 1, start);
}

/** "By streamlining processes and eliminating waste". */
const isMeansOf = (tokens: readonly Token[], start: number): boolean =>
  isIng(tokens[start]) && (does(tokens[start - 1], G.means) || tokens[start - 1]?.text === 'by');

/** ", this cut returns", ", result is that ...". */
export function pointedCut(tokens: readonly Token[], at: number): Cut | null {
  const text = tokens[at]?.text;
  const after = tokens[at + 1];
  if (text === 'result' && (after?.text === 'is' || after?.text === 'was' || after?.kind === TokenKind.colon))
    return { link: 'result', start: at + 2 };
  if (text === 'meaning' && after?.kind === TokenKind.word) return { link: 'result', start: at + 1 };
  if (text !== 'this' && text !== 'that' && text !== 'it') return null;
  const verb = tokens[is(after, N.auxiliary) ? at + 2 : at + 1];
  const told = isPast(verb) || (is(after, N.auxiliary) && has(verb, F.base));
  return told && verbIs(verb, resultKinds) ? { link: 'relative', start: at + 1 } : null;
}

/** What a participle after "and" takes away is named: "stemming checks" is a task. */
const removesThing = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.entry.verb ?? 0) !== Number(V.remove) || quantitySoon(tokens, at + 1);

/** "The regulator then waived the fee". */
function isSubjectOnly(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (isPast(tokens[at]) || (has(tokens[at], F.base) && tokens[at]?.entry.noun === 0)) return false;
  return true;
}

function soCut(tokens: readonly Token[], at: number): Cut | null {
  const next = tokens[at + 1];
  if (next?.text === 'that') return { link: 'result', start: at + 2 };
  if (next?.text === 'as' && tokens[at + 2]?.text === 'to') return { link: 'aim', start: at + 3 };
  if (!next || is(next, N.adverb) || next.text === 'far') return null;
  return { link: 'result', start: at + 1 };
}

/** "Mean time to detect fell to 3 min", "cut time to market by 40%". */
const isMeanTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'time' &&
  tokens[at - 3]?.text !== ',' &&
  (tokens[at - 2]?.kind === TokenKind.comma ||
    isOneOf(tokens[at - 2], timed) ||
    verbIs(tokens[at - 2], V.lower | V.raise | V.improve));

const timed = setOf('mean median average');

function purposeCut(tokens: readonly Token[], at: number, start: number): Cut | null {
  const before = tokens[at - 1];
  if (isOneOf(before, intended) && has(tokens[at + 1], F.base)) return { link: 'aim', start: at + 1 };
  if (does(before, G.expected) || isMeanTime(tokens, at)) return null;
  if (before?.text === 'used' && isOneOf(tokens[at + 1], habitual)) return null;
  if (verbIs(before, V.wrap | V.enable | V.wish) && !is(before, N.artefact)) return null;
  if (othersDecide(tokens, at) && (persuades(tokens, start, at) || tokens[start]?.text === 'leading'))
    return null;
  if (isPersuadedTo(tokens, at) || (at === start + 2 && verbIs(tokens[start], V.enable))) return null;
  const next = afterAdverbs(tokens, at + 1);
  if (before?.text === 'ability' || before?.text === 'able') return { link: 'wrapped', start: next };
  return has(tokens[next], F.base) ? { link: 'purpose', start: next } : null;
}

function persuades(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (persuading.has(tokens[at]?.entry.lemma ?? '')) return true;
  return false;
}

/** "Intended to bring returns down": whether it did is not told. */
const intended = setOf('intended meant designed');

/** "It used to take two hours". */
const habitual = setOf('take be cost need have go run spend wait');

/** "By noon", "by June". */
const dayTimes = setOf(
  'noon midnight lunch lunchtime morning evening end eod eoy monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec spring summer autumn winter tomorrow then now',
);

function byCut(tokens: readonly Token[], at: number): Cut | null {
  const next = tokens[at + 1];
  if (!next || next.kind === TokenKind.number || next.figure >= 0) return null;
  if (isIng(next)) return { link: 'means', start: at + 1 };
  if (is(next, N.time) || isOneOf(next, dayTimes) || next.text === 'hand') return null;
  if (does(next, G.nearly) && amountSoon(tokens, at + 1, 4)) return null;
  if (isPast(tokens[at - 1]) || next.kind !== TokenKind.word) return null;
  return { link: 'means', start: at + 1 };
}

/** "Assisted with increasing": the help is the writer's. */
function withCut(tokens: readonly Token[], at: number, start: number): Cut | null {
  if (isIng(tokens[at + 1]) && (verbIs(tokens[at - 1], V.wrap) || does(tokens[at - 1], G.wrapping)))
    return { link: 'wrapped', start: at + 1 };
  if (tokens[start]?.entry.lemma === 'make' && comparesSoon(tokens, at)) return null;
  if (tokens[at + 1]?.kind === TokenKind.number && verbIs(tokens[start], V.raise | V.lower)) return null;
  if (at - 1 === start && is(tokens[start], N.generic | N.harm | N.metric)) return null;
  return aimPhrase(tokens, at) ?? { link: 'with', start: at + 1 };
}

/** "Made work with Ops a lot easier". */
function comparesSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 8; next++) if (is(tokens[next], N.comparative)) return true;
  return false;
}

/** "with the goal of cutting", "with a view to cut". */
function aimPhrase(tokens: readonly Token[], at: number): Cut | null {
  for (let next = at + 1; next < at + 4; next++) {
    const after = tokens[next + 1]?.text;
    if (does(tokens[next], G.aims) && (after === 'of' || after === 'to'))
      return { link: 'aim', start: next + 2 };
  }
  return null;
}

function relativeCut(tokens: readonly Token[], at: number): Cut | null {
  const next = afterAdverbs(tokens, at + 1);
  const word = tokens[next];
  if (isFigured(tokens[at + 1]) && peopleAct(tokens, at + 1)) return { link: 'relative', start: at + 1 };
  if (othersDecideSoon(tokens, at + 1)) return { link: 'relative', start: at + 1 };
  const verb = has(word, F.past | F.third | F.base) || is(word, N.auxiliary) || isPast(word);
  return verb ? { link: 'relative', start: next } : null;
}

/** "That the ministry adopted". */
function othersDecideSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next++)
    if (isPast(tokens[next]) && verbIs(tokens[next], V.decide)) return is(tokens[next - 1], N.outsider);
  return false;
}

export const startsParticiple = (tokens: readonly Token[], at: number): boolean =>
  isIng(tokens[at]) &&
  tokens[at + 1]?.text !== 'of' &&
  !isNameOfQuantity(tokens, at) &&
  (!does(tokens[at], G.ingNouns) ||
    (tokens[at]?.text === 'growing' && growsThing(tokens, at + 1)) ||
    (tokens[at]?.text === 'leading' && (tokens[at + 1]?.text === 'to' || leadsOthers(tokens, at))));

/** "Growing weekday visits by 23%", but "growing tomatoes". */
const growsThing = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], N.metric | N.win | N.adoption) ||
  (is(tokens[at + 1], N.metric | N.win | N.adoption) && amountSoon(tokens, at + 2, 3));

/** "Leading the council to lift the notice". */
function leadsOthers(tokens: readonly Token[], at: number): boolean {
  for (let to = at + 2; to < at + 6; to++)
    if (tokens[to]?.text === 'to') return is(tokens[to - 1], N.outsider) && othersDecide(tokens, to);
  return false;
}

/** A result verb's participle right after a noun, with its object after it: "opened kiosks lifting footfall". */
function bareParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !has(token, F.ing) || !verbIs(token, resultKinds | V.ensure)) return false;
  if (does(token, G.ingNouns) && token.text !== 'leading' && token.text !== 'growing') return false;
  if (tokens[at + 1]?.text === 'by' || (is(before, N.adverb) && is(tokens[at - 2], N.determiner)))
    return false;
  if (before.text === 'gradient' || (token.text === 'saving' && is(before, N.metric | N.time))) return false;
  if (is(before, N.determiner | N.preposition | N.auxiliary | N.comparative)) return false;
  if (before.entry.form !== 0 && before.entry.noun === 0) return false;
  const afterNoun =
    before.kind === TokenKind.word || before.kind === TokenKind.number || before.kind === TokenKind.close;
  return (
    afterNoun &&
    (quantitySoon(tokens, at + 1) || (verbIs(token, V.raise | V.lower) && isSizedBy(tokens, at + 2)))
  );
}

/** "Added a cache lowering load by a third": by how much tells what any thing was. */
function isSizedBy(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next++)
    if (tokens[next]?.text === 'by') return amountSoon(tokens, next + 1, 2);
  return false;
}

function quantitySoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const token = tokens[next];
    if (!token || (token.kind !== TokenKind.word && token.kind !== TokenKind.number)) return false;
    if (token.kind === TokenKind.number || is(token, N.metric | N.generic | N.harm | N.win | N.amount))
      return true;
    if (next === at && is(token, N.determiner | N.people | N.comparative)) return true;
  }
  return false;
}
