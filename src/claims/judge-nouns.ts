import { mayBeOf } from './held';
import { contentsOf } from './contents';
import type { Contents } from './contents';
import { C, holds } from './contents-marks';
import { quantity } from './verb-kinds';
import { F, G, N, V } from './lexicon';
import type { Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { decides } from './others-act';
import { leadsAsVerb } from './verb-place';
import { isSomebody } from './coordinated-cut';
import { does, has, is, isFigured, isIng, isOneOf, isPast, setOf, verbIs } from './word-form';
import { praisedWork } from './words/special-verbs';

const praised = setOf(praisedWork);

/** Whether a part without a verb of its own states a result: "Returns -12%", "zero injuries", "Faster checkout". */
export function nounsStateResult(tokens: readonly Token[], part: Part, c: Contents): boolean {
  if (part.link === 'aim' || part.link === 'means' || tokens[part.start]?.text === 'on-call') return false;
  if (holds(c, C.takenOff) && holds(c, C.opensWithAmount)) return true;
  if (part.link === 'with' && holds(c, C.opensWithAmount) && doWell(tokens, part)) return true;
  if (holds(c, C.fromTo) || (holds(c, C.share) && holds(c, C.opensWithAmount) && part.link !== 'with'))
    return true;
  if (holds(c, C.zero) && ((c.nouns & (N.harm | N.metric)) !== 0 || startsWithNone(tokens, part)))
    return true;
  if (holds(c, C.share) && (c.nouns & (quantity & ~N.win)) !== 0) return true;
  if (holds(c, C.count) && (c.nouns & N.adoption) !== 0 && !(part.link === 'with' && (c.nouns & N.win) !== 0))
    return true;
  if (
    holds(c, C.count) &&
    (part.link === 'arrow' || part.link === 'result') &&
    (c.heads & (N.win | N.adoption | N.metric | N.harm)) !== 0
  )
    return true;
  if (holds(c, C.signed) && (c.nouns & quantity) !== 0) return true;
  if (holds(c, C.count) && part.link === 'with' && (c.heads & N.score) !== 0) return true;
  const compares = is(tokens[part.start], N.comparative);
  if (compares && tokens[part.start]?.text === 'more' && isOneOf(tokens[part.start + 1], praised))
    return true;
  if (compares && (c.nouns & (N.metric | N.generic | N.harm)) !== 0) return true;
  if (part.link === 'lead' && (c.nouns & N.comparative) !== 0 && isBetterThing(tokens, part)) return true;
  if ((c.grammar & G.directions) !== 0 && (c.nouns & quantity) !== 0 && isUpOrDown(tokens, part)) return true;
  if ((c.verbs & V.decide) !== 0 && othersDecide(tokens, part)) return true;
  if (compares && tokens[part.start]?.text === 'fewer' && part.link !== 'with') return true;
  if (mayBeOf(c, telling) && (isPassed(tokens, part) || nowCan(tokens, part))) return true;
  if ((c.grammar & G.adopted) !== 0 && isTakenUp(tokens, part)) return true;
  if (holds(c, C.share | C.money | C.count | C.duration))
    return (c.nouns & N.change) !== 0 || (c.grammar & G.savings) !== 0;
  return ((c.nouns & N.change) !== 0 && topicChange(tokens, part)) || othersAct(tokens, part);
}

/** What `isPassed` and `nowCan` look for. */
const telling = setOf('passed now longer');

/** "A much smoother journey", "Better welfare on the farm": how something now is, and nothing that was made. */
function isBetterThing(tokens: readonly Token[], { start, end }: Part): boolean {
  let at = start;
  while (
    (is(tokens[at], N.determiner | N.adverb) || isOneOf(tokens[at], degrees)) &&
    !is(tokens[at], N.comparative)
  )
    at++;
  if (at > start + 2 || at + 1 >= end || !is(tokens[at], N.comparative) || has(tokens[at], F.past))
    return false;
  if (isOneOf(tokens[at], amounts)) return false;
  for (let next = at + 1; next < end && !is(tokens[next], N.preposition); next++)
    if (is(tokens[next], made)) return false;
  return tokens[at + 1]?.kind === TokenKind.word && !is(tokens[at + 1], N.preposition | N.time);
}

const degrees = setOf('much far way lot');
const amounts = setOf('more less fewer further later earlier other than lower higher');
const made = N.artefact | N.task | N.effort | N.role | N.people | N.ask;

/** "26 of 30 pupils gaining a level". */
function doWell(tokens: readonly Token[], { start, end }: Part): boolean {
  for (let at = start + 1; at < end && at < start + 6; at++)
    if (isIng(tokens[at]))
      return (
        is(tokens[at - 1], N.people | N.outsider | N.win) &&
        verbIs(tokens[at], V.gain | V.exceed | V.move | V.decide)
      );
  return false;
}

/** "External pen test passed", "the depot passed the yearly audit". */
function isPassed(tokens: readonly Token[], { start, end, link }: Part): boolean {
  if (link === 'with' || link === 'purpose') return false;
  for (let at = start + 1; at < end; at++)
    if (tokens[at]?.text === 'passed')
      return (
        does(tokens[at - 1], G.checking) ||
        tokens[at - 1]?.text === 'test' ||
        tokens.slice(at + 1, Math.min(end, at + 6)).some((token) => does(token, G.checking))
      );
  return false;
}

/** "Paper cited 140 times". */
function isTakenUp(tokens: readonly Token[], { start, end, link }: Part): boolean {
  if (link === 'with' || link === 'purpose') return false;
  for (let at = start + 1; at < end; at++)
    if (does(tokens[at], G.adopted) && isFigured(tokens[at + 1])) return true;
  return false;
}

/** "The committee approved the plan", "the patch was accepted". */
function othersDecide(tokens: readonly Token[], part: Part): boolean {
  if (part.link === 'with' || part.link === 'setting' || part.link === 'purpose') return false;
  for (let at = part.start + 1; at < part.end; at++) if (decides(tokens, at, part.start)) return true;
  return false;
}

const startsWithNone = (tokens: readonly Token[], part: Part): boolean =>
  isOneOf(tokens[part.start], noneAtAll) && (part.link !== 'lead' || part.end - part.start > 2);

/** "Missed handovers down by half", "Traffic up": a quantity with its direction. */
function isUpOrDown(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start + 1; at < part.end; at++) if (isDirection(tokens, at, part)) return true;
  return false;
}

function isDirection(tokens: readonly Token[], at: number, part: Part): boolean {
  if (!does(tokens[at], G.directions)) return false;
  if (has(tokens[at - 1], F.base) && !is(tokens[at - 1], quantity)) return false;
  if (tokens[at]?.text === 'up' && tokens[at + 1]?.text === 'to')
    return is(tokens[at - 1], N.metric | N.harm) && tokens[at + 2]?.text.endsWith('%') === true;
  const next = at + 1 < part.end ? tokens[at + 1] : undefined;
  return (
    !next ||
    next.figure >= 0 ||
    next.kind === TokenKind.number ||
    is(next, N.determiner | N.amount | N.preposition)
  );
}

/** The same with its amount, whatever words stand before it: "missed handovers down by half". */
export function hasDirection(tokens: readonly Token[], part: Part, c: Contents): boolean {
  if (part.link === 'means' || part.link === 'aim' || !holds(c, C.share | C.money | C.count | C.duration))
    return false;
  const named = tokens[part.start]?.entry.form === 0 && !isPast(tokens[part.start]);
  const from = named ? part.start + 1 : part.start + 2;
  for (let at = from; at < part.end; at++) {
    if (!isDirection(tokens, at, part)) continue;
    const by = isOneOf(tokens[at + 1], toAmounts) ? 2 : 1;
    if (at + by < part.end && isFigured(tokens[at + by])) return true;
  }
  return false;
}

/** "3 of whom were promoted": what people whom one taught achieved. */
export function membersSucceed(tokens: readonly Token[], part: Part, c: Contents): boolean {
  if (part.link === 'lead' || !(holds(c, C.count | C.share) || part.link === 'relative')) return false;
  if (
    !holds(c, C.count | C.share) &&
    tokens[part.start + 2]?.text !== 'whom' &&
    !isSomebody(tokens[part.start])
  )
    return false;
  for (let at = part.start; at < part.end; at++)
    if (does(tokens[at], G.succeeded))
      return holds(c, C.share) || part.link === 'relative' || isFigured(tokens[part.start]);
  return false;
}

/** "Reduction of returns", "Returns drop": a change of something that one can watch. */
function topicChange(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start; at < part.end; at++) {
    if (!is(tokens[at], N.change)) continue;
    const after = tokens[at + 1]?.text;
    if (at <= part.start + 1 && (after === 'of' || after === 'in'))
      return (
        (contentsOf(tokens, at + 1, part.end, []).nouns & (N.metric | N.harm | N.generic)) !== 0 ||
        tokens.slice(at + 2, at + 6).some(({ text }) => text === 'process')
      );
  }
  return false;
}

/** "Residents get their results the same day": people other than the writer. */
export function othersAct(tokens: readonly Token[], part: Part): boolean {
  const verb = tokens[part.start + 1];
  const people = is(tokens[part.start], N.people | N.win) && is(tokens[part.start], N.plural);
  return people && part.link === 'lead' && has(verb, F.base) && verb?.entry.noun === 0;
}

/** "All vans now start without ...", "invoices are now paid within ...": not what the writer now does. */
function nowDoes(tokens: readonly Token[], now: number, part: Part): boolean {
  if (is(tokens[part.start], N.pronoun) || tokens[now - 1]?.kind !== TokenKind.word) return false;
  const verb = tokens[now + 1];
  if (is(tokens[now - 1], N.auxiliary)) return isPast(verb);
  return has(verb, F.base | F.third) && !leadsAsVerb(tokens, part.start, part);
}

function nowCan(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start + 1; at < part.end - 1; at++) {
    const text = tokens[at]?.text;
    const next = tokens[at + 1]?.text;
    if ((text === 'can' && next === 'now') || (text === 'now' && next === 'can')) return true;
    if (text === 'no' && next === 'longer') return true;
    if (text === 'now' && nowDoes(tokens, at, part)) return true;
  }
  return false;
}

const noneAtAll = setOf('zero no none 0 not nil');

const toAmounts = setOf('by to from nearly about');
