import type { Words } from '../words/set-of';
import { isLetter, isSpace, lettersEnd } from './characters';

/** Longer stretches between two figures tie nothing together. */
const MAX_TOKENS = 24;

/**
 * The words (lower case) and signs in `[from, to)` of `text`, which may end before `to`. A full stop counts only
 * at the end of a sentence, emphasis and quotes do not count. What lies beyond 24 tokens is left out, and the last token is then "…".
 */
export function gapTokens(text: string, from: number, to: number): string[] {
  const tokens: string[] = [];
  const last = Math.min(to, text.length);
  let at = from;
  while (at < last) {
    if (tokens.length === MAX_TOKENS) return [...tokens, '…'];
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = Math.min(wordEnd(text, at), last);
      tokens.push(text.slice(at, end).toLowerCase());
      at = end;
    } else {
      if (counts(text, at, code)) tokens.push(text.charAt(at));
      at++;
    }
  }
  return tokens;
}

export const isWord = (token: string): boolean => isLetter(token.charCodeAt(0));

/** Whether `tokens` are at most `most` words followed by the single `sign`. */
export function endsIn(tokens: readonly string[], most: number, signs: Words): boolean {
  const last = tokens[tokens.length - 1];
  return (
    last !== undefined && signs.has(last) && tokens.length <= most + 1 && tokens.slice(0, -1).every(isWord)
  );
}

export const hasAny = (tokens: readonly string[], words: Words): boolean =>
  tokens.some((token) => words.has(token));

export const areAll = (tokens: readonly string[], words: Words): boolean =>
  tokens.every((token) => words.has(token));

/** A word goes on over an apostrophe. */
function wordEnd(text: string, at: number): number {
  let end = lettersEnd(text, at);
  while ((text.charAt(end) === "'" || text.charAt(end) === '’') && isLetter(text.charCodeAt(end + 1))) {
    end = lettersEnd(text, end + 1);
  }
  return end;
}

function counts(text: string, at: number, code: number): boolean {
  if (isSpace(code) || code === 42 || code === 95 || code === 34 || code === 39)
    return code === 42 && isSpace(text.charCodeAt(at + 1));
  return code !== 46 || at + 1 >= text.length || isSpace(text.charCodeAt(at + 1));
}
