import { askIn } from './asks';
import type { Ask } from './asks';
import { noOwnWords } from './claim';
import type { Claim, ClaimClass, ClaimWords, Figure, LeadVerb } from './claim';
import { linkChanges } from './figures/changes';
import { findFigures } from './figures/find-figures';
import { judge, resultLabel } from './judge';
import type { Verdict } from './judge';
import { buildLexicon, N } from './lexicon';
import { tableOf } from './lexicon-table';
import { maskMarkup } from './mask';
import { intendedVerb, misspellingsOf } from './mistyped';
import { isListLabel, neverClaimBecause, otherBecause } from './others';
import { once } from './once';
import { partsOf } from './parts';
import type { Part } from './parts';
import { roleOf } from './roles';
import type { Place } from './roles';
import type { Range } from './text';
import { TokenKind, tokensOf, unknownWord } from './tokens';
import type { Token } from './tokens';
import { isVagueAsk } from './vague-ask';
import { leadsAsVerb } from './verb-place';
import { is, isIng, isPast } from './word-form';

const lexicon = once(buildLexicon);
const table = once(() => tableOf(lexicon()));
const misspellings = once(() => misspellingsOf(lexicon()));

/** How a bullet or sentence reads: its class, result, work and figures. Offsets are those of `text`. */
export function readClaim(text: string, words: ClaimWords = noOwnWords): Claim {
  const { masked, lower, from, to } = maskMarkup(text);
  const { tokens, mayHoldFigures } = tokensOf(masked, lower, from, to, table());
  mendFirstWord(tokens);
  const figures = mayHoldFigures || from > 0 ? findFigures(masked) : [];
  tieFigures(tokens, figures);
  const parts = partsOf(tokens);
  const verdicts = judgeAll(tokens, parts, figures);
  const reading = classify(tokens, parts, verdicts, text);
  giveRoles(tokens, parts, verdicts, figures, reading.class);
  const isOutcome = reading.class === 'outcome-first' || reading.class === 'outcome-late';
  const quantified = isOutcome && hasAmount(figures, verdicts);
  const vague = reading.ask
    ? isVagueAsk(tokens, reading.ask, masked, text)
    : isOutcome && !quantified && (allGeneric(verdicts) || holdsAny(lower, words.vague));
  return {
    text,
    from,
    to,
    class: reading.class,
    quantified,
    vague: vague && !holdsAny(lower, words.metrics),
    outcome: isOutcome ? outcomeSpan(tokens, parts, verdicts) : null,
    effort: effortSpan(tokens, parts, verdicts, reading.class),
    figures,
    changes: linkChanges(masked, figures),
    leadVerb: leadVerbOf(tokens, parts, masked),
    because: reading.because,
  };
}

/** A mistyped verb at the opening would hide the whole claim. */
function mendFirstWord(tokens: readonly Token[]): void {
  const first = tokens[0];
  if (first?.entry === unknownWord && first.kind === TokenKind.word)
    first.entry = intendedVerb(misspellings(), first.text) ?? unknownWord;
}

function judgeAll(tokens: readonly Token[], parts: readonly Part[], figures: readonly Figure[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const part of parts) {
    const before = verdicts.at(-1);
    const label = tokens[part.mark - 1]?.text ?? '';
    const named = (part.link === 'colon' || part.link === 'dash') && before?.verb === -1;
    verdicts.push(judge(tokens, part, figures, topicOf(part, label, named ? before.nouns : 0)));
  }
  return verdicts;
}

const topicOf = (part: Part, label: string, nouns: number): number =>
  part.link === 'colon' && resultLabels.has(label) ? resultLabel : nouns;

const resultLabels = new Set(['result', 'results', 'outcome', 'outcomes', 'impact', 'effect', 'benefit']);

/** Both run in text order. */
function tieFigures(tokens: readonly Token[], figures: readonly Figure[]): void {
  let index = 0;
  for (const token of tokens) {
    while (index < figures.length && (figures[index]?.to ?? 0) <= token.from) index++;
    const figure = figures[index];
    if (figure && token.to > figure.from && figure.kind !== 'identifier' && figure.kind !== 'date')
      token.figure = index;
  }
}

interface Reading {
  class: ClaimClass;
  because: string[];
  ask?: Ask;
}

function classify(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  text: string,
): Reading {
  const ask = askIn(tokens);
  if (ask) return { class: 'ask', because: [`"${ask.words}" asks for something`], ask };
  const never = neverClaimBecause(tokens, parts, text);
  if (never) return { class: 'other', because: [never] };
  const index = verdicts.findIndex((verdict) => verdict.result);
  if (index >= 0) return outcomeAt(tokens, parts, verdicts, index, text);
  const label = labelEnd(tokens, parts);
  const other =
    label === 0
      ? otherBecause(tokens, parts, text)
      : otherBecause(tokens.slice(label), partsOf(tokens.slice(label)), text);
  if (other && !verdicts.some(({ forecast }) => forecast)) return { class: 'other', because: [other] };
  return { class: 'activity', because: ['no part states a result'] };
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
  const word = tokens[verb]?.text ?? tokens[part?.start ?? 0]?.text ?? '';
  const earlier = parts.slice(0, index);
  const narrated = index === 0 && (verdicts[0]?.embedded === true || narratesWork(tokens, part, verb));
  const first =
    !narrated &&
    (earlier.every(
      (_, at) => (at === 0 && isLinkLabel(tokens, parts, text)) || isTopic(tokens, parts, verdicts, at),
    ) ||
      sharesObject(tokens, parts, index));
  return first
    ? { class: 'outcome-first', because: [`the claim opens with a result ("${word}")`] }
    : {
        class: 'outcome-late',
        because: [`the result ("${word}") follows the work, after ${linkWords[part?.link ?? 'lead']}`],
      };
}

/** "[[Deliver Results]] - returns fell": a link that only labels. */
function isLinkLabel(tokens: readonly Token[], parts: readonly Part[], text: string): boolean {
  const link = parts[1]?.link;
  return (link === 'dash' || link === 'colon') && text.startsWith('[[', (tokens[0]?.from ?? 0) - 2);
}

const linkWords: Record<Part['link'], string> = {
  lead: 'the opening',
  main: 'the opening means',
  setting: 'the opening',
  wrapped: 'the opening',
  sentence: 'a full stop',
  dash: 'a dash',
  arrow: 'an arrow',
  colon: 'a colon',
  and: '"and"',
  participle: 'a participle',
  purpose: '"to"',
  aim: 'an aim',
  relative: '"which" or "that"',
  result: 'a connective of result',
  means: 'a means',
  with: '"with"',
  while: '"while"',
};

/** "Successful rollouts of scanners resulted in ...": the subject is the work. */
function narratesWork(tokens: readonly Token[], part: Part | undefined, verb: number): boolean {
  const lemma = tokens[verb]?.entry.lemma;
  if (
    !part ||
    (lemma !== 'result' && lemma !== 'lead') ||
    verb === part.start ||
    is(tokens[part.start], N.determiner)
  )
    return false;
  return tokens.slice(part.start, verb).some((token) => is(token, N.task) || isIng(token));
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
  if (part.link === 'means') return false;
  if (parts[at + 1]?.link === 'wrapped') return true;
  if (actionLabels.has(tokens[part.start]?.text ?? '') && parts[at + 1]?.link === 'colon') return false;
  if (verdicts[at]?.verb !== -1) return false;
  if (at === 0 && isNamePrefix(tokens, parts)) return true;
  if (is(tokens[part.start], N.metric) && parts[at + 1]?.link === 'colon') return true;
  for (let token = part.start; token < part.end; token++)
    if (isPast(tokens[token]) || ((tokens[token]?.entry.noun ?? 0) & N.task) !== 0) return false;
  return !leadsAsVerb(tokens, part.start, part);
}

/** "Depot Planning - cut ...": a short label in capitals. */
function isNamePrefix(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const end = parts[0]?.end ?? 0;
  const marked = parts[1]?.link === 'dash' || parts[1]?.link === 'colon';
  return marked && end <= 3 && tokens.slice(0, end).every((token) => token.capital && !isPast(token));
}

const actionLabels = new Set([
  'action',
  'actions',
  'task',
  'situation',
  'did',
  'work',
  'approach',
  'effort',
  'how',
]);

/** "Analysed and improved performance": the first verb has no object of its own. */
function sharesObject(tokens: readonly Token[], parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  const before = parts[index - 1];
  if (!part || !before || part.link !== 'and' || index !== 1) return false;
  return (
    before.end - before.start <= 1 ||
    (before.end - before.start === 2 && ((tokens[before.start]?.entry.noun ?? 0) & N.adverb) !== 0)
  );
}

function giveRoles(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  figures: Figure[],
  kind: ClaimClass,
): void {
  if (figures.length === 0) return;
  const outcome = kind === 'outcome-first' || kind === 'outcome-late';
  let done = -1;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    const verdict = verdicts[index];
    if (!part) return;
    const place: Place = verdict?.forecast ? 'forecast' : outcome && verdict?.result ? 'result' : 'work';
    for (let at = part.start; at < part.end; at++) {
      const number = tokens[at]?.figure ?? -1;
      const figure = figures[number];
      if (!figure || number <= done) continue;
      done = number;
      figure.role = roleOf(figure, place, tokens, at);
    }
  }
}

function hasAmount(figures: readonly Figure[], verdicts: readonly Verdict[]): boolean {
  for (const { role } of figures) if (role === 'change' || role === 'level') return true;
  let stated = false;
  for (const { result, bareAmount, contrasted } of verdicts) {
    if ((result && bareAmount) || (stated && contrasted)) return true;
    stated = result;
  }
  return false;
}

/** The user's own words, which are looked for in all of the text. */
const holdsAny = (lower: string, words: readonly string[]): boolean =>
  words.length > 0 && words.some((word) => lower.includes(word));

const allGeneric = (verdicts: readonly Verdict[]): boolean =>
  verdicts.every((verdict) => !verdict.result || verdict.generic);

function spanOf(tokens: readonly Token[], from: number, to: number): Range | null {
  let end = to;
  while (end > from && isTrailing(tokens[end - 1])) end--;
  const first = tokens[from];
  const last = tokens[end - 1];
  return first && last ? { from: first.from, to: last.to } : null;
}

const isTrailing = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== TokenKind.word &&
  token.kind !== TokenKind.number &&
  token.kind !== TokenKind.close &&
  token.kind !== TokenKind.other;

function outcomeSpan(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
): Range | null {
  const index = verdicts.findIndex((verdict) => verdict.result);
  const part = parts[index];
  if (!part) return null;
  let end = part.end;
  for (
    let next = index + 1;
    next < parts.length && (verdicts[next]?.result === true || parts[next]?.link === 'with');
    next++
  )
    end = parts[next]?.end ?? end;
  return spanOf(tokens, part.start, end);
}

function effortSpan(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  kind: ClaimClass,
): Range | null {
  if (kind === 'activity') return spanOf(tokens, 0, tokens.length);
  if (kind === 'outcome-late')
    return spanOf(
      tokens,
      parts[0]?.start ?? 0,
      parts[verdicts.findIndex((verdict) => verdict.result)]?.mark ?? 0,
    );
  if (kind !== 'outcome-first') return null;
  const work = parts.findIndex(
    (part, index) => index > 0 && verdicts[index]?.result !== true && part.link === 'means',
  );
  const part = parts[work];
  return part ? spanOf(tokens, part.start, parts[parts.length - 1]?.end ?? part.end) : null;
}

function leadVerbOf(tokens: readonly Token[], parts: readonly Part[], masked: string): LeadVerb | null {
  const lead = parts[0];
  if (!lead) return null;
  let at = lead.start;
  while (((tokens[at]?.entry.noun ?? 0) & (N.pronoun | N.auxiliary | N.adverb)) !== 0) at++;
  const token = tokens[at];
  if (!token || !leadsAsVerb(tokens, at, lead)) return null;
  return {
    from: token.from,
    to: token.to,
    text: masked.slice(token.from, token.to),
    lemma: token.entry.lemma || token.text,
  };
}
