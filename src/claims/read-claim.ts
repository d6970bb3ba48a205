import { noOwnWords } from './claim';
import type { Claim, ClaimClass, ClaimWords, Figure, LeadVerb } from './claim';
import type { Range } from './text';
import { classify } from './classify';
import { linkChanges } from './figures/changes';
import { findFigures } from './figures/find-figures';
import { judge, resultLabel } from './judge';
import type { Verdict } from './judge';
import { inSteps } from './in-steps';
import { lexiconInSteps, F, G, N, unknownWord, V } from './lexicon';
import type { Entry } from './lexicon';
import { tableInSteps } from './lexicon-table';
import { maskMarkup } from './mask';
import { intendedVerb, misspellingsInSteps } from './mistyped';
import { partsOf } from './parts';
import type { Part } from './parts';
import { roleOf } from './roles';
import type { Place } from './roles';
import { effortSpan, outcomeSpan } from './spans';
import { participleOf, TokenKind, tokensOf } from './tokens';
import type { Token } from './tokens';
import { isVagueAsk } from './vague-ask';
import { leadsAsVerb } from './verb-place';
import { triggers } from './figures/word-triggers';
import { filled } from './words/set-of';
import { does, is, isIng, isOneOf, setOf, verbIs } from './word-form';

const lexicon = inSteps(lexiconInSteps);
const table = inSteps(() => {
  filled();
  triggers();
  return tableInSteps(lexicon());
});
const misspellings = inSteps(() => misspellingsInSteps(lexicon()));

/** In the order in which one rests on the other. */
export const readingTables = [lexicon, filled, table, misspellings] as const;

/** A claim cut into its parts, before any of them is judged. */
export interface PartedClaim extends Range {
  masked: string;
  lower: string;
  /** That of `Masked`. */
  marked: string;
  tokens: Token[];
  figures: Figure[];
  parts: Part[];
}

export function partedClaim(text: string): PartedClaim {
  const claim = maskMarkup(text);
  const { masked, lower, codes, marked, from, to } = claim;
  const { tokens, mayHoldFigures, beginnings } = tokensOf(claim, table());
  mendFirstWord(tokens);
  const figures = mayHoldFigures || from > 0 ? findFigures(masked, { from, places: beginnings, codes }) : [];
  tieFigures(tokens, figures);
  return { masked, lower, marked, from, to, tokens, figures, parts: partsOf(tokens) };
}

/** How a bullet or sentence reads: its class, result, work and figures. Offsets are those of `text`. */
export function readClaim(text: string, words: ClaimWords = noOwnWords): Claim {
  const { masked, lower, marked, from, to, tokens, figures, parts } = partedClaim(text);
  const verdicts = judgeAll(tokens, parts, figures);
  const reading = classify(tokens, parts, verdicts, figures, text, marked);
  giveRoles(tokens, parts, verdicts, figures, reading.class);
  const isOutcome = reading.class === 'outcome-first' || reading.class === 'outcome-late';
  const quantified = isOutcome && hasAmount(figures, verdicts);
  const vague = reading.ask
    ? isVagueAsk(tokens, reading.ask, masked, text)
    : isOutcome && !quantified && (allGeneric(parts, verdicts) || holdsAny(lower, words.vague));
  const claim: Claim = {
    text,
    from,
    to,
    class: reading.class,
    quantified,
    vague: vague && !holdsAny(lower, words.metrics),
    outcome: isOutcome && !reading.unplaced ? outcomeSpan(tokens, parts, verdicts) : null,
    effort: effortSpan(tokens, parts, verdicts, reading.class),
    figures,
    changes: linkChanges(masked, figures),
    leadVerb: leadVerbOf(tokens, parts, masked),
    because: reading.because,
  };
  if (reading.likely) claim.likely = true;
  if (reading.doubted) claim.doubted = true;
  return claim;
}

/** A mistyped verb at the opening would hide the whole claim. */
function mendFirstWord(tokens: readonly Token[]): void {
  const first = tokens[0];
  if (first?.entry !== unknownWord || first.kind !== TokenKind.word) return;
  first.entry = repeatedVerb(first.text) ?? intendedVerb(misspellings(), first.text) ?? unknownWord;
  first.participle = participleOf(first.entry, first.text);
}

/** "Ghostwrote", "restrung": an irregular past behind a prefix. */
function repeatedVerb(word: string): Entry | undefined {
  const prefix = prefixes.find((known) => word.startsWith(known));
  const entry = prefix === undefined ? undefined : lexicon().get(word.slice(prefix.length));
  return entry && (entry.form & F.past) !== 0
    ? { ...entry, lemma: `${prefix ?? ''}${entry.lemma}`, noun: 0 }
    : undefined;
}

const prefixes = 'ghost hand under inter over fore back self out mis pre dis type co re un up'.split(' ');

function judgeAll(tokens: readonly Token[], parts: readonly Part[], figures: readonly Figure[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const part of parts) {
    const before = verdicts.at(-1);
    const label = part.mark > 0 ? tokens[part.mark - 1]?.text : undefined;
    const named = (part.link === 'colon' || part.link === 'dash') && before?.verb === -1;
    const verdict = judge(tokens, part, figures, topicOf(part, label, named ? before.nouns : 0));
    /** "Estimated upside: 0.8 pp", "Forecast: waste down 9%". */
    const toCome = before?.forecast === true || (verdicts.length === 1 && isAhead(tokens));
    if (part.link === 'colon' && toCome) Object.assign(verdict, { result: false, forecast: true });
    /** "Expecting the form to save ...": all that follows is only to come. */
    if (part.link === 'purpose' && does(tokens[0], G.forecasts))
      Object.assign(verdict, { result: false, forecast: true });
    /** "Responsible for driving renewals and increasing sales", "supporting colleagues and removing blockers": duties, where no amount is told. */
    const duty =
      part.link === 'participle' &&
      (does(tokens[0], G.charged) || (isIng(tokens[0]) && tokens[part.mark]?.text === 'and'));
    if (duty && !tokens.slice(part.start, part.end).some(({ figure }) => figure >= 0)) verdict.result = false;
    verdicts.push(verdict);
  }
  /** "With 23 of 26 pupils reaching the standard": the amount belongs to what they do. */
  for (let at = 1; at < parts.length; at++) {
    const before = parts[at - 1];
    const now = parts[at];
    if (
      before?.link === 'with' &&
      now?.link === 'participle' &&
      now.mark === now.start &&
      (tokens[before.start]?.figure ?? -1) >= 0
    ) {
      const told = verdicts[at];
      const count = verdicts[at - 1];
      if (told?.result && count) count.result = true;
    }
  }
  /** "Persuaded the landlord to waive the fee, which kept the clinic open": then that was the work. */
  for (const { result, obtained } of verdicts)
    if (result && !obtained) {
      for (const verdict of verdicts) verdict.result &&= !verdict.obtained;
      break;
    }
  return verdicts;
}

const topicOf = (part: Part, label: string | undefined, nouns: number): number =>
  part.link === 'colon' && label !== undefined && resultLabels.has(label) ? resultLabel : nouns;

/** "Target:", "Plan for May:", "Next week:" label what has not come yet; "Forecast error:" does not. */
const isAhead = (tokens: readonly Token[]): boolean =>
  isOneOf(tokens[0], ahead) && (tokens[1]?.kind === TokenKind.colon || is(tokens[1], N.preposition | N.time));
const ahead = setOf(
  'forecast forecasts projection projections target targets plan plans outlook hypothesis next',
);
const resultLabels = setOf('result results outcome outcomes impact effect benefit');

/** Both run in text order. */
function tieFigures(tokens: readonly Token[], figures: readonly Figure[]): void {
  let index = 0;
  let figure = figures.length > 0 ? figures[0] : undefined;
  for (const token of tokens) {
    while (figure && figure.to <= token.from) figure = ++index < figures.length ? figures[index] : undefined;
    if (!figure) return;
    if (token.to > figure.from && figure.kind !== 'identifier' && figure.kind !== 'date')
      token.figure = index;
  }
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
    const result =
      verdict?.result === true || (part.link === 'with' && isWonFrom(tokens, parts, verdicts, index));
    const place: Place = verdict?.forecast ? 'forecast' : outcome && result ? 'result' : 'work';
    for (let at = part.start; at < part.end; at++) {
      const number = tokens[at]?.figure ?? -1;
      if (number <= done) continue;
      const figure = figures[number];
      if (!figure) continue;
      done = number;
      figure.role = roleOf(figure, place, tokens, at);
    }
  }
}

/** "Won the contract with the canton, CHF 740k": what was won is worth that. */
const isWonFrom = (
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  index: number,
): boolean => verdicts[index - 1]?.result === true && verbIs(tokens[parts[index - 1]?.start ?? 0], V.gain);

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

/** What the means did counts only where nothing else states the result. */
function allGeneric(parts: readonly Part[], verdicts: readonly Verdict[]): boolean {
  const main = verdicts.filter(({ result }, at) => result && parts[at]?.link !== 'means');
  return (main.length > 0 ? main : verdicts).every(({ result, generic }) => !result || generic);
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
