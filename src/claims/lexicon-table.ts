import { each, type Steps } from './in-steps';
import { hashOf } from './letter-hash';
import { unknownWord } from './lexicon';
import type { Entry } from './lexicon';
import { listsOf } from './words/set-of';

/**
 * The lexicon as an open-addressed table that is searched by the hash of a word: cutting every word out first costs
 * more than all else that reading a claim does.
 */
export interface LexiconTable {
  /** The first stands for no word. */
  entries: readonly Entry[];
  /** Of each word its hash, and behind it its number in `entries`; 0 is free. Its length is a power of two. */
  slots: Int32Array;
}

export function* tableInSteps(lexicon: ReadonlyMap<string, Entry>): Steps<LexiconTable> {
  const entries = [unknownWord, ...lexicon.values()];
  let size = 2048;
  while (size < entries.length * 4) size *= 2;
  const slots = new Int32Array(size);
  yield* each(entries, (entry, index) => {
    const hash = hashOf(entry.word);
    const slot = slotOf(slots, hash);
    slots[slot] = hash;
    slots[slot + 1] = index;
    entry.lists = listsOf(hash);
  });
  return { entries, slots };
}

/** The entry of a word of so many letters that hash to `hash`. */
export function findEntry({ entries, slots }: LexiconTable, hash: number, length: number): Entry {
  const entry = entries[slots[slotOf(slots, hash) + 1] ?? 0];
  return entry?.word.length === length ? entry : unknownWord;
}

/** Where the word stands whose letters hash to `hash`, or else where there is room for it. */
function slotOf(slots: Int32Array, hash: number): number {
  const last = slots.length - 1;
  let slot = ((hash ^ (hash >>> 15)) << 1) & last;
  while (slots[slot] !== hash && slots[slot + 1] !== 0) slot = (slot + 2) & last;
  return slot;
}
