/**
 * A pattern that finds any of `phrases` as whole words, letter case aside; a blank stands for one blank
 * or line end. Longer phrases win over shorter ones that begin them.
 */
export function wordPattern(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map(source).join('|')})\\b`, 'gi');
}

const source = (phrase: string): string =>
  phrase
    .trim()
    .split(/\s+/)
    .map((word) =>
      word.replace(/[.*+?^${}()|[\]\\]/g, (special) => `\\${special}`).replace(/'/g, () => "['\u2019]"),
    )
    .join('\\s');
