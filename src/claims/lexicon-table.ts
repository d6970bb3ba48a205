import type { Codes } from './codes';
import { each, type Steps } from './in-steps';
import { hashOf } from './letter-hash';
import type { Entry } from './lexicon';

/**
 * The lexicon as an open-addressed table that is searched by the characters of a text in place:
 * cutting every word out first costs more than all else that reading a claim does.
 */
export interface LexiconTable {
  entries: readonly Entry[];
  /** Where in `words` a word stands; 0 is free. Its length is a power of two. */
  slots: Int32Array;
  /** Of each word its number in `entries`, its length and its characters: what a look-up reads stands together. */
  words: Uint16Array;
}

export function* tableInSteps(lexicon: ReadonlyMap<string, Entry>): Steps<LexiconTable> {
  const entries = [...lexicon.values()];
  let size = 1024;
  while (size < entries.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const words = new Uint16Array(entries.reduce((length, { word }) => length + word.length + 2, 1));
  let end = 1;
  yield* each(entries, ({ word }, index) => {
    let slot = slotOf(hashOf(word)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = end;
    words[end++] = index;
    words[end++] = word.length;
    for (let at = 0; at < word.length; at++) words[end++] = word.charCodeAt(at);
  });
  return { entries, slots, words };
}

/** The entry of the word `[from, to)` of what is in lower case; `hash` is that of its letters. */
export function findEntry(
  { entries, slots, words }: LexiconTable,
  codes: Codes,
  from: number,
  to: number,
  hash: number,
): Entry | undefined {
  const last = slots.length - 1;
  let slot = slotOf(hash) & last;
  for (let place = slots[slot]; place !== undefined && place !== 0; place = slots[slot]) {
    if (isWordAt(words, place, codes, from, to)) return entries[words[place] ?? 0];
    slot = (slot + 1) & last;
  }
  return undefined;
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15);

function isWordAt(words: Uint16Array, place: number, codes: Codes, from: number, to: number): boolean {
  if (words[place + 1] !== to - from) return false;
  const first = place + 2 - from;
  for (let at = from; at < to; at++) if (codes[at] !== words[first + at]) return false;
  return true;
}
