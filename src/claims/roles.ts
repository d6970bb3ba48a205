import type { Figure, FigureRole } from './claim';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { G, N, V } from './lexicon';
import { does, is, isOneOf, isPast, prior, setOf, verbIs } from './word-form';

/** Where a figure stands: in a part that is a result, in a forecast, or in the work. */
export type Place = 'result' | 'forecast' | 'work';

const changeKinds = new Set(['percent', 'points', 'bps', 'multiple']);

/** What `figure` does in its claim, from the part it stands in and the words around it. */
export function roleOf(figure: Figure, place: Place, tokens: readonly Token[], first: number): FigureRole {
  if (figure.kind === 'identifier' || figure.kind === 'date') return figure.role;
  if (place === 'forecast') return 'forecast';
  if (isConfidence(figure, tokens, first)) return 'reach';
  if (place === 'work') return isReach(tokens, first) ? 'reach' : 'effort';
  const kind = figure.of ?? figure.kind;
  if (kind === 'duration' && figure.text.includes('-') && !figure.text.includes(' ')) return 'reach';
  if (kind === 'duration' && !isShort(figure) && isPeriod(tokens, first)) return 'effort';
  if (kind === 'count' && (isScope(tokens, first) || isTeamOf(tokens, first))) return 'reach';
  if (kind === 'percent' && figure.sign === undefined && isLevel(tokens, first)) return 'level';
  return figure.sign !== undefined || changeKinds.has(kind) ? 'change' : 'level';
}

/** A percentage that was reached or held, and nothing soon behind it that moved by so much: "at 17% less". */
const isLevel = (tokens: readonly Token[], first: number): boolean =>
  (isReached(tokens, first) || opens(tokens, first)) && !movesSoon(tokens, first + 1);

function movesSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== TokenKind.word) return false;
    if (is(token, N.change | N.comparative) || (isPast(token) && verbIs(token, moving))) return true;
  }
  return false;
}

const moving = V.raise | V.lower | V.improve | V.move | V.gain | V.remove;

/** "99.9% uptime", ", with 88% passing". */
function opens(tokens: readonly Token[], first: number): boolean {
  const token = prior(tokens, first);
  return !token || token.kind !== TokenKind.word || token.text === 'with' || token.text === 'and';
}

/** "Raised completion to 81%", "stands at 81%", "now 81%", "pass rate up to 81%", but "by up to 81%". */
const isReached = (tokens: readonly Token[], first: number): boolean =>
  (isOneOf(prior(tokens, first), reached) || isOneOf(before(tokens, first), reached)) &&
  (prior(tokens, first - 1)?.text !== 'up' || is(prior(tokens, first - 2), N.metric | N.adoption));

const reached = setOf('to at now was were is are previously');

/** "95% CI", "90% confidence": how sure another figure is. */
const isConfidence = ({ kind }: Figure, tokens: readonly Token[], first: number): boolean =>
  kind === 'percent' && isOneOf(tokens[first + 1], confidenceWords);

const confidenceWords = setOf('ci confidence credible interval');

/** The word before the figure, past articles and words of nearness. */
function before(tokens: readonly Token[], first: number): Token | undefined {
  let at = first;
  while (
    is(prior(tokens, at), N.determiner | N.adverb | N.comparative) &&
    !does(prior(tokens, at), G.periods)
  )
    at--;
  return prior(tokens, at);
}

/** "In 40 seconds": too short for the work itself. */
const isShort = ({ unit }: Figure): boolean =>
  unit === 's' || unit === 'ms' || unit === 'us' || unit === 'min';

/** "A team of 9". */
const isTeamOf = (tokens: readonly Token[], first: number): boolean =>
  prior(tokens, first)?.text === 'of' && is(prior(tokens, first - 1), N.people);

const isPeriod = (tokens: readonly Token[], first: number): boolean => does(before(tokens, first), G.periods);
const isScope = (tokens: readonly Token[], first: number): boolean =>
  does(before(tokens, first), G.scopes) && !isBroughtIn(tokens, first);

/** "Brought in 40 members": no place. */
const isBroughtIn = (tokens: readonly Token[], first: number): boolean =>
  isOneOf(prior(tokens, first - 1), broughtIn);

function isReach(tokens: readonly Token[], first: number): boolean {
  for (let at = Math.max(0, first - 4); at < first; at++)
    if (((tokens[at]?.entry.verb ?? 0) & V.reach) !== 0) return true;
  return false;
}

const broughtIn = setOf('brought bringing bring brings pulled pulling resulted resulting culminated');
