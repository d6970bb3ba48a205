import { figureKinds } from './claim';
import type { Figure } from './claim';
import { hashOf } from './lexicon-table';
import { once } from './once';
import type { Link, Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { otherWeights, resultWeights } from './words/learned-weights';

/** What the words of a claim say of its class, as learned from labelled bullets. */
export interface Likelihood {
  /** The log-odds of a result, times `scale`. */
  result: number;
  /** The same of what is no claim at all, beside work without a result. */
  other: number;
  /** What each part adds to `result`. */
  parts: number[];
}

/** Features fall into so many buckets, a power of two; several may share one. */
export const buckets = 8192;
/** Those of `other`, of which there are fewer examples. */
export const otherBuckets = 4096;
/** Steps of a weight in a log-odds of 1. */
export const scale = 3;
/** No weight is further from zero, in steps. */
export const mostSteps = 5;
/** The letter of no weight; the next one is a step up. */
export const zero = 110;

const weightsOf = (letters: string): Int8Array =>
  Int8Array.from({ length: letters.length }, (_, bucket) => letters.charCodeAt(bucket) - zero);
const ofResult = once(() => weightsOf(resultWeights));
const ofOther = once(() => weightsOf(otherWeights));

/** How likely a claim states a result, or is none, by weights that `tools/train-likelihood.ts` learns; integers alone. */
export function likelihoodOf(
  tokens: readonly Token[],
  parts: readonly Part[],
  figures: readonly Figure[],
): Likelihood {
  const [result, other] = [ofResult(), ofOther()];
  const likelihood: Likelihood = { result: 0, other: 0, parts: parts.map(() => 0) };
  forEachFeature(tokens, parts, figures, (bucket, part) => {
    const weight = result[bucket] ?? 0;
    likelihood.result += weight;
    likelihood.other += other[bucket & (otherBuckets - 1)] ?? 0;
    if (part >= 0) likelihood.parts[part] = (likelihood.parts[part] ?? 0) + weight;
  });
  return likelihood;
}

const links: readonly Link[] = [
  'lead',
  'main',
  'setting',
  'wrapped',
  'sentence',
  'dash',
  'arrow',
  'colon',
  'and',
  'participle',
  'purpose',
  'aim',
  'relative',
  'result',
  'means',
  'with',
  'while',
];
const linkNumbers = new Map(links.map((link, index) => [link, index + 1]));

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

/**
 * Calls `see` with the bucket of each feature and the part that it stands in, or -1 for one of the whole claim: how
 * parts hang together and open, the kinds of their words and of neighbours, and the words.
 */
export function forEachFeature(
  tokens: readonly Token[],
  parts: readonly Part[],
  figures: readonly Figure[],
  see: (bucket: number, part: number) => void,
): void {
  see(bucketOf(Of.length, Math.min(6, tokens.length >> 2), 0), -1);
  see(bucketOf(Of.figures, Math.min(3, figures.length), 0), -1);
  let codes: number[] = [];
  let before: number[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) continue;
    const place = index === 0 ? 0 : 1;
    const link = (linkNumbers.get(part.link) ?? 0) * 2 + place;
    see(bucketOf(Of.partLink, link, 0), index);
    before.length = 0;
    for (let at = part.start; at < part.end; at++) {
      const token = tokens[at];
      /** Arrows in brackets join the steps of a work. */
      if (!token || (token.aside && token.kind === TokenKind.arrow)) continue;
      codesOf(token, figures, codes);
      const word = hashOf(token.text, 0, token.text.length);
      see(bucketOf(Of.word, word, 0), index);
      for (const code of codes) {
        see(bucketOf(Of.held, code, place), index);
        for (const other of before) see(bucketOf(Of.pair, other, code), index);
      }
      if (at === part.start) {
        see(bucketOf(Of.openingWord, word, link), index);
        see(bucketOf(Of.form, token.entry.form, place), index);
        for (const code of codes) {
          see(bucketOf(Of.opening, code, place), index);
          see(bucketOf(Of.openingLinked, code, link), index);
        }
      }
      [before, codes] = [codes, before];
    }
  }
}

/** The kinds of a word as numbers, into `codes`: those of its noun, its verb and its figure. */
function codesOf({ entry, figure, text }: Token, figures: readonly Figure[], codes: number[]): void {
  codes.length = 0;
  for (let bits = entry.noun; bits !== 0; bits &= bits - 1) codes.push(31 - Math.clz32(bits & -bits));
  for (let bits = entry.verb; bits !== 0; bits &= bits - 1) codes.push(63 - Math.clz32(bits & -bits));
  if (figure >= 0) codes.push(64 + figureKinds.indexOf(figures[figure]?.kind ?? 'count'));
  else if (codes.length === 0) codes.push(text.endsWith('ing') ? 97 : text.endsWith('ed') ? 98 : 96);
}

function bucketOf(of: number, code: number, other: number): number {
  let hash = Math.imul(code ^ Math.imul(other + of, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (buckets - 1);
}
