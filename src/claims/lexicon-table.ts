import type { Codes } from './codes';
import { each, type Steps } from './in-steps';
import type { Entry } from './lexicon';

/**
 * The lexicon as an open-addressed table that is searched by the characters of a text in place:
 * cutting every word out first costs more than all else that reading a claim does.
 */
export interface LexiconTable {
  entries: readonly Entry[];
  /** Positions in `entries`, plus one; 0 is free. Its length is a power of two. */
  slots: Uint16Array;
  /** The hash of each entry's word, so that a foreign word is known without a look at the entry. */
  hashes: Int32Array;
  /** The characters of all words, one after the other. */
  letters: Uint16Array;
  /** Where each word begins in `letters`, and where the last ends. */
  places: Int32Array;
}

export function* tableInSteps(lexicon: ReadonlyMap<string, Entry>): Steps<LexiconTable> {
  const entries = [...lexicon.values()];
  let size = 1024;
  while (size < entries.length * 3) size *= 2;
  const slots = new Uint16Array(size);
  const hashes = new Int32Array(entries.length);
  const places = new Int32Array(entries.length + 1);
  const letters = new Uint16Array(entries.reduce((length, { word }) => length + word.length, 0));
  yield* each(entries, ({ word }, index) => {
    const place = places[index] ?? 0;
    for (let at = 0; at < word.length; at++) letters[place + at] = word.charCodeAt(at);
    const hash = hashOf(word);
    places[index + 1] = place + word.length;
    hashes[index] = hash;
    let slot = slotOf(hash) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return { entries, slots, hashes, letters, places };
}

/** The entry of the word `[from, to)` of what is in lower case; `hash` is that of its letters. */
export function findEntry(
  table: LexiconTable,
  codes: Codes,
  from: number,
  to: number,
  hash: number,
): Entry | undefined {
  const { slots, hashes } = table;
  const last = slots.length - 1;
  let slot = slotOf(hash) & last;
  for (let index = slots[slot]; index !== undefined && index !== 0; index = slots[slot]) {
    if (hashes[index - 1] === hash && isWordAt(table, index - 1, codes, from, to))
      return table.entries[index - 1];
    slot = (slot + 1) & last;
  }
  return undefined;
}

/** Hash of one more letter. Start from 0. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A hash whose last digits depend on every letter alike: those of short words hardly do. */
export function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}

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

const slotOf = (hash: number): number => hash ^ (hash >>> 15);

function isWordAt(
  { letters, places }: LexiconTable,
  index: number,
  codes: Codes,
  from: number,
  to: number,
): boolean {
  const place = places[index] ?? 0;
  if ((places[index + 1] ?? 0) - place !== to - from) return false;
  for (let at = from; at < to; at++) if (codes[at] !== letters[place + at - from]) return false;
  return true;
}
