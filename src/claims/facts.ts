import { isAmount } from './rewrite/words';
import { tokensOf, type Token } from './rewrite/tokens';
import { sliceOf } from './text';

/**
 * What a bullet states that no rewording may change, as a multiset in the order of the text: figures as written,
 * links, tags, inline fields, code, comments, and names (words with a capital that no sentence start explains, and
 * words of capitals and digits).
 */
export function factsOf(text: string): string[] {
  const { tokens } = tokensOf(text);
  return tokens.flatMap(
    (token, i) => factsIn(text, token) ?? (isName(text, tokens, i) ? [sliceOf(text, token)] : []),
  );
}

/**
 * Whether two wordings state the same facts. A name that opens a sentence in one of them counts there too: only
 * a word with a capital elsewhere is known to be one.
 */
export function sameFacts(before: string, after: string): boolean {
  const left = partsOf(before);
  const right = partsOf(after);
  if (!sameMultiset(left.facts, right.facts)) return false;
  return [...left.names, ...right.names].every(
    (name) => countOf(left.words, name) === countOf(right.words, name),
  );
}

interface Parts {
  facts: string[];
  names: string[];
  words: string[];
}

function partsOf(text: string): Parts {
  const { tokens } = tokensOf(text);
  const parts: Parts = { facts: [], names: [], words: [] };
  tokens.forEach((token, i) => {
    const written = sliceOf(text, token);
    const facts = factsIn(text, token);
    if (facts) parts.facts.push(...facts);
    else if (token.kind === 'word') parts.words.push(written);
    if (!facts && isName(text, tokens, i)) parts.names.push(written);
  });
  return parts;
}

const countOf = (words: readonly string[], name: string): number =>
  words.filter((word) => word === name).length;

/** Null for a token that is prose. */
function factsIn(text: string, token: Token): string[] | null {
  const written = sliceOf(text, token);
  if (token.kind === 'aside' || token.kind === 'quote') return factsOf(written.slice(1, -1));
  if (token.kind === 'word' && /^(?:halv|half|doubl|tripl|trebl|quadrupl)/.test(token.word))
    return [token.word.slice(0, 4).replace('half', 'halv')];
  if (token.kind === 'amount' || isAmount(token) || /\d/.test(token.word))
    return [written.replace(/^[A-Z][a-z]+$/, (word) => word.toLowerCase())];
  return token.kind === 'word' || token.kind === 'mark' ? null : [written];
}

function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || token.word === 'i') return false;
  // In a bullet written in capitals throughout, they name nothing.
  if (!/\p{Ll}/u.test(text)) return false;
  const written = sliceOf(text, token);
  if (/^\p{Lu}.*[\p{Lu}\d]|^\p{Ll}+\p{Lu}/u.test(written)) return true;
  const before = tokens[at - 1];
  const opens =
    !before ||
    (before.kind === 'mark' && !/^[,/&+'’]$/.test(before.word)) ||
    (before.kind !== 'word' && before.kind !== 'amount' && before.kind !== 'mark');
  return !opens && /^\p{Lu}/u.test(written);
}

function sameMultiset(before: readonly string[], after: readonly string[]): boolean {
  if (before.length !== after.length) return false;
  const left = [...before].sort();
  const right = [...after].sort();
  return left.every((fact, i) => fact === right[i]);
}
