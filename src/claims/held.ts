import type { Token } from './tokens';
import type { Words } from './words/set-of';

/** What stands anywhere in a claim, as bits: what it lacks need not be looked for. */
export interface Held {
  nouns: number;
  grammar: number;
  /** Of the lists that may hold one of its words. */
  lists: number;
}

export function heldBy(tokens: readonly Token[]): Held {
  let nouns = 0;
  let grammar = 0;
  let lists = 0;
  for (const token of tokens) {
    nouns |= token.entry.noun;
    grammar |= token.entry.grammar;
    lists |= token.lists;
  }
  return { nouns, grammar, lists };
}

/** False where none of these words can be among those whose lists these are. */
export const mayBeOf = ({ lists }: { readonly lists: number }, words: Words): boolean =>
  (lists & words.bit) !== 0;
