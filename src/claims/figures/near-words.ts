import { isDigit, isLetter, isSpace, lettersEnd, spacesEnd } from './characters';

/** The word that ends just before `at`, spaces and an opening bracket between; lower case, '' where there is none. */
export function wordBefore(text: string, at: number, floor: number): string {
  const to = wordBeforeEnd(text, at, floor);
  return to < 0 ? '' : text.slice(wordStart(text, to, floor), to).toLowerCase();
}

/** Where the word before `at` ends, or -1 where something else stands there. */
export function wordBeforeEnd(text: string, at: number, floor: number): number {
  let to = at;
  while (to > floor && isGap(text.charCodeAt(to - 1))) to--;
  return to > floor && isLetter(text.charCodeAt(to - 1)) ? to : -1;
}

export function wordStart(text: string, to: number, floor: number): number {
  let from = to;
  while (from > floor && isLetter(text.charCodeAt(from - 1))) from--;
  return from;
}

/** The word that begins at or after `at`, spaces between; lower case, '' where something else stands there. */
export function wordAfter(text: string, at: number): string {
  const from = spacesEnd(text, at);
  return text.slice(from, lettersEnd(text, from)).toLowerCase();
}

/** Whether the letter or digit at `at` is the middle of a longer word. */
export function isWordChar(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Spaces, emphasis, and the full stop of "approx." before a number. */
export function isGap(code: number): boolean {
  return isSpace(code) || code === 42 || code === 40 || code === 95;
}
