import type { Held } from './held';
import { mayBeOf } from './held';
import { F, G, N, V } from './lexicon';
import { isTitle, awardBecause, isSelfPortrait } from './self-portrait';
import { learnsForOneself, needsToLearn } from './own-learning';
import type { Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { leadsAsVerb } from './verb-place';
import { does, has, holdsOneOf, is, isIng, isOneOf, isPast, setOf } from './word-form';
import * as words from './words/other-words';

const listLabels = setOf(words.listLabels);
const questions = setOf(words.questions);
const pointers = setOf(words.pointers);
const goalVerbs = setOf(words.goalVerbs);
const planning = setOf(words.planning);
const pastimes = setOf(words.pastimes, true);
const othersWork = setOf(words.othersWork);
const headings = setOf(words.headings);
const madeOf = setOf(words.madeOf);
const memberships = setOf(words.memberships);
const workGroups = setOf(words.workGroups);
const sitting = setOf(words.sitting);
const exams = setOf(words.exams, true);
const pasts = setOf(words.pasts);

/** Why a bullet is no impact claim even where it names a result: an award, a heading, a personal goal. */
export function neverClaimBecause(
  tokens: readonly Token[],
  parts: readonly Part[],
  marked: string,
  held: Held,
): string | null {
  const first = tokens[0];
  const lead = parts[0];
  if (!first || !lead) return 'no words';
  if (isHeading(marked)) return 'a heading';
  const award = awardBecause(tokens, lead, held);
  if (award) return award;
  if ((held.nouns & N.award) !== 0 && isDrivingLicence(tokens)) return 'a licence';
  if (needsToLearn(tokens)) return 'a personal goal';
  if (mayBeOf(held, goalWords) && (isGoalLabel(tokens) || statesAim(tokens))) return 'a personal goal';
  if (first.text === 'published' && tokens[1]?.text === 'in' && tokens[2]?.capital === true)
    return 'a publication';
  return isOneOf(first, goalVerbs) ||
    (isOneOf(first, planning) && tokens[1]?.text === 'to' && has(tokens[2], F.base)) ||
    (mayBeOf(held, pastimes) && isPastimeGoal(tokens)) ||
    (mayBeOf(held, exams) && isOwnExam(tokens))
    ? 'a personal goal'
    : null;
}

/** What `isGoalLabel` and `statesAim` look for. */
const goalWords = setOf('goal goals objective objectives aim aims seeks intends', true);

export const noVerb = 'no verb that says what was done';

/** Why a bullet without a result is no impact claim at all; null where it tells of work. */
export function otherBecause(
  tokens: readonly Token[],
  parts: readonly Part[],
  text: string,
  marked: string,
  held: Held,
): string | null {
  const first = tokens[0];
  const lead = parts[0];
  if (!first || !lead) return 'no words';
  const mark = mayBeMarked(tokens, first, text) ? markBecause(tokens, first, text) : null;
  if (mark) return mark;
  if (isSelfPortrait(tokens)) return 'a trait of the writer';
  const head = headAfterPronouns(tokens);
  if (((tokens[head]?.entry.verb ?? 0) & V.learn) !== 0 && leadsAsVerb(tokens, head, lead))
    return 'own learning';
  if (isOpenTask(marked) && has(first, F.base) && !has(first, F.past)) return 'something still to do';
  if (learnsForOneself(tokens, head, held)) return 'own learning';
  if (isTitle(tokens)) return 'a job title';
  return tellsWork(tokens, lead, head) ? null : noVerb;
}

/** "Goal: ...", "Objective of the project: ...". */
function isGoalLabel(tokens: readonly Token[]): boolean {
  let goal = false;
  for (let at = 0; at < 6; at++) {
    if (tokens[at]?.kind === TokenKind.colon) return goal;
    const { text = '' } = tokens[at] ?? {};
    goal ||= /^(?:goals?|objectives?|aim)$/.test(text);
  }
  return false;
}

/** "The project aims to cut waste", "my goal is to hit 120%". */
function statesAim(tokens: readonly Token[]): boolean {
  if (!is(tokens[0], N.determiner)) return false;
  for (let at = 1; at < 5; at++) {
    const { text = '' } = tokens[at] ?? {};
    if (tokens[at + 1]?.text === 'to' && (text === 'aims' || text === 'seeks' || text === 'intends'))
      return true;
    if ((text === 'goal' || text === 'aim') && tokens[at + 1]?.text === 'is') return true;
  }
  return false;
}

/** "Clean driving licence since 2011", "Driver's license", "gold card, full driving licence". */
function isDrivingLicence(tokens: readonly Token[]): boolean {
  for (let at = 0; at < 12 && !isPast(tokens[at]); at++)
    if (is(tokens[at + 1], N.award) && tokens[at]?.text.startsWith('driv') === true) return true;
  return false;
}

const isHeading = (marked: string): boolean => marked !== '' && /^\s{0,8}#{1,6}\s/.test(marked);

const isOpenTask = (marked: string): boolean =>
  marked !== '' && /^\s{0,80}(?:[-*+]\s{1,8})?\[ \]/.test(marked);

export const isListLabel = (token: Token | undefined): boolean => isOneOf(token, listLabels);

/** The first words that `markBecause` looks for beside its lists. */
const marking = setOf('hobbies interests read notes meeting todo tbd');

/** Few words, a first word of a list, or a question mark or a bracket at the end, which space may follow. */
function mayBeMarked(tokens: readonly Token[], { lists }: Token, text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const marks = questions.bit | listLabels.bit | pointers.bit | madeOf.bit | marking.bit;
  return (
    tokens.length <= 4 || (lists & marks) !== 0 || last === 63 || last === 93 || last <= 32 || last > 127
  );
}

/** What the first word or the last mark tells. */
function markBecause(tokens: readonly Token[], first: Token, text: string): string | null {
  if ((text.includes('?') && text.trimEnd().endsWith('?')) || isOneOf(first, questions)) return 'a question';
  if (isOneOf(first, listLabels) && tokens.some((token) => token.kind === TokenKind.colon))
    return `the label "${first.text}"`;
  const next = tokens[1]?.text ?? '';
  if (first.text === 'hobbies' || first.text === 'interests') return 'a pastime';
  if (isLinkAlone(text)) return 'only a link';
  if (isOneOf(first, pointers) || (first.text === 'read' && next === 'more'))
    return `"${first.text}" points elsewhere`;
  if (isOneOf(first, madeOf) && (next === 'with' || next === 'using') && tokens.length < 8)
    return 'a description of a thing';
  if (tokens.length <= 3 && isOneOf(tokens[tokens.length - 1], headings)) return 'a heading';
  if (isBareTopic(tokens, first)) return 'a heading';
  if (first.text === 'notes' && is(tokens[1], N.preposition)) return 'a heading';
  if (first.text === 'meeting' && /^(?:with|notes|minutes|agenda)$/.test(next)) return 'a heading';
  return first.text === 'todo' || first.text === 'tbd' ? 'something still to do' : null;
}

/** "Risk management", "Lean & continuous improvement". */
const isBareTopic = (tokens: readonly Token[], first: Token): boolean =>
  first.capital &&
  !isPast(first) &&
  !isIng(first) &&
  tokens.length > 1 &&
  tokens.length <= 4 &&
  is(tokens[tokens.length - 1], N.task) &&
  tokens.every(
    ({ kind, entry, figure, text }) =>
      kind !== TokenKind.number &&
      figure < 0 &&
      text !== 'and' &&
      (entry.noun & (N.preposition | N.determiner)) === 0,
  );

const isLinkAlone = (text: string): boolean =>
  text.includes('[[') && /^\s{0,80}(?:[-*+]\s{1,8})?\[\[[^\]]{1,200}\]\]\s{0,80}$/.test(text);

/** A base form with a pastime: nobody's job review. */
const isPastimeGoal = (tokens: readonly Token[]): boolean =>
  has(tokens[0], F.base) &&
  (!has(tokens[0], F.past) || tokens[0]?.text === 'run') &&
  holdsOneOf(tokens, 0, tokens.length, pastimes) &&
  !isOneOf(tokens[0], othersWork) &&
  !tokens.some((token) => isPast(token) && !has(token, F.base));

/** "Finish the CCNP exam before summer". */
const isOwnExam = (tokens: readonly Token[]): boolean =>
  isOneOf(tokens[0], sitting) && holdsOneOf(tokens, 0, tokens.length, exams);

function headAfterPronouns(tokens: readonly Token[]): number {
  let at = 0;
  while (is(tokens[at], N.pronoun | N.auxiliary | N.adverb) && !(tokens[at]?.entry.verb ?? 0)) at++;
  return at;
}

/** A verb leads, or a noun that names work: "Rota planning and menu design". */
function tellsWork(tokens: readonly Token[], lead: Part, head: number): boolean {
  const first = tokens[0]?.text ?? '';
  if (isYearsOf(tokens) || isMember(tokens)) return true;
  if (
    isOneOf(tokens[0], pasts) ||
    (head > 0 && isOneOf(tokens[head - 1], pasts)) ||
    (first === 'to' && has(tokens[1], F.base))
  )
    return true;
  const verb = tokens[head];
  if (!verb) return false;
  if (leadsAsVerb(tokens, head, head < lead.end ? lead : { ...lead, end: head + 1 })) return true;
  if (isPast(verb) || isIng(verb)) return true;
  if (verb.text === 'responsible' || verb.text === 'accountable') return true;
  if (verb.text === 'in' && does(tokens[head + 1], G.charged)) return true;
  if (verb.text === 'on-call' || (verb.text === 'on' && tokens[head + 1]?.text === 'call')) return true;
  return namesWork(tokens, head);
}

/** "Member of the works council", but no club. */
const isMember = (tokens: readonly Token[]): boolean =>
  isOneOf(tokens[0], memberships) && tokens[1]?.text === 'of' && holdsOneOf(tokens, 2, 9, workGroups);

/** "Over six years of serving and bartending". */
function isYearsOf(tokens: readonly Token[]): boolean {
  for (let at = 1; at < 5; at++)
    if (is(tokens[at], N.time) && tokens[at + 1]?.text === 'of') return isIng(tokens[at + 2]);
  return false;
}

function namesWork(tokens: readonly Token[], head: number): boolean {
  const thing = is(tokens[head], N.artefact | N.determiner);
  const described = tokens[0]?.text === 'a' || tokens[0]?.text === 'an';
  for (let at = head; at < tokens.length && at < head + 12; at++) {
    const token = tokens[at];
    if (!token || token.kind === TokenKind.stop) return false;
    if (at < 3 && is(token, N.effort) && is(token, N.plural) && is(tokens[at + 1], N.preposition))
      return true;
    if ((is(token, N.task) || token.text === '1:1s') && !described) return true;
    const told =
      at > head &&
      isPast(token) &&
      !token.aside &&
      !isOneOf(token, madeOf) &&
      !is(tokens[at - 1], N.determiner);
    if (told && !thing) return true;
  }
  return false;
}
