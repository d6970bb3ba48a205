import { each, type Steps } from './in-steps';
import { F, V } from './lexicon';
import type { Entry } from './lexicon';

/** Verbs whose misspelling would hide a result. */
const kinds = V.raise | V.lower | V.improve | V.gain | V.remove | V.exceed | V.cause | V.enable | V.work;

/**
 * The known pasts and participles with one letter left out, so that a word with one letter missing, added, changed
 * or swapped with its neighbour is found without trying the alphabet.
 */
export type Misspellings = ReadonlyMap<string, Entry>;

export function* misspellingsInSteps(lexicon: ReadonlyMap<string, Entry>): Steps<Misspellings> {
  const found = new Map<string, Entry>();
  yield* each(lexicon, ([word, entry]) => {
    if (word.length < 6 || entry.noun !== 0 || (entry.verb & kinds) === 0) return;
    if ((entry.form & (F.past | F.ing)) === 0) return;
    found.set(word, entry);
    for (const shorter of shortened(word))
      if (!lexicon.has(shorter) && !found.has(shorter)) found.set(shorter, entry);
  });
  return found;
}

/** The verb that an unknown word of at least six letters was meant to be. */
export function intendedVerb(misspellings: Misspellings, word: string): Entry | undefined {
  if (word.length < 6 || !(word.endsWith('d') || word.endsWith('g'))) return undefined;
  const missing = misspellings.get(word);
  if (missing) return missing;
  for (let at = 1; at < word.length; at++) {
    const meant = misspellings.get(word.slice(0, at) + word.slice(at + 1));
    if (meant && Math.abs(meant.word.length - word.length) <= 1 && endsAlike(meant.word, word)) return meant;
  }
  return undefined;
}

/** "ed" and "ing" are rarely mistyped, and nouns are not verbs. */
const endsAlike = (meant: string, word: string): boolean =>
  meant.at(-1) === word.at(-1) && meant[0] === word[0];

const shortened = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
