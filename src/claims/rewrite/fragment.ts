import type { Span } from './effort';
import type { Token } from './tokens';
import { hasForm, isAmount, isArrow, isPast, isWord, resultStrength, wordsOf, verbAt } from './words';

/**
 * A result without a verb: "empty seats down 12%", "boot time 8 s to 5 s", "zero recalls since April", "rework -9%",
 * "lost parcels: 9 last spring, 3 this spring".
 */
export function isFragment(tokens: readonly Token[], span: Span): boolean {
  if (opensWithCount(tokens, span)) return true;
  for (let i = span.from + 1; i < span.to; i++) {
    if (isWord(tokens[i], '.', ';')) return false;
    if (movesAt(tokens, i) || levelsAfter(tokens, i, span.to)) return true;
    const level = isWord(tokens[i + 1], 'at', 'under', 'below', 'over', 'above') ? i + 2 : i + 1;
    if (isWord(tokens[i], 'now') && isAmount(tokens[level])) return true;
    if (isAmount(tokens[i]) && isSmaller(tokens, i)) return true;
    if (isAmount(tokens[i]) && goesOn(tokens, i, span.to)) return !hasPast(tokens, span.from, i);
  }
  return false;
}

const compared = wordsOf('fewer less more lower higher faster shorter without');

/** "zero injuries", "a 30% drop", "35% fewer stockouts". */
function opensWithCount(tokens: readonly Token[], { from, to }: Span): boolean {
  const first = tokens[from];
  if (isWord(first, 'zero', 'no', 'none', '0')) return true;
  if (isWord(first, 'a', 'an')) return isAmount(tokens[from + 1]);
  const isCompared = tokens.slice(from + 1, Math.min(from + 4, to)).some((token) => compared.has(token.word));
  return (isAmount(first) && isCompared) || (first?.kind === 'amount' && isGained(tokens[from + 1]));
}

const smaller = wordsOf('lighter smaller quicker faster shorter cheaper sooner');

/** "410 kB lighter", "4 min quicker". */
const isSmaller = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some((token) => smaller.has(token.word));

/** "$1.3M saved", "9 days cut". */
function isGained(token: Token | undefined): boolean {
  const verb = verbAt(token);
  return hasForm(verb, 'participle') && resultStrength(verb) === 'strong';
}

/** "down 40%", "-52%". */
function movesAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'amount') return /^[+\-−]/.test(token.word);
  const next = tokens[at + 1];
  const by = isAmount(next) || isWord(next, 'from', 'by', 'to', 'a', 'more', 'nearly', 'about');
  return isWord(token, 'up', 'down') && by;
}

/** ": 9 last spring, 3 this spring". */
const levelsAfter = (tokens: readonly Token[], at: number, to: number): boolean =>
  isWord(tokens[at], ':') && isAmount(tokens[at + 1]) && tokens.slice(at + 2, to).some(isAmount);

/** "8 s to 5 s", "3 weeks instead of 7", "19 → 6". */
const goesOn = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens.slice(at + 1, Math.min(at + 4, to)).some((next) => isWord(next, 'to', 'instead') || isArrow(next));

const hasPast = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(isPast);
