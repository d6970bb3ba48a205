import { hasForm, isAdverb, isBreak, isPast, isWord, lists, resultStrength, verbAt, wordOf } from './words';
import { clauseReading } from './clause-reading';
import { statesChange } from './make-split';
import type { Span } from './effort';
import type { Sentence } from './split';

/** A claim that opens with its means: "By merging X, saved Y". */
export interface Fronted {
  /** With its "by", "through" or "using"; without the comma. */
  means: Span;
  main: Span;
  sure: boolean;
  /** `doing`: a bare participle ("Switching to X, cut Y"), which takes "by" when it moves. */
  link: 'by' | 'through' | 'with' | 'using' | 'after' | 'doing';
}

/** Reads fronted means; null where the claim does not open with any, or somebody else acts after them. */
export function readFronted(sentence: Sentence): Fronted | null {
  const { tokens, from, to } = sentence;
  const link = opener(sentence);
  if (!link) return null;
  for (let i = from + 2; i < to - 1; i++) {
    if (!isWord(tokens[i], ',')) continue;
    const main = { from: i + 1, to };
    const reading = mainReading(sentence, main);
    if (reading === 'none') continue;
    if (reading === 'other') return null;
    return {
      means: { from, to: i },
      main,
      sure: reading === 'result' && link !== 'with' && link !== 'doing',
      link,
    };
  }
  return null;
}

/**
 * What stands before the work without having brought the result by itself: "Using Power Query, automated the close,
 * cutting ...", "After auditing tickets, rewrote ...". Null where none does; it ends before its comma.
 */
export function readOpening(sentence: Sentence): Sentence | null {
  const { tokens, from, to } = sentence;
  const link = opener(sentence);
  if (link !== 'using' && link !== 'after') return null;
  for (let at = from + 2; at < to - 2; at++) {
    const next = tokens[at + 1];
    if (isWord(tokens[at], ',') && (hasForm(verbAt(next), 'past') || isWord(next, 'i', 'we')))
      return { ...sentence, to: at };
  }
  return null;
}

function opener({ tokens, from }: Sentence): Fronted['link'] | null {
  const first = tokens[from];
  const second = verbAt(tokens[isAdverb(tokens[from + 1]) ? from + 2 : from + 1]);
  if (isWord(first, 'by'))
    return isWord(tokens[from + 1], 'means') ? 'through' : hasForm(second, 'gerund') ? 'by' : null;
  if (isWord(first, 'after')) return hasForm(second, 'gerund') ? 'after' : null;
  if (isWord(first, 'through', 'via')) return tokens[from + 1]?.kind === 'amount' ? null : 'through';
  if (isWord(first, 'with')) return 'with';
  if (isWord(first, 'using', 'leveraging', 'applying', 'utilizing', 'utilising', 'employing')) return 'using';
  return hasForm(verbAt(first), 'gerund') && !isWord(tokens[from + 1], ',') ? 'doing' : null;
}

function mainReading({ tokens }: Sentence, main: Span): 'result' | 'weak' | 'other' | 'none' {
  const start = isWord(tokens[main.from], 'i', 'we') ? main.from + 1 : main.from;
  const head = isAdverb(tokens[start]) ? start + 1 : start;
  const verb = verbAt(tokens[head]);
  if (hasForm(verb, 'past') || hasForm(verb, 'base')) {
    const strength = resultStrength(verb);
    if (strength) return strength === 'strong' || statesChange(tokens, main) ? 'result' : 'weak';
    if (start > main.from) return 'other';
    if (hasForm(verb, 'past')) return 'other';
  }
  const later = tokens.slice(head + 2, main.to);
  if (hasForm(verb, 'gerund') && resultStrength(verb) && !later.some(isPast)) return 'none';
  const reading = clauseReading(tokens, main);
  if (reading === 'movement' && statesChange(tokens, main) && !later.some(isBreak)) return 'result';
  if (reading === 'movement' || reading === 'fragment') return 'weak';
  return lists.actors.has(wordOf(tokens[main.from])) ? 'other' : 'none';
}
