import type { Span } from './effort';
import type { Token } from './tokens';
import { hasForm, isWord, verbAt } from './words';

/** Whether a part says itself how something came about: "by caching", "through isolating boards", "via nightly jobs". */
export function statesMeans(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    if (isWord(tokens[i], 'by', 'through') && hasForm(verbAt(tokens[i + 1]), 'gerund')) return true;
    if (isWord(tokens[i], 'via')) return true;
  }
  return false;
}
