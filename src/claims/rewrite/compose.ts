import type { Effort, Span } from './effort';
import type { Fronted } from './fronted';
import { inflect, type VerbForm } from './inflect';
import type { Labelled } from './labelled';
import { inflected, textOf } from './phrase-text';
import type { Sentence, Split } from './split';
import { statesMeans } from './states-means';
import { isAmount, isDeterminer, isWord, resultStrength, verbAt, wordOf } from './words';

/** The reordered sentence, for the stretch of tokens that `sentence` bounds; null where it cannot be said. */
export function composeSplit(sentence: Sentence, split: Split, effort: Effort): string | null {
  const composed =
    effort.kind === 'clause' && split.shape !== 'clause'
      ? composePassive(sentence, split, effort)
      : composeActive(sentence, split, effort);
  // A bullet in capitals stays one.
  return composed !== null && !/\p{Ll}/u.test(textOf(sentence.text, sentence.tokens, sentence))
    ? composed.toUpperCase()
    : composed;
}

function composeActive(sentence: Sentence, split: Split, effort: Effort): string {
  const { text, tokens } = sentence;
  const crowded = statesMeans(tokens, split.outcome);
  const joint = needsComma(sentence, split.outcome) || crowded ? ', ' : ' ';
  const subject = textOf(text, tokens, effort.subject);
  if (split.shape === 'clause') {
    const clause = textOf(text, tokens, split.outcome, inflected(text, tokens, split.verbs, 'past'));
    const work = workAsClause(sentence, effort, subject !== '');
    return (
      sentenceCase(sentence, clause) +
      (/ since$/.test(clause)
        ? ' '
        : `${/ before$/.test(clause) ? ', ' : joint}${split.during ? 'while' : 'after'} `) +
      work
    );
  }
  const result =
    split.shape === 'noun' ? nounResult(sentence, split, effort) : verbResult(sentence, split, effort);
  const opening = subject === '' ? sentenceCase(sentence, result) : `${subject} ${result}`;
  // A second "by" would read as nonsense: "after" says no more than the order of the two.
  if (crowded || statesMeans(tokens, split.effort))
    return `${opening}${joint}after ${workAsClause(sentence, effort, false)}`;
  const means =
    effort.kind === 'noun'
      ? `through ${workAsNoun(sentence, effort)}`
      : `by ${workAsGerund(sentence, effort)}`;
  return opening + joint + means;
}

/**
 * "The form was redesigned, cutting call time by 18%" names no writer, so neither does the result: "Call time cut by
 * 18% after the form was redesigned". Null where the thing that changed cannot be told from the amount.
 */
function composePassive(sentence: Sentence, split: Split, effort: Effort): string | null {
  const { text, tokens } = sentence;
  const behind = ` after ${workAsNoun(sentence, effort)}`;
  if (split.shape === 'noun') return sentenceCase(sentence, textOf(text, tokens, split.outcome)) + behind;
  const head = split.verbs[0];
  if (
    !head ||
    split.verbs.length > 1 ||
    head.at !== split.outcome.from ||
    resultStrength(head.verb) !== 'strong'
  )
    return null;
  const object = { from: head.at + 1, to: objectEnd(sentence, split.outcome) };
  const verb = inflected(text, tokens, [head], 'participle').get(head.at) ?? '';
  const amount = textOf(text, tokens, { from: object.to, to: split.outcome.to });
  const changed = sentenceCase(sentence, textOf(text, tokens, object));
  return `${changed} ${verb}${object.to < split.outcome.to ? ` ${amount}` : ''}${behind}`;
}

/** Where the object of the result's verb ends and its amount begins. */
function objectEnd({ tokens }: Sentence, { from, to }: Span): number {
  for (let i = from + 2; i < to; i++) {
    if (isAmount(tokens[i]) || isWord(tokens[i], 'by', 'from', 'down', 'up')) return i;
    if (isWord(tokens[i], 'to') && isAmount(tokens[i + 1])) return i;
  }
  return to;
}

/** "saved €30k a season by sharing two barns": the means go behind the main clause, as they stand. */
export function composeFronted(sentence: Sentence, { means, main, link }: Fronted): string {
  const { text, tokens } = sentence;
  const behind = (link === 'doing' ? 'by ' : '') + lowerFirst(textOf(text, tokens, means));
  return (
    sentenceCase(sentence, textOf(text, tokens, main)) + (needsComma(sentence, main) ? ', ' : ' ') + behind
  );
}

/** "Result: ... Action: ...": the labelled parts change places, the separator stays between them. */
export function composeLabelled(
  { text, tokens }: Sentence,
  { effort, outcome, separator }: Labelled,
): string {
  const between = text.slice(tokens[separator - 1]?.end ?? 0, tokens[separator + 1]?.start ?? 0);
  return textOf(text, tokens, outcome) + between + textOf(text, tokens, effort);
}

function verbResult({ text, tokens }: Sentence, split: Split, effort: Effort): string {
  const form: VerbForm = effort.form;
  const words = inflected(text, tokens, split.verbs, form);
  return lowerFirst(textOf(text, tokens, split.outcome, words));
}

/** "a 7% dip" has to be achieved; "$1.1M saved" was saved. */
function nounResult({ text, tokens }: Sentence, { outcome }: Split, effort: Effort): string {
  const achieve = { lemma: 'achieve', forms: new Set<VerbForm>(['base']), known: true };
  const verb = inflect('achieve', achieve, effort.form);
  return `${verb} ${textOf(text, tokens, outcome)}`;
}

function workAsGerund({ text, tokens }: Sentence, effort: Effort): string {
  const words = inflected(text, tokens, effort.heads, 'gerund');
  return lowerFirst(textOf(text, tokens, { from: effort.phrase, to: effort.to }, words));
}

/** After a result with a subject of its own, a writer who named themselves stays named. */
function workAsClause(sentence: Sentence, effort: Effort, named: boolean): string {
  const { text, tokens } = sentence;
  if (effort.kind === 'verb') {
    if (!named) return workAsGerund(sentence, effort);
    const whole = textOf(text, tokens, effort);
    return isWord(tokens[effort.from], 'i') ? whole : lowerFirst(whole);
  }
  return workAsNoun(sentence, effort);
}

/** The first word of a noun phrase loses its capital only where it cannot be a name. */
function workAsNoun({ text, tokens }: Sentence, effort: Effort): string {
  const first = tokens[effort.from];
  const whole = textOf(text, tokens, effort);
  const common =
    isDeterminer(first) ||
    /(?:tion|sion|ment|ing|ed|ly)$/.test(wordOf(first)) ||
    (verbAt(first)?.known ?? false);
  return common ? lowerFirst(whole) : whole;
}

/** A result that goes on after a comma needs one before what follows, or the two run together. */
function needsComma({ tokens }: Sentence, { from, to }: Span): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    if (isWord(tokens[i], ',') && !isWord(tokens[i + 1], 'and')) {
      const list = tokens.slice(i + 1, to).some((token) => isWord(token, 'and', '&'));
      if (!list) return true;
    }
  }
  return false;
}

/** Capital where the claim had one. A name of a thing ("p95", "iOS", code) keeps its own spelling. */
function sentenceCase({ text, tokens, from }: Sentence, result: string): string {
  const opened = tokens[from];
  const capital = opened !== undefined && /^\p{Lu}/u.test(text.slice(opened.from));
  if (!capital) return result;
  const word = /^[*_~=]*([^\s,;*_~=]*)/.exec(result)?.[1] ?? '';
  if (/^\p{Ll}/u.test(word) && !/[\p{Lu}\d/]/u.test(word)) {
    return result.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
  }
  return result;
}

/** What came of it, with the means or the occasion that opened the claim behind: "Cut ... by automating ... using ...". */
export const composeLed = (opening: Sentence, composed: string): string =>
  `${sentenceCase(opening, composed)} ${lowerFirst(textOf(opening.text, opening.tokens, opening))}`;

function lowerFirst(phrase: string): string {
  const word = /^[*_~=]*(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/u.exec(phrase);
  return word ? phrase.replace(/\p{Lu}/u, (letter) => letter.toLowerCase()) : phrase.replace(/^A(?= )/, 'a');
}
