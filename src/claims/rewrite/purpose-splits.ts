import { linkText, nounSplit, statesChange, verbSplit } from './make-split';
import { notPurposes, wishWords } from './result-words';
import type { Sentence, Split } from './split';
import type { Token } from './tokens';
import {
  hasAmount,
  hasForm,
  isAdverb,
  isAmount,
  isBreak,
  isDash,
  isWord,
  lists,
  resultStrength,
  wordsOf,
  verbAt,
  wordOf,
} from './words';

/** "to lift margin by 1.8 pp": a purpose with the amount that was reached, read as achieved. */
export function purposeSplits(sentence: Sentence): Split[] {
  if (lists.intents.has(effortLemma(sentence))) return [];
  const splits: Split[] = [];
  for (let i = sentence.from + 2; i < sentence.to - 2; i++) {
    const split = isWord(sentence.tokens[i], 'to') ? purposeAt(sentence, i) : null;
    if (split) splits.push(split);
  }
  return splits;
}

function purposeAt(sentence: Sentence, at: number): Split | null {
  const { tokens, from, to } = sentence;
  const head = isAdverb(tokens[at + 1]) ? at + 2 : at + 1;
  const verb = verbAt(tokens[head]);
  const strength = resultStrength(verb);
  const inOrder = isWord(tokens[at - 2], 'in', 'so') && isWord(tokens[at - 1], 'order', 'as');
  const start = inOrder ? at - 2 : at;
  // "End to end" is no purpose.
  if (!hasForm(verb, 'base') || wordOf(tokens[at - 1]) === wordOf(tokens[head])) return null;
  if (!strength || unmet.has(verb.lemma) || isWishBefore(tokens, start)) return null;
  const own = { from: head, to: segmentEnd(tokens, head, to) };
  const certain = strength === 'strong' || statesChange(tokens, own);
  if (!hasAmount(tokens.slice(own.from, own.to)) || !(certain || levels.has(verb.lemma))) return null;
  const effort = { from, to: isBreak(tokens[start - 1]) ? start - 1 : start };
  // "Worked with finance to cut ...": theirs as much as the writer's.
  const sure = certain && !lists.actors.has(wordOf(tokens[start - 1]));
  const link = linkText(sentence, effort.to, head);
  return verbSplit(sentence, { effort, outcome: { from: at + 1, to }, at: head, form: 'base', sure, link });
}

/** "To reach a steady 60 fps": a level, whatever it counts. */
const levels = wordsOf('reach hit achieve attain');
const unmet = wordsOf(notPurposes);
const wishes = wordsOf(wishWords);

function effortLemma({ tokens, from }: Sentence): string {
  const at = isWord(tokens[from], 'i', 'we') ? from + 1 : from;
  return verbAt(tokens[isAdverb(tokens[at]) ? at + 1 : at])?.lemma ?? '';
}

function isWishBefore(tokens: readonly Token[], at: number): boolean {
  const word = wordOf(tokens[at - 1]);
  const verb = verbAt(tokens[at - 1]);
  if (lists.intentNouns.has(word) || wishes.has(word)) return true;
  if (verb?.forms.has('past') && lists.intents.has(verb.lemma)) return true;
  return lists.actors.has(word) && !isWord(tokens[at - 2], 'with') && !isWord(tokens[at - 3], 'with');
}

function segmentEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < to && (!isBreak(tokens[end]) || isDash(tokens[end]))) end++;
  return end;
}

const gains = /^(?:savings?|reduction|cut|drop|fall|gain|rise|increase|lift|improvement|uplift|decrease)$/;

/** ", for a 22% saving per assay", "with a saving of $900 a month". */
export function gainSplits(sentence: Sentence): Split[] {
  const { tokens, from, to } = sentence;
  const splits: Split[] = [];
  for (let i = from + 2; i < to - 3; i++) {
    if (!isWord(tokens[i], 'for', 'with') || !isWord(tokens[i + 1], 'a', 'an')) continue;
    const link = wordOf(tokens[i]);
    const counted =
      isAmount(tokens[i + 2]) && tokens.slice(i + 3, i + 5).some(({ word }) => gains.test(word));
    if (!counted && !isGainOf(tokens, i + 2)) continue;
    const effort = { from, to: isBreak(tokens[i - 1]) ? i - 1 : i };
    splits.push({ ...nounSplit(sentence, effort, { from: i + 1, to }, link), sure: false, rank: 2 });
  }
  return splits;
}

const isGainOf = (tokens: readonly Token[], at: number): boolean =>
  gains.test(wordOf(tokens[at])) && isWord(tokens[at + 1], 'of') && isAmount(tokens[at + 2]);
