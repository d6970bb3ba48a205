import { F, N, V } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';

/** How a part of a claim hangs on what stands before it. */
export type Link =
  | 'lead'
  | 'main'
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
  | 'while'
  | 'aside';

/** A stretch of tokens `[start, end)` without its connective, which begins at `mark`. */
export interface Part {
  link: Link;
  mark: number;
  start: number;
  end: number;
}

interface Cut {
  link: Link;
  /** Where the part's own words begin. */
  start: number;
}

/** The parts of a claim, in order, cut at connectives, verbs and marks. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let link: Link = opensWithMeans(tokens) ? 'means' : 'lead';
  let mark = 0;
  let start = 0;
  let at = 0;
  while (at < tokens.length) {
    const cut: Cut | null = at > start || at === mark ? cutAt(tokens, at, link, start) : null;
    if (cut && at > 0) {
      if (at > start) parts.push({ link, mark, start, end: at });
      ({ link, start } = cut);
      mark = at;
      at = Math.max(cut.start, at + 1);
    } else at++;
  }
  if (start < tokens.length) parts.push({ link, mark, start, end: tokens.length });
  return parts;
}

const fronting = new Set([
  'by',
  'through',
  'using',
  'via',
  'after',
  'when',
  'with',
  'thanks',
  'following',
  'having',
  'leveraging',
  'utilizing',
  'utilising',
  'applying',
  'once',
  'since',
  'in',
  'during',
  'over',
  'as',
  'within',
  'across',
  'working',
  'for',
  'at',
  'on',
  'under',
  'from',
  'throughout',
  'because',
  'due',
  'besides',
]);

/** "By merging two vendors, ..." opens with work; "With this tool ..." names the thing that did it. */
const opensWithMeans = (tokens: readonly Token[]): boolean =>
  fronting.has(tokens[0]?.text ?? '') &&
  !(tokens[0]?.text === 'with' && pointing.has(tokens[1]?.text ?? '')) &&
  !(tokens[0]?.text === 'in' && tokens[1]?.text === 'charge');

const pointing = new Set(['this', 'the', 'that', 'these', 'those', 'our']);

const is = (token: Token | undefined, noun: number): boolean =>
  token !== undefined && (token.entry.noun & noun) !== 0;
const has = (token: Token | undefined, form: number): boolean =>
  token !== undefined && (token.entry.form & form) !== 0;

/** Verbs whose participle, base or past opens a result. */
const resultKinds =
  V.raise | V.lower | V.improve | V.gain | V.remove | V.keep | V.enable | V.exceed | V.cause | V.multiply;

export const isIng = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === TokenKind.word &&
  (has(token, F.ing) ||
    (token.entry.form === 0 &&
      token.entry.noun === 0 &&
      token.text.length > 5 &&
      token.text.endsWith('ing')));

export const isPast = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === TokenKind.word &&
  (has(token, F.past) ||
    (token.entry.form === 0 && token.entry.noun === 0 && token.text.length > 4 && token.text.endsWith('ed')));

function afterAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (is(tokens[next], N.adverb) && !has(tokens[next], F.ing)) next++;
  return next;
}

function cutAt(tokens: readonly Token[], at: number, link: Link, start: number): Cut | null {
  const token = tokens[at];
  if (!token || token.aside) return null;
  switch (token.kind) {
    case TokenKind.stop:
    case TokenKind.semicolon:
      return { link: 'sentence', start: at + 1 };
    case TokenKind.dash:
      return betweenNumbers(tokens, at) ? null : { link: 'dash', start: at + 1 };
    case TokenKind.arrow:
      return arrowCut(tokens, at);
    case TokenKind.colon:
      return { link: 'colon', start: at + 1 };
    case TokenKind.comma:
      return commaCut(tokens, at, link, start);
    case TokenKind.amp:
      return coordinated(tokens, at + 1, start);
    case TokenKind.word:
      return wordCut(tokens, at, link, start);
    default:
      return null;
  }
}

const betweenNumbers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === TokenKind.number && tokens[at + 1]?.kind === TokenKind.number;

/** An arrow between two figures is a change; any other leads to a result. */
function arrowCut(tokens: readonly Token[], at: number): Cut | null {
  const next = tokens[at + 1];
  const between =
    next !== undefined && (next.kind === TokenKind.number || next.figure >= 0 || next.text === '~');
  let before = at - 1;
  while (before >= 0 && at - before <= 3 && tokens[before]?.kind !== TokenKind.number) before--;
  if (between && tokens[before]?.kind === TokenKind.number) return null;
  return { link: 'arrow', start: at + 1 };
}

function commaCut(tokens: readonly Token[], at: number, link: Link, start: number): Cut | null {
  let next = at + 1;
  if (tokens[next]?.text === 'and' || tokens[next]?.kind === TokenKind.amp || tokens[next]?.text === 'then')
    next++;
  next = afterAdverbs(tokens, next);
  const word = tokens[next];
  if (!word) return null;
  if (isSome(tokens, next)) return { link: 'relative', start: next };
  if (link === 'means' && start <= 1) return { link: 'main', start: at + 1 };
  if (startsParticiple(tokens, next)) return { link: 'participle', start: next };
  return coordinated(tokens, next, start) ?? null;
}

const ingNouns = new Set([
  'training',
  'marketing',
  'testing',
  'planning',
  'engineering',
  'manufacturing',
  'building',
  'pricing',
  'onboarding',
  'meeting',
  'accounting',
  'banking',
  'nursing',
  'clothing',
  'morning',
  'evening',
  'during',
  'including',
  'hiring',
  'coaching',
  'mentoring',
  'reporting',
  'scheduling',
  'monitoring',
  'cleaning',
  'cooking',
  'packing',
  'shipping',
  'wiring',
  'budgeting',
  'billing',
  'sourcing',
  'catering',
  'logging',
  'tracking',
  'everything',
  'anything',
  'something',
  'nothing',
  'following',
  'existing',
  'ongoing',
  'upcoming',
  'spring',
  'string',
  'king',
  'ring',
  'thing',
  'staffing',
  'handling',
  'advertising',
  'networking',
  'housing',
  'plumbing',
  'writing',
  'reading',
  'according',
  'leading',
  'growing',
  'setting',
]);

/** ", 3 of whom were promoted". */
const isSome = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === 'of' && ['whom', 'which', 'them'].includes(tokens[at + 2]?.text ?? '');

function startsParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (!isIng(word) || !word) return false;
  if (word.text === 'leading' && tokens[at + 1]?.text === 'to') return true;
  if (!ingNouns.has(word.text)) return true;
  return false;
}

/** A further verb, or a quantity with its own verb, after "and" or a comma. */
function coordinated(tokens: readonly Token[], at: number, start: number): Cut | null {
  const next = afterAdverbs(tokens, at);
  const word = tokens[next];
  if (!word || word.kind !== TokenKind.word) return null;
  if (isPast(word) && !has(tokens[start], F.ing) && !modifies(tokens, next))
    return { link: 'and', start: next };
  if (has(word, F.base) && has(tokens[start], F.base) && !word.entry.noun && next > start + 1)
    return { link: 'and', start: next };
  return hasOwnVerb(tokens, at) ? { link: 'and', start: at } : null;
}

/** "…and improved tools": a past form before a plural noun may only describe it; kinds of result verbs never do. */
function modifies(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return is(before, N.determiner | N.preposition);
}

/** A subject that is a quantity or a trouble and soon moves: ", and returns fell". */
function hasOwnVerb(tokens: readonly Token[], at: number): boolean {
  let quantity = false;
  for (let next = at; next < tokens.length && next < at + 8; next++) {
    const token = tokens[next];
    if (!token || token.kind === TokenKind.comma || token.kind === TokenKind.stop) return false;
    if (
      quantity &&
      has(token, F.past) &&
      (token.entry.verb & (V.move | V.raise | V.lower | V.improve)) !== 0 &&
      !has(token, F.base)
    )
      return true;
    if (quantity && token.text === 'fell') return true;
    quantity ||= is(token, N.metric | N.harm | N.generic | N.adoption);
  }
  return false;
}

const adoptedWords = new Set([
  'used',
  'adopted',
  'downloaded',
  'installed',
  'starred',
  'cited',
  'trusted',
  'viewed',
  'forked',
  'played',
]);
const causeIng = new Set(['resulting', 'leading', 'culminating', 'translating', 'contributing', 'yielding']);
const meansWords = new Set([
  'via',
  'through',
  'using',
  'leveraging',
  'utilizing',
  'utilising',
  'applying',
  'thanks',
  'because',
  'after',
  'when',
  'once',
  'employing',
  'since',
]);
/** Before "for cutting costs by 9%": the result is the writer's. */
const charged = new Set(['responsible', 'accountable']);
/** Before "of sustaining 105%" and "in raising sales". */
const wrapped = new Set([
  'history',
  'record',
  'instrumental',
  'succeeded',
  'success',
  'experience',
  'role',
  'part',
  'helped',
  'assisted',
  'key',
  'pivotal',
]);
/** Somebody else says so: the result comes after that. */
const credited = new Set([
  'recognized',
  'recognised',
  'commended',
  'praised',
  'credited',
  'awarded',
  'thanked',
  'acknowledged',
]);
const outcomeWords = new Set(['thereby', 'hence', 'thus', 'therefore', 'consequently']);

function wordCut(tokens: readonly Token[], at: number, link: Link, start: number): Cut | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1];
  const text = token.text;
  if (outcomeWords.has(text)) return { link: 'result', start: at + 1 };
  if (causeIng.has(text) && (next?.text === 'in' || next?.text === 'to' || text === 'yielding'))
    return { link: 'result', start: at };
  if (text === 'so') return soCut(tokens, at);
  if (text === 'to') return purposeCut(tokens, at);
  if (text === 'by') return byCut(tokens, at);
  if (text === 'with') return aimPhrase(tokens, at) ?? { link: 'with', start: at + 1 };
  if (text === 'aimed' || text === 'aiming') return { link: 'aim', start: at + 1 };
  if (text === 'for' && isIng(next) && !ingNouns.has(next?.text ?? ''))
    return { link: aimOrCredit(tokens, at, start), start: at + 1 };
  if ((text === 'of' || text === 'in') && isIng(next) && wrapped.has(tokens[at - 1]?.text ?? ''))
    return { link: 'wrapped', start: at + 1 };
  if (text === 'which' || text === 'who') return { link: 'relative', start: at + 1 };
  if (text === 'that') return relativeCut(tokens, at);
  if (text === 'while' || text === 'whilst') return { link: 'while', start: at + 1 };
  if (text === 'and' || text === 'then' || text === 'but') return andCut(tokens, at, start);
  if (text === 'thanks' ? next?.text === 'to' : meansWords.has(text)) return { link: 'means', start: at + 1 };
  if (text === 'due' && next?.text === 'to') return { link: 'means', start: at + 2 };
  if (
    adoptedWords.has(text) &&
    next?.text === 'by' &&
    (text === 'adopted' || amountSoon(tokens, at + 2)) &&
    at > start
  )
    return { link: 'relative', start: at };
  if (
    link === 'means' &&
    start <= 1 &&
    isPast(token) &&
    (token.entry.verb & resultKinds) !== 0 &&
    !is(tokens[at - 1], N.determiner)
  )
    return { link: 'main', start: at };
  return bareParticiple(tokens, at) ? { link: 'participle', start: at } : null;
}

function aimOrCredit(tokens: readonly Token[], at: number, start: number): Link {
  if (charged.has(tokens[at - 1]?.text ?? '')) return 'wrapped';
  return credited.has(tokens[start]?.text ?? '') ? 'result' : 'aim';
}

function andCut(tokens: readonly Token[], at: number, start: number): Cut | null {
  const next = afterAdverbs(tokens, at + 1);
  const word = tokens[next];
  if (word && outcomeWords.has(word.text)) return { link: 'result', start: next + 1 };
  if (word && startsParticiple(tokens, next) && (word.entry.verb & resultKinds) !== 0)
    return { link: 'participle', start: next };
  return coordinated(tokens, at + 1, start);
}

function soCut(tokens: readonly Token[], at: number): Cut | null {
  const next = tokens[at + 1];
  if (next?.text === 'that') return { link: 'result', start: at + 2 };
  if (next?.text === 'as' && tokens[at + 2]?.text === 'to') return { link: 'aim', start: at + 3 };
  if (!next || is(next, N.adverb) || next.text === 'far') return null;
  return { link: 'result', start: at + 1 };
}

function purposeCut(tokens: readonly Token[], at: number): Cut | null {
  const before = tokens[at - 1];
  if (before && expectedWords.has(before.text)) return null;
  if (before && (before.entry.verb & (V.wrap | V.enable | V.wish)) !== 0 && !is(before, N.artefact))
    return null;
  const next = afterAdverbs(tokens, at + 1);
  if (!has(tokens[next], F.base)) return null;
  if (before?.text === 'order') return { link: 'purpose', start: next };
  return { link: 'purpose', start: next };
}

const expectedWords = new Set([
  'expected',
  'projected',
  'estimated',
  'forecast',
  'planned',
  'predicted',
  'anticipated',
  'set',
  'likely',
  'supposed',
]);

const vagueArticles = new Set([
  'a',
  'an',
  'one',
  'half',
  'nearly',
  'almost',
  'over',
  'about',
  'around',
  'up',
  'roughly',
  'more',
  'approximately',
  'some',
  'close',
  'at',
  '~',
]);

function byCut(tokens: readonly Token[], at: number): Cut | null {
  const next = tokens[at + 1];
  if (!next || next.kind === TokenKind.number || next.figure >= 0) return null;
  if (isIng(next)) return { link: 'means', start: at + 1 };
  if (vagueArticles.has(next.text) && amountSoon(tokens, at + 1)) return null;
  if (isPast(tokens[at - 1]) || next.kind !== TokenKind.word) return null;
  return { link: 'means', start: at + 1 };
}

function amountSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const token = tokens[next];
    if (token && (token.kind === TokenKind.number || token.figure >= 0 || is(token, N.amount))) return true;
  }
  return false;
}

const aimNouns = new Set(['goal', 'aim', 'objective', 'purpose', 'intention', 'intent', 'view', 'target']);

function aimPhrase(tokens: readonly Token[], at: number): Cut | null {
  for (let next = at + 1; next < at + 4; next++)
    if (
      aimNouns.has(tokens[next]?.text ?? '') &&
      (tokens[next + 1]?.text === 'of' || tokens[next + 1]?.text === 'to')
    )
      return { link: 'aim', start: next + 2 };
  return null;
}

function relativeCut(tokens: readonly Token[], at: number): Cut | null {
  const next = afterAdverbs(tokens, at + 1);
  const word = tokens[next];
  if (!word) return null;
  if (has(word, F.past | F.third | F.base) || is(word, N.auxiliary) || isPast(word))
    return { link: 'relative', start: next };
  return null;
}

/** A result verb's participle right after a noun, with its object after it: "opened kiosks lifting footfall". */
function bareParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || !next || !has(token, F.ing) || (token.entry.verb & resultKinds) === 0)
    return false;
  if (
    is(before, N.determiner | N.preposition | N.auxiliary | N.comparative) ||
    (before.entry.form !== 0 && before.entry.noun === 0)
  )
    return false;
  if (before.kind !== TokenKind.word && before.kind !== TokenKind.number && before.kind !== TokenKind.close)
    return false;
  return quantitySoon(tokens, at + 1);
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
