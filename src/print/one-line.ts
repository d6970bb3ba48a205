/** No break and nothing invisible: a title is one line. Halves of a character become the sign for an unknown one. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
      found.length === 2 ? found : '\uFFFD',
    )
    .replace(/[\p{Cc}\u2028\u2029]+/gu, () => ' ')
    .replace(/ {2,}/g, () => ' ')
    .trim();
