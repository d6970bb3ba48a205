import type { Verdict } from './judge';
import { N } from './lexicon';
import { linkWords } from './parts';
import type { Part } from './parts';
import { readingOf } from './reading';
import type { Reading } from './reading';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { leadsAsVerb } from './verb-place';
import { is, isIng, isOneOf, isPast, prior, setOf, textOf } from './word-form';

/** The reading of the result in the part at `index`: whether it opens the claim or follows the work. */
export function outcomeAt(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  index: number,
  text: string,
): Reading {
  const part = parts[index];
  const verb = verdicts[index]?.verb ?? -1;
  const word = textOf(tokens[verb < 0 ? (part?.start ?? 0) : verb]);
  const narrated = index === 0 && (verdicts[0]?.embedded === true || narratesWork(tokens, part, verb));
  const first =
    !narrated && (sharesObject(tokens, parts, index) || onlyTopics(tokens, parts, verdicts, index, text));
  return first
    ? readingOf('outcome-first', `the claim opens with a result ("${word}")`)
    : readingOf(
        'outcome-late',
        `the result ("${word}") follows the work, after ${part ? standsBefore(tokens, part) : ''}`,
      );
}

/** What a part hangs on, in words: the mark itself where it stands for a connective. */
function standsBefore(tokens: readonly Token[], { link, mark }: Part): string {
  const kind = tokens[mark]?.kind;
  if (kind === TokenKind.semicolon) return 'a semicolon';
  const joined = kind === TokenKind.comma && isOneOf(tokens[mark + 1], joining);
  return kind === TokenKind.comma && !joined && link !== 'participle' ? 'a comma' : linkWords[link];
}

const joining = setOf('and but then so');

/** Whether no part before that at `index` tells any work. */
function onlyTopics(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  index: number,
  text: string,
): boolean {
  for (let at = 0; at < index; at++)
    if (!(at === 0 && isLinkLabel(tokens, parts, text)) && !isTopic(tokens, parts, verdicts, at))
      return false;
  return true;
}

/** "[[Deliver Results]] - returns fell", "**Deliver Results** - ...": a link or a strong word that only labels. */
function isLinkLabel(tokens: readonly Token[], parts: readonly Part[], text: string): boolean {
  const link = parts[1]?.link;
  const before = (tokens[0]?.from ?? 0) - 2;
  return (
    (link === 'dash' || link === 'colon') &&
    (text.startsWith('[[', before) ||
      (text.startsWith('**', before) && !isPast(tokens[0]) && !isIng(tokens[0])))
  );
}

/** "Successful rollouts of scanners resulted in ...": the subject is the work. */
function narratesWork(tokens: readonly Token[], part: Part | undefined, verb: number): boolean {
  const lemma = prior(tokens, verb + 1)?.entry.lemma;
  if (
    !part ||
    (lemma !== 'result' && lemma !== 'lead') ||
    verb === part.start ||
    is(tokens[part.start], N.determiner)
  )
    return false;
  return tokens.slice(part.start, verb).some((token) => is(token, N.task | N.effort) || isIng(token));
}

/** A part before the result that tells no work: a topic or a pointer. */
function isTopic(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  at: number,
): boolean {
  const part = parts[at];
  if (!part) return true;
  const next = parts[at + 1]?.link;
  if (part.link === 'means' && !(at > 0 && next === 'colon')) return false;
  if (next === 'wrapped') return true;
  if (isOneOf(tokens[part.start], actionLabels) && next === 'colon') return false;
  if (next === 'colon' && movesBehind(tokens, part, parts[at + 1])) return true;
  if (verdicts[at]?.verb !== -1) return false;
  for (let token = part.start; token < part.end; token++)
    if (isPast(tokens[token]) || is(tokens[token], next === 'and' ? N.task | N.effort : N.task)) return false;
  return !leadsAsVerb(tokens, part.start, part);
}

/** "Trial to paid: 11% -> 14%", "Forecast error: 31% -> 17%": what stands before the colon names what moved. */
const movesBehind = (tokens: readonly Token[], { start }: Part, next: Part | undefined): boolean =>
  next !== undefined &&
  (tokens[next.start]?.figure ?? -1) >= 0 &&
  tokens[next.start + 1]?.kind === TokenKind.arrow &&
  (!isPast(tokens[start]) || is(tokens[start], N.target | N.metric)) &&
  !isIng(tokens[start]);

const actionLabels = setOf('action actions task situation did work approach effort how');

/** "Analysed and improved performance": the first verb has no object of its own. */
function sharesObject(tokens: readonly Token[], parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  if (!part || part.link !== 'and' || index !== 1) return false;
  const before = parts[0];
  if (!before) return false;
  return (
    before.end - before.start <= 1 ||
    (before.end - before.start === 2 && ((tokens[before.start]?.entry.noun ?? 0) & N.adverb) !== 0)
  );
}
