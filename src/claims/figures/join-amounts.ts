import type { Figure } from '../claim';
import type { Amount } from './amount';
import { plainFigure, stepOf, valueOf } from './amount';
import { isDash, isDigit, isLetter, isSpace, lettersEnd, spacesEnd } from './characters';
import { functionWords } from './neighbour-words';
import { wordAfter, wordBefore, wordBeforeEnd, wordStart } from './near-words';
import { readAmountFrom } from './read-amount';
import { isYearAt } from './read-date';
import { setOf } from '../words/set-of';

/** Words before "3 to 5" that make a range of it, such as "95% CI". After "from" it is a change, which is two figures. */
const rangeOpeners = setOf(
  'by of about around roughly approximately in within every for with take takes took taking usually typically between ci interval',
);

/** Irregular verbs after which "3 to 5 members" is a range; regular ones show it by their ending. */
const verbsOfRange = setOf('brought ran run held gave give taught led met fed built sold sent drew wrote');

/** What a word of rise or fall before an amount makes of "3 to 5 days": a change, a range, or nothing certain. */
export type Movement = 'change' | 'range' | null;

/** The range or ratio that `first` opens together with the amount after it, or null. */
export function joinAmounts(text: string, first: Amount, floor: number, movement: Movement): Figure | null {
  const next = text.charCodeAt(first.to);
  if (first.digits === null) return null;
  if (first.bare && (next === 47 || next === 58)) return slashRatio(text, first, next);
  if (isDash(next)) return dashRange(text, first, first.to + 1, first.to);
  if (!isSpace(next)) return null;
  const word = spacesEnd(text, first.to);
  if (isDash(text.charCodeAt(word))) return dashRange(text, first, spacesEnd(text, word + 1), word);
  if (!isLetter(text.charCodeAt(word))) return null;
  return joinByWord(text, first, word, floor, movement);
}

function joinByWord(
  text: string,
  first: Amount,
  at: number,
  floor: number,
  movement: Movement,
): Figure | null {
  const end = lettersEnd(text, at);
  if (end - at > 3 || !isSpace(text.charCodeAt(end))) return null;
  const word = text.slice(at, end).toLowerCase();
  if (word === 'to') return toRange(text, first, end, floor, movement);
  if (word === 'and') return betweenRange(text, first, end, floor);
  if (!first.bare) return null;
  if (word === 'of') return ofRatio(text, first, end);
  if (word === 'out' && text.startsWith(' of ', end)) return ofRatio(text, first, end + 3);
  return word === 'in' ? inRatio(text, first, end) : null;
}

/** `4.5/5`, `90/150`, `3:1`. */
function slashRatio(text: string, first: Amount, mark: number): Figure | null {
  if (!isDigit(text.charCodeAt(first.to + 1))) return null;
  const second = readAmountFrom(text, first.to + 1);
  if (!second?.bare || second.digits === null || text.charCodeAt(second.to) === mark) return null;
  if (mark === 58) return second.digits < 10 && second.digits > 0 ? ratio(text, first, second) : null;
  return inOrder(first, second) ? ratio(text, first, second) : null;
}

/** `11 of 14`, "two of the three". */
function ofRatio(text: string, first: Amount, at: number): Figure | null {
  let from = spacesEnd(text, at);
  const word = lettersEnd(text, from);
  if ('the our its their all my'.split(' ').includes(text.slice(from, word))) from = spacesEnd(text, word);
  const second = readAmountFrom(text, from);
  if (!second || !isWhole(second) || first.sign !== 0 || !inOrder(first, second)) return null;
  if (isYearAt(text, from, second.to) && functionWords.has(wordAfter(text, second.to) || 'a')) return null;
  return first.spelled && first.digits === 1 ? null : ratio(text, first, second);
}

/** `1 in 5,000`, "two in three": only few in few or one in many, since "3 in 2025" and "4 in 12 weeks" are not. */
function inRatio(text: string, first: Amount, at: number): Figure | null {
  const from = spacesEnd(text, at);
  const second = readAmountFrom(text, from);
  if (!second || !isWhole(second) || !isWhole(first) || !inOrder(first, second)) return null;
  if (isYearAt(text, from, second.to) || first.spelled !== second.spelled) return null;
  const small = (first.digits ?? 0) < 10 && (second.digits ?? 0) <= 10;
  return first.digits === 1 || small ? ratio(text, first, second) : null;
}

/** A count without unit or decimals; `1 in 10k` counts too. */
const isWhole = (amount: Amount): boolean =>
  amount.kind === 'count' &&
  amount.unit === null &&
  amount.decimals === 0 &&
  amount.sign === 0 &&
  !amount.cadence;

const inOrder = (first: Amount, second: Amount): boolean => (valueOf(first) ?? 0) <= (valueOf(second) ?? -1);

function ratio(text: string, first: Amount, second: Amount): Figure | null {
  const of = valueOf(second);
  const part = valueOf(first);
  if (!of || part === null) return null;
  const figure = plainFigure(text, first.from, second.to, 'ratio', 'level');
  figure.value = part / of;
  figure.approximate = first.approximate || second.approximate;
  if (first.decimals > 0) figure.step = (stepOf(first) ?? 0) / of;
  return figure;
}

/** `7–9%`, `$0.8M-$3.0M/yr`, `40 – 45 %`. */
function dashRange(text: string, first: Amount, at: number, dash: number): Figure | null {
  const second = readAmountFrom(text, at);
  if (!second || second.sign !== 0) return null;
  const isSpaced = dash > first.to;
  if (isSpaced && second.bare && (first.bare ? text.charCodeAt(dash) === 45 : true)) return null;
  return range(text, first, second, first.from);
}

/** "by 6% to 9%", "3 to 5 days", "hosts 3 to 5 guests". */
function toRange(text: string, first: Amount, at: number, floor: number, movement: Movement): Figure | null {
  const before = wordBefore(text, first.from, floor);
  if (before === 'from' || before === 'was') return null;
  const second = readAmountFrom(text, spacesEnd(text, at));
  if (!second) return null;
  const isOpened = rangeOpeners.has(before);
  const sharesUnit = first.bare && !second.bare && movement !== 'change';
  const isRange =
    isOpened || sharesUnit || (movement !== 'change' && countsAlike(text, first, second, before));
  return isRange ? range(text, first, second, first.from) : null;
}

/** "Brings 5 to 7 new members": one noun counted by both, after a verb. "Members 5 to 7" may be a change. */
function countsAlike(text: string, first: Amount, second: Amount, before: string): boolean {
  if (!first.bare || !second.bare) return false;
  const noun = wordAfter(text, second.to);
  if (noun === '' || functionWords.has(noun)) return false;
  if (verbsOfRange.has(before) || /(?:ed|ing)$/.test(before)) return true;
  const opening = text.slice(Math.max(first.from - 24, 0), first.from);
  return first.from <= opening.length && /^[^a-z0-9]*(?:[a-z]+s )?$/i.test(opening);
}

/** "between 8 and 20%", with its "between". */
function betweenRange(text: string, first: Amount, at: number, floor: number): Figure | null {
  if (wordBefore(text, first.from, floor) !== 'between') return null;
  const second = readAmountFrom(text, spacesEnd(text, at));
  if (!second) return null;
  const end = wordBeforeEnd(text, first.from, floor);
  return range(text, first, second, wordStart(text, end, floor));
}

function range(text: string, first: Amount, second: Amount, from: number): Figure | null {
  const high = valueOf(second);
  const low = high === null ? null : lowOf(first, second, high);
  if (low === null || high === null) return null;
  const isPlain = second.kind === 'count' && second.unit === null;
  const outer = first.bare || !isPlain ? second : first;
  if (!first.bare && !isPlain && (first.kind !== second.kind || first.unit !== second.unit)) return null;
  if (!first.bare && isPlain && first.kind !== 'money' && first.kind !== 'count') return null;
  const figure = plainFigure(text, from, second.to, 'range', 'level');
  figure.low = low;
  figure.high = high;
  figure.of = outer.kind;
  figure.unit = outer.unit;
  figure.approximate = first.approximate || second.approximate;
  figure.step = stepOf(second);
  const cadence = second.cadence ?? first.cadence;
  if (cadence) figure.cadence = cadence;
  if (first.sign !== 0) figure.sign = first.sign;
  return figure;
}

/** The low end in the unit of the high one: in `$1-2M` both are millions, in `800-1.2k` they are not. */
function lowOf(first: Amount, second: Amount, high: number): number | null {
  const isShared = first.magnitude === 1 && second.magnitude > 1;
  const scale = first.bare ? second.scale : first.scale;
  if (isShared) {
    const shared = valueOf({ ...first, magnitude: second.magnitude, scale });
    if (shared !== null && shared < high && shared * 20 >= high) return shared;
  }
  const own = valueOf({ ...first, scale });
  return own !== null && own < high ? own : null;
}
