import { F, N, V } from './lexicon';
import { isIng, isPast } from './parts';
import type { Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import type { Figure } from './claim';

/** What one part says: whether a result stands in it, and how definite that is. */
export interface Verdict {
  result: boolean;
  /** Only quality in general. */
  generic: boolean;
  forecast: boolean;
  /** The part's verb, or -1. */
  verb: number;
  /** The verb leads the part, with no subject before it. */
  verbFirst: boolean;
  personal: boolean;
}

/** What stands in `[from, to)`, as bits of nouns and amounts. */
export interface Contents {
  nouns: number;
  /** Of the first object and of what is coordinated with it. */
  heads: number;
  percent: boolean;
  money: boolean;
  duration: boolean;
  count: boolean;
  fromTo: boolean;
  zero: boolean;
  forecast: boolean;
}

const forecastWords = new Set([
  'expected',
  'projected',
  'estimated',
  'potential',
  'potentially',
  'forecast',
  'anticipated',
  'predicted',
  'will',
  'would',
  'could',
  'planned',
  'targeting',
  'targeted',
  'aiming',
  'hopefully',
  'opportunity',
  'prospective',
]);

export function contentsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  figures: readonly Figure[],
): Contents {
  const contents: Contents = {
    nouns: 0,
    heads: 0,
    percent: false,
    money: false,
    duration: false,
    count: false,
    fromTo: false,
    zero: false,
    forecast: false,
  };
  let head = 0;
  let inHeads = true;
  let levels = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const noun = token.entry.noun;
    contents.nouns |= noun;
    if (forecastWords.has(token.text)) contents.forecast = true;
    if (token.text === 'zero' || token.text === '0' || (token.text === 'no' && at + 1 < to))
      contents.zero = true;
    if (token.figure >= 0) noteFigure(contents, figures[token.figure]);
    if (token.kind === TokenKind.arrow) contents.fromTo = true;
    if (token.kind === TokenKind.number && (tokens[at - 1]?.text === 'from' || tokens[at - 1]?.text === 'to'))
      levels++;
    if (inHeads && token.kind === TokenKind.word && noun !== 0 && (noun & smallWords) === 0) head = noun;
    if ((noun & N.preposition) !== 0 && inHeads && at > from) {
      contents.heads |= head;
      inHeads = false;
    } else if (token.kind === TokenKind.comma || token.text === 'and' || token.kind === TokenKind.amp)
      contents.heads |= head;
  }
  if (inHeads) contents.heads |= head;
  if (levels >= 2) contents.fromTo = true;
  return contents;
}

const smallWords = N.determiner | N.pronoun | N.auxiliary | N.preposition | N.adverb | N.amount;

function noteFigure(contents: Contents, figure: Figure | undefined): void {
  switch (figure?.of ?? figure?.kind) {
    case 'percent':
    case 'points':
    case 'bps':
    case 'multiple':
    case 'ratio':
      contents.percent = true;
      break;
    case 'money':
      contents.money = true;
      break;
    case 'duration':
      contents.duration = true;
      break;
    case 'count':
    case 'range':
      contents.count = true;
      break;
    default:
  }
}

const quantity = N.metric | N.generic | N.harm | N.change | N.win | N.adoption | N.target;
const concreteQuantity = N.metric | N.harm | N.win | N.adoption | N.target;

export function judge(tokens: readonly Token[], part: Part, figures: readonly Figure[]): Verdict {
  const head = headOf(tokens, part);
  const verb = leadsAsVerb(tokens, head, part) ? head : finiteVerb(tokens, head, part);
  const verbFirst = verb === head && verb >= 0;
  const contents = contentsOf(tokens, verbFirst ? head + 1 : part.start, part.end, figures);
  const verdict: Verdict = {
    result: false,
    generic: false,
    forecast: contents.forecast,
    verb,
    verbFirst,
    personal: false,
  };
  const found = verb >= 0 ? byVerb(tokens, part, verb, verbFirst, contents) : byNouns(tokens, part, contents);
  if (found && !contents.forecast) {
    verdict.result = true;
    verdict.generic = isGeneric(tokens, part, contents);
  }
  return verdict;
}

function headOf(tokens: readonly Token[], part: Part): number {
  let at = part.start;
  while (at < part.end) {
    const token = tokens[at];
    if (!token) break;
    const skip =
      (token.entry.noun & (N.adverb | N.pronoun | N.auxiliary)) !== 0 &&
      (token.entry.form === 0 || (token.entry.noun & N.auxiliary) !== 0);
    if (
      !skip &&
      token.kind !== TokenKind.comma &&
      token.kind !== TokenKind.other &&
      token.text !== 'to' &&
      token.text !== 'and'
    )
      break;
    at++;
  }
  return at;
}

const opensObject = N.determiner | N.comparative | N.amount;

/** Whether the word at `head` is a verb there: "Cut claims" is, "Increase in sales" is not. */
export function leadsAsVerb(tokens: readonly Token[], head: number, part: Part): boolean {
  const token = tokens[head];
  if (!token || head >= part.end || token.kind !== TokenKind.word) return false;
  if (isPast(token) && !has(token, F.base)) return true;
  if (isIng(token)) return tokens[head + 1]?.text !== 'of' && (token.entry.noun & (N.task | N.change)) === 0;
  if (!has(token, F.base | F.third)) return false;
  const next = tokens[head + 1];
  if (!next || head + 1 >= part.end) return token.entry.noun === 0;
  if (token.entry.noun === 0) return true;
  if (is(next, opensObject) || next.kind === TokenKind.number) return true;
  if (is(next, N.preposition) || next.kind !== TokenKind.word || next.text === 'and') return false;
  return true;
}

const has = (token: Token | undefined, form: number): boolean =>
  token !== undefined && (token.entry.form & form) !== 0;
const is = (token: Token | undefined, noun: number): boolean =>
  token !== undefined && (token.entry.noun & noun) !== 0;

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
    if (!token || token.aside) continue;
    const finite = isPast(token) || (has(token, F.third) && token.entry.noun === 0);
    if (finite && (token.entry.verb & assertive) !== 0 && !is(tokens[at - 1], N.determiner | N.preposition))
      return at;
  }
  return -1;
}

function byVerb(
  tokens: readonly Token[],
  part: Part,
  at: number,
  verbFirst: boolean,
  contents: Contents,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const kinds = token.entry.verb;
  const moved = contents.percent || contents.fromTo;
  const subject = contentsOf(tokens, part.start, at, []);
  if (!verbFirst && (kinds & V.move) !== 0 && (subject.nouns & (quantity | N.amount)) !== 0)
    return !isEffortOnly(subject) || moved;
  if (
    !verbFirst &&
    (kinds & (V.raise | V.lower | V.improve | V.gain | V.remove | V.cause | V.enable | V.multiply)) === 0
  )
    return false;
  if (verbFirst && !isSettled(token, contents, part)) return false;
  return judgeKinds(token, kinds, contents, moved, part, verbFirst);
}

/** A base form or a participle that leads the claim is a duty or a wish unless an amount is given. */
function isSettled(token: Token, contents: Contents, part: Part): boolean {
  if (part.link !== 'lead' && part.link !== 'sentence' && part.link !== 'purpose' && part.link !== 'and')
    return true;
  if (has(token, F.past)) return true;
  return (
    contents.percent ||
    contents.fromTo ||
    contents.money ||
    contents.duration ||
    contents.zero ||
    (contents.count && part.link !== 'lead')
  );
}

function judgeKinds(
  token: Token,
  kinds: number,
  c: Contents,
  moved: boolean,
  part: Part,
  verbFirst: boolean,
): boolean {
  if (part.link === 'aim') return false;
  if (isEffortOnly(c)) return false;
  const amount = moved || c.money || c.duration;
  if ((kinds & V.multiply) !== 0) return true;
  if (
    (kinds & (V.raise | V.lower)) !== 0 &&
    ((c.heads & quantity) !== 0 || moved || (c.money && (c.nouns & quantity) !== 0))
  )
    return true;
  if (
    (kinds & V.improve) !== 0 &&
    ((c.heads & (N.metric | N.generic | N.harm)) !== 0 || moved) &&
    (c.heads & N.artefact) === 0
  )
    return true;
  if ((kinds & V.remove) !== 0 && removes(token, c)) return true;
  if ((kinds & V.gain) !== 0 && gains(token, c, amount)) return true;
  if ((kinds & V.exceed) !== 0 && ((c.nouns & N.target) !== 0 || c.percent)) return true;
  if ((kinds & V.keep) !== 0 && (c.percent || (c.zero && (c.nouns & quantity) !== 0))) return true;
  if ((kinds & V.ensure) !== 0 && c.percent) return true;
  if ((kinds & V.enable) !== 0 && part.link !== 'lead' && part.link !== 'purpose') return true;
  if ((kinds & V.reach) !== 0 && (c.nouns & (N.adoption | N.metric)) !== 0 && (c.count || c.percent))
    return (c.nouns & N.people) === 0;
  if ((kinds & V.cause) !== 0) return causes(token, c, amount, part, verbFirst);
  return (kinds & V.wrap) !== 0 && (moved || c.money) && (c.nouns & (N.change | N.win | N.metric)) !== 0;
}

const isEffortOnly = (c: Contents): boolean =>
  (c.heads & (N.effort | N.people)) !== 0 && (c.heads & (quantity & ~N.win)) === 0;

const slightRemovers = new Set([
  'fix',
  'resolve',
  'clear',
  'solve',
  'close',
  'kill',
  'stop',
  'clear',
  'rectify',
  'remedy',
  'reverse',
  'end',
  'remove',
  'spare',
]);

const removes = (token: Token, c: Contents): boolean =>
  slightRemovers.has(token.entry.lemma)
    ? c.percent ||
      (token.entry.lemma === 'remove' && (c.heads & (N.harm | N.metric)) !== 0) ||
      (token.entry.lemma === 'spare' && (c.money || c.duration || c.percent))
    : true;

const certainGains = new Set([
  'save',
  'achieve',
  'attain',
  'win',
  'recover',
  'recoup',
  'reclaim',
  'unlock',
  'free',
]);

function gains(token: Token, c: Contents, amount: boolean): boolean {
  if ((c.heads & N.award) !== 0) return false;
  if (certainGains.has(token.entry.lemma)) return true;
  if ((c.heads & (N.win | N.metric | N.adoption)) !== 0 && (c.heads & N.artefact) === 0) return true;
  return amount && (c.nouns & (quantity | N.change)) !== 0;
}

function causes(token: Token, c: Contents, amount: boolean, part: Part, verbFirst: boolean): boolean {
  const late =
    part.link !== 'lead' && part.link !== 'and' && part.link !== 'sentence' && part.link !== 'purpose';
  const worth = (c.nouns & (quantity | N.comparative)) !== 0;
  if (late || !verbFirst) return worth || amount;
  const lemma = token.entry.lemma;
  if (lemma === 'result' || lemma === 'cause' || lemma === 'yield') return worth || amount;
  return (
    ((c.heads & N.change) !== 0 && lemma !== 'provide') ||
    (amount && (c.heads & (N.metric | N.change | N.win)) !== 0 && lemma !== 'lead' && lemma !== 'create')
  );
}

function byNouns(tokens: readonly Token[], part: Part, c: Contents): boolean {
  if (part.link === 'aim' || part.link === 'means') return false;
  const first = tokens[part.start];
  if (!first) return false;
  const sized = c.percent || c.fromTo;
  if (c.fromTo) return true;
  if (c.zero && (c.nouns & (N.harm | N.metric)) !== 0) return true;
  if (c.percent && (c.nouns & (quantity & ~N.win)) !== 0) return true;
  if (c.count && (c.nouns & N.adoption) !== 0) return true;
  if (is(first, N.comparative) && (c.nouns & (N.metric | N.generic | N.harm)) !== 0) return true;
  if (hasDirection(tokens, part) && (c.nouns & quantity) !== 0) return true;
  if (sized || c.money || c.count || c.duration)
    return (c.nouns & N.change) !== 0 || hasWord(tokens, part, fewerWords);
  return topicChange(tokens, part) || nowCan(tokens, part);
}

const fewerWords = new Set(['fewer', 'less', 'saved', 'more']);
const directions = new Set(['up', 'down', 'dropped', 'halved', 'doubled']);

const hasWord = (tokens: readonly Token[], part: Part, words: ReadonlySet<string>): boolean => {
  for (let at = part.start; at < part.end; at++) if (words.has(tokens[at]?.text ?? '')) return true;
  return false;
};

function hasDirection(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start + 1; at < part.end; at++) {
    const next = tokens[at + 1];
    if (
      directions.has(tokens[at]?.text ?? '') &&
      (at + 1 >= part.end ||
        next?.kind === TokenKind.number ||
        is(next, N.determiner | N.amount | N.preposition))
    )
      return true;
  }
  return false;
}

/** "Reduction of returns", "Returns drop": a change of something that one can watch. */
function topicChange(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start; at < part.end; at++) {
    const token = tokens[at];
    if (!is(token, N.change)) continue;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (at === part.start && after?.text !== undefined && ['of', 'in'].includes(after.text))
      return (contentsOf(tokens, at + 1, part.end, []).nouns & (N.metric | N.harm)) !== 0;
    if (at > part.start && is(before, N.metric | N.harm)) return true;
  }
  return false;
}

function nowCan(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start + 1; at < part.end - 1; at++) {
    const text = tokens[at]?.text;
    const next = tokens[at + 1]?.text;
    if (
      (text === 'can' && next === 'now') ||
      (text === 'now' && next === 'can') ||
      (text === 'no' && next === 'longer')
    )
      return true;
  }
  return false;
}

function isGeneric(tokens: readonly Token[], part: Part, c: Contents): boolean {
  if (hasWord(tokens, part, fewerWords)) return false;
  const nouns = c.heads !== 0 && (c.heads & quantity) !== 0 ? c.heads : c.nouns;
  return (nouns & N.generic) !== 0
    ? (nouns & (concreteQuantity & ~N.win)) === 0
    : (nouns & concreteQuantity) === 0 && (c.nouns & N.change) !== 0;
}
