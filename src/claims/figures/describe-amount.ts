import type { Cadence, Figure, FigureKind } from '../claim';
import { isLetter, isSpace, lettersEnd, spacesEnd } from './characters';
import {
  approximations,
  cadenceAdverbs,
  cadenceWords,
  functionWords,
  risesAndFalls,
} from './neighbour-words';
import { wordAfter, wordBefore, wordBeforeEnd, wordStart } from './near-words';
import { mayTell } from './telling-words';
import { foldedHash } from '../letter-hash';
import { listsOf, wordsOf } from '../words/set-of';

/** The last word of rise or fall before an amount in its clause; `at` is where it ends, or -1. */
export interface Direction {
  sign: 1 | -1;
  at: number;
}

const ofWords = new Set(['north', 'excess', 'upwards', 'upward']);

/** How far a word of rise or fall reaches. Characters. */
const MAX_REACH = 80;

/** Words that set an amount of any kind moving; after the others only a difference moves. */
const movers = wordsOf('up down fell rose grew dropped fallen risen plus minus');

/** Adds to `figure` what the words beside it say: approximate, up or down, how often. */
export function describeFigure(text: string, figure: Figure, floor: number, direction: Direction): void {
  const before = readBefore(text, figure, floor);
  if (figure.sign === undefined) {
    const sign = signOf(text, figure, before, direction, floor);
    if (sign) figure.sign = sign;
  }
  if (figure.cadence === undefined && repeats(figure)) {
    const cadence = cadenceAfter(text, figure.to, figure.kind === 'money' ? 0 : 2);
    if (cadence) figure.cadence = cadence;
  }
}

/** Steps back over the words that make the amount approximate, and gives the first other word; '' where it tells nothing. */
function readBefore(text: string, figure: Figure, floor: number): { word: string; from: number } {
  let at = figure.from;
  for (let steps = 0; steps < 4; steps++) {
    const end = wordBeforeEnd(text, at, floor);
    if (end < 0) return { word: '', from: at };
    const start = wordStart(text, end, floor);
    const hash = foldedHash(text, start, end);
    if (!mayTell(hash) && (listsOf(hash) & (approximations.bit | functionWords.bit)) === 0)
      return { word: '', from: start };
    const word = text.slice(start, end).toLowerCase();
    at = start;
    if (approximations.has(word)) figure.approximate = true;
    else if (opensAmount(word, text, start, floor)) {
      figure.approximate = true;
      at = wordStart(text, wordBeforeEnd(text, start, floor), floor);
    } else if (!isFiller(word)) return { word, from: start };
  }
  return { word: '', from: at };
}

const isFiller = (word: string): boolean =>
  word === 'more' ||
  word === 'less' ||
  word === 'fewer' ||
  word === 'at' ||
  word === 'only' ||
  word === 'another';

/** "up to", "close to", "north of", "in excess of": `word` is the second of the two. */
function opensAmount(word: string, text: string, at: number, floor: number): boolean {
  if (word !== 'to' && word !== 'of') return false;
  const first = wordBefore(text, at, floor);
  return word === 'to' ? first === 'up' || first === 'close' : ofWords.has(first);
}

function signOf(
  text: string,
  { kind, of, to }: Figure,
  before: { word: string; from: number },
  direction: Direction,
  floor: number,
): 1 | -1 | undefined {
  const isDifference = moves(of ?? kind);
  const own = risesAndFalls().get(before.word);
  if (own) return isDifference || movers.has(before.word) ? own : undefined;
  const isOpen = direction.at >= 0 && direction.at <= before.from && before.from - direction.at <= MAX_REACH;
  if (before.word === 'by') return isOpen ? direction.sign : undefined;
  if (!isDifference) return undefined;
  if (before.word === 'of') return isOpen && before.from - direction.at <= 1 ? direction.sign : undefined;
  const after = risesAndFalls().get(wordAfter(text, to));
  if (after) return after;
  if (!isOpen || functionWords.has(before.word)) return undefined;
  const between = text.slice(direction.at, before.from);
  // "7 pp (31% to 38%)": the word has moved the amount before the bracket, and what stands in it are levels.
  const isLevel = floor > direction.at && /[([]$/.test(between);
  return isLevel || /,| by /.test(between) ? undefined : direction.sign;
}

const moves = (kind: FigureKind): boolean =>
  kind === 'percent' || kind === 'points' || kind === 'bps' || kind === 'multiple';

const repeats = ({ kind, of }: Figure): boolean => {
  const amount = of ?? kind;
  return amount === 'money' || amount === 'count';
};

/**
 * How often an amount recurs, by the words after it: "a year", "per month", "annually", "in annual ...".
 * `nouns` words may stand between: "4,000 contacts a month".
 */
export function cadenceAfter(text: string, at: number, nouns: number): Cadence | undefined {
  let from = at;
  for (let i = 0; i <= nouns + 1; i++) {
    const next = text.charCodeAt(from);
    if (next === 47 || next === 45) return next === 47 ? unitCadence(text, from + 1) : undefined;
    if (!isSpace(next)) return undefined;
    from = spacesEnd(text, from);
    const end = lettersEnd(text, from);
    if (end === from) return undefined;
    const hash = foldedHash(text, from, end);
    if (i < nouns && !mayTell(hash) && (listsOf(hash) & functionWords.bit) === 0) {
      from = end;
      continue;
    }
    const word = text.slice(from, end).toLowerCase();
    if (word === 'a' || word === 'an' || word === 'per' || word === 'each' || word === 'every') {
      return isLetter(text.charCodeAt(end + 1)) ? unitCadence(text, end + 1) : undefined;
    }
    const adverb = cadenceAdverbs.get(word);
    if (adverb) return adverb;
    if (i === 0 && (word === 'in' || word === 'of')) nouns = Math.max(nouns, 0);
    else if (i >= nouns || functionWords.has(word)) return undefined;
    from = end;
  }
  return undefined;
}

/** "a month later" does not recur. */
function unitCadence(text: string, from: number): Cadence | undefined {
  const end = lettersEnd(text, from);
  const cadence = cadenceWords.get(text.slice(from, end).toLowerCase());
  if (!cadence) return undefined;
  const next = wordAfter(text, end);
  return next === 'ago' || next === 'later' || next === 'earlier' || next === 'early' || next === 'ahead'
    ? undefined
    : cadence;
}
