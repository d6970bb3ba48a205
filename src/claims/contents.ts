import { endsIn } from './text';
import type { Figure } from './claim';
import { C, holds } from './contents-marks';
import { beforeAmount, noteWord } from './contents-words';
import { F, G, N } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, has, is, isOneOf, prior, setOf } from './word-form';

/** What stands in a stretch of a claim: bits of nouns, and kinds of amounts. */
export interface Contents {
  /** Of every word. */
  nouns: number;
  /** What its small words do, as bits. */
  grammar: number;
  /** Kinds of its verbs. */
  verbs: number;
  /** Of the lists that may hold one of its words. */
  lists: number;
  /** Of the first object, of what it is a part or number of, and of what is coordinated with it. */
  heads: number;
  /** `heads` of the words that do not also name a thing that was made. */
  pure: number;
  /** A word that no table knows stands before the first amount. */
  unknown: boolean;
  /** How many amounts. */
  amounts: number;
  /** Bits of `C`. */
  marks: number;
}

/** Contents of the tokens `[from, to)`. */
export function contentsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  figures: readonly Figure[],
): Contents {
  const contents: Contents = {
    nouns: 0,
    grammar: 0,
    verbs: 0,
    lists: 0,
    heads: 0,
    pure: 0,
    amounts: 0,
    marks: 0,
    unknown: false,
  };
  contents.marks = openingMarks(tokens, from);
  if (is(tokens[from], N.comparative)) contents.marks |= C.better;
  const head: Head = { noun: 0, strict: 0, open: true };
  let levels = 0;
  let amounts = 0;
  let years = 0;
  let clocks = 0;
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    contents.nouns |= token.entry.noun;
    contents.verbs |= token.entry.verb;
    contents.lists |= token.lists;
    const { grammar } = token.entry;
    contents.grammar |=
      (grammar & G.bareAmounts) !== 0 && isPartOfYear(tokens, at) ? grammar & ~G.bareAmounts : grammar;
    if (noteWord(contents, token, tokens, at, figures, to)) {
      amounts++;
      if (isLevelOf(tokens, at, figures)) levels++;
      if (prior(tokens, at)?.text === 'to' && (prior(tokens, at - 1)?.figure ?? -1) >= 0) joined = true;
    }
    if (at === from) contents.unknown = false;
    if (isOneOf(token, nothing) && prior(tokens, at)?.text === 'to') levels += 2;
    if (token.kind === TokenKind.number && token.figure < 0) {
      if (isYear(token.text)) years++;
      if (isLevelMark(tokens, at)) clocks++;
    }
    if (head.open) noteHeadWord(contents, head, token, tokens, at, from);
  }
  if (head.open) noteHead(contents, head);
  if (levels > 0) contents.marks |= C.toLevel;
  contents.amounts = amounts;
  if (amounts >= 2 && joined) contents.marks |= C.fromTo;
  if (clocks >= 2) {
    contents.marks |= C.fromTo;
    contents.grammar |= G.bareAmounts;
  }
  if (amounts >= 2 && years >= 2) contents.marks |= C.fromTo;
  if (levels >= 2 || (amounts >= 2 && holds(contents, C.comparison))) contents.marks |= C.fromTo;
  return contents;
}

const nothing = setOf('none zero');

/** What the first words say of the verb before them. */
function openingMarks(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  let marks = does(tokens[from + 1], G.cutting) && tokens[from + 1]?.text === 'by' ? C.agent : 0;
  if (!first) return marks;
  if (does(first, G.cutting | G.levels)) marks |= marksOf(first.text);
  if (from === 0) return marks;
  if (isWho(tokens[from - 1]) || (from > 1 && isWho(tokens[from - 2]))) marks |= C.ofPeople;
  return does(first, G.particles) ? marks | C.phrasal : marks;
}

function marksOf(text: string): number {
  if (text === 'to') return C.infinitive | C.bare;
  if (text === 'by') return C.bare | C.agent;
  return text === 'from' ? C.bare : 0;
}

const isWho = (token: Token | undefined): boolean => does(token, G.cutting) && token?.text === 'who';

/** "To 9%", "over 90%", but "over two weekends" is how long it took. */
const isLevelOf = (tokens: readonly Token[], at: number, figures: readonly Figure[]): boolean => {
  const before = beforeAmount(tokens, at);
  if (!does(before, G.levels)) return false;
  if (before?.text !== 'over' || is(tokens[at + 1], N.time)) return before?.text !== 'over';
  return figures[tokens[at]?.figure ?? -1]?.kind !== 'duration';
};

const isYear = (text: string): boolean =>
  text.length === 4 && (text.startsWith('20') || text.startsWith('19'));

/** "4:10", a length or a time of day. */
const isClock = (text: string): boolean => text.length <= 5 && text.charCodeAt(text.length - 3) === 58;

/** Also the ends of "from 41st to 6th" and "from day 9 to day 4". */
const isLevelMark = (tokens: readonly Token[], at: number): boolean => {
  const { text = '' } = tokens[at] ?? {};
  if (isClock(text)) return true;
  const day = prior(tokens, at)?.text === 'day';
  const before = prior(tokens, day ? at - 1 : at)?.text;
  return (before === 'from' || before === 'to') && (day || /\d(?:st|nd|rd|th)$/.test(text));
};

/** The last noun of the object so far. */
interface Head {
  /** Of the last known noun. */
  noun: number;
  /** Of the last noun, known or not. */
  strict: number;
  /** Whether the object still goes on. */
  open: boolean;
}

function noteHeadWord(
  contents: Contents,
  head: Head,
  token: Token,
  tokens: readonly Token[],
  at: number,
  from: number,
): void {
  const noun = nounOf(contents, token, tokens, at);
  /** "Service level" is a quality, "noise level" as definite as its noise. */
  if (isOneOf(token, levels)) {
    head.noun |= N.generic;
    head.strict = N.generic;
  } else if (isOneOf(token, checkings) && isNumberOf(tokens, from, at)) head.strict = head.noun = N.effort;
  else if (isHeadWord(token) && !(does(token, G.counting) && tokens[at + 1]?.text === 'of')) {
    if (noun !== 0) head.noun = noun;
    head.strict = noun;
  }
  if ((noun & (N.preposition | N.auxiliary)) !== 0) noteHeadEnd(contents, head, tokens, at, from);
  else if (token.kind === TokenKind.comma || token.kind === TokenKind.amp || isAnd(token))
    noteHead(contents, head);
}

const isAnd = (token: Token): boolean => does(token, G.cutting) && token.text === 'and';

function nounOf(contents: Contents, token: Token, tokens: readonly Token[], at: number): number {
  const { noun } = token.entry;
  if ((noun & (N.people | N.win)) !== 0 && prior(tokens, at)?.text === 'active') {
    contents.nouns |= N.adoption;
    return N.adoption;
  }
  return (noun & N.effort) !== 0 && does(prior(tokens, at), G.workKinds) ? N.effort : noun;
}

/** What a preposition or an auxiliary does to the object before it. */
function noteHeadEnd(
  contents: Contents,
  head: Head,
  tokens: readonly Token[],
  at: number,
  from: number,
): void {
  const text = tokens[at]?.text ?? '';
  if (text === 'on') noteHead(contents, head);
  if (at === from) return;
  const ends =
    is(tokens[at], N.auxiliary) ||
    (!staysInHead(tokens, at, head.noun) && (head.noun !== 0 || !isInner(text)));
  if (!ends) return;
  noteHead(contents, head);
  head.open = false;
}

const levels = setOf('level levels');

/** "The number of rounds audited" counts the audits. */
const checkings = setOf('audited inspected interviewed conducted held written reviewed run attended');

/** "This half", "per quarter": a time, no amount. */
const isPartOfYear = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === 'half' || tokens[at]?.text === 'quarter') && isOneOf(prior(tokens, at), periods);

const periods = setOf('this last next per every each first second previous prior past of');

const isNumberOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === 'number');

/** Adverbs, small words, times and participles name no object. */
const isHeadWord = (token: Token): boolean =>
  token.kind === TokenKind.word &&
  (token.entry.noun & smallWords) === 0 &&
  (token.entry.noun | N.plural) !== (N.time | N.plural) &&
  (token.entry.noun !== 0 || !(has(token, F.past | F.ing) || endsIn(token.text, 'ly')));

function noteHead(contents: Contents, { noun, strict }: Head): void {
  contents.heads |= noun;
  if ((strict & N.artefact) === 0) contents.pure |= strict;
}

const smallWords = N.determiner | N.pronoun | N.auxiliary | N.preposition | N.adverb | N.amount;

/** "$2M in savings": the amount comes before its noun. */
const isInner = (text: string): boolean => text === 'of' || text === 'in' || text === 'worth';

const staysInHead = (tokens: readonly Token[], at: number, head: number): boolean =>
  (tokens[at]?.text === 'of' && does(prior(tokens, at), G.counting)) ||
  tokens[at]?.text === 'on' ||
  (head === 0 && does(tokens[at], G.nearAmount) && (tokens[at + 1]?.figure ?? -1) >= 0) ||
  tokens[at]?.text === 'like';
