import { isBreak, isDash, isWord, wordsOf, wordOf } from './words';
import type { Span } from './effort';
import type { Sentence } from './split';
import type { Token } from './tokens';

/** "Action: ... Result: ...": each part with its label. */
export interface Labelled {
  effort: Span;
  outcome: Span;
  /** The separator's token. */
  separator: number;
}

const effortLabels = wordsOf(
  'action actions did work approach change step what done task initiative activity effort',
);
const resultLabels = wordsOf('result results impact outcome outcomes effect benefit gain');

/** Null where the claim is not two labelled parts with the work first. */
export function readLabelled({ tokens, from, to }: Sentence): Labelled | null {
  if (!effortLabels.has(wordOf(tokens[from])) || !endsNear(tokens, from)) return null;
  for (let i = from + 3; i < to - 2; i++) {
    if (!resultLabels.has(wordOf(tokens[i])) || !isLabelEnd(tokens[i + 1])) continue;
    const separator = i - 1;
    if (!isBreak(tokens[separator]) && !isWord(tokens[separator], '|', '/')) return null;
    return { effort: { from, to: separator }, outcome: { from: i, to }, separator };
  }
  return null;
}

const isLabelEnd = (token: Token | undefined): boolean => isWord(token, ':') || isDash(token);

const endsNear = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(isLabelEnd);
