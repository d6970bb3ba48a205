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
  const held: Held = { nouns: 0, grammar: 0, lists: 0 };
  for (const { entry, lists } of tokens) {
    held.nouns |= entry.noun;
    held.grammar |= entry.grammar;
    held.lists |= lists;
  }
  return held;
}

/** False where none of these words can be among those whose lists these are. */
export const mayBeOf = ({ lists }: { readonly lists: number }, words: Words): boolean =>
  (lists & words.bit) !== 0;
