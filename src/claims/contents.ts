import type { Figure } from './claim';
import { beforeAmount, noteWord } from './contents-words';
import { F, G, N } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, has, is } from './word-form';

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
  /** No object follows: "to", "from" or "by" comes first. */
  bare: boolean;
  /** "Who" stands before: what people did is no effect of its own. */
  ofPeople: boolean;
  /** How many amounts. */
  amounts: number;
  /** "Instead of", "rather than", "used to". */
  contrast: boolean;
  /** "131% of quota". */
  attained: boolean;
  /** "Zero-downtime", "error-free": the thing done carries its result. */
  flawless: boolean;
  /** "From walking away": something kept from happening. */
  averted: boolean;
  /** "30% smaller", "two days sooner". */
  compared: boolean;
  /** What is compared is only the time of delivery: "two days early". */
  early: boolean;
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
  contents.ofPeople = tokens[from - 1]?.text === 'who' || tokens[from - 2]?.text === 'who';
  contents.bare = contents.infinitive || tokens[from]?.text === 'from' || tokens[from]?.text === 'by';
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
      if (isLevelOf(tokens, at, figures)) levels++;
      if (tokens[at - 1]?.text === 'to' && (tokens[at - 2]?.figure ?? -1) >= 0) joined = true;
    }
    if ((token.text === 'none' || token.text === 'zero') && tokens[at - 1]?.text === 'to') levels += 2;
    if (token.kind === TokenKind.number && token.figure < 0 && isYear(token.text)) years++;
    if (head.open) noteHeadWord(contents, head, tokens, at, from);
  }
  if (head.open) noteHead(contents, head);
  contents.toLevel = levels > 0;
  contents.amounts = amounts;
  if (amounts >= 2 && joined) contents.fromTo = true;
  if (amounts >= 2 && years >= 2) contents.fromTo = true;
  if (levels >= 2 || (amounts >= 2 && contents.comparison)) contents.fromTo = true;
  return contents;
}

/** "To 9%", "over 90%", but "over two weekends" is how long it took. */
const isLevelOf = (tokens: readonly Token[], at: number, figures: readonly Figure[]): boolean => {
  const before = beforeAmount(tokens, at);
  if (!does(before, G.levels)) return false;
  if (before?.text !== 'over' || is(tokens[at + 1], N.time)) return before?.text !== 'over';
  return figures[tokens[at]?.figure ?? -1]?.kind !== 'duration';
};

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
  const active = (known & (N.people | N.win)) !== 0 && tokens[at - 1]?.text === 'active';
  if (active) contents.nouns |= N.adoption;
  const noun = active
    ? N.adoption
    : (known & N.effort) !== 0 && does(tokens[at - 1], G.workKinds)
      ? N.effort
      : known;
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
  bare: false,
  ofPeople: false,
  amounts: 0,
  contrast: false,
  attained: false,
  flawless: false,
  averted: false,
  compared: false,
  early: false,
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
