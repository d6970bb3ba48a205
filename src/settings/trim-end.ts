/** `text` without the characters of `signs` at its end. Patterns for this are quadratic in a run inside the text. */
export function trimEndOf(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
