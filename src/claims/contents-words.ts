import type { Figure } from './claim';
import type { Contents } from './contents';
import { C, holds } from './contents-marks';
import { F, G, N, V } from './lexicon';
import type { Entry } from './lexicon';
import { unknownWord } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, has, is, isIng, isOneOf, prior, setOf, verbIs } from './word-form';

/** Notes what the word at `at` adds; whether it is an amount. Most words add nothing: what they may add is asked for apart. */
export function noteWord(
  contents: Contents,
  token: Token,
  tokens: readonly Token[],
  at: number,
  figures: readonly Figure[],
  to: number,
): boolean {
  const { noun, grammar } = token.entry;
  if (isOneOf(token, noted)) noteSmallWord(contents, tokens, at, token.text, to);
  if ((grammar & (G.forecasts | G.comparing | G.checking)) !== 0) noteGrammar(contents, tokens, at, grammar);
  if (token.kind === TokenKind.arrow && joinsLevels(tokens, at)) contents.marks |= C.fromTo;
  const isWord = token.kind === TokenKind.word;
  if (isWord && token.to - token.from >= shortestFlawless && mayBeFlawless(token.entry))
    noteFlawless(contents, token);
  if (token.figure >= 0) return noteAmount(contents, token, tokens, at, figures);
  contents.unknown ||=
    isWord && (noun | grammar) === 0 && !holds(contents, C.share | C.money | C.duration | C.count);
  return false;
}

function noteAmount(
  contents: Contents,
  token: Token,
  tokens: readonly Token[],
  at: number,
  figures: readonly Figure[],
): boolean {
  if (isAfterBy(tokens, at)) contents.marks |= C.byAmount;
  const figure = figures[token.figure];
  if (isShareOfWork(tokens, at, figure) || isDeliveryTime(tokens, at, figure)) return false;
  noteFigure(contents, figure);
  if (isOfTarget(tokens, at, figure)) contents.marks |= C.attained;
  if (isCompared(tokens, at, figure)) {
    contents.marks |= C.compared;
    if (tokens[at + 1]?.text === 'earlier' || tokens[at + 1]?.text === 'sooner') contents.marks |= C.early;
  }
  if (opensHere(tokens, at, contents)) contents.marks |= C.opensWithAmount;
  return token.figure !== prior(tokens, at)?.figure;
}

/** The words that `noteSmallWord` asks for. */
const noted = setOf(
  'to into expected off times per worth zero 0 none no for iso instead rather from without not',
  true,
);

function noteSmallWord(
  contents: Contents,
  tokens: readonly Token[],
  at: number,
  text: string,
  to: number,
): void {
  if ((text === 'to' || text === 'into') && isUnits(prior(tokens, at)) && isUnits(tokens[at + 1])) {
    contents.marks |= C.fromTo;
    contents.grammar |= G.bareAmounts;
  }
  if (text === 'to' && (othersDecide(tokens, at) || isPersuadedTo(tokens, at))) contents.marks |= C.decided;
  if (isStandard(tokens, at) && holds(contents, C.count | C.share)) contents.marks |= C.attained;
  if (text === 'off' && (prior(tokens, at)?.figure ?? -1) >= 0) contents.marks |= C.takenOff;
  if (text === 'times') contents.marks |= C.agent;
  if (text === 'per') contents.marks |= C.rate;
  if (text === 'worth' && (tokens[at + 1]?.figure ?? -1) >= 0) contents.heads |= N.win;
  if (text === 'zero' || text === '0' || text === 'none' || (text === 'no' && at + 1 < to))
    contents.marks |= C.zero;
  if (text === 'for' || text === 'iso') contents.marks |= C.forOthers;
  if (text === 'instead' || (text === 'rather' && tokens[at + 1]?.text === 'than'))
    contents.marks |= C.contrast;
  if (text === 'from' && isIng(tokens[at + 1])) contents.marks |= C.averted;
  if (text === 'without' && isSingle(tokens, at + 1)) contents.marks |= C.flawless;
  if (text === 'not' && isSingle(tokens, at + 1)) {
    contents.marks |= C.zero;
    contents.grammar |= G.bareAmounts;
  }
}

function noteGrammar(contents: Contents, tokens: readonly Token[], at: number, grammar: number): void {
  const isEstimate = tokens[at]?.text === 'estimated' && prior(tokens, at)?.text === 'an';
  if ((grammar & G.forecasts) !== 0 && !isEstimate && !isStandard(tokens, at)) contents.marks |= C.forecast;
  if ((grammar & G.comparing) !== 0 && comparesHere(tokens, at, contents)) contents.marks |= C.comparison;
  if ((grammar & G.checking) !== 0) contents.marks |= C.checked;
}

/** "9 -> 4", but "intake -> offer" are steps of the work. */
const joinsLevels = (tokens: readonly Token[], at: number): boolean =>
  isUnits(prior(tokens, at)) ||
  [at - 3, at - 2, at - 1, at + 1, at + 2].some(
    (near) => tokens[near]?.kind === TokenKind.number || (tokens[near]?.figure ?? -1) >= 0,
  );

/** "The board to approve", "two suppliers to switch". */
export function othersDecide(tokens: readonly Token[], to: number): boolean {
  const before = prior(tokens, to);
  const next = tokens[to + 1];
  if (!has(next, F.base)) return false;
  return (
    is(before, N.outsider | N.role) ||
    (verbIs(next, V.decide) && before?.kind === TokenKind.word && !has(before, F.past))
  );
}

/** "Persuaded a grocer to stock the range": whoever is persuaded, they then do it. */
export const isPersuadedTo = (tokens: readonly Token[], to: number): boolean =>
  (tokens[0]?.text === 'persuaded' || tokens[0]?.text === 'convinced') &&
  tokens[to + 1]?.kind === TokenKind.word &&
  !tokens.slice(1, to).some(({ text }) => text === 'to');

/** "The expected standard", "the expected reading level". */
export const isStandard = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'expected' &&
  (is(prior(tokens, at), N.determiner) || prior(tokens, at)?.text === 'at') &&
  (is(tokens[at + 1], N.target) || tokens[at + 1]?.text === 'level' || tokens[at + 2]?.text === 'level');

/** "90% of the effort", "30% of my time". */
function isShareOfWork(tokens: readonly Token[], at: number, figure: Figure | undefined): boolean {
  if (figure?.kind !== 'percent') return false;
  if (isRollout(tokens, at)) return true;
  if (tokens[at + 1]?.text !== 'of') return false;
  const whole = is(tokens[at + 2], N.determiner) ? tokens[at + 3] : tokens[at + 2];
  return isOneOf(whole, efforts) && prior(tokens, at)?.text !== 'by';
}

/** "Two weeks ahead of plan", and "within six weeks" of work: when it was done, not what came of it. */
function isDeliveryTime(tokens: readonly Token[], at: number, figure: Figure | undefined): boolean {
  if (figure?.kind !== 'duration') return false;
  let after = at + 1;
  while (tokens[after]?.figure === tokens[at]?.figure) after++;
  const way = tokens[after]?.text;
  if (way === 'ahead') return true;
  if (way === 'before' || way === 'under') {
    const due = is(tokens[after + 1], N.determiner) ? tokens[after + 2] : tokens[after + 1];
    return isOneOf(due, dates);
  }
  let before = at;
  while (prior(tokens, before)?.figure === tokens[at]?.figure) before--;
  return (
    prior(tokens, before)?.text === 'within' &&
    verbIs(tokens[0], V.work) &&
    !verbIs(tokens[0], V.raise | V.lower | V.improve)
  );
}

const dates = setOf('deadline schedule plan launch release due target go-live');

/** "Shipped to 50% of traffic", "roll-out to 100%": how far it went, not what came of it. */
function isRollout(tokens: readonly Token[], at: number): boolean {
  if (prior(tokens, at)?.text !== 'to') return false;
  for (let before = at - 2; before >= 0 && before > at - 12; before--) {
    const token = tokens[before];
    if (rollouts.has(token?.entry.lemma ?? '') || isOneOf(token, rollouts)) return true;
  }
  return false;
}

const rollouts = setOf('ship release launch deploy rollout roll-out roll expose');

const units = setOf(
  'hourly daily weekly monthly quarterly yearly annually seconds minutes hours days weeks months years',
);

/** "Days to minutes". */
const isUnits = (token: Token | undefined): boolean => isOneOf(token, units) && (token?.figure ?? -1) < 0;

/** "Not one", "not a single". */
const isSingle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'one' || (tokens[at]?.text === 'a' && tokens[at + 1]?.text === 'single');

/** As long as "x-free". */
const shortestFlawless = 6;

/** What lacks a harm may be flawless, and a word that no table knows. */
const mayBeFlawless = (entry: Entry): boolean =>
  entry === unknownWord || (entry.noun & (N.harm | N.metric)) !== 0;

/** "Zero-downtime", "error-free". */
function noteFlawless(contents: Contents, { text, entry }: Token): void {
  const none = text.charCodeAt(4) === 45 && text.startsWith('zero-');
  const free = text.charCodeAt(text.length - 5) === 45 && text.endsWith('-free');
  if (!none && !free) return;
  if ((entry.noun & (N.harm | N.metric)) === 0 && !(free && harmless.has(text.slice(0, -5)))) return;
  if (none) contents.marks |= C.zero;
  contents.marks |= C.flawless;
}

const harmless = setOf('error defect incident accident injury fault bug crash failure disruption trouble');

function isOfTarget(tokens: readonly Token[], at: number, figure: Figure | undefined): boolean {
  if (figure?.kind !== 'percent' || tokens[at + 1]?.text !== 'of') return false;
  const target = is(tokens[at + 2], N.determiner) ? tokens[at + 3] : tokens[at + 2];
  return isOneOf(target, targets);
}

const beyond = setOf('under below above');

/** "30% smaller", "7% under the index", but not "30% more interviews". */
function isCompared(tokens: readonly Token[], at: number, figure: Figure | undefined): boolean {
  const next = tokens[at + 1];
  if (figure?.kind === 'percent' && isOneOf(next, beyond) && tokens[at + 2] !== undefined) return true;
  if (!is(next, N.comparative) || !figure || next?.figure === tokens[at]?.figure) return false;
  const kind = figure.of ?? figure.kind;
  const after = tokens[at + 2];
  if (is(after, N.effort | N.people) && !is(after, N.metric | N.harm | N.win | N.adoption)) return false;
  if (kind === 'count') return next?.text === 'fewer' || next?.text === 'less';
  return kind !== 'identifier' && kind !== 'date' && after?.text !== 'experience';
}

/** "Was" compares two amounts; by itself it only tells of the past. */
function comparesHere(tokens: readonly Token[], at: number, c: Contents): boolean {
  const text = tokens[at]?.text;
  if (text !== 'was' && text !== 'were') return true;
  return holds(c, C.share | C.money | C.duration | C.count) || (tokens[at + 1]?.figure ?? -1) >= 0;
}

/** The word before the amount at `at`, past articles and words of nearness. */
export function beforeAmount(tokens: readonly Token[], at: number): Token | undefined {
  let before = at;
  while (does(prior(tokens, before), G.nearly) && !does(prior(tokens, before), G.levels)) before--;
  return prior(tokens, before);
}

const isAfterBy = (tokens: readonly Token[], at: number): boolean =>
  prior(tokens, at)?.text === 'by' ||
  (does(prior(tokens, at), G.nearly) && prior(tokens, at - 1)?.text === 'by');

/** Only articles, adverbs and words of nearness stand between the start and the amount. */
function opensHere(tokens: readonly Token[], at: number, contents: Contents): boolean {
  return (
    (contents.nouns &
      ~(N.turn | N.determiner | N.adverb | N.amount | N.comparative | N.preposition | N.time | N.plural)) ===
      0 && tokens[at] !== undefined
  );
}

function noteFigure(contents: Contents, figure: Figure | undefined): void {
  const sign = figure?.text.charCodeAt(0);
  if (sign === 43 || sign === 45 || sign === 0x2212) contents.marks |= C.signed;
  switch (figure?.of ?? figure?.kind) {
    case 'percent':
    case 'points':
    case 'bps':
    case 'multiple':
    case 'ratio':
      contents.marks |= C.share;
      break;
    case 'money':
      contents.marks |= C.money;
      break;
    case 'duration':
      contents.marks |= C.duration;
      break;
    case 'count':
    case 'range':
      contents.marks |= C.count;
      break;
    default:
  }
}

const efforts = setOf('effort time work focus attention capacity');

const targets = setOf('quota target goal plan objective');
