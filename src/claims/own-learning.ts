import type { Held } from './held';
import { mayBeOf } from './held';
import { G } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, holdsOneOf, isOneOf, setOf, textOf } from './word-form';
import * as words from './words/other-words';

const ownVerbs = setOf(words.ownVerbs);
const ownThings = setOf(words.ownThings);
const ownViews = setOf(words.ownViews);
const viewVerbs = setOf(words.viewVerbs, true);
const starting = setOf(words.starting);
const finding = setOf(words.finding);
const attending = setOf(words.attending);
const courses = setOf(words.courses);
const reading = setOf(words.reading);
const schools = setOf(words.schools);

/** "Gained knowledge of", "attended a course", "read three books": the verb at `head` is about the writer's own mind. */
export function learnsForOneself(tokens: readonly Token[], head: number, held: Held): boolean {
  const lists = tokens[head]?.lists ?? 0;
  const own = learning.bit | starting.bit | finding.bit | ownVerbs.bit | attending.bit;
  return (
    ((lists & own) !== 0 && tellsLearning(tokens, head)) ||
    (mayBeOf(held, viewVerbs) && seeksView(tokens, head))
  );
}

const learning = setOf('read studied got picked');

function tellsLearning(tokens: readonly Token[], head: number): boolean {
  const verb = textOf(tokens[head]);
  const next = textOf(tokens[head + 1]);
  if (verb === 'read' && (opensTitle(next) || holdsOneOf(tokens, 0, tokens.length, reading))) return true;
  if (verb === 'studied' && holdsOneOf(tokens, 0, tokens.length, schools)) return true;
  if (verb === 'got' && next === 'to' && tokens[head + 2]?.text === 'know') return true;
  if (verb === 'picked' && next === 'up') return tokens[head + 2]?.kind !== TokenKind.number;
  if (isOneOf(tokens[head], starting) && next === 'learning') return true;
  if (
    isOneOf(tokens[head], finding) &&
    (next === 'how' || next === 'why' || next === 'out' || next === 'that')
  )
    return true;
  if (isOneOf(tokens[head], ownVerbs) && holdsOneOf(tokens, head + 1, head + 7, ownThings)) return true;
  return isOneOf(tokens[head], attending) && holdsOneOf(tokens, head + 1, head + 6, courses);
}

/** "I need to develop better skills": nobody else is asked for anything. */
export function needsToLearn(tokens: readonly Token[]): boolean {
  const at = tokens[0]?.text === 'i' ? 1 : 0;
  if (!does(tokens[at + 1], G.cutting)) return false;
  const wish = tokens[at]?.text;
  if ((wish !== 'need' && wish !== 'want' && wish !== 'should') || tokens[at + 1]?.text !== 'to')
    return false;
  return isOneOf(tokens[at + 2], growing) && holdsOneOf(tokens, at + 3, at + 9, ownThings);
}

const growing = setOf('develop improve build learn practise practice sharpen strengthen gain deepen');

const opensTitle = (text: string): boolean => text === '"' || text === '“' || text === '‘';

/** "Read the minutes to form a picture of my own". */
function seeksView(tokens: readonly Token[], head: number): boolean {
  for (let at = head; at < tokens.length; at++)
    if (
      tokens[at]?.text === 'to' &&
      isOneOf(tokens[at + 1], viewVerbs) &&
      holdsOneOf(tokens, at, at + 7, ownViews)
    )
      return true;
  return false;
}
