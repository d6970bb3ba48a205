/** Whether `text` holds `words` as whole words, in any case. */
export function holdsWords(text: string, words: string): boolean {
  const [haystack, needle] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const around = [haystack[at - 1], haystack[at + needle.length]];
    if (!around.some((one) => one !== undefined && /[\p{L}\p{N}]/u.test(one))) return true;
  }
  return false;
}
