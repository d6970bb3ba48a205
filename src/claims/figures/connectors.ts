import { wordsOf } from '../words/set-of';
import type { Figure } from '../claim';
import { arrows } from '../words/arrows';
import { gapTokens, hasAny, isWord } from './gap-tokens';
import { wordBefore } from './near-words';

/** Which of two neighbouring figures came before the other in time; null where the text does not set them against each other. */
export type Order = 'before-after' | 'after-before' | null;

const MAX_GAP = 60;
const MAX_WORDS = 6;
const clauseBreaks = wordsOf('. ; ! ? … and while but plus');
const approximators = wordsOf(
  'just only about around under over below above nearly almost roughly less more fewer than as low a an',
);
const fromWords = wordsOf('from was were versus vs against previously before formerly earlier');
const fromPairs = wordsOf('instead-of rather-than compared-to compared-with');
const nowWords = wordsOf('now today currently');
const pastWords = wordsOf('before previously earlier formerly');
const periods = wordsOf('year quarter month week half');

/**
 * How the text between and around `first` and `second` orders them. Both must be amounts of one kind.
 * `next` is the figure after them: in "up 2% from 10% to 12%" the 10% belongs to it, not to the 2%.
 */
export function orderOf(text: string, first: Figure, second: Figure, next?: Figure): Order {
  const gap = second.from - first.to;
  if (gap < 1 || gap > MAX_GAP) return null;
  const opener = wordBefore(text, first.from, 0);
  // Most pairs are told so.
  if (opener === 'from' && text.slice(first.to, second.from) === ' to ') return 'before-after';
  const tokens = gapTokens(text, first.to, second.from);
  if (hasArrow(tokens)) return 'before-after';
  const leadsTo = endsInTo(tokens);
  if (leadsTo > 0 && opener === 'from' && !hasAny(tokens, clauseBreaks)) return 'before-after';
  if (isPast(text, second, tokens, opener)) return 'before-after';
  if (leadsTo === tokens.length) return opener === 'by' ? null : 'before-after';
  if (!endsInFrom(tokens) || tokens.length > MAX_WORDS || hasAny(tokens.slice(0, -1), clauseBreaks))
    return null;
  const opensPair =
    next !== undefined &&
    wordBefore(text, second.from, 0) === 'from' &&
    orderOf(text, second, next) === 'before-after';
  return opensPair ? null : 'after-before';
}

function hasArrow(tokens: readonly string[]): boolean {
  return tokens.some(
    (token, i) => arrows.includes(token) || (token === '>' && '-='.includes(tokens[i - 1] ?? ' ')),
  );
}

/** How many tokens "to" and the approximating words after it take at the end, 0 where there is no "to". */
function endsInTo(tokens: readonly string[]): number {
  let at = tokens.length - 1;
  while (at >= 0 && (approximators.has(tokens[at] ?? '') || !isWord(tokens[at] ?? 'x'))) at--;
  return tokens[at] === 'to' || tokens[at] === 'into' ? tokens.length - at : 0;
}

function endsInFrom(tokens: readonly string[]): boolean {
  let at = tokens.length - 1;
  while (at >= 0 && !isWord(tokens[at] ?? 'x')) at--;
  const last = tokens[at] ?? '';
  return fromWords.has(last) || fromPairs.has(`${tokens[at - 1] ?? ''}-${last}`);
}

/** "was 640 ms, now 300 ms"; "9 last spring, 3 this spring". */
function isPast(text: string, second: Figure, tokens: readonly string[], opener: string): boolean {
  const endsNow = isNow(tokens, tokens.length - 1);
  if (opener === 'was' && endsNow) return true;
  const isSetInPast = tokens.some(
    (token, i) => pastWords.has(token) || (token === 'last' && periods.has(tokens[i + 1] ?? '')),
  );
  if (!isSetInPast) return false;
  const behind = gapTokens(text, second.to, second.to + 40).filter(isWord);
  return endsNow || opensNow(behind, 0) || opensNow(behind, 1);
}

/** Whether "now" or "this year" ends at `tokens[at]`. */
function isNow(tokens: readonly string[], at: number): boolean {
  let last = at;
  while (last >= 0 && !isWord(tokens[last] ?? 'x')) last--;
  return nowWords.has(tokens[last] ?? '') || (periods.has(tokens[last] ?? '') && tokens[last - 1] === 'this');
}

/** Whether "now", "after" or "this year" begins at `tokens[at]`. */
function opensNow(tokens: readonly string[], at: number): boolean {
  const first = tokens[at] ?? '';
  return (
    nowWords.has(first) ||
    first === 'after' ||
    first === 'afterwards' ||
    (first === 'this' && periods.has(tokens[at + 1] ?? ''))
  );
}
