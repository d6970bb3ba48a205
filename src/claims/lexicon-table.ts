import type { Entry } from './lexicon';

/**
 * The lexicon as an open-addressed table that is searched by the characters of a text in place:
 * cutting every word out first costs more than all else that reading a claim does.
 */
export interface LexiconTable {
  entries: readonly Entry[];
  /** Positions in `entries`, plus one; 0 is free. Its length is a power of two. */
  slots: Uint16Array;
}

export function tableOf(lexicon: ReadonlyMap<string, Entry>): LexiconTable {
  const entries = [...lexicon.values()];
  let size = 1024;
  while (size < entries.length * 3) size *= 2;
  const slots = new Uint16Array(size);
  entries.forEach(({ word }, index) => {
    let slot = hashOf(word, 0, word.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return { entries, slots };
}

/** The entry of the word `[from, to)` of `text`, which is in lower case. */
export function findEntry(
  { entries, slots }: LexiconTable,
  text: string,
  from: number,
  to: number,
): Entry | undefined {
  const last = slots.length - 1;
  let slot = hashOf(text, from, to) & last;
  for (let index = slots[slot]; index !== undefined && index !== 0; index = slots[slot]) {
    const entry = entries[index - 1];
    if (entry && isWordAt(entry.word, text, from, to)) return entry;
    slot = (slot + 1) & last;
  }
  return undefined;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

function isWordAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - from)) return false;
  return true;
}
