import type { Codes } from './codes';

/**
 * Hash of one more letter. Start from 0. By so large a factor no two words of the tables share one, and as good as no
 * word of a text has that of another.
 */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 0x2c1b3c6d) + code) | 0;

/** A hash whose last digits depend on every letter alike: those of short words hardly do. */
export function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}

/** Of a word in lower case. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** Hash of the letters `[from, to)` of what is in lower case. */
export function hashIn(codes: Codes, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = hashStep(hash, codes[at] ?? 0);
  return hash;
}

/** Hash of the letters `[from, to)` of `text`, whatever the case of plain ones. */
export function foldedHash(text: string, from = 0, to = text.length): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = hashStep(hash, text.charCodeAt(at) | 32);
  return hash;
}
