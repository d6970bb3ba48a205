import { once } from '../once';
import { describingForms } from './verb-table';
import type { Verb, VerbForm } from './inflect';
import { hasForm, isAdverb, isAmount, isDeterminer, isWord, wordsOf, verbAt, wordOf } from './words';
import type { Token } from './tokens';

/** A stretch of tokens, half-open. */
export interface Span {
  from: number;
  to: number;
}

export interface Head {
  at: number;
  verb: Verb;
}

/**
 * How the effort part of a claim is built.
 * `verb`: "Rolled out reminders", with its subject ("I", "my team") where it has one.
 * `clause`: "The form was redesigned". `noun`: "Migration of the job queue".
 */
export interface Effort extends Span {
  kind: 'verb' | 'clause' | 'noun';
  /** The subject's tokens with "also" and auxiliaries left out; empty where there is none. */
  subject: Span;
  /** Where the verb phrase begins: its head, or the adverb before it. */
  phrase: number;
  /** Every coordinated verb, the first included; empty for a noun. */
  heads: Head[];
  form: VerbForm;
  /** A word may be a verb or may describe a noun. */
  ambiguous: boolean;
  /** Commas alone join its verbs. */
  loose: boolean;
}

export function readEffort(tokens: readonly Token[], span: Span): Effort | null {
  const subject = subjectOf(tokens, span);
  let at = subject.to;
  while (isWord(tokens[at], 'have', "i've", 'had', 'has', 'then') && at < span.to - 1) at++;
  const phrase = at;
  while ((isAdverb(tokens[at]) || isWord(tokens[at], 'a/b')) && at < span.to - 1) at++;
  const verb = verbAt(tokens[at]);
  const form = headForm(verb, phrase > subject.to);
  if (form === 'past' && isDoneTo(tokens, at)) return null;
  if (verb && form && (form !== 'base' || opensPhrase(tokens, at))) {
    const { heads, ambiguous, loose } = coordinated(tokens, { from: at, to: span.to }, verb, form);
    return {
      ...span,
      kind: 'verb',
      subject,
      phrase,
      heads,
      form,
      ambiguous,
      loose,
    };
  }
  // "Was asked to plan the rota" names nobody who did it.
  if (subject.to > subject.from || verb?.lemma === 'be') return null;
  return nounOrClause(tokens, span);
}

/** "Recognised for tidying the stockroom", "hired to rebuild it", "named lead": others did that to the writer. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isWord(tokens[at], 'named')) return !isDeterminer(next) && !isAmount(next);
  if (isWord(tokens[at], 'brought')) return isWord(next, 'in') && isWord(tokens[at + 2], 'to');
  return (
    namings.has(verbAt(tokens[at])?.lemma ?? '') && isWord(next, 'for', 'to', 'with', 'as', 'by', 'in', 'on')
  );
}

const namings = wordsOf(
  'recognise recognize praise commend credit award honour honor select choose appoint elect promote nominate task assign hire ask invite entrust trust know pick tap contract recruit certify involve locate send charge handpick expect require shortlist train',
);

const none = (at: number): Span => ({ from: at, to: at });

function subjectOf(tokens: readonly Token[], { from }: Span): Span {
  if (isWord(tokens[from], 'i', 'we', "i've", "we've")) {
    return { from, to: isWord(tokens[from + 1], 'also', 'personally') ? from + 2 : from + 1 };
  }
  if (
    isWord(tokens[from], 'my', 'our', 'the') &&
    isWord(tokens[from + 1], 'team', 'squad', 'crew', 'group')
  ) {
    return { from, to: from + 2 };
  }
  return none(from);
}

function headForm(verb: Verb | null, afterAuxiliary: boolean): VerbForm | null {
  if (!verb) return null;
  if (afterAuxiliary) return hasForm(verb, 'participle') ? 'past' : null;
  if (verb.lemma === 'be') return null;
  for (const form of ['past', 'base', 'third', 'gerund'] as const) if (verb.forms.has(form)) return form;
  return null;
}

/** A bare base form is a verb only where a phrase of its own follows: "Run the newsletter", not "Order intake". */
const opensPhrase = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    isDeterminer(next) ||
    isAmount(next) ||
    next?.kind === 'link' ||
    next?.kind === 'code' ||
    joining.has(wordOf(next)) ||
    duties.has(wordOf(tokens[at]))
  );
};

const joining = wordsOf('up out off down on over with and through back');

const clauseWords = wordsOf('i we who that which has have had can could will would');

const duties = wordsOf(
  'run lead manage build write maintain handle oversee coordinate own teach develop create organise organize',
);

/** Every verb that shares the first one's subject: "Mapped the routes and merged three of them". */
function coordinated(
  tokens: readonly Token[],
  span: Span,
  verb: Verb,
  form: VerbForm,
): Pick<Effort, 'heads' | 'ambiguous' | 'loose'> {
  const heads: Head[] = [{ at: span.from, verb }];
  let ambiguous = false;
  const listed = tokens.slice(span.from, span.to).some((token) => isWord(token, 'and', '&', '+'));
  for (let i = span.from + 1; i < span.to - 1; i++) {
    const comma = isWord(tokens[i], ',');
    if (!comma && !isWord(tokens[i], 'and', '&', '+')) continue;
    let at = i + 1;
    while ((isAdverb(tokens[at]) || isWord(tokens[at], 'then', 'also', 'a/b')) && at < span.to - 1) at++;
    const next = verbAt(tokens[at]);
    if (!hasForm(next, form)) continue;
    const reading = verbReading(tokens, at, next, form);
    if (reading === 'noun') continue;
    if (reading === 'either') ambiguous = true;
    heads.push({ at, verb: next });
  }
  // Commas alone join two acts at most: more of them tell a story.
  const loose = !listed && heads.length > 1;
  return { heads: loose && heads.length > 2 ? heads.slice(0, 1) : heads, ambiguous, loose };
}

const describing = once(() => new Set(describingForms.split(/\s+/)));

const particles = wordsOf(
  'up out off down on over in back away through into from with to for at by across how what where and , & them it',
);

function verbReading(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
  form: VerbForm,
): 'verb' | 'noun' | 'either' {
  const next = tokens[at + 1];
  if (isDeterminer(next) || isAmount(next) || particles.has(wordOf(next))) return 'verb';
  if (form === 'base') return 'noun';
  if (next?.kind === 'link' || next?.kind === 'code' || next?.kind === 'quote') return 'verb';
  const word = wordOf(tokens[at]);
  if (!verb.known) return 'either';
  return describing().has(word) ? 'either' : 'verb';
}

function nounOrClause(tokens: readonly Token[], span: Span): Effort | null {
  const rest = {
    ...span,
    subject: none(span.from),
    phrase: span.from,
    heads: [],
    form: 'past' as const,
    ambiguous: false,
    loose: false,
  };
  for (let i = span.from + 1; i < span.to; i++) {
    const verb = verbAt(tokens[i]);
    if (isWord(tokens[i], 'was', 'were', 'got') && passiveAfter(tokens, i))
      return { ...rest, kind: 'clause' };
    if (verb?.lemma === 'be' || (hasForm(verb, 'past') && !verb.forms.has('participle'))) return null;
    if (clauseWords.has(wordOf(tokens[i]))) return null;
  }
  if (openers.has(wordOf(tokens[span.from])) || verbAt(tokens[span.from])?.forms.has('participle'))
    return null;
  const deverbal = tokens.slice(span.from, span.to).some(({ word }) => workNoun.test(word));
  return deverbal && tokens[span.from]?.kind === 'word' ? { ...rest, kind: 'noun' } : null;
}

/** "After replacing the valves" names a time, and "Responsible for briefings" a duty, not the work. */
const openers = wordsOf(
  'responsible she he they you it after before since during when while with in on at for from by to',
);

const passiveAfter = (tokens: readonly Token[], at: number): boolean => {
  const next = isAdverb(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  return hasForm(verbAt(next), 'participle');
};

/** A noun that names work: only such a phrase is an effort. */
const workNoun =
  /(?:tion|sion|ment|ing|shift|switch|swap|merge|rollout|roll-out|redesign|rewrite|rebuild|overhaul|launch|change|move|fix|audit|review|training|refactor|revamp|upgrade|setup|set-up|clean-up|cleanup|removal|introduction|pilot)s?$/;
