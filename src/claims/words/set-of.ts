import { hashOf } from '../lexicon-table';
import { openWords } from './open';

/** A word with the hash of its letters, as claims are cut into. */
interface HashedWord {
  readonly text: string;
  readonly hash: number;
}

/** Words that one can only ask for. The set is made when it is first asked: loading the plugin waits for none. */
export class Words {
  private set: Set<string> | undefined;
  /** A bit for each hash of a word, by its last eight digits: nearly every word of a claim is in no set. */
  private readonly hashes = new Int32Array(8);

  constructor(private readonly list: string | (() => string)) {}

  has(word: string): boolean {
    return (this.set ?? this.made()).has(word);
  }

  /** The same, and most often answered by the hash. */
  holds({ text, hash }: HashedWord): boolean {
    if (this.set === undefined) this.made();
    return (((this.hashes[(hash >>> 5) & 7] ?? 0) >>> (hash & 31)) & 1) !== 0 && this.has(text);
  }

  private made(): Set<string> {
    openWords();
    const { list } = this;
    this.set = new Set((typeof list === 'string' ? list : list()).split(/\s+/).filter((word) => word !== ''));
    for (const word of this.set) {
      const hash = hashOf(word, 0, word.length);
      const at = (hash >>> 5) & 7;
      this.hashes[at] = (this.hashes[at] ?? 0) | (1 << (hash & 31));
    }
    return this.set;
  }
}

/** The words of a list, parted by white space. main.js hands on what gives the list (tools/build/packed.mjs). */
export const setOf = (list: string): Words => new Words(list);
