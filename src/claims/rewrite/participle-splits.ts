import { clauseReading } from './clause-reading';
import type { Verb } from './inflect';
import {
  adverbsBefore,
  linkText,
  nounAfter,
  nounSplit,
  sameForm,
  statesChange,
  verbSplit,
} from './make-split';
import { notResults, nounEnders } from './result-words';
import type { Sentence, Split } from './split';
import type { Token } from './tokens';
import {
  hasAmount,
  hasForm,
  isAdverb,
  isBreak,
  isPast,
  isWord,
  lists,
  resultStrength,
  wordsOf,
  verbAt,
  wordOf,
} from './words';

/** ", cutting waste by a fifth"; ", resulting in a 7% dip"; "thereby lowering ...". */
export function participleSplits(sentence: Sentence): Split[] {
  const splits: Split[] = [];
  for (let i = sentence.from + 2; i < sentence.to - 1; i++) {
    const verb = verbAt(sentence.tokens[i]);
    const split = hasForm(verb, 'gerund') ? participleAt(sentence, i, verb) : null;
    if (split) splits.push(split);
  }
  return splits;
}

function participleAt(sentence: Sentence, at: number, verb: Verb): Split | null {
  const { tokens, from, to } = sentence;
  const { start, linked } = linkStart(tokens, at, from);
  const before = tokens[start - 1];
  const parted = isBreak(before) || isWord(before, 'while', 'whilst');
  const effort = { from, to: parted ? start - 1 : start };
  const link = linkText(sentence, effort.to, at);
  const noun = nounAfter(tokens, at, verb.lemma);
  if (noun > 0 && (parted || linked || verb.lemma !== 'yield'))
    return nounSplit(sentence, effort, { from: noun, to }, link);
  if (
    isBreak(tokens[at + 1]) ||
    (lists.movements.has(verb.lemma) && isWord(tokens[at + 1], 'from', 'to', 'by')) ||
    opensSubject(tokens, at, to) ||
    !statesResult(sentence, at, verb, before) ||
    !(parted || linked || clings(sentence, at, verb, before))
  )
    return null;
  const certain = resultStrength(verb) === 'strong' || statesChange(tokens, { from: at, to });
  const sure =
    certain && resultStrength(verb) !== null && (parted || linked) && !isWord(before, 'while', 'whilst', ':');
  return verbSplit(sentence, {
    effort,
    outcome: { from: at - adverbsBefore(tokens, at), to },
    at,
    form: 'gerund',
    sure,
    link,
  });
}

/** "heating cost is down 27%", "lifting accidents fell": the word describes the subject of a clause. */
const opensSubject = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens
    .slice(at + 1, Math.min(at + 5, to))
    .some((token, i, near) => isFinite(token) && !near.slice(0, i).some(isBreak));

function isFinite(token: Token): boolean {
  const verb = verbAt(token);
  return (
    isWord(token, 'is', 'are', 'was', 'were') || (hasForm(verb, 'past') && !verb.forms.has('participle'))
  );
}

/**
 * A strong verb is a result by itself, another one needs an amount or a strong verb beside it. A verb that we know
 * nothing of may describe the work or be a noun ("pricing"): after a comma, with an amount, it is worth a look.
 */
function statesResult({ tokens, to }: Sentence, at: number, verb: Verb, before: Token | undefined): boolean {
  const strength = resultStrength(verb);
  if (carryOn.has(verb.lemma)) return false;
  if (!strength && (!isWord(before, ',') || standsAsSubject(tokens, at, to))) return false;
  if (strength === 'strong' || strength === 'soft' || hasAmount(tokens.slice(at, to))) return true;
  return sameForm(tokens, at, to, 'gerund')
    .slice(1)
    .some((head) => resultStrength(head.verb) === 'strong');
}

/** ", bookkeeping takes two hours rather than a day": a noun, and a clause of its own. */
const standsAsSubject = (tokens: readonly Token[], at: number, to: number): boolean =>
  isPast(tokens[at + 1]) || ['movement', 'relief'].includes(clauseReading(tokens, { from: at, to }) ?? '');

const carryOn = wordsOf(notResults);

/** Without a comma ("added 3 stalls lifting sales by 6%") the participle has to follow a noun and carry an amount. */
const clings = ({ tokens, to }: Sentence, at: number, verb: Verb, before: Token | undefined): boolean =>
  resultStrength(verb) === 'strong' &&
  hasAmount(tokens.slice(at, to)) &&
  before !== undefined &&
  before.kind !== 'mark' &&
  !noNouns.has(before.word) &&
  !isAdverb(before);

const noNouns = wordsOf(nounEnders);

/** Where the connective begins: "in turn", "thereby" and adverbs before the verb belong to it. */
function linkStart(tokens: readonly Token[], at: number, from: number): { start: number; linked: boolean } {
  const verbFrom = at - adverbsBefore(tokens, at);
  let start = verbFrom;
  for (;;) {
    const length = linkWordsBefore(tokens, start, start < verbFrom);
    if (length === 0 || start - length < from) return { start, linked: start < verbFrom };
    start -= length;
  }
}

function linkWordsBefore(tokens: readonly Token[], start: number, linked: boolean): number {
  if (lists.linkAdverbs.has(wordOf(tokens[start - 1]))) return 1;
  if (isWord(tokens[start - 2], 'in') && isWord(tokens[start - 1], 'turn')) return 2;
  if (isWord(tokens[start - 3], 'as', 'in') && isWord(tokens[start - 1], 'result', 'process')) return 3;
  return linked && isWord(tokens[start - 1], 'and') ? 1 : 0;
}
