import { hashOf, spread } from '../lexicon-table';
import { inSteps } from '../in-steps';
import { once } from '../once';

/** Words that one can only ask for. The set is made when it is first asked: loading the plugin waits for none. */
export class Words {
  /** Of `listsOf`; several lists may share one. */
  readonly bit: number;
  private readonly made: () => ReadonlySet<string>;

  constructor(list: string | (() => string)) {
    this.made = once(() => new Set(wordsIn(typeof list === 'string' ? list : list())));
    this.bit = 1 << (all.push(this.made) & 31);
  }

  has(word: string): boolean {
    return this.made().has(word);
  }
}

/** Every list, as a set. */
const all: (() => ReadonlySet<string>)[] = [];
const buckets = 4096;

const wordsIn = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/** The bits of all lists that may hold a word whose letters, in lower case, hash to `hash`: of most words, none. */
export const listsOf = (hash: number): number => filled()[spread(hash) & (buckets - 1)] ?? 0;

export const filled = inSteps(function* () {
  const table = new Int32Array(buckets);
  for (const [index, made] of all.entries()) {
    for (const word of made()) {
      const at = spread(hashOf(word, 0, word.length)) & (buckets - 1);
      table[at] = (table[at] ?? 0) | (1 << ((index + 1) & 31));
    }
    if (index % listsInOneStep === 0) yield;
  }
  return table;
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
export const setOf = (list: string): Words => new Words(list);
