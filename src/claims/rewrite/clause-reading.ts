import type { Span } from './effort';
import { isFragment } from './fragment';
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

/**
 * `people`: a count of people moved ("members rose 12%"). `general`: a level or fact with an amount.
 * `relief`: what others no longer have to do ("crews wait 26 fewer minutes", "the exit is no longer blocked").
 */
export type Reading = 'movement' | 'fragment' | 'people' | 'general' | 'relief';

/** What kind of result a clause states; null where it states none, or somebody else's. */
export function clauseReading(tokens: readonly Token[], { from, to }: Span): Reading | null {
  if (pronouns.has(wordOf(tokens[from])) || to - from < 2) return null;
  const moves = movementAt(tokens, { from, to });
  if (moves > 0) {
    const head = subjectHead(tokens, from, moves);
    if (!lists.actors.has(head)) return 'movement';
    if (isAmount(tokens[moves + 1]) || isWord(tokens[moves + 1], 'by', 'from', 'to')) return 'people';
    if (hasForm(verbAt(tokens[moves]), 'past') && !isRelief(tokens, { from, to })) return null;
  }
  if (isFragment(tokens, { from, to })) return 'fragment';
  if (isRelief(tokens, { from, to })) return 'relief';
  return hasAmount(tokens.slice(from, to)) && !othersActed(tokens, { from, to }) ? 'general' : null;
}

const spared = wordsOf('fewer less instead sooner faster quicker earlier');

/** "crews waited 26 fewer minutes", "guests no longer queue": nobody's deed, so it takes nobody's credit. */
const isRelief = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens
    .slice(from + 1, to)
    .some(
      (token, i) =>
        (isWord(token, 'no') && isWord(tokens[from + i + 2], 'longer')) ||
        (spared.has(token.word) && hasAmount(tokens.slice(from, to))),
    );

/** A verb in the past after a subject that acts for itself: "the branch won two grants". */
function othersActed(tokens: readonly Token[], { from, to }: Span): boolean {
  const at = tokens.findIndex((token, i) => i >= from && i < to && hasForm(verbAt(token), 'past'));
  return at === from || (at > from && tokens.slice(from, at).some(({ word }) => lists.actors.has(word)));
}

/** Words that open no result of the writer's: somebody else, or a side clause. */
const pronouns = wordsOf(
  'i we you he she they it this that these those which who both others where when as while with whose after before since',
);

/** The verb of "spillage fell from 9%": a movement with nothing but its subject before it. */
function movementAt(tokens: readonly Token[], { from, to }: Span): number {
  for (let i = from + 1; i < Math.min(from + 11, to); i++) {
    const token = tokens[i];
    if (isBreak(token) || isWord(token, 'and', 'who', 'that', 'which', 'when', 'but')) return 0;
    const verb = verbAt(token);
    const level =
      isWord(token, 'is', 'are', 'was', 'were') &&
      (isAmount(tokens[i + 1]) ||
        isWord(tokens[i + 1], 'down', 'up', 'at', 'under', 'below', 'now') ||
        isBrought(tokens, i + 1));
    if (level || (isBrought(tokens, i) && !isAmount(tokens[i + 1]))) return i;
    if (!verb || !lists.movements.has(verb.lemma) || verb.forms.has('gerund')) continue;
    const next = tokens[i + 1];
    if (
      i + 1 >= to ||
      isBreak(next) ||
      isAmount(next) ||
      isAdverb(next) ||
      lists.afterMovement.has(wordOf(next))
    )
      return i;
  }
  return 0;
}

/** "was reduced by 9%", "was brought down to 4", but "was cut by the vendor". */
const isBrought = (tokens: readonly Token[], at: number): boolean =>
  hasForm(verbAt(tokens[at]), 'participle') &&
  resultStrength(verbAt(tokens[at])) === 'strong' &&
  (isWord(tokens[at + 1], 'from', 'to', 'down') ||
    isAmount(tokens[at + 1]) ||
    (isWord(tokens[at + 1], 'by') && isAmount(tokens[at + 2])));

const prepositions = wordsOf('of per for in at to from on with over by across during between');

/** The noun that a subject turns on: the last word before its first preposition. */
function subjectHead(tokens: readonly Token[], from: number, to: number): string {
  let head = '';
  for (let i = from; i < to; i++) {
    if (i > from && prepositions.has(wordOf(tokens[i]))) return head;
    if (!lists.between.has(wordOf(tokens[i])) && !isAdverb(tokens[i])) head = wordOf(tokens[i]);
  }
  return head;
}
