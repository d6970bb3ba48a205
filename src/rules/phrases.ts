import type { Range } from '../claims/text';

/** A phrase of the user's, found in a text. */
export interface PhraseHit extends Range {
  /** Index in the list that was compiled. */
  phrase: number;
}

export type PhraseMatcher = (text: string) => PhraseHit[];

/** One word of a phrase after another; `*` stands for any one word. */
interface Step {
  next: Map<string, Step>;
  any: Step | null;
  /** Phrases that end here. */
  ends: number[];
}

interface Word extends Range {
  key: string;
  /** A sentence ends before this word: no phrase reaches over it. */
  opens: boolean;
}

const newStep = (): Step => ({ next: new Map(), any: null, ends: [] });

/**
 * Finds all phrases in one walk over the text's words, however many phrases there are: they share one tree,
 * so the work for a word is bounded by the tree's branches, not by the list. Letter case, hyphens and
 * emphasis make no difference; of overlapping hits of one phrase the first counts.
 */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const root = newStep();
  phrases.forEach((phrase, index) => add(root, phrase, index));
  return (text) => hitsIn(text, root);
}

/** The words of a phrase as they are compared, `*` kept. */
export const phraseWords = (phrase: string): string[] =>
  [...phrase.toLowerCase().matchAll(/\*|[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019]*/gu)].map(([word]) =>
    plain(word),
  );

function add(root: Step, phrase: string, index: number): void {
  let step = root;
  for (const word of phraseWords(phrase)) step = word === '*' ? (step.any ??= newStep()) : nextOf(step, word);
  if (step !== root) step.ends.push(index);
}

function nextOf(step: Step, word: string): Step {
  const known = step.next.get(word);
  if (known) return known;
  const made = newStep();
  step.next.set(word, made);
  return made;
}

function hitsIn(text: string, root: Step): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const taken = new Map<number, number>();
  let open: { step: Step; from: number }[] = [];
  for (const word of wordsIn(text)) {
    if (word.opens) open = [];
    const reached: typeof open = [];
    for (const { step, from } of [...open, { step: root, from: word.from }]) {
      for (const next of [step.next.get(word.key), step.any]) if (next) reached.push({ step: next, from });
    }
    for (const { step, from } of reached) {
      for (const phrase of step.ends) {
        if (from < (taken.get(phrase) ?? 0)) continue;
        hits.push({ phrase, from, to: word.to });
        taken.set(phrase, word.to);
      }
    }
    open = reached;
  }
  return hits.sort((a, b) => a.from - b.from || a.to - b.to || a.phrase - b.phrase);
}

function* wordsIn(text: string): Generator<Word> {
  let end = 0;
  for (const found of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019]*/gu)) {
    const from = found.index;
    yield { key: plain(found[0]), from, to: from + found[0].length, opens: endsSentence(text, end, from) };
    end = from + found[0].length;
  }
}

function endsSentence(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  return /[.!?;:]\s/.test(text.slice(from, Math.min(to, from + 200)));
}

const plain = (word: string): string => word.toLowerCase().replace(/\u2019/g, () => "'");
