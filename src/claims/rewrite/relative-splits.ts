import { adverbsBefore, linkText, nounAfter, nounSplit, statesChange, verbSplit } from './make-split';
import type { Sentence, Split } from './split';
import type { Token } from './tokens';
import {
  hasAmount,
  isAdverb,
  isBreak,
  isWord,
  lists,
  resultStrength,
  wordsOf,
  verbAt,
  wordOf,
} from './words';

/** ", which cut tickets by 31%"; "that halved response time"; "which led to 12% fewer returns". */
export function relativeSplits(sentence: Sentence): Split[] {
  const splits: Split[] = [];
  for (let i = sentence.from + 2; i < sentence.to - 2; i++) {
    const split = opensRelative(sentence.tokens, i) ? relativeAt(sentence, i) : null;
    if (split) splits.push(split);
  }
  return splits;
}

/** "which" or "that" after a thing: "the team that cut ..." tells of somebody else's result. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'which', 'that')) return false;
  const comma = isBreak(tokens[at - 1]);
  const antecedent = tokens[comma ? at - 2 : at - 1];
  if (!antecedent || antecedent.kind === 'mark') return false;
  if (lists.actors.has(antecedent.word) && !isWord(antecedent, 'it'))
    return (
      comma &&
      (people.has(antecedent.word) ||
        givesUs(tokens, at + 1) ||
        tokens.slice(Math.max(at - 5, 0), at - 2).some(isPlace))
    );
  return (
    isWord(tokens[at], 'which') || (!comma && !isWord(antecedent, 'so', 'such', 'showed', 'found', 'and'))
  );
}

/** Of whom "which" says nothing: "sent keys to all staff, which cut ...". */
const people = wordsOf(
  'staff people users members volunteers reps students pupils nurses teachers doctors engineers developers managers',
);

/** "A pilot in customer operations, which cut ...": where the work was, not who did it. */
const isPlace = (token: Token): boolean => isWord(token, 'in', 'across');

/** "..., which gave us 70% fewer closed days": whatever "which" stands for, the result is the writer's. */
function givesUs(tokens: readonly Token[], at: number): boolean {
  const head = verbAfter(tokens, at);
  return isWord(tokens[head + 1], 'us', 'me');
}

function relativeAt(sentence: Sentence, at: number): Split | null {
  const { tokens, from, to } = sentence;
  const comma = isBreak(tokens[at - 1]);
  const head = verbAfter(tokens, at + 1);
  const verb = verbAt(tokens[head]);
  const form = (['past', 'third', 'participle', 'base'] as const).find((each) => verb?.forms.has(each));
  if (!verb || !form || head >= to - 1) return null;
  const effort = { from, to: comma ? at - 1 : at };
  const link = linkText(sentence, effort.to, head);
  const noun = nounAfter(tokens, head, verb.lemma);
  if (noun > 0) return nounSplit(sentence, effort, { from: noun, to }, link);
  // "Which lead to" is how many write "led to"; another base form says what is meant to come.
  if (form === 'base') return null;
  const strength = resultStrength(verb);
  const amount = hasAmount(tokens.slice(head, to));
  if (!strength || (!amount && (strength === 'measured' || form === 'third'))) return null;
  const start = head - adverbsBefore(tokens, head);
  const certain = strength === 'strong' || statesChange(tokens, { from: head, to });
  const sure = form === 'past' && start === at + 1 && certain && (comma || amount);
  return verbSplit(sentence, { effort, outcome: { from: start, to }, at: head, form, sure, link });
}

const between = wordsOf('now also has have in turn directly then');

function verbAfter(tokens: readonly Token[], at: number): number {
  let head = at;
  while (between.has(wordOf(tokens[head])) || isAdverb(tokens[head])) head++;
  return head;
}
