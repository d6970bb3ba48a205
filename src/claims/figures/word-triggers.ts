import type { Codes } from '../codes';
import { foldedHash, spread } from '../letter-hash';
import { once } from '../once';
import { monthNames } from './identifier-words';
import { risesAndFalls } from './neighbour-words';
import { beyondLists, giveBits, listsOf } from '../words/set-of';
import { denominators, factorWords, looseAmounts, magnitudeWords, smallNumbers } from './number-words';

/** What a word can begin. */
export type Trigger =
  | { is: 'number' }
  | { is: 'loose' }
  | { is: 'fraction'; parts: number }
  | { is: 'factor'; factor: number }
  | { is: 'direction'; sign: 1 | -1 }
  | { is: 'month' }
  | { is: 'unit' };

const BUCKETS = 16384;

/** What words can begin, by word. To be asked for before `mayTrigger` is: it gives the words their bits. */
export const triggers = once(() => {
  const table = triggerTable();
  for (const [word, { is }] of table) giveBits(foldedHash(word), (is === 'direction' ? 1 : 2) << beyondLists);
  return table;
});

/** Where in a text figures may begin, or what gives them their direction: nothing between has to be looked at. */
export interface Beginnings {
  /** Every place before it may be one. */
  from: number;
  /** The others, in order. */
  places: readonly number[];
  /** Of the text in lower case. */
  codes: Codes;
}

export function bucketOf(hash: number): number {
  return spread(hash) & (BUCKETS - 1);
}

/** What a word with these bits of `listsOf` may do: 1 gives a figure its direction, 2 begins one by itself. */
export const mayTrigger = (lists: number): number => lists >>> beyondLists;

/**
 * What the word in `[from, to)`, whose letters hash to `hash`, can begin. Nearly every word of a claim begins
 * nothing, and the bucket says so without the word being cut out of the text.
 */
export function triggerOf(text: string, from: number, to: number, hash: number): Trigger | undefined {
  if (mayTrigger(listsOf(hash)) === 0) return undefined;
  return triggers().get(text.slice(from, to).toLowerCase());
}

function triggerTable(): Map<string, Trigger> {
  const table = new Map<string, Trigger>();
  const add = (words: Iterable<string>, trigger: (word: string) => Trigger): void => {
    for (const word of words) if (!table.has(word)) table.set(word, trigger(word));
  };
  add(smallNumbers.keys(), () => ({ is: 'number' }));
  add(
    [...magnitudeWords.keys()].filter((word) => word.length >= 4),
    () => ({ is: 'number' }),
  );
  add(looseAmounts, () => ({ is: 'loose' }));
  add(factorWords.keys(), (word) => ({ is: 'factor', factor: factorWords.get(word) ?? 1 }));
  add(
    [...denominators.keys()].filter((word) => !word.endsWith('s')),
    (word) => ({ is: 'fraction', parts: denominators.get(word) ?? 1 }),
  );
  add(monthNames.keys(), () => ({ is: 'month' }));
  add('minute hour day week month year seconds minutes hours days weeks months years'.split(' '), () => ({
    is: 'unit',
  }));
  for (const [word, sign] of risesAndFalls()) add([word], () => ({ is: 'direction', sign }));
  return table;
}

/** A 1 in the bucket of each of the words. */
export function bucketsOf(words: Iterable<string>): Uint8Array {
  const filled = new Uint8Array(BUCKETS);
  for (const word of words) filled[bucketOf(foldedHash(word))] = 1;
  return filled;
}
