import type { Head, Span } from './effort';
import type { VerbForm } from './inflect';
import { nounLinks } from './noun-links';
import type { Sentence, Split } from './split';
import type { Token } from './tokens';
import {
  hasAmount,
  hasForm,
  isAdverb,
  isAmount,
  isBreak,
  isWord,
  lists,
  resultStrength,
  wordsOf,
  verbAt,
  wordOf,
} from './words';

interface VerbResult {
  effort: Span;
  outcome: Span;
  /** The result's verb, which stands in `form`. */
  at: number;
  form: VerbForm;
  sure: boolean;
  link: string;
}

/** A result whose subject is the writer: "cutting failures and saving 6 hours". */
export function verbSplit({ tokens }: Sentence, { at, ...result }: VerbResult): Split {
  return { ...result, shape: 'verb', verbs: sameForm(tokens, at, result.outcome.to, result.form), rank: 1 };
}

/** The result's own verb and those coordinated with it. */
export function sameForm(tokens: readonly Token[], at: number, to: number, form: VerbForm): Head[] {
  const first = verbAt(tokens[at]);
  const heads: Head[] = first ? [{ at, verb: first }] : [];
  for (let i = at + 1; i < to - 1; i++) {
    if (!isWord(tokens[i], 'and', '&', ',')) continue;
    const next = isAdverb(tokens[i + 1]) ? i + 2 : i + 1;
    const verb = verbAt(tokens[next]);
    const loose =
      isWord(tokens[i], ',') && !tokens.slice(next, to).some((token) => isWord(token, 'and', '&'));
    if (hasForm(verb, form) && resultStrength(verb) && !loose) heads.push({ at: next, verb });
  }
  return heads;
}

/** "resulting in a 7% dip": achieved, unless the noun itself moves ("night calls falling 6%"). */
export function nounSplit({ tokens }: Sentence, effort: Span, outcome: Span, link: string): Split {
  const sure = hasAmount(tokens.slice(outcome.from, outcome.to));
  const moving = movingVerb(tokens, outcome);
  const common = { effort, outcome, sure, rank: 1, link };
  return moving
    ? { ...common, shape: 'clause', verbs: [moving], form: 'gerund' }
    : { ...common, shape: 'noun', verbs: [], form: 'past' };
}

/** The verb of "night calls falling 6%"; null where nothing moves. */
export function movingVerb(tokens: readonly Token[], { from, to }: Span): Head | null {
  for (let i = from + 1; i < Math.min(from + 7, to - 1); i++) {
    const verb = verbAt(tokens[i]);
    if (isBreak(tokens[i])) return null;
    const moves = hasForm(verb, 'gerund') && lists.movements.has(verb.lemma);
    if (moves && (isAmount(tokens[i + 1]) || lists.afterMovement.has(wordOf(tokens[i + 1]))))
      return { at: i, verb };
  }
  return null;
}

/** The first token of the result after "resulting in", "led to", "yielding"; 0 where `lemma` is no such link. */
export function nounAfter(tokens: readonly Token[], at: number, lemma: string): number {
  const preposition = nounLinks[lemma];
  if (preposition === undefined) return 0;
  if (preposition === '') return at + 1;
  return isWord(tokens[at + 1], preposition) ? at + 2 : 0;
}

/** 1 where an adverb of manner stands before the verb at `at`; one that only links ("thereby") is none. */
export const adverbsBefore = (tokens: readonly Token[], at: number): number =>
  isAdverb(tokens[at - 1]) && !lists.linkAdverbs.has(wordOf(tokens[at - 1])) ? 1 : 0;

export const linkText = ({ text, tokens }: Sentence, from: number, to: number): string =>
  text.slice(tokens[from]?.from ?? 0, tokens[to]?.to ?? 0);

const changeUnit =
  /^(?:%|percent|per|points?|pp|pts?|bps|ppts?|ms|s|sec|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|x|fold|gb|mb|tb|usd|eur|gbp|stars?)$/;

/** An amount that measures a change or a level: percent, money, a span of time, a multiple, from-to, "by N". */
export function statesChange(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (isAmount(tokens[i]) && measures(tokens, i)) return true;
  return false;
}

const toLevels = wordsOf('by from to at under below above over');

function measures(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const word = wordOf(token);
  if (/[%$€£¥₹×]|\dx$|\d(?:pp|bps|ms|s|min|h|k|m)$/.test(word)) return true;
  if (token?.kind === 'word' && /^(?:hal|doubl|tripl|quadr|third|quarter|zero|twice|none)/.test(word))
    return true;
  if (changeUnit.test(wordOf(tokens[at + 1]))) return true;
  return toLevels.has(wordOf(tokens[at - 1])) || isWord(tokens[at + 1], 'to', 'of', 'fewer', 'more', 'less');
}
