import { wordsOf } from '../words/set-of';
import type { Change, Figure } from '../claim';
import type { Disagreement } from './disagreement';
import { comparable } from './format-change';
import { endsIn, gapTokens, hasAny, isWord } from './gap-tokens';
import { restate } from './restate';
import { sameQuantity } from './same-quantity';
import { claimed, spread } from './tolerance';

const plus = wordsOf('+');
const equals = wordsOf('=');
const joints = wordsOf(', + & and plus');
const relations = wordsOf('from to of in by at for per with');
const totals = wordsOf('total altogether combined overall');
const introductions = wordsOf(': = ( - – —');
const separators = wordsOf(', ; : ( - – — so or');

/** A total that its own parts contradict: "3 + 4 = 8", "120 in total: 50 + 60", "$4k and $2k, $7k in total". */
export function checkSums(
  text: string,
  figures: readonly Figure[],
  changes: readonly Change[],
): Disagreement[] {
  const amounts = figures.filter((figure) => isSummable(figure));
  // A total and two parts: most claims need not be looked through.
  if (amounts.length < 3) return [];
  const moving = new Set(
    changes.flatMap(({ before, after, by }) => (before || after ? [before, after, by] : [])),
  );
  const found: Disagreement[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const stated = amounts[i];
    if (!stated || moving.has(stated)) continue;
    const parts = partsBefore(text, amounts, i) ?? partsAfter(text, amounts, i);
    if (!parts || parts.some((part) => moving.has(part))) continue;
    const wrong = compare(stated, parts);
    if (wrong) found.push(wrong);
  }
  return found;
}

const isSummable = ({ kind, value, approximate }: Figure): boolean =>
  value !== null && !approximate && (kind === 'money' || kind === 'count' || kind === 'duration');

/** The parts that lead up to a total: joined by `+` before `=`, or listed before "in total". */
function partsBefore(text: string, amounts: readonly Figure[], i: number): Figure[] | null {
  const stated = amounts[i];
  const last = amounts[i - 1];
  if (!stated || !last || stated.from - last.to > 40) return null;
  const between = gapTokens(text, last.to, stated.from);
  if (endsIn(between, 3, equals))
    return joinedBefore(text, amounts, i - 1, stated, (tokens) => endsIn(tokens, 3, plus));
  const isTotal = callsTotal(text, stated) || introducesTotal(between);
  return isTotal && hasAny(between, separators) ? joinedBefore(text, amounts, i - 1, stated, isListed) : null;
}

/** "$7k in total", "20 tickets altogether". */
function callsTotal(text: string, { to }: Figure): boolean {
  const behind = gapTokens(text, to, to + 40);
  const at = behind.findIndex((token, i) => totals.has(token) || (token === 'all' && behind[i - 1] === 'in'));
  return at >= 0 && at <= 3 && behind.slice(0, at).every(isWord);
}

/** "a total of", "totalling", "in total", before the amount. */
function introducesTotal(tokens: readonly string[]): boolean {
  const said = tokens.filter(isWord);
  const last = said[said.length - 1] ?? '';
  return (
    last === 'total' ||
    last === 'totalling' ||
    last === 'totaling' ||
    (last === 'of' && said[said.length - 2] === 'total')
  );
}

/** "$4k of" is a relation, "$4k revenue and" lists. */
function isListed(tokens: readonly string[]): boolean {
  const joint = tokens.findIndex((token) => joints.has(token));
  if (joint < 0 || joint > 4) return false;
  const before = tokens.slice(0, joint);
  const after = tokens.slice(joint + 1).filter((token) => token !== 'and' && token !== 'plus');
  return after.length <= 2 && [...before, ...after].every((token) => isWord(token) && !relations.has(token));
}

function joinedBefore(
  text: string,
  amounts: readonly Figure[],
  last: number,
  stated: Figure,
  joins: (tokens: readonly string[]) => boolean,
): Figure[] | null {
  const parts: Figure[] = [];
  for (let i = last; i >= 0; i--) {
    const part = amounts[i];
    const next = amounts[i + 1];
    if (!part || !next) break;
    if (i < last && !joins(gapTokens(text, part.to, next.from))) break;
    if (!isPart(part, stated)) return null;
    parts.unshift(part);
  }
  return parts.length > 1 ? parts : null;
}

/** The parts that follow a total: "120 in total: 50 + 60". */
function partsAfter(text: string, amounts: readonly Figure[], i: number): Figure[] | null {
  const stated = amounts[i];
  const first = amounts[i + 1];
  if (!stated || !first || !endsIn(gapTokens(text, stated.to, first.from), 5, introductions)) return null;
  const parts: Figure[] = [first];
  for (let next = i + 2; next < amounts.length; next++) {
    const part = amounts[next];
    const before = amounts[next - 1];
    if (!part || !before || !endsIn(gapTokens(text, before.to, part.from), 3, plus)) break;
    parts.push(part);
  }
  const end = parts[parts.length - 1]?.to ?? 0;
  const [behind = ''] = gapTokens(text, end, end + 4);
  return parts.length > 1 && !'+x×*='.includes(behind || ' ') && parts.every((part) => isPart(part, stated))
    ? parts
    : null;
}

const isPart = (part: Figure, stated: Figure): boolean =>
  sameQuantity(part, stated) && part.cadence === stated.cadence && part.sign === undefined;

function compare(stated: Figure, parts: readonly Figure[]): Disagreement | null {
  const allowed = claimed(stated);
  const value = comparable(stated);
  if (!allowed || !value || !stated.value) return null;
  const spreads = parts.map((part) => spread(part) ?? { low: 0, high: 0 });
  const low = spreads.reduce((sum, part) => sum + part.low, 0);
  const high = spreads.reduce((sum, part) => sum + part.high, 0);
  const isWhole = stated.kind === 'count' && stated.unit === null && stated.step === 1;
  const [least, most] = isWhole ? [value, value] : [allowed.low, allowed.high];
  if (least <= high && low <= most) return null;
  const sum = parts.reduce((all, part) => all + (comparable(part) ?? 0), 0);
  const expected = sum / (value / stated.value);
  const computed = restate(stated, expected);
  const because = `${parts.map(({ text }) => text).join(' + ')} is ${computed}`;
  return { from: stated.from, to: stated.to, stated, expected, computed, because };
}
