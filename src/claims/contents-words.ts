import type { Figure } from './claim';
import type { Contents } from './contents';
import { G, N } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { does, is, isIng, setOf } from './word-form';

/** Notes what the word at `at` adds; whether it is an amount. */
export function noteWord(
  contents: Contents,
  tokens: readonly Token[],
  at: number,
  figures: readonly Figure[],
  to: number,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { text } = token;
  if ((text === 'to' || text === 'into') && isUnits(tokens[at - 1]) && isUnits(tokens[at + 1])) {
    contents.fromTo = true;
    contents.grammar |= G.bareAmounts;
  }
  if (does(token, G.forecasts) && !(text === 'estimated' && tokens[at - 1]?.text === 'an'))
    contents.forecast = true;
  if (text === 'times') contents.agent = true;
  if (text === 'per') contents.rate = true;
  if (does(token, G.comparing) && comparesHere(tokens, at, contents)) contents.comparison = true;
  if (does(token, G.checking)) contents.checked = true;
  if (text === 'zero' || text === '0' || text === 'none' || (text === 'no' && at + 1 < to))
    contents.zero = true;
  if (token.kind === TokenKind.arrow) contents.fromTo = true;
  if (text === 'for' || text === 'iso') contents.forOthers = true;
  if (text === 'instead' || (text === 'rather' && tokens[at + 1]?.text === 'than')) contents.contrast = true;
  if (text === 'from' && isIng(tokens[at + 1])) contents.averted = true;
  if (text === 'not' && isSingle(tokens, at + 1)) {
    contents.zero = true;
    contents.grammar |= G.bareAmounts;
  }
  if (token.kind === TokenKind.word && text.includes('-')) noteFlawless(contents, token);
  if (token.figure < 0) return false;
  if (isAfterBy(tokens, at)) contents.byAmount = true;
  const figure = figures[token.figure];
  if (isShareOfWork(tokens, at, figure)) return false;
  noteFigure(contents, figure);
  if (isOfTarget(tokens, at, figure)) contents.attained = true;
  if (isCompared(tokens, at, figure)) {
    contents.compared = true;
    if (tokens[at + 1]?.text === 'earlier' || tokens[at + 1]?.text === 'sooner') contents.early = true;
  }
  if (opensHere(tokens, at, contents)) contents.opensWithAmount = true;
  return token.figure !== tokens[at - 1]?.figure;
}

/** "90% of the effort", "30% of my time". */
function isShareOfWork(tokens: readonly Token[], at: number, figure: Figure | undefined): boolean {
  if (figure?.kind !== 'percent' || tokens[at + 1]?.text !== 'of') return false;
  const whole = is(tokens[at + 2], N.determiner) ? tokens[at + 3] : tokens[at + 2];
  return (
    ['effort', 'time', 'work', 'focus', 'attention', 'capacity'].includes(whole?.text ?? '') &&
    tokens[at - 1]?.text !== 'by'
  );
}

const units = setOf('seconds minutes hours days weeks months years');

/** "Days to minutes". */
const isUnits = (token: Token | undefined): boolean =>
  units.has(token?.text ?? '') && (token?.figure ?? -1) < 0;

/** "Not one", "not a single". */
const isSingle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'one' || (tokens[at]?.text === 'a' && tokens[at + 1]?.text === 'single');

function noteFlawless(contents: Contents, { text, entry }: Token): void {
  const none = text.startsWith('zero-');
  if (
    (entry.noun & (N.harm | N.metric)) === 0 &&
    !(text.endsWith('-free') && harmless.has(text.slice(0, -5)))
  )
    return;
  if (none) contents.zero = true;
  if (none || text.endsWith('-free')) contents.flawless = true;
}

const harmless = setOf('error defect incident accident injury fault bug crash failure disruption trouble');

function isOfTarget(tokens: readonly Token[], at: number, figure: Figure | undefined): boolean {
  if (figure?.kind !== 'percent' || tokens[at + 1]?.text !== 'of') return false;
  const target = is(tokens[at + 2], N.determiner) ? tokens[at + 3] : tokens[at + 2];
  return ['quota', 'target', 'goal', 'plan', 'objective'].includes(target?.text ?? '');
}

/** "30% smaller", but not "30% more interviews". */
function isCompared(tokens: readonly Token[], at: number, figure: Figure | undefined): boolean {
  const next = tokens[at + 1];
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
  return c.share || c.money || c.duration || c.count || (tokens[at + 1]?.figure ?? -1) >= 0;
}

/** The word before the amount at `at`, past articles and words of nearness. */
export function beforeAmount(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (does(tokens[before], G.nearly) && !does(tokens[before], G.levels)) before--;
  return tokens[before];
}

const isAfterBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'by' || (does(tokens[at - 1], G.nearly) && tokens[at - 2]?.text === 'by');

/** Only articles, adverbs and words of nearness stand between the start and the amount. */
function opensHere(tokens: readonly Token[], at: number, contents: Contents): boolean {
  return (
    (contents.nouns &
      ~(N.determiner | N.adverb | N.amount | N.comparative | N.preposition | N.time | N.plural)) ===
      0 && tokens[at] !== undefined
  );
}

function noteFigure(contents: Contents, figure: Figure | undefined): void {
  if (figure && (figure.text.startsWith('+') || figure.text.startsWith('-') || figure.text.startsWith('−')))
    contents.signed = true;
  switch (figure?.of ?? figure?.kind) {
    case 'percent':
    case 'points':
    case 'bps':
    case 'multiple':
    case 'ratio':
      contents.share = true;
      break;
    case 'money':
      contents.money = true;
      break;
    case 'duration':
      contents.duration = true;
      break;
    case 'count':
    case 'range':
      contents.count = true;
      break;
    default:
  }
}
