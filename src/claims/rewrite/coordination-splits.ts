import { isCausal } from './clause-splits';
import { adverbsBefore, nounAfter, nounSplit, statesChange, verbSplit } from './make-split';
import type { Sentence, Split } from './split';
import { hasAmount, hasForm, isAdverb, isWord, resultStrength, wordsOf, verbAt, wordOf } from './words';

/** "Moved the till and raised impulse sales 5%": the cause is a reading unless "thereby" or "so" states it. */
export function coordinationSplits(sentence: Sentence): Split[] {
  const splits: Split[] = [];
  for (let i = sentence.from + 2; i < sentence.to - 2; i++) {
    const split = isWord(sentence.tokens[i], 'and', '&', ',') ? coordinatedAt(sentence, i) : null;
    if (split) splits.push(split);
  }
  return splits;
}

/** What is drawn, won or recruited is a result whatever it counts: "25 new members". */
const drawing = wordsOf('attract draw recruit convert');

function coordinatedAt(sentence: Sentence, at: number): Split | null {
  const { tokens, from, to } = sentence;
  const head = verbAfter(sentence, at + 1);
  const verb = verbAt(tokens[head]);
  const effort = { from, to: isWord(tokens[at - 1], ',') ? at - 1 : at };
  const form = (['past', 'base'] as const).find((each) => hasForm(verb, each) && opensIn(sentence, each));
  if (!verb || !form || sharesObject(sentence, head, effort.to)) return null;
  const noun = verb.lemma === 'yield' ? 0 : nounAfter(tokens, head, verb.lemma);
  if (noun > 0) return { ...nounSplit(sentence, effort, { from: noun, to }, 'and'), sure: false, rank: 3 };
  const strong = resultStrength(verb) === 'strong';
  const amount =
    strong || drawing.has(verb.lemma)
      ? hasAmount(tokens.slice(head, to))
      : statesChange(tokens, { from: head, to });
  const comma = isWord(tokens[at], ',');
  if (!resultStrength(verb) || (!amount && (!strong || comma))) return null;
  if (comma && head === at + 1 && listGoesOn(sentence, head)) return null;
  const link = comma ? ',' : 'and';
  const split = verbSplit(sentence, {
    effort,
    outcome: { from: head - adverbsBefore(tokens, head), to },
    at: head,
    form,
    sure: amount && isCausal(tokens, at + 1, head),
    link,
  });
  return { ...split, rank: amount ? 3 : 4 };
}

/** Both verbs stand in one tense: "Host ... and draw ...", "Moved ... and raised ...". */
function opensIn({ tokens, from }: Sentence, form: 'past' | 'base'): boolean {
  if (form === 'past') return true;
  const verb = verbAt(tokens[isWord(tokens[from], 'i', 'we') ? from + 1 : from]);
  return verb !== null && verb.known && verb.forms.has('base') && !verb.forms.has('past');
}

const linking = wordsOf('so then thereby thus hence and also');

function verbAfter({ tokens }: Sentence, at: number): number {
  let head = at;
  while (isAdverb(tokens[head]) || linking.has(wordOf(tokens[head]))) head++;
  return head;
}

/** The object of "analysed and improved performance" belongs to both verbs: nothing comes late there. */
const sharesObject = ({ tokens, from }: Sentence, head: number, effortTo: number): boolean =>
  head - from < 3 ||
  isWord(tokens[head + 1], 'and', '&', ',') ||
  hasForm(verbAt(tokens[effortTo - 1]), 'past');

/** "..., cut costs 3% and trained the crew": a list of acts, not work and its result. */
const listGoesOn = ({ tokens, to }: Sentence, at: number): boolean =>
  tokens.slice(at, to).some((token, i) => {
    const verb = verbAt(tokens[at + i + 1]);
    return isWord(token, 'and') && hasForm(verb, 'past') && !resultStrength(verb);
  });
