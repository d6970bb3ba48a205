import { clauseReading } from './clause-reading';
import type { Effort, Head, Span } from './effort';
import type { Fronted } from './fronted';
import { isSetback, leansBack, pointsBack } from './hazards';
import { textOf } from './phrase-text';
import { statesMeans } from './states-means';
import type { Sentence, Split } from './split';
import type { Token } from './tokens';
import {
  hasForm,
  isAmount,
  isArrow,
  isBreak,
  isDeterminer,
  isPast,
  isWord,
  lists,
  resultStrength,
  wordsOf,
  verbAt,
  wordOf,
} from './words';

/** `no`: not to be offered. `unsure`: reads well, but a person should look. */
export type Verdict = 'sure' | 'unsure' | 'no';

export function judgeSplit(sentence: Sentence, split: Split, effort: Effort): Verdict {
  if (movesCredit(sentence, split, effort) || breaksOff(sentence, split, effort)) return 'no';
  // "As lead, margin rose ..." hangs the role on the wrong noun.
  const hangs = split.shape === 'clause' && isWord(sentence.tokens[0], 'as');
  return split.sure && !hangs && isPlainEffort(sentence, effort) && isPlainOutcome(sentence, split)
    ? 'sure'
    : 'unsure';
}

/** The same for means that open the claim. */
export function judgeFronted({ text, tokens }: Sentence, { means, main, sure }: Fronted): Verdict {
  const act = verbAt(tokens[means.from + 1]) ?? verbAt(tokens[means.from]);
  const outcome = textOf(text, tokens, main);
  if ((act && lists.lentWork.has(act.lemma)) || leansBack(outcome)) return 'no';
  const shared = act !== null && lists.sharedWork.has(act.lemma);
  return sure && !shared && !pointsBack(outcome) && !isSetback(outcome) ? 'sure' : 'unsure';
}

/** The result, or a part of it, is somebody else's, or comes of another effort. */
function movesCredit(sentence: Sentence, split: Split, effort: Effort): boolean {
  const outcome = textOf(sentence.text, sentence.tokens, split.outcome);
  return (
    effort.heads.some(({ verb }) => lists.lentWork.has(verb.lemma)) ||
    secondEffort(sentence, split) ||
    effortHasOthers(sentence, split, effort) ||
    (split.shape === 'clause' && clauseHasOthers(sentence, split)) ||
    (split.shape === 'noun' && isSetback(outcome))
  );
}

/** The parts would not stand on their own: words that point back, half phrases, narratives of many acts. */
function breaksOff({ text, tokens }: Sentence, split: Split, effort: Effort): boolean {
  const outcome = textOf(text, tokens, split.outcome);
  const last = tokens[split.effort.to - 1];
  return (
    leansBack(outcome) ||
    namesItself(tokens, split.effort) ||
    explains(tokens, split.effort) ||
    tokens.slice(split.outcome.from, split.outcome.to).some((token) => isWord(token, ';', '.')) ||
    (split.shape === 'noun' && / being /.test(outcome)) ||
    (split.shape === 'verb' && (movesItself(tokens, split) || goesOnAsClause(tokens, split))) ||
    (split.shape === 'clause' && pointsOn(tokens, split)) ||
    (split.shape === 'verb' && / and (?:is|are|was|were|has|have) /i.test(outcome)) ||
    actsNow(tokens, split) ||
    halfPhrases.has(wordOf(last)) ||
    effort.heads.length > 3 ||
    (effort.form === 'gerund' && namesWriter(tokens, effort)) ||
    (effort.loose && split.shape === 'verb' && (split.rank > 2 || (split.rank < 2 && !split.sure))) ||
    (effort.kind === 'verb' && split.effort.to - effort.phrase < 2)
  );
}

const halfPhrases = wordsOf('for of to with on in at and');

const furtherClauses = wordsOf('which that after when while us we :');

/** "Using thermal imaging I located leaks": what opens as means goes on as a sentence. */
const namesWriter = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens.slice(from, to).some((token) => isWord(token, 'i', 'we'));

/** "... and dropped the letter, time to fill fell from 52 days": a result of its own behind the act. */
const goesOnAsClause = (tokens: readonly Token[], { rank, outcome: { from, to } }: Split): boolean =>
  rank > 2 &&
  indexes(from + 1, to).some(
    (at) =>
      isWord(tokens[at], ',') &&
      !isWord(tokens[at + 1], 'so') &&
      clauseReading(tokens, { from: at + 1, to }) === 'movement',
  );

/** "ran a sort -> new menu -> people find it": a step between the work and its result; "14 t -> under 4" is a figure. */
const pointsOn = (tokens: readonly Token[], { outcome: { from, to } }: Split): boolean =>
  indexes(from, to).some(
    (at) => isArrow(tokens[at]) && !isAmount(tokens[at + 1]) && !isAmount(tokens[at + 2]),
  );

/** "..., which ended with a recall", "..., dropping from 9 s to 4 s": the thing did that, and stands no longer before it. */
const movesItself = (tokens: readonly Token[], { verbs: [head] }: Split): boolean =>
  head !== undefined &&
  head.verb.lemma !== 'contribute' &&
  isWord(tokens[head.at + 1], 'with', 'into', 'as', 'from', 'to', 'by') &&
  !hasForm(verbAt(tokens[head.at + 2]), 'base');

/** "... frames that took 28 ms now take 9": the verb of the sentence comes after that of its relative clause. */
const actsNow = (tokens: readonly Token[], { shape, outcome }: Split): boolean =>
  shape !== 'clause' &&
  indexes(outcome.from + 1, outcome.to - 1).some(
    (at) => isWord(tokens[at], 'now') && hasForm(verbAt(tokens[at + 1]), 'base'),
  );

/** "Moved the mill, a step that ...": the work is named once more, and what follows is said of that name. */
function namesItself(tokens: readonly Token[], { from, to }: Split['effort']): boolean {
  let at = to - 1;
  while (at > from && !isBreak(tokens[at])) at--;
  return (
    at > from &&
    isWord(tokens[at + 1], 'a', 'an', 'one') &&
    to - at < 6 &&
    !tokens.slice(at, to).some((token) => isWord(token, 'and', 'or'))
  );
}

/** "Logged the hours: they moved with sales": a sentence of its own, of which the result may be told. */
const explains = (tokens: readonly Token[], { from, to }: Split['effort']): boolean =>
  indexes(from, to).some(
    (at) => isWord(tokens[at], ':') && isWord(tokens[at + 1], 'they', 'it', 'he', 'she', 'this', 'these'),
  );

function isPlainEffort({ text, tokens }: Sentence, effort: Effort): boolean {
  const [first] = effort.heads;
  const own = tokens.slice(effort.from, effort.to);
  return (
    first !== undefined &&
    (first.verb.known || isRegularPast(tokens[first.at])) &&
    !effort.ambiguous &&
    !effort.loose &&
    effort.form !== 'gerund' &&
    !effort.heads.some((head) => isShared(tokens, head)) &&
    !statesMeans(tokens, effort) &&
    !own.some((token) => isWord(token, 'which', 'when', 'after', 'while')) &&
    !effort.heads.some(({ at }) => isWord(tokens[at + 1], 'that')) &&
    !joinsClause(tokens, effort) &&
    !own.some((token) => token.kind === 'word' && /^\p{Lu}.*['’]s$/u.test(text.slice(token.from, token.to)))
  );
}

/** Work through others; who pairs a thing with another works alone. */
const isShared = (tokens: readonly Token[], { at, verb }: Head): boolean =>
  lists.sharedWork.has(verb.lemma) && (verb.lemma !== 'pair' || isWord(tokens[at + 1], 'with', 'w', 'up'));

/** Any "-ed" gives its gerund for certain, whatever verb it is. */
const isRegularPast = (token: Token | undefined): boolean =>
  token !== undefined && token.word.length > 5 && token.word.endsWith('ed');

function isPlainOutcome({ text, tokens }: Sentence, { shape, outcome }: Split): boolean {
  const written = textOf(text, tokens, outcome);
  const own = tokens.slice(outcome.from, outcome.to);
  return (
    !statesMeans(tokens, outcome) &&
    !pointsBack(written) &&
    !isSetback(written) &&
    !(shape === 'clause' && isMixed(written)) &&
    !own.some((token) => furtherClauses.has(token.word)) &&
    !own.some(({ word }) => lists.linkAdverbs.has(word))
  );
}

/** "Trips 5 min quicker, ridership -9%": one rose and the other fell, so that one of them may be the price. */
const isMixed = (outcome: string): boolean =>
  /(?:^| )[-−]\d|\bdown\b/.test(outcome) &&
  /(?:^| )\+\d|\b(?:up|quicker|faster|more|higher|better)\b/.test(outcome);

/** "... and a bank picked one": a past tense behind "and" that is not the writer's own may be another's act. */
function joinsClause(tokens: readonly Token[], effort: Effort): boolean {
  const heads = new Set(effort.heads.map(({ at }) => at));
  return indexes(effort.from + 1, effort.to - 1).some(
    (at) =>
      isWord(tokens[at], 'and', ',') &&
      indexes(at + 2, Math.min(at + 5, effort.to)).some(
        (i) => !heads.has(i) && !heads.has(at + 1) && isPast(tokens[i]) && !isDeterminer(tokens[i - 1]),
      ),
  );
}

/** "..., cutting waste by 15%, and coached the apprentices": a second effort, whose result is another. */
function secondEffort({ tokens }: Sentence, { outcome, verbs }: Split): boolean {
  const own = new Set(verbs.map(({ at }) => at));
  for (let i = outcome.from + 1; i < outcome.to - 1; i++) {
    if (!isBreak(tokens[i]) && !isWord(tokens[i], 'and', '&', 'so')) continue;
    const named = isWord(tokens[i + 1], 'i', 'we');
    const next = named || isWord(tokens[i + 1], 'and') ? i + 2 : i + 1;
    const verb = verbAt(tokens[next]);
    if (!own.has(next) && hasForm(verb, 'past') && (named || !resultStrength(verb))) return true;
  }
  return false;
}

/** Somebody else's act, or another event, stands between the effort and its result. */
function effortHasOthers({ text, tokens }: Sentence, split: Split, effort: Effort): boolean {
  const heads = new Set(effort.heads.map(({ at }) => at));
  const otherPast = (at: number): boolean => !heads.has(at) && isPast(tokens[at]);
  for (let i = split.effort.from + 1; i < split.effort.to - 1; i++) {
    const token = tokens[i];
    if (isWord(token, ';', '.', '!', '?')) return true;
    if (
      isWord(token, 'that', 'which', 'where') &&
      (opensName(text, tokens[i + 1]) || isDeterminer(tokens[i + 1]))
    )
      return true;
    if (isWord(token, 'and', ',') && newSubject(tokens, i + 1, otherPast)) return true;
    if (isWord(token, ',') && (otherPast(i + 1) || (split.rank === 3 && effort.heads.length < 2)))
      return true;
    const clause = isWord(token, 'while', 'as', 'when', 'because', 'until', 'where');
    if (clause && indexes(i + 2, Math.min(i + 6, split.effort.to)).some(otherPast)) return true;
  }
  return false;
}

/** "... and the CFO picked one": an actor and what they did, joined to the writer's act. */
const newSubject = (tokens: readonly Token[], at: number, otherPast: (at: number) => boolean): boolean =>
  indexes(at + 1, at + 4).some(
    (i) => otherPast(i) && tokens.slice(at, i).some(({ word }) => lists.actors.has(word)),
  );

const opensName = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(token.from, token.to));

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);

/** "... as systems came back", "... after the parent moved its budget": the result may be theirs. */
function clauseHasOthers({ tokens }: Sentence, { outcome }: Split): boolean {
  return indexes(outcome.from, outcome.to - 1).some(
    (at) =>
      isWord(tokens[at], 'as', 'while', 'when', 'where', 'because') ||
      (isWord(tokens[at], 'after', 'once', 'following') && isDeterminer(tokens[at + 1])),
  );
}
