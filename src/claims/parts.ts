import { F, G, N, V } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { pointedCut, resultKinds, startsParticiple, wordCut } from './word-cut';
import { coordinatedCut, isSomebody } from './coordinated-cut';
import {
  afterAdverbs,
  amountSoon,
  does,
  has,
  is,
  isFigured,
  isOneOf,
  isPast,
  setOf,
  textOf,
  verbIs,
} from './word-form';

/** How a part of a claim hangs on what stands before it. */
export type Link =
  | 'lead'
  | 'main'
  | 'setting'
  | 'wrapped'
  | 'sentence'
  | 'dash'
  | 'arrow'
  | 'colon'
  | 'and'
  | 'participle'
  | 'purpose'
  | 'aim'
  | 'relative'
  | 'result'
  | 'means'
  | 'with'
  | 'while';

/** What stands before a part that hangs on the last so; the weights of a claim's words go by their order. */
export const linkWords: Record<Link, string> = {
  lead: 'the opening',
  main: 'the opening means',
  setting: 'the opening',
  wrapped: 'the opening',
  sentence: 'a full stop',
  dash: 'a dash',
  arrow: 'an arrow',
  colon: 'a colon',
  and: '"and"',
  participle: 'a participle',
  purpose: '"to"',
  aim: 'an aim',
  relative: '"which" or "that"',
  result: 'a connective of result',
  means: 'a means',
  with: '"with"',
  while: '"while"',
};

/** A stretch of tokens `[start, end)` without its connective, which begins at `mark`. */
export interface Part {
  link: Link;
  mark: number;
  start: number;
  end: number;
}

/** Where a new part begins, and how it hangs on the last. */
export interface Cut {
  link: Link;
  /** Where the part's own words begin. */
  start: number;
}

/** The parts of a claim, in order, cut at connectives, verbs and marks. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let link = openingLink(tokens);
  let mark = 0;
  let start = 0;
  let at = 0;
  while (at < tokens.length) {
    const cut: Cut | null = at > 0 && (at > start || at === mark) ? cutAt(tokens, at, link, start) : null;
    if (cut) {
      if (at > start) parts.push({ link, mark, start, end: at });
      ({ link, start } = cut);
      mark = at;
      at = Math.max(cut.start, at + 1);
    } else at++;
  }
  if (start < tokens.length) parts.push({ link, mark, start, end: tokens.length });
  return parts;
}

function openingLink(tokens: readonly Token[]): Link {
  if (opensWithMeans(tokens)) return 'means';
  const first = tokens[0];
  if (does(first, G.cutting) && (first?.text === 'aimed' || first?.text === 'aiming')) return 'aim';
  const charge = first?.text === 'in' && does(tokens[1], G.charged);
  return does(first, G.settings) && !charge ? 'setting' : 'lead';
}

/** "By merging two vendors, ..." opens with work; "With this tool ..." names the thing that did it. */
const opensWithMeans = (tokens: readonly Token[]): boolean =>
  does(tokens[0], G.fronting) && !(tokens[0]?.text === 'with' && does(tokens[1], G.pointing));

function cutAt(tokens: readonly Token[], at: number, link: Link, start: number): Cut | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.aside) return asideCut(tokens, at);
  switch (token.kind) {
    case TokenKind.word:
      return wordCut(tokens, at, link, start);
    case TokenKind.stop:
    case TokenKind.semicolon:
      return { link: 'sentence', start: behindStops(tokens, at) };
    case TokenKind.dash:
      return betweenNumbers(tokens, at) ? null : { link: 'dash', start: at + 1 };
    case TokenKind.arrow:
      return arrowCut(tokens, at);
    case TokenKind.colon:
      return tokens[at - 1]?.text === 're' || isVerbLabel(tokens, at, start)
        ? null
        : { link: 'colon', start: at + 1 };
    case TokenKind.comma:
      return commaCut(tokens, at, link, start);
    case TokenKind.amp:
      return coordinatedCut(tokens, at + 1, start);
    default:
      return null;
  }
}

/** "Shipped it!! Waits fell": one end, however many marks it has. */
function behindStops(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.kind === TokenKind.stop || tokens[next]?.kind === TokenKind.semicolon) next++;
  return next;
}

/** "Won: 3-year deal": the colon stands between a verb and its object. */
const isVerbLabel = (tokens: readonly Token[], at: number, start: number): boolean =>
  at === start + 1 && start === 0 && isPast(tokens[0]) && verbIs(tokens[0], V.gain | V.lower | V.raise);

/** A result in brackets stands for itself: "Rebuilt the form (errors -35%)". */
function asideCut(tokens: readonly Token[], at: number): Cut | null {
  const kind = tokens[at]?.kind;
  if (kind === TokenKind.open && isResultAside(tokens, at)) return { link: 'dash', start: at + 1 };
  if (kind === TokenKind.close && at + 1 < tokens.length && isResultAside(tokens, openBefore(tokens, at)))
    return cutAt(tokens, at + 1, 'and', at) ?? { link: 'and', start: at + 1 };
  return null;
}

/** In tokens. Brackets that never close would each be read to the end. */
const longestAside = 60;

function openBefore(tokens: readonly Token[], close: number): number {
  let at = close;
  while (at > 0 && close - at < longestAside && tokens[at]?.kind !== TokenKind.open) at--;
  return at;
}

function isResultAside(tokens: readonly Token[], open: number): boolean {
  if (tokens[open + 1]?.kind === TokenKind.word && tokens[open + 2]?.text.endsWith('%') === true) return true;
  let amount = false;
  let quantity = false;
  for (let at = open + 1; at < open + longestAside && tokens[at]?.kind !== TokenKind.close; at++) {
    const token = tokens[at];
    if (!token) break;
    if (at === open + 1 && does(token, G.comparing)) return false;
    amount ||= token.figure >= 0;
    quantity ||= is(token, N.metric | N.harm | N.adoption);
    if (is(token, N.comparative) && token.text === 'longer' && tokens[at - 1]?.text === 'no') return true;
  }
  return amount && quantity;
}

const betweenNumbers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === TokenKind.number && tokens[at + 1]?.kind === TokenKind.number;

const levelWords = setOf('same zero none nil instant under about a an one next');

/** An arrow between two figures is a change; any other leads to a result. */
function arrowCut(tokens: readonly Token[], at: number): Cut | null {
  const next = tokens[at + 1];
  const between =
    next !== undefined &&
    (next.kind === TokenKind.number || next.figure >= 0 || next.text === '~' || isOneOf(next, levelWords));
  let before = at - 1;
  while (before >= 0 && at - before <= 3 && tokens[before]?.kind !== TokenKind.number) before--;
  if (between && tokens[before]?.kind === TokenKind.number) return null;
  return { link: 'arrow', start: at + 1 };
}

function commaCut(tokens: readonly Token[], at: number, link: Link, start: number): Cut | null {
  let next = at + 1;
  if (tokens[next]?.text === 'and' || tokens[next]?.kind === TokenKind.amp || tokens[next]?.text === 'then')
    next++;
  if (does(tokens[next], G.hence)) return null;
  if (tokens[next]?.text === 'in' && tokens[next + 1]?.text === 'turn') next += 2;
  next = afterAdverbs(tokens, next);
  if (!tokens[next]) return null;
  if (tokens[next]?.text === 'of' && tokens[next + 1]?.text === 'whom')
    return { link: 'relative', start: next + 2 };
  if (tokens[next]?.text === 'aimed' || tokens[next]?.text === 'aiming')
    return { link: 'aim', start: next + 1 };
  if (isSome(tokens, next)) return { link: 'relative', start: next };
  if (isTakeUp(tokens, next)) return { link: 'and', start: next };
  const pointed = pointedCut(tokens, next);
  if (pointed) return pointed;
  if (tokens[next]?.text === 'whereby' || isOfWhich(tokens, next)) return null;
  if (isScore(tokens, next)) return { link: 'and', start: next };
  if (tokens[next]?.text === '0' || tokens[next]?.text === 'zero') return { link: 'and', start: next };
  if ((link === 'means' || link === 'setting') && start <= 1) return { link: 'main', start: at + 1 };
  if (does(tokens[next], G.causing) && ['in', 'to'].includes(textOf(tokens[next + 1])))
    return { link: 'result', start: next };
  if (startsParticiple(tokens, next)) return { link: 'participle', start: next };
  if (nowDoes(tokens, next, start)) return { link: 'relative', start: next };
  return coordinatedCut(tokens, next, start);
}

/** ", as a result of which waits fell": cut at its last word. */
const isOfWhich = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'as' && tokens[at + 4]?.text === 'which';

/** "Renewed the lease, saves 9k a year": what the work does from then on, by how much. */
const nowDoes = (tokens: readonly Token[], at: number, start: number): boolean =>
  isPast(tokens[start]) &&
  has(tokens[at], F.third) &&
  verbIs(tokens[at], resultKinds) &&
  amountSoon(tokens, at + 1, 4);

/** ", 91% recall on the old set". */
const isScore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === TokenKind.number &&
  is(tokens[at + 1], N.score) &&
  tokens[at]?.text.endsWith('%') === true;

/** ", 3.4k downloads": use by others, counted. */
const isTakeUp = (tokens: readonly Token[], at: number): boolean =>
  isFigured(tokens[at]) && is(tokens[at + 1], N.adoption) && !isPast(tokens[at + 1]);

/** ", 3 of whom were promoted", ", 13 found work". */
const isCounted = (token: Token | undefined): boolean =>
  token?.kind === TokenKind.number || isFigured(token) || is(token, N.amount);

function isSome(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text === 'of' && ['whom', 'which', 'them'].includes(textOf(tokens[at + 2])))
    return isSomebody(tokens[at]) || isCounted(tokens[at]);
  if (tokens[at]?.kind !== TokenKind.number && !isFigured(tokens[at])) return false;
  for (let next = at + 1; next < at + 4; next++) if (does(tokens[next], G.succeeded)) return true;
  return false;
}
