import { F, N, V } from './lexicon';
import type { Part } from './parts';
import { leadsAsVerb } from './verb-place';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { has, is, isIng, isPast } from './word-form';

/** Why a bullet without a result is no impact claim at all; null where it tells of work. */
export function otherBecause(tokens: readonly Token[], parts: readonly Part[], text: string): string | null {
  const first = tokens[0];
  const lead = parts[0];
  if (!first || !lead) return 'no words';
  if (/^\s*#{1,6}\s/.test(text)) return 'a heading';
  if (text.trimEnd().endsWith('?')) return 'a question';
  if (listLabels.has(first.text) && tokens.some((token) => token.kind === TokenKind.colon))
    return `the label "${first.text}"`;
  if (pointers.has(first.text)) return `"${first.text}" points elsewhere`;
  if (first.text.startsWith('driv') && is(tokens[1], N.award)) return 'a licence';
  if (first.text === 'nominated' || first.text === 'certified' || isOfTheYear(tokens))
    return 'an award or a degree';
  if (isLiking(tokens)) return 'a trait of the writer';
  if (first.text === 'meeting' && ['notes', 'minutes', 'agenda'].includes(tokens[1]?.text ?? ''))
    return 'a heading';
  if (first.text === 'read' && tokens[1]?.text === 'more') return 'a pointer elsewhere';
  if (first.text === 'todo' || first.text === 'tbd') return 'something still to do';
  if (fillers.has(first.text)) return 'a question';
  const award = awardBecause(tokens, lead);
  if (award) return award;
  if (isSelfPortrait(tokens)) return 'a trait of the writer';
  const head = headAfterPronouns(tokens);
  const verb = tokens[head];
  if (verb && (verb.entry.verb & V.learn) !== 0 && leadsAsVerb(tokens, head, lead)) return 'own learning';
  if (/^\s*[-*+]\s+\[ \]/.test(text) && has(first, F.base) && !has(first, F.past))
    return 'something still to do';
  if (ownGain(tokens, head) || attendsCourse(tokens, head)) return 'own learning';
  if (isTitle(tokens)) return 'a job title';
  if (goalVerbs.has(first.text) || isHobbyGoal(tokens)) return 'a personal goal';
  if (tellsWork(tokens, lead, head)) return null;
  return 'no verb that says what was done';
}

const listLabels = new Set(
  'skills skill tools toolbox technologies technology tech languages language interests hobbies education certifications certificates courses coursework stack environment keywords summary links link contact email phone references awards frameworks databases software platforms libraries proficient programming responsibilities location dates date duration company website github linkedin'.split(
    ' ',
  ),
);
const fillers = new Set(['what', 'how', 'why', 'who', 'where', 'when']);
const pointers = new Set(['see', 'cf', 'ref', 'link', 'tbc']);
const goalVerbs = new Set([
  'become',
  'swim',
  'hike',
  'climb',
  'travel',
  'visit',
  'marry',
  'retire',
  'lose',
  'quit',
  'sleep',
  'exercise',
  'meditate',
  'wake',
  'be',
]);

const hobbies = new Set(
  'marathon half-marathon triathlon 5k 10k ironman guitar piano violin spanish french german italian japanese mandarin pounds kilos kg gym yoga vacation holiday books novel blog bucket medal summit peak recipe trip wedding honeymoon steps trip japan wedding honeymoon'.split(
    ' ',
  ),
);

/** A base form with a pastime: nobody's job review. */
function isHobbyGoal(tokens: readonly Token[]): boolean {
  return (
    has(tokens[0], F.base) &&
    (!has(tokens[0], F.past) || tokens[0]?.text === 'run') &&
    tokens.some(({ text }) => hobbies.has(text))
  );
}

const awardVerbs = new Set([
  'received',
  'get',
  'awarded',
  'won',
  'earned',
  'obtained',
  'holds',
  'hold',
  'graduated',
  'achieved',
  'secured',
  'got',
  'named',
  'nominated',
  'selected',
  'completed',
  'placed',
  'ranked',
  'qualified',
  'certified',
  'attained',
  'passed',
  'recognized',
  'recognised',
  'honored',
  'honoured',
]);

function awardBecause(tokens: readonly Token[], lead: Part): string | null {
  const head = headAfterPronouns(tokens);
  const limit = Math.min(lead.end, head + 9);
  if (
    !awardVerbs.has(tokens[head]?.text ?? '') &&
    tokens[head] &&
    (isPast(tokens[head]) || has(tokens[head], F.base))
  )
    return null;
  for (let at = head; at < limit; at++) {
    if (is(tokens[at], N.award) && !is(tokens[at], N.win)) return 'an award or a degree';
    if (tokens[at]?.text === 'place' && ranks.has(tokens[at - 1]?.text ?? '')) return 'an award or a degree';
  }
  return null;
}

/** "Employee of the month". */
const isOfTheYear = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) =>
      at < 8 &&
      [
        'employee',
        'player',
        'student',
        'worker',
        'volunteer',
        'salesperson',
        'team',
        'agent',
        'associate',
      ].includes(text) &&
      tokens[at + 1]?.text === 'of' &&
      tokens[at + 2]?.text === 'the',
  );

const isLiking = (tokens: readonly Token[]): boolean => {
  const { text = '' } = tokens[is(tokens[0], N.pronoun) ? 1 : 0] ?? {};
  return ['enjoy', 'like', 'love', 'enjoys', 'loves', 'likes'].includes(text);
};

const ranks = new Set(['first', 'second', 'third', '1st', '2nd', '3rd', 'top']);

function headAfterPronouns(tokens: readonly Token[]): number {
  let at = 0;
  while (is(tokens[at], N.pronoun | N.auxiliary | N.adverb) && !(tokens[at]?.entry.verb ?? 0)) at++;
  return at;
}

const traitOpeners = new Set([
  'ability',
  'capacity',
  'knowledge',
  'familiarity',
  'understanding',
  'experience',
  'fluency',
  'proficiency',
  'willingness',
  'passion',
  'interest',
  'eye',
]);
const traitNouns = new Set([
  'skills',
  'skill',
  'ability',
  'abilities',
  'knowledge',
  'attitude',
  'ethic',
  'talent',
  'learner',
  'player',
  'communicator',
  'manners',
  'mindset',
]);

function isSelfPortrait(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const second = tokens[1];
  if (is(first, N.pronoun) && ['am', 'is', 'are'].includes(second?.text ?? '')) return true;
  if (first && (first.text === "i'm" || first.text === 'i’m')) return true;
  if (
    traitOpeners.has(first?.text ?? '') &&
    (second?.text === 'to' || second?.text === 'of' || second?.text === 'in' || second?.text === 'with')
  )
    return true;
  if (first?.text === 'work' && second?.text === 'well') return true;
  if (['oriented', 'minded', 'driven', 'focused'].includes(second?.text ?? '') && !has(first, F.past))
    return true;
  const trait = tokens.slice(0, 7).some(({ text }) => traitNouns.has(text)) || first?.text === 'experienced';
  if (!trait && tokens.slice(0, 4).some((token) => is(token, N.task))) return false;
  return is(first, N.trait) && !has(first, F.past) && !is(first, N.comparative);
}

function ownGain(tokens: readonly Token[], head: number): boolean {
  const verb = tokens[head]?.text ?? '';
  if (verb === 'read' && tokens.some(({ text }) => reading.has(text))) return true;
  if (verb === 'studied' && tokens.some(({ text }) => schools.has(text))) return true;
  if (
    ['started', 'began', 'start', 'begin', 'keep', 'continue'].includes(verb) &&
    tokens[head + 1]?.text === 'learning'
  )
    return true;
  if (
    ['discovered', 'understood', 'figured'].includes(verb) &&
    ['how', 'why', 'out', 'that'].includes(tokens[head + 1]?.text ?? '')
  )
    return true;
  if (learnsBy(tokens, head)) return true;
  if (verb === 'picked' && tokens[head + 1]?.text === 'up') return true;
  if (
    ![
      'gained',
      'acquired',
      'developed',
      'obtained',
      'gain',
      'built',
      'have',
      'received',
      'possess',
      'expanded',
      'deepened',
    ].includes(verb)
  )
    return false;
  for (let at = head + 1; at < head + 7; at++)
    if (
      [
        'knowledge',
        'experience',
        'understanding',
        'skills',
        'skill',
        'insight',
        'exposure',
        'familiarity',
        'expertise',
        'proficiency',
        'fluency',
      ].includes(tokens[at]?.text ?? '')
    )
      return true;
  return false;
}

const courses = new Set(
  'course courses webinar webinars seminar seminars bootcamp lecture lectures certification class classes training-course diploma'.split(
    ' ',
  ),
);

function attendsCourse(tokens: readonly Token[], head: number): boolean {
  const verb = tokens[head]?.text ?? '';
  if (!['attended', 'took', 'completed', 'finished', 'attend', 'take', 'complete', 'passed'].includes(verb))
    return false;
  for (let at = head + 1; at < head + 6; at++) if (courses.has(tokens[at]?.text ?? '')) return true;
  return false;
}

const chartered = new Set(['registered', 'certified', 'licensed', 'chartered', 'qualified']);

/** A few capitalised words with a title among them: "Senior Data Engineer". */
function isTitle(tokens: readonly Token[]): boolean {
  if (tokens.length > 6 || (isPast(tokens[0]) && !chartered.has(tokens[0]?.text ?? ''))) return false;
  return (
    tokens.every(
      (token) => token.kind !== TokenKind.word || token.capital || is(token, N.preposition | N.determiner),
    ) && tokens.some((token) => is(token, N.role) && !is(token, N.task))
  );
}

const reading = new Set([
  'book',
  'books',
  'articles',
  'novels',
  'papers',
  'blogs',
  'newspapers',
  'magazines',
]);
const schools = new Set(['university', 'college', 'school', 'institute', 'academy']);

/** "Read the design notes to gain a clearer idea". */
function learnsBy(tokens: readonly Token[], head: number): boolean {
  for (let at = head; at < tokens.length; at++) {
    const gain =
      tokens[at]?.text === 'to' &&
      ['gain', 'get', 'build', 'develop', 'deepen'].includes(tokens[at + 1]?.text ?? '');
    if (gain && tokens.slice(at, at + 7).some(({ text }) => ownNouns.has(text))) return true;
  }
  return false;
}

const ownNouns = new Set(['idea', 'understanding', 'insight', 'knowledge', 'picture', 'grasp', 'feel']);

/** A verb leads, or a noun that names work: "Batch handling and label redesign". */
function tellsWork(tokens: readonly Token[], lead: Part, head: number): boolean {
  if (['was', 'were', 'have', 'had', 'been'].includes(tokens[0]?.text ?? '')) return true;
  if (tokens[0]?.text === 'to' && has(tokens[1], F.base)) return true;
  const verb = tokens[head];
  if (!verb) return false;
  if (leadsAsVerb(tokens, head, { ...lead, end: Math.max(lead.end, head + 1) })) return true;
  if (isPast(verb) || isIng(verb)) return true;
  if (
    verb.text === 'responsible' ||
    verb.text === 'accountable' ||
    (verb.text === 'in' && tokens[head + 1]?.text === 'charge')
  )
    return true;
  for (let at = head; at < tokens.length && at < head + 12; at++) {
    const token = tokens[at];
    if (!token || token.kind === TokenKind.stop) break;
    if (is(token, N.task)) return true;
    if (
      at > head &&
      isPast(token) &&
      !isMadeOf(token) &&
      !is(tokens[at - 1], N.determiner) &&
      !is(verb, N.artefact | N.determiner)
    )
      return true;
  }
  return false;
}

/** "An app built with Django" describes a thing. */
const isMadeOf = ({ text }: Token): boolean =>
  [
    'built',
    'written',
    'made',
    'based',
    'developed',
    'designed',
    'created',
    'used',
    'called',
    'named',
    'implemented',
    'coded',
    'powered',
    'inspired',
    'hosted',
  ].includes(text);
