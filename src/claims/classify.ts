import { heldBy, mayBeOf } from './held';
import type { Held } from './held';
import { askIn } from './asks';
import type { Figure } from './claim';
import type { Verdict } from './judge';
import { F, G, N, V } from './lexicon';
import { likelihoodOf } from './likelihood';
import type { Likelihood } from './likelihood';
import { isListLabel, neverClaimBecause, noVerb, otherBecause } from './others';
import { outcomeAt } from './outcome-place';
import { partsOf } from './parts';
import type { Part } from './parts';
import { readingOf } from './reading';
import type { Reading } from './reading';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, holdsOneOf, is, isPast, setOf, textOf, verbIs } from './word-form';

/** Log-odds in steps from which words alone are taken for a result. */
const likelyFrom = 5;
/** The same where no verb tells any work, which may be a mere heading. */
const likelyWithoutVerb = 9;
/** Log-odds in steps from which what has a verb is no claim all the same. */
const otherFrom = 6;
/** Log-odds in steps above which work is told too much like a result, or like no claim, for a finding. */
const doubtedWork = 1;
const doubtedClaim = -4;
/** Log-odds in steps below which a result after its work is told too much like mere work for a finding. */
const doubtedResult = -5;
/** The same below which a result is told too much like one that opens the claim, and below which it does open it. */
const doubtedLate = -1;
const firstBelow = -4;
/** The same of a result that its words alone make likely. */
const doubtedLikely = 7;

/** The class of a claim from its judged parts. */
export function classify(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  figures: readonly Figure[],
  text: string,
  marked: string,
): Reading {
  const held = heldBy(tokens);
  const ask = askIn(tokens, held);
  if (ask) return readingOf('ask', `"${ask.words}" asks for something`, ask);
  const never = neverClaimBecause(tokens, parts, marked, held);
  if (never) return readingOf('other', never);
  const index = verdicts.findIndex((verdict) => verdict.result);
  if (index >= 0) {
    const reading = outcomeAt(tokens, parts, verdicts, index, text);
    return reading.class === 'outcome-late'
      ? placed(tokens, parts, verdicts, reading, likelihoodOf(tokens, parts, figures))
      : reading;
  }
  const label = labelEnd(tokens, parts);
  const other =
    label === 0
      ? otherBecause(tokens, parts, text, marked, held)
      : otherBecause(tokens.slice(label), partsOf(tokens.slice(label)), text, marked, held);
  const isToCome = verdicts.some(({ forecast }) => forecast);
  const none = other !== null && !isToCome;
  if (none && other !== noVerb) return readingOf('other', other);
  const likelihood = likelihoodOf(tokens, parts, figures);
  const mayBeResult = !isToCome && !isUnsure(tokens, held);
  const isLikely = mayBeResult && likelihood.result >= (none ? likelyWithoutVerb : likelyFrom);
  const likely = isLikely ? likeliestPart(tokens, parts, likelihood) : -1;
  if (likely >= 0) return likelyAt(tokens, parts, verdicts, figures, likely, likelihood, text);
  const isLikeResult = mayBeResult && likelihood.result > doubtedWork;
  return withoutResult(
    none,
    isToCome ? Math.min(likelihood.other, otherFrom) : likelihood.other,
    isLikeResult,
  );
}

/** A result that a construction shows after its work, unless its words say that it opens the claim. */
function placed(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  reading: Reading,
  { result, late }: Likelihood,
): Reading {
  const lead = parts[0];
  const opening = verdicts[0];
  const isMistakable =
    late < firstBelow && mistakable.has(parts[verdicts.findIndex((verdict) => verdict.result)]?.link);
  if (!isMistakable || !lead || !opening) {
    reading.doubted = result < doubtedResult || late < doubtedLate;
    return reading;
  }
  // A label is no result, and a figure of the opening stays one of work: what it counts is not known.
  opening.result ||=
    verdicts[1]?.result === true && !labelling.has(parts[1]?.link) && !isFigured(tokens, lead);
  reading.class = 'outcome-first';
  reading.because = ['its words are like those of a claim that opens with its result'];
  return reading;
}

/** The part at `at` read as a result by its words alone. */
function likelyAt(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  figures: readonly Figure[],
  at: number,
  { result }: Likelihood,
  text: string,
): Reading {
  const part = parts[at];
  const verdict = verdicts[at];
  if (!part || !verdict) return doubtful('no part states a result');
  if (at === 0 && verbIs(tokens[0], V.improve) && figures.length === 0)
    return doubtful('what was improved is a thing that was made');
  verdict.result = true;
  const reading = outcomeAt(tokens, parts, verdicts, at, text);
  if (at === 0 && opensWithWork(tokens, part)) {
    reading.class = 'outcome-late';
    reading.unplaced = true;
  }
  reading.because = [`its words are like those of results ("${openingOf(tokens, part)}")`];
  reading.likely = true;
  reading.doubted = result < doubtedLikely;
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

/** What stands behind these may as well belong to a result before it; "to", "which" and a participle leave no doubt. */
const mistakable: ReadonlySet<Part['link'] | undefined> = new Set([
  'and',
  'sentence',
  'dash',
  'colon',
  'means',
]);

/** Before these a label stands, or the name of what moved. */
const labelling: ReadonlySet<Part['link'] | undefined> = new Set(['colon', 'dash', 'arrow']);

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
const isUnsure = (tokens: readonly Token[], held: Held): boolean =>
  mayBeOf(held, unsure) && holdsOneOf(tokens, 0, tokens.length, unsure);
const unsure = setOf(
  "not never didn't hoping hoped trying tried planned planning should would will could may might",
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
