import { clauseReading, type Reading } from './clause-reading';
import type { Span } from './effort';
import type { Sentence, Split } from './split';
import type { Token } from './tokens';
import { adverbsBefore, linkText, movingVerb, nounSplit, statesChange, verbSplit } from './make-split';
import { nounLinks } from './noun-links';
import {
  hasAmount,
  hasForm,
  isAdverb,
  isAmount,
  isArrow,
  isBreak,
  isDash,
  isPast,
  isWord,
  lists,
  resultStrength,
  wordsOf,
  verbAt,
  wordOf,
} from './words';

/** "so that ...", "; spend fell 38%", "-> p95 0.9 s", "— returns down 40%", ", with zero injuries": results with a subject of their own. */
export function clauseSplits(sentence: Sentence): Split[] {
  const { tokens, from, to } = sentence;
  const splits: Split[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const link = clauseLink(tokens, i, to);
    if (!link || link.end >= to) continue;
    let end = i;
    while (end > from && isWord(tokens[end - 1], ',', 'and', '&')) end--;
    const effort = { from, to: end };
    if (effort.to - effort.from < 2) continue;
    const split = resultAfter(sentence, effort, link, i);
    if (split) splits.push(split);
  }
  return splits;
}

interface ClauseLink {
  kind: 'so' | 'arrow' | 'dash' | 'semicolon' | 'stop' | 'colon' | 'with' | 'alongside' | 'and' | 'comma';
  /** The first token after the connective. */
  end: number;
}

function clauseLink(tokens: readonly Token[], at: number, to: number): ClauseLink | null {
  const token = tokens[at];
  if (isWord(token, 'so', 'such') && isWord(tokens[at + 1], 'that')) return { kind: 'so', end: at + 2 };
  if (isWord(token, 'so') && !isWord(tokens[at + 1], 'far', 'many', 'much', 'as', 'on', 'called'))
    return { kind: 'so', end: at + 1 };
  const which = [at + 2, at + 4].find((after) => isWord(tokens[after], 'which'));
  if (which && isWord(token, 'as', 'thanks')) return { kind: 'so', end: which + 1 };
  if (isWord(token, 'whereby')) return { kind: 'so', end: at + 1 };
  if (isWord(token, 'meaning')) return { kind: 'so', end: isWord(tokens[at + 1], 'that') ? at + 2 : at + 1 };
  if (isWord(token, 'which') && isWord(tokens[at + 1], 'meant', 'means'))
    return { kind: 'so', end: isWord(tokens[at + 2], 'that') ? at + 3 : at + 2 };
  if (isWord(token, 'with') && isResultThat(tokens, at)) return { kind: 'so', end: at + 4 };
  if (isArrow(token)) return betweenAmounts(tokens, at) ? null : { kind: 'arrow', end: at + 1 };
  if (isDash(token)) return { kind: 'dash', end: at + 1 };
  if (isWord(token, ';')) return { kind: 'semicolon', end: at + 1 };
  if (isWord(token, '.', '!')) return { kind: 'stop', end: at + 1 };
  if (isWord(token, ':')) return { kind: 'colon', end: at + 1 };
  if (isWord(token, 'with') && !isWord(tokens[at - 1], ','))
    return !isWord(tokens[at - 1], 'up', 'down') &&
      !hasForm(verbAt(tokens[at - 1]), 'past') &&
      at + 2 < to &&
      (isWord(tokens[at + 1], 'zero', 'no') || /^\d.*%$/.test(wordOf(tokens[at + 1])))
      ? { kind: 'alongside', end: at + 1 }
      : null;
  if (isWord(token, 'with')) return { kind: 'with', end: at + 1 };
  if (isWord(token, 'and') && at < to - 3) return { kind: 'and', end: at + 1 };
  return isWord(token, ',') && at < to - 3 && !isWord(tokens[at + 1], 'and', 'so', 'with', 'which')
    ? { kind: 'comma', end: at + 1 }
    : null;
}

/** "with the result that". */
const isResultThat = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at + 1], 'the') &&
  isWord(tokens[at + 2], 'result', 'effect') &&
  isWord(tokens[at + 3], 'that');

/** "2.4 s → 0.9 s" is a figure, not a connective. */
const betweenAmounts = (tokens: readonly Token[], at: number): boolean =>
  isAmount(tokens[at + 1]) && (isAmount(tokens[at - 1]) || isAmount(tokens[at - 2]));

function resultAfter(sentence: Sentence, effort: Span, link: ClauseLink, at: number): Split | null {
  const { tokens, to } = sentence;
  const start = afterLinkWords(tokens, link.end, to);
  const outcome = { from: start, to };
  const words = linkText(sentence, at, link.end - 1);
  const rank = link.kind === 'and' || link.kind === 'comma' ? 3 : 2;
  const pointed = isWord(tokens[start], 'this', 'it', 'that');
  const verbLed =
    ((link.kind === 'and' || link.kind === 'comma') && !pointed) ||
    link.kind === 'with' ||
    link.kind === 'alongside'
      ? null
      : verbLedAfter(sentence, effort, outcome, words);
  const caused = isCausal(tokens, link.end, start);
  if (verbLed) return { ...verbLed, sure: caused || isWord(tokens[start], 'this'), rank };
  if (link.kind === 'alongside' && tokens.slice(effort.from, effort.to).some(isBreak)) return null;
  if (link.kind === 'alongside')
    return {
      effort,
      outcome,
      shape: 'clause',
      verbs: [],
      form: 'past',
      sure: false,
      rank: 4,
      link: words,
      during: true,
    };
  const moving = link.kind === 'with' ? movingVerb(tokens, outcome) : null;
  const reading = moving ? 'fragment' : clauseReading(tokens, outcome);
  if (!reading || !allowed(link.kind, reading) || (link.kind === 'colon' && isNamed(tokens, effort)))
    return null;
  const sure =
    (reading === 'movement' || reading === 'fragment') &&
    (caused || link.kind === 'so' || link.kind === 'arrow' || link.kind === 'dash' || link.kind === 'colon');
  const verbs = moving ? [moving] : [];
  return { effort, outcome, shape: 'clause', verbs, form: 'past', sure, rank, link: words };
}

/** "Relined two kilns, cracks at the lip: none since": what stands before the colon names what moved. */
function isNamed(tokens: readonly Token[], { from, to }: Span): boolean {
  let at = to - 1;
  while (at > from && !isWord(tokens[at], ',')) at--;
  return at > from && !tokens.slice(at, to).some((token) => verbAt(token)?.known);
}

const allowed = (kind: ClauseLink['kind'], reading: Reading): boolean => {
  if (reading === 'general') return kind === 'so';
  if (kind === 'with') return reading === 'fragment';
  if (reading === 'relief') return kind !== 'comma' && kind !== 'and';
  if (kind === 'comma') return reading === 'movement' || reading === 'fragment';
  if (kind === 'and') return reading === 'movement';
  return true;
};

const causes = wordsOf('result thereby thus hence therefore consequently so');

/** Whether the words between say by themselves that the work brought the result: "as a result", "thereby". */
export const isCausal = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => causes.has(token.word));

/** "As a result,", "therefore", "now": words that link the result and say nothing of their own. */
function afterLinkWords(tokens: readonly Token[], at: number, to: number): number {
  let start = at;
  for (;;) {
    if (lists.linkAdverbs.has(wordOf(tokens[start]))) start += 1;
    else if (isWord(tokens[start], 'as') && isWord(tokens[start + 2], 'result')) start += 3;
    else if (isWord(tokens[start], ',') && start > at) start += 1;
    else if (
      isWord(tokens[start], 'result', 'impact', 'outcome', 'net', 'effect') &&
      isWord(tokens[start + 1], ':')
    )
      start += 2;
    else return Math.min(start, to);
  }
}

const stepWords = wordsOf('change move fix work step switch');

/** "; cut closing time by 40%" and "This cut ...": the writer, or the work itself, is the subject. */
function verbLedAfter(sentence: Sentence, effort: Span, outcome: Span, link: string): Split | null {
  const { tokens } = sentence;
  let head = outcome.from;
  if (isWord(tokens[head], 'this', 'that', 'it', 'which')) head += 1;
  if (head > outcome.from && stepWords.has(wordOf(tokens[head]))) head += 1;
  while (isAdverb(tokens[head]) || isWord(tokens[head], 'has', 'have', 'also', 'now')) head++;
  const verb = verbAt(tokens[head]);
  const rest = { from: head - adverbsBefore(tokens, head), to: outcome.to };
  if (!hasForm(verb, 'past') || head >= outcome.to - 1) return null;
  // "Cost fell" is no deed of the writer's.
  if (verb.lemma === 'cost' && isPast(tokens[head + 1])) return null;
  const preposition = nounLinks[verb.lemma];
  if (preposition && isWord(tokens[head + 1], preposition))
    return nounSplit(sentence, effort, { from: head + 2, to: outcome.to }, link);
  const strength = resultStrength(verb);
  if (
    !strength ||
    (lists.movements.has(verb.lemma) && isAmount(tokens[head + 1])) ||
    isWord(tokens[head + 1], 'from', 'to', 'by')
  )
    return null;
  const counted =
    strength === 'strong' ? hasAmount(tokens.slice(head, outcome.to)) : statesChange(tokens, rest);
  return counted
    ? verbSplit(sentence, { effort, outcome: rest, at: head, form: 'past', sure: false, link })
    : null;
}
