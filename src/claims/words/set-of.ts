import { hashOf, spread } from '../letter-hash';
import { inSteps, type Steps } from '../in-steps';
import { once } from '../once';

/** Words that one can only ask for. The set is made when it is first asked: loading the plugin waits for none. */
export class Words {
  /** Of `listsOf`, which gives it; several lists share one. */
  bit = 0;
  readonly made: () => ReadonlySet<string>;

  /** `isSought`: looked for in nearly every claim, so that its bit is its own. `isMarked`: asked by bits at all. */
  constructor(
    list: string | (() => string),
    readonly isSought: boolean,
    isMarked: boolean,
  ) {
    this.made = once(() => new Set(wordsIn(typeof list === 'string' ? list : list())));
    if (isMarked) all.push(this);
  }

  has(word: string): boolean {
    return this.made().has(word);
  }
}

const all: Words[] = [];
const places = 8192;
/** Of each listed word its hash, where 0 is free, and behind it its bits. */
const table = new Int32Array(2 * places);

/** Where in the table the word is or would be that hashes to `hash`. */
function placeOf(hash: number): number {
  let at = 2 * (spread(hash) & (places - 1));
  while (table[at] !== 0 && table[at] !== hash) at = (at + 2) & (2 * places - 1);
  return at;
}

const wordsIn = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/**
 * The bits of all lists that may hold a word whose letters, in lower case, hash to `hash`: of most words, none. Asked
 * only once the lists are filled, by whoever reads a text.
 */
export const listsOf = (hash: number): number => table[placeOf(hash) + 1] ?? 0;

/** The first of the two bits that are no list's, which a word may be given: one look at it tells both. */
export const beyondLists = 30;

export function giveBits(hash: number, bits: number): void {
  const at = placeOf(hash);
  table[at] = hash;
  table[at + 1] = (table[at + 1] ?? 0) | bits;
}

/** Nearly every claim holds one of these: the lists that do so too share a bit, and the others keep theirs clear of them. */
const everyday = wordsIn('a and for in of the to with');

/** To be asked for before the bits of a list or of a word are. */
export const filled = inSteps(function* (): Steps {
  const shared = beyondLists - 1 - all.filter(({ isSought }) => isSought).length;
  let own = shared;
  for (const [index, words] of all.entries()) {
    if (words.isSought) words.bit = 2 << own++;
    else words.bit = everyday.some((word) => words.has(word)) ? 1 : 2 << (index % shared);
    for (const word of words.made()) giveBits(hashOf(word), words.bit);
    if (index % listsInOneStep === 0) yield;
  }
});

const listsInOneStep = 16;

/** A word of a claim, with the bits of its lists. */
interface ListedWord {
  readonly text: string;
  readonly lists: number;
}

/** Whether it is one of these words. */
export const isOneOf = (word: ListedWord | undefined, words: Words): boolean =>
  word !== undefined && (word.lists & words.bit) !== 0 && words.has(word.text);

/** The words of a list, parted by white space. main.js hands on what gives the list (tools/build/packed.mjs). */
export const setOf = (list: string, isSought = false): Words => new Words(list, isSought, true);

/** The same for words that are asked one by one, without bits: a list more that had some would make others less telling. */
export const wordsOf = (list: string): Words => new Words(list, false, false);
