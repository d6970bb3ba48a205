import type { SearchResult } from 'obsidian';

/** Every word of the query, in any order; a word that is not found whole is looked for letter by letter. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: [number, number][] = [];
    let score = 0;
    for (const word of words) {
      const found = wholeWord(word, lower) ?? scattered(word, lower);
      if (!found) return null;
      matches.push(...found.matches);
      score += found.score;
    }
    return { score: score - text.length / 1000, matches: matches.sort(([one], [other]) => one - other) };
  };
}

export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const found = words.map((word) => wholeWord(word, text.toLowerCase()));
    if (found.some((one) => one === null)) return null;
    return { score: 0, matches: found.flatMap((one) => one?.matches ?? []) };
  };
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}

export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: [number, number][] | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(at, from + offset), to + offset];
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}

function wholeWord(word: string, text: string): SearchResult | null {
  const at = text.indexOf(word);
  if (at < 0) return null;
  const begins = at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
  return { score: begins ? 1 : 0.5, matches: [[at, at + word.length]] };
}

function scattered(word: string, text: string): SearchResult | null {
  const matches: [number, number][] = [];
  let at = 0;
  for (const letter of word) {
    const found = text.indexOf(letter, at);
    if (found < 0) return null;
    matches.push([found, found + 1]);
    at = found + 1;
  }
  return { score: -1, matches };
}
