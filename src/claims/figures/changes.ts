import { wordsOf } from '../words/set-of';
import type { Change, Figure, FigureKind } from '../claim';
import { fitOf } from './check-change';
import { orderOf } from './connectors';
import { areAll, gapTokens, hasAny, isWord } from './gap-tokens';
import { sameQuantity } from './same-quantity';
import { wordBefore } from './near-words';

/** Words that call the figure before them a difference: "300 ms, a 37.5% drop". */
const differenceNouns = wordsOf(
  'relative lower higher faster slower quicker shorter longer fewer less more better drop decrease reduction decline cut ' +
    'fall improvement increase growth rise lift uplift gain jump change saving down up',
);
const fillers = wordsOf('a an down up by about i e . , that is so or = change of delta for which ~');
const openers = wordsOf(', : ; = - – —');
const differenceWords = wordsOf('a an down up by i that so which = :');
const closers = wordsOf(') ] , ; .');
const clauseBreaks = wordsOf('and while but plus of for with … .');

/**
 * What moved, as far as `text` states it: from and to, each with the difference that is stated beside it, then
 * differences that stand alone. Members are entries of `figures`, which must be those of `text`, in order.
 */
export function linkChanges(text: string, figures: readonly Figure[]): Change[] {
  if (figures.length === 0 || (figures.length === 1 && figures[0]?.sign === undefined)) return [];
  const amounts = figures.filter(({ kind }) => kind !== 'identifier' && kind !== 'date');
  const taken = new Set<Figure>();
  const changes: Change[] = [];
  for (let i = 1; i < amounts.length; i++) {
    const change = changeAt(text, amounts, i, taken);
    if (change) changes.push(change);
  }
  for (const figure of amounts) {
    if (!taken.has(figure) && isDifference(figure))
      changes.push({ from: figure.from, to: figure.to, by: figure });
  }
  return changes.sort((a, b) => a.from - b.from);
}

/** The change whose second stated amount is `amounts[i]`, or null. Marks its members as taken. */
function changeAt(text: string, amounts: readonly Figure[], i: number, taken: Set<Figure>): Change | null {
  const first = amounts[i - 1];
  const second = amounts[i];
  if (!first || !second || taken.has(first) || taken.has(second)) return null;
  const rise = riseTo(text, first, second);
  if (rise) {
    const next = amounts[i + 1];
    const baseline =
      next && sameQuantity(second, next) && orderOf(text, second, next) === 'after-before' ? next : undefined;
    return take(taken, baseline, second, first);
  }
  if (!sameQuantity(first, second)) return null;
  const order = orderOf(text, first, second, amounts[i + 1]);
  if (order === null || isAmbiguousRise(text, first, second)) return null;
  const by =
    differenceAfter(text, second, amounts[i + 1], taken) ??
    differenceBefore(text, amounts[i - 2], [first, second], taken);
  return order === 'before-after' ? take(taken, first, second, by) : take(taken, second, first, by);
}

/** "up 20% to $3M": the difference and where it led; only where the kinds tell them apart. */
function riseTo(text: string, first: Figure, second: Figure): boolean {
  if (
    first.sign === undefined ||
    !/^ to (?:just |only |about )?$/.test(text.slice(first.to, Math.min(second.from, first.to + 16)))
  )
    return false;
  if (wordBefore(text, first.from, 0) === 'from') return false;
  if (moves(first.kind) && first.kind !== second.kind && second.kind !== 'range') return true;
  return wordBefore(text, first.from, 0) === 'by' && sameQuantity(first, second);
}

/** "up 2% to 12%" may start at 2% or have risen by it. */
function isAmbiguousRise(text: string, first: Figure, second: Figure): boolean {
  return (
    first.sign !== undefined &&
    text.slice(first.to, second.from) === ' to ' &&
    wordBefore(text, first.from, 0) !== 'from'
  );
}

/** The difference stated behind a pair: "(−37.5%)", ", a 20% lift". */
function differenceAfter(
  text: string,
  pair: Figure,
  next: Figure | undefined,
  taken: Set<Figure>,
): Figure | undefined {
  if (!next || taken.has(next) || next.from - pair.to > 24 || !canDiffer(next, pair)) return undefined;
  const [mark, ...rest] = gapTokens(text, pair.to, next.from);
  if (mark === undefined || !areAll(rest, fillers)) return undefined;
  const behind = gapTokens(text, next.to, next.to + 24).filter((token) => token !== '-');
  const isNamed = differenceNouns.has(behind[0] ?? '');
  const isClosed = behind.length === 0 || closers.has(behind[0] ?? '');
  if (mark === '(' || mark === '[') return isNamed || (isClosed && behind.length > 0) ? next : undefined;
  if (!openers.has(mark)) return undefined;
  const isSaid = hasAny([mark === ',' ? '' : mark, ...rest], differenceWords);
  return isNamed || isSigned(next) || (isSaid && isClosed) ? next : undefined;
}

/** The difference stated before a pair: "up 2 pp from 10% to 12%", "doubled from 4% to 9%", "2 pp (10% to 12%)". */
function differenceBefore(
  text: string,
  by: Figure | undefined,
  [pair, other]: readonly [Figure, Figure],
  taken: Set<Figure>,
): Figure | undefined {
  if (!by || taken.has(by) || pair.from - by.to > 52 || !canDiffer(by, pair)) return undefined;
  if (by.sign === undefined && !moves(by.kind)) return undefined;
  const tokens = gapTokens(text, by.to, pair.from);
  if (hasAny(tokens, clauseBreaks)) return undefined;
  const said = tokens.filter(isWord);
  if (said.length > 7) return undefined;
  const last = said[said.length - 1];
  if (last === 'from' || last === 'was' || last === 'to') return by;
  const mark = tokens[tokens.length - 1] ?? '';
  const isAside = /[([]/.test(mark);
  if (!isAside && !(tokens.length === 1 && openers.has(mark))) return undefined;
  const fit = fitOf(text, { from: by.from, to: other.to, before: pair, after: other, by });
  return fit === 'agrees' || fit === 'points' || (isAside && isOfOne(by, pair)) ? by : undefined;
}

/** Whether both can be of one metric only, so that a difference that does not fit is a mistake. */
const isOfOne = (by: Figure, { kind, of }: Figure): boolean =>
  (by.of ?? by.kind) === (of ?? kind) || ((by.kind === 'points' || by.kind === 'bps') && kind === 'percent');

/** Whether `by` can be the difference of amounts like `pair`. */
function canDiffer(by: Figure, pair: Figure): boolean {
  if (moves(by.kind)) return true;
  const isPlain = by.kind === 'count' && (pair.kind === 'points' || pair.kind === 'ratio');
  return by.sign !== undefined && (isPlain || sameQuantity(by, pair));
}

const moves = (kind: FigureKind): boolean =>
  kind === 'percent' || kind === 'points' || kind === 'bps' || kind === 'multiple';

const isSigned = ({ text }: Figure): boolean => /^[+\-–−~]/.test(text);

const isDifference = (figure: Figure): boolean =>
  figure.sign !== undefined && (moves(figure.of ?? figure.kind) || isSigned(figure));

function take(taken: Set<Figure>, before: Figure | undefined, after: Figure, by: Figure | undefined): Change {
  const change: Change = { from: after.from, to: after.to, after };
  if (before) change.before = before;
  if (by) change.by = by;
  for (const member of [before, after, by]) {
    if (!member) continue;
    taken.add(member);
    change.from = Math.min(change.from, member.from);
    change.to = Math.max(change.to, member.to);
  }
  return change;
}
