import { heldBy, mayBeOf } from './held';
import type { Held } from './held';
import { askIn } from './asks';
import type { Ask } from './asks';
import type { ClaimClass, Figure } from './claim';
import type { Verdict } from './judge';
import { F, G, N, V } from './lexicon';
import { likelihoodOf } from './likelihood';
import type { Likelihood } from './likelihood';
import { isListLabel, neverClaimBecause, noVerb, otherBecause } from './others';
import { linkWords, partsOf } from './parts';
import type { Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { leadsAsVerb } from './verb-place';
import { does, holdsOneOf, is, isIng, isOneOf, isPast, prior, setOf, textOf, verbIs } from './word-form';

/** What a claim is, and why. `ask` holds the asking words of an ask. */
export interface Reading {
  class: ClaimClass;
  because: string[];
  ask: Ask | null;
  /** Read as a result by its words alone. */
  likely: boolean;
  /** Where in the work such a result stands is not known. */
  unplaced: boolean;
  /** Its words speak against its class. */
  doubted: boolean;
}

const readingOf = (kind: ClaimClass, because: string, ask: Ask | null = null): Reading => ({
  class: kind,
  because: [because],
  ask,
  likely: false,
  unplaced: false,
  doubted: false,
});

/** Log-odds in steps from which words alone are taken for a result. */
const likelyFrom = 5;
/** The same where no verb tells any work, which may be a mere heading. */
const likelyWithoutVerb = 9;
/** Log-odds in steps from which what has a verb is no claim all the same. */
const otherFrom = 4;
/** Log-odds in steps above which work is told too much like a result, or like no claim, for a finding. */
const doubtedWork = 0;
const doubtedClaim = -4;
/** Log-odds in steps below which a result after its work is told too much like mere work for a finding. */
const doubtedResult = -5;
/** The same of a result that its words alone make likely. */
const doubtedLikely = 8;

/** The class of a claim from its judged parts. */
export function classify(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  figures: readonly Figure[],
  text: string,
): Reading {
  const held = heldBy(tokens);
  const ask = askIn(tokens, held);
  if (ask) return readingOf('ask', `"${ask.words}" asks for something`, ask);
  const never = neverClaimBecause(tokens, parts, text, held);
  if (never) return readingOf('other', never);
  const index = verdicts.findIndex((verdict) => verdict.result);
  if (index >= 0) {
    const reading = outcomeAt(tokens, parts, verdicts, index, text);
    if (reading.class === 'outcome-late')
      reading.doubted = likelihoodOf(tokens, parts, figures).result < doubtedResult;
    return reading;
  }
  const label = labelEnd(tokens, parts);
  const other =
    label === 0
      ? otherBecause(tokens, parts, text, held)
      : otherBecause(tokens.slice(label), partsOf(tokens.slice(label)), text, held);
  const none = other !== null && !verdicts.some(({ forecast }) => forecast);
  if (none && other !== noVerb) return readingOf('other', other);
  const likelihood = likelihoodOf(tokens, parts, figures);
  const mayBeResult = !isUnsure(tokens, verdicts, held);
  const isLikely = mayBeResult && likelihood.result >= (none ? likelyWithoutVerb : likelyFrom);
  const likely = isLikely ? likeliestPart(tokens, parts, likelihood) : -1;
  const part = likely < 0 ? undefined : parts[likely];
  const verdict = part && verdicts[likely];
  if (!verdict) return withoutResult(none, likelihood.other, mayBeResult && likelihood.result > doubtedWork);
  if (likely === 0 && verbIs(tokens[0], V.improve) && figures.length === 0)
    return doubtful('what was improved is a thing that was made');
  verdict.result = true;
  const reading = outcomeAt(tokens, parts, verdicts, likely, text);
  if (likely === 0 && opensWithWork(tokens, parts[0])) {
    reading.class = 'outcome-late';
    reading.unplaced = true;
  }
  reading.because = [`its words are like those of results ("${openingOf(tokens, part)}")`];
  reading.likely = true;
  reading.doubted = likelihood.result < doubtedLikely;
  return reading;
}

const doubtful = (because: string, doubted = true): Reading => {
  const reading = readingOf('activity', because);
  reading.doubted = doubted;
  return reading;
};

/** Work without a result, or no claim at all: by its verb, unless its words are clearly those of the other. */
function withoutResult(none: boolean, other: number, isLikeResult: boolean): Reading {
  if (none)
    return other < 0
      ? doubtful('its words are like those of work, and no part states a result')
      : readingOf('other', noVerb);
  return other > otherFrom
    ? readingOf('other', 'its words are like those of what is no claim')
    : doubtful('no part states a result', isLikeResult || other > doubtedClaim);
}

/** "Tested three lines, the plain one took replies to 5%": a verb that tells work leads, and no "Forecast accuracy ...". */
function opensWithWork(tokens: readonly Token[], part: Part | undefined): boolean {
  const start = part?.start ?? 0;
  const entry = tokens[start]?.entry;
  if (!entry || entry.verb !== Number(V.work) || (entry.form & F.past) === 0) return false;
  return !((entry.noun & N.target) !== 0 && is(tokens[start + 1], N.metric | N.harm));
}

/** However likely their words are. */
const neverResults: ReadonlySet<Part['link']> = new Set(['aim', 'means', 'setting']);

/** The later part that adds most where one adds anything, else the first; -1 where none may be a result. */
function likeliestPart(
  tokens: readonly Token[],
  parts: readonly Part[],
  { parts: added }: Likelihood,
): number {
  if (parts.some(({ link }) => link === 'wrapped') || does(tokens[0], G.charged)) return -1;
  let likeliest = -1;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part || neverResults.has(part.link) || (index > 0 && !holdsWords(tokens, part))) continue;
    if (part.link === 'purpose' && !isFigured(tokens, part)) continue;
    if (likeliest < 0 || (added[index] ?? 0) > Math.max(0, likeliest > 0 ? (added[likeliest] ?? 0) : 0))
      likeliest = index;
  }
  return likeliest;
}

const holdsWords = (tokens: readonly Token[], { start, end }: Part): boolean =>
  tokens.slice(start, end).some(({ kind }) => kind === TokenKind.word || kind === TokenKind.number);

const isFigured = (tokens: readonly Token[], { start, end }: Part): boolean =>
  tokens.slice(start, end).some(({ figure }) => figure >= 0);

/** What did not come about, or not yet, however likely its words are. */
const isUnsure = (tokens: readonly Token[], verdicts: readonly Verdict[], held: Held): boolean =>
  verdicts.some(({ forecast }) => forecast) ||
  (mayBeOf(held, unsure) && holdsOneOf(tokens, 0, tokens.length, unsure));
const unsure = setOf(
  "not never didn't hoping hoped trying tried planning planned should would will could may might",
  true,
);

function openingOf(tokens: readonly Token[], { start, end }: Part): string {
  let words = textOf(tokens[start]);
  for (let at = start + 1; at < Math.min(end, start + 3); at++) words += ` ${textOf(tokens[at])}`;
  return words;
}

/** The tokens of a short label before a colon, which is ignored: "Scrum Master: ran the retros". */
function labelEnd(tokens: readonly Token[], parts: readonly Part[]): number {
  const end = parts[0]?.end ?? 0;
  const short = end > 0 && end <= 3 && parts[1]?.link === 'colon';
  return short && !isPast(tokens[0]) && !isListLabel(tokens[0]) ? end + 1 : 0;
}

function outcomeAt(
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
        `the result ("${word}") follows the work, after ${linkWords[part?.link ?? 'lead']}`,
      );
}

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
  if (at === 0 && isNamePrefix(tokens, parts)) return true;
  if (next === 'colon' && (is(tokens[part.start], N.metric) || namesMetric(tokens, part))) return true;
  if (next === 'colon' && isMeasured(tokens, part, parts[at + 1])) return true;
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

/** "Void repairs under 10 days: 93%": a quantity, then its amount; or anything that is no work. */
function isMeasured(tokens: readonly Token[], part: Part, next: Part | undefined): boolean {
  const opens = next && tokens[next.start];
  if (!opens || (opens.figure < 0 && opens.text !== 'none') || isPast(tokens[part.start])) return false;
  const label = tokens.slice(part.start, part.end);
  return (
    label.some((token) => is(token, N.metric | N.harm | N.score)) ||
    !label.some((token) => is(token, N.task | N.effort) || isPast(token) || isIng(token))
  );
}

/** "Net promoter score:". */
const namesMetric = (tokens: readonly Token[], { start, end }: Part): boolean =>
  is(tokens[end - 1], N.metric) && !isPast(tokens[start]);

/** "Depot Planning - cut ...": a short label in capitals. */
function isNamePrefix(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const end = parts[0]?.end ?? 0;
  const marked = parts[1]?.link === 'dash' || parts[1]?.link === 'colon';
  return marked && end <= 3 && tokens.slice(0, end).every((token) => token.capital && !isPast(token));
}

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
