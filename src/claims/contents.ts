import type { Figure } from './claim';
import { F, G, N } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, has } from './word-form';

/** What stands in a stretch of a claim: bits of nouns, and kinds of amounts. */
export interface Contents {
  /** Of every word. */
  nouns: number;
  /** What its small words do, as bits. */
  grammar: number;
  /** Of the first object, of what it is a part or number of, and of what is coordinated with it. */
  heads: number;
  /** `heads` of the words that do not also name a thing that was made. */
  pure: number;
  /** Percent, points, basis points, multiples and ratios. */
  share: boolean;
  money: boolean;
  duration: boolean;
  count: boolean;
  /** The stretch opens with an amount, articles and adverbs aside. */
  opensWithAmount: boolean;
  /** Two levels of one quantity: "from 9 to 4", "9 -> 4", "4 (was 9)", "4 instead of 9". */
  fromTo: boolean;
  zero: boolean;
  /** Words of what is only expected. */
  forecast: boolean;
  /** "than", "instead of", "was", "fewer": something to compare with. */
  comparison: boolean;
  /** Opens with a particle that makes another verb: "reached out", "met with". */
  phrasal: boolean;
  /** Opens with "by": the verb before it is passive. */
  agent: boolean;
  /** An audit or inspection. */
  checked: boolean;
  /** Opens with "up" or "down": "brought down". */
  sway: boolean;
  /** An amount right after "by": "cut by 300". */
  byAmount: boolean;
  /** "per day": a count over time. */
  rate: boolean;
  /** Opens with "to": "managed to cut". */
  infinitive: boolean;
  /** "+14", "-8". */
  signed: boolean;
  /** An amount right after "to", "under" and the like. */
  toLevel: boolean;
  /** "for" or a standard's name: a certificate of a firm or a thing. */
  forOthers: boolean;
}

/** Contents of the tokens `[from, to)`. */
export function contentsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  figures: readonly Figure[],
): Contents {
  const contents = noContents();
  contents.infinitive = tokens[from]?.text === 'to';
  contents.agent = tokens[from]?.text === 'by' || tokens[from + 1]?.text === 'by';
  contents.sway = tokens[from]?.text === 'up' || tokens[from]?.text === 'down';
  contents.phrasal = does(tokens[from], G.particles) && from > 0;
  const head: Head = { noun: 0, strict: 0, open: true };
  let levels = 0;
  let amounts = 0;
  let years = 0;
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    contents.nouns |= token.entry.noun;
    contents.grammar |= token.entry.grammar;
    if (noteWord(contents, tokens, at, figures, to)) {
      amounts++;
      if (does(beforeAmount(tokens, at), G.levels)) levels++;
      if (tokens[at - 1]?.text === 'to' && (tokens[at - 2]?.figure ?? -1) >= 0) joined = true;
    }
    if ((token.text === 'none' || token.text === 'zero') && tokens[at - 1]?.text === 'to') levels += 2;
    if (token.kind === TokenKind.number && token.figure < 0 && isYear(token.text)) years++;
    if (head.open) noteHeadWord(contents, head, tokens, at, from);
  }
  if (head.open) noteHead(contents, head);
  contents.toLevel = levels > 0;
  if (amounts >= 2 && joined) contents.fromTo = true;
  if (amounts >= 2 && years >= 2) contents.fromTo = true;
  if (levels >= 2 || (amounts >= 2 && contents.comparison)) contents.fromTo = true;
  return contents;
}

const isYear = (text: string): boolean =>
  text.length === 4 && (text.startsWith('20') || text.startsWith('19'));

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
  tokens: readonly Token[],
  at: number,
  from: number,
): void {
  const token = tokens[at];
  if (!token) return;
  const known = token.entry.noun;
  const noun = (known & N.effort) !== 0 && does(tokens[at - 1], G.workKinds) ? N.effort : known;
  /** "Service level" is a quality, "noise level" as definite as its noise. */
  if (token.text === 'level' || token.text === 'levels') {
    head.noun |= N.generic;
    head.strict = N.generic;
  } else if (isHeadWord(token) && !(does(token, G.counting) && tokens[at + 1]?.text === 'of')) {
    if (noun !== 0) head.noun = noun;
    head.strict = noun;
  }
  if (token.text === 'on') noteHead(contents, head);
  const ends = (noun & N.preposition) !== 0 && at > from && !staysInHead(tokens, at, head.noun);
  if (ends && (head.noun !== 0 || !isInner(token.text))) {
    noteHead(contents, head);
    head.open = false;
  } else if (token.kind === TokenKind.comma || token.text === 'and' || token.kind === TokenKind.amp)
    noteHead(contents, head);
}

/** Adverbs, small words, times and participles name no object. */
const isHeadWord = (token: Token): boolean =>
  token.kind === TokenKind.word &&
  (token.entry.noun & smallWords) === 0 &&
  (token.entry.noun | N.plural) !== (N.time | N.plural) &&
  (token.entry.noun !== 0 || !(has(token, F.past | F.ing) || token.text.endsWith('ly')));

function noteHead(contents: Contents, { noun, strict }: Head): void {
  contents.heads |= noun;
  if ((strict & N.artefact) === 0) contents.pure |= strict;
}

const noContents = (): Contents => ({
  nouns: 0,
  grammar: 0,
  heads: 0,
  pure: 0,
  share: false,
  money: false,
  duration: false,
  count: false,
  opensWithAmount: false,
  fromTo: false,
  zero: false,
  forecast: false,
  comparison: false,
  phrasal: false,
  agent: false,
  checked: false,
  sway: false,
  byAmount: false,
  rate: false,
  infinitive: false,
  signed: false,
  toLevel: false,
  forOthers: false,
});

const smallWords = N.determiner | N.pronoun | N.auxiliary | N.preposition | N.adverb | N.amount;

/** "$2M in savings": the amount comes before its noun. */
const isInner = (text: string): boolean => text === 'of' || text === 'in' || text === 'worth';

const staysInHead = (tokens: readonly Token[], at: number, head: number): boolean =>
  (tokens[at]?.text === 'of' && does(tokens[at - 1], G.counting)) ||
  tokens[at]?.text === 'on' ||
  (head === 0 && does(tokens[at], G.nearAmount) && (tokens[at + 1]?.figure ?? -1) >= 0) ||
  tokens[at]?.text === 'like';

/** Notes what the word at `at` adds; whether it is an amount. */
function noteWord(
  contents: Contents,
  tokens: readonly Token[],
  at: number,
  figures: readonly Figure[],
  to: number,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { text } = token;
  if (does(token, G.forecasts) && !(text === 'estimated' && tokens[at - 1]?.text === 'an'))
    contents.forecast = true;
  if (text === 'times') contents.agent = true;
  if (text === 'per') contents.rate = true;
  if (does(token, G.comparing) && comparesHere(tokens, at, contents)) contents.comparison = true;
  if (does(token, G.checking)) contents.checked = true;
  if (text === 'zero' || text === '0' || text === 'none' || (text === 'no' && at + 1 < to))
    contents.zero = true;
  if (token.kind === TokenKind.arrow) contents.fromTo = true;
  if (text === 'for' || text === 'iso') contents.forOthers = true;
  if (token.figure < 0) return false;
  if (isAfterBy(tokens, at)) contents.byAmount = true;
  noteFigure(contents, figures[token.figure]);
  if (opensHere(tokens, at, contents)) contents.opensWithAmount = true;
  return token.figure !== tokens[at - 1]?.figure;
}

/** "Was" compares two amounts; by itself it only tells of the past. */
function comparesHere(tokens: readonly Token[], at: number, c: Contents): boolean {
  const text = tokens[at]?.text;
  if (text !== 'was' && text !== 'were') return true;
  return c.share || c.money || c.duration || c.count || (tokens[at + 1]?.figure ?? -1) >= 0;
}

/** The word before the amount at `at`, past articles and words of nearness. */
function beforeAmount(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (does(tokens[before], G.nearly) && !does(tokens[before], G.levels)) before--;
  return tokens[before];
}

const isAfterBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'by' || (does(tokens[at - 1], G.nearly) && tokens[at - 2]?.text === 'by');

/** Only articles, adverbs and words of nearness stand between the start and the amount. */
function opensHere(tokens: readonly Token[], at: number, contents: Contents): boolean {
  return (
    (contents.nouns &
      ~(N.determiner | N.adverb | N.amount | N.comparative | N.preposition | N.time | N.plural)) ===
      0 && tokens[at] !== undefined
  );
}

function noteFigure(contents: Contents, figure: Figure | undefined): void {
  if (figure && (figure.text.startsWith('+') || figure.text.startsWith('-') || figure.text.startsWith('−')))
    contents.signed = true;
  switch (figure?.of ?? figure?.kind) {
    case 'percent':
    case 'points':
    case 'bps':
    case 'multiple':
    case 'ratio':
      contents.share = true;
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
