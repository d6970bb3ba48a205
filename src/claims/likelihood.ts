import { endsIn } from './text';
import { figureKinds } from './claim';
import type { Figure } from './claim';
import { inSteps, type Steps } from './in-steps';
import { linkWords } from './parts';
import type { Part } from './parts';
import { unknownWord } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { lateWeights, otherWeights, resultWeights } from './words/learned-weights';

/** What the words of a claim say of its class, as learned from labelled bullets. */
export interface Likelihood {
  /** The log-odds of a result, times `scale`. */
  result: number;
  /** The same of what is no claim at all, or an ask, beside work without a result. */
  other: number;
  /** The same of a result that follows its work, beside one that opens the claim. */
  late: number;
  /** What each part adds to `result`. */
  parts: number[];
}

/** Features fall into so many buckets, a power of two; several may share one. */
export const buckets = 8192;
/** Those of `other` and `late`, of which there are fewer examples. */
export const otherBuckets = 4096;
export const lateBuckets = 2048;
/** Steps of a weight in a log-odds of 1. */
export const scale = 3;
/** No weight is further from zero, in steps. */
export const mostSteps = 5;
/** The letter of no weight; the next one is a step up. */
export const zero = 110;

/** The three of each bucket, each with `mostSteps` added, in four bits: one look-up in a small table tells them. */
const all = new Uint16Array(buckets);

const allWeights = inSteps(function* (): Steps {
  for (let bucket = 0; bucket < buckets; bucket++) {
    all[bucket] =
      (stepsOf(resultWeights, bucket) << 8) |
      (stepsOf(otherWeights, bucket & (otherBuckets - 1)) << 4) |
      stepsOf(lateWeights, bucket & (lateBuckets - 1));
    if (bucket % bucketsInOneStep === 0) yield;
  }
});

const stepsOf = (letters: string, bucket: number): number => letters.charCodeAt(bucket) - zero + mostSteps;

const bucketsInOneStep = 4096;

/** To be made in steps beforehand. */
export const weights = [allWeights] as const;

/** How likely a claim states a result, or is none, by weights that `tools/train-likelihood.ts` learns; integers alone. */
export function likelihoodOf(
  tokens: readonly Token[],
  parts: readonly Part[],
  figures: readonly Figure[],
): Likelihood {
  allWeights();
  const likelihood: Likelihood = { result: 0, other: 0, late: 0, parts: [] };
  addWeights(likelihood, featuresOfWhole(tokens, figures, row));
  for (let index = 0; index < parts.length; index++)
    likelihood.parts.push(addWeights(likelihood, featuresOfPart(tokens, parts, index, figures, row)));
  return likelihood;
}

/** Filled anew for each part: a claim has some hundred features. */
const row: number[] = [];

/** Adds the weights of the first `count` buckets of `row`; gives what they add to a result. */
function addWeights(likelihood: Likelihood, count: number): number {
  let result = 0;
  let other = 0;
  let late = 0;
  for (let at = 0; at < count; at++) {
    const weight = all[row[at] ?? 0] ?? 0;
    result += weight >> 8;
    other += (weight >> 4) & 15;
    late += weight & 15;
  }
  const added = result - count * mostSteps;
  likelihood.result += added;
  likelihood.other += other - count * mostSteps;
  likelihood.late += late - count * mostSteps;
  return added;
}

const linkNumbers = new Map(Object.keys(linkWords).map((link, index) => [link, index + 1]));

/** Kinds of feature, so that the same code of another kind falls into another bucket. */
enum Of {
  partLink = 1,
  opening = 101,
  openingLinked = 211,
  form = 307,
  held = 401,
  word = 503,
  pair = 601,
  length = 701,
  figures = 809,
  openingWord = 907,
}

/** The buckets of what the whole claim is like, into `row`; gives how many. */
export function featuresOfWhole(tokens: readonly Token[], figures: readonly Figure[], row: number[]): number {
  row[0] = bucketOf(Of.length, Math.min(6, tokens.length >> 2), 0);
  row[1] = bucketOf(Of.figures, Math.min(3, figures.length), 0);
  return 2;
}

/**
 * The buckets of the features of a part, into `row`; gives how many: how it hangs on the last and opens, the kinds of
 * its words and of neighbours, and the words that the tables know: what was learned of any other is hardly met again.
 */
export function featuresOfPart(
  tokens: readonly Token[],
  parts: readonly Part[],
  index: number,
  figures: readonly Figure[],
  row: number[],
): number {
  const part = parts[index];
  if (!part) return 0;
  const place = index === 0 ? 0 : 1;
  const link = (linkNumbers.get(part.link) ?? 0) * 2 + place;
  let count = 0;
  row[count++] = bucketOf(Of.partLink, link, 0);
  let base = 0;
  let beforeEnd = most;
  for (let at = part.start; at < part.end; at++) {
    const token = tokens[at];
    /** Arrows in brackets join the steps of a work. */
    if (!token || (token.aside && token.kind === TokenKind.arrow)) continue;
    const end = codesOf(token, figures, base);
    const before = most - base;
    if (token.entry !== unknownWord || token.kind !== TokenKind.word)
      row[count++] = bucketOf(Of.word, token.hash, 0);
    for (let i = base; i < end; i++) {
      const code = codes[i] ?? 0;
      row[count++] = bucketOf(Of.held, code, place);
      for (let j = before; j < beforeEnd; j++) row[count++] = pairBucket(codes[j] ?? 0, code);
    }
    if (at === part.start) {
      row[count++] = bucketOf(Of.openingWord, token.hash, link);
      row[count++] = bucketOf(Of.form, token.entry.form, place);
      for (let i = base; i < end; i++) {
        const code = codes[i] ?? 0;
        row[count++] = bucketOf(Of.opening, code, place);
        row[count++] = bucketOf(Of.openingLinked, code, link);
      }
    }
    base = before;
    beforeEnd = end;
  }
  return count;
}

/** No word has more codes. */
const most = 64;

/** Of the word that is read and of the one before it, in one half each. */
const codes = new Uint8Array(2 * most);

/** The kinds of a word as numbers, into `codes` from `base` on: those of its noun, its verb and its figure; gives their end. */
function codesOf({ entry, figure, text }: Token, figures: readonly Figure[], base: number): number {
  let count = base;
  for (let bits = entry.noun; bits !== 0; bits &= bits - 1) codes[count++] = 31 - Math.clz32(bits & -bits);
  for (let bits = entry.verb; bits !== 0; bits &= bits - 1) codes[count++] = 63 - Math.clz32(bits & -bits);
  if (figure >= 0) codes[count++] = 64 + figureKinds.indexOf(figures[figure]?.kind ?? 'count');
  else if (count === base) codes[count++] = endsIn(text, 'ing') ? 97 : endsIn(text, 'ed') ? 98 : 96;
  return count;
}

/** `bucketOf` of a pair of codes, worked out once: there are few, and each word asks for several. */
function pairBucket(code: number, other: number): number {
  const at = (code << 7) | other;
  return (pairs[at] ||= bucketOf(Of.pair, code, other) + 1) - 1;
}

const pairs = new Uint16Array(1 << 14);

function bucketOf(of: number, code: number, other: number): number {
  let hash = Math.imul(code ^ Math.imul(other + of, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (buckets - 1);
}
