import type { Figure } from '../claim';
import { codesOf } from '../codes';
import type { Codes } from '../codes';
import type { Amount } from './amount';
import { figureOf, plainFigure } from './amount';
import { digitsEnd, isDash, isDigit, isLetter, isSpace, lettersEnd } from './characters';
import { currencyCodes, currencyMarks } from './currencies';
import type { Direction } from './describe-amount';
import { cadenceAfter, describeFigure } from './describe-amount';
import { openPrefixes } from './identifier-words';
import type { Movement } from './join-amounts';
import { joinAmounts } from './join-amounts';
import { wordBefore } from './near-words';
import { mayRecur, plainAmount } from './plain-amount';
import { readAmount } from './read-amount';
import { dateEnd, isYearAt, monthDateEnd } from './read-date';
import { isOrdinal, nameEnd, namedNumber, percentileEnd, periodEnd, shapedNameEnd } from './read-identifier';
import { readNumberWords } from './read-number-words';
import { factorFigure, fractionFigure, looseFigure, unitFigure } from './read-words';
import { shareUnits } from './share-units';
import type { Beginnings, Trigger } from './word-triggers';
import { triggerOf, triggers } from './word-triggers';
import { hashStep } from '../letter-hash';
import { lowered } from '../mask';
import { filled } from '../words/set-of';

/** One word may stand between "saves" and its amount: "saves roughly 2 to 3 hours". */
const MAX_WORD = 16;

/** Where the scan stands. `floor` is the end of the last figure: nothing before it is read again. */
interface Scan {
  text: string;
  /** Of `text` in lower case: an array answers several times as fast as a string of whatever kind. */
  codes: Codes;
  floor: number;
  direction: Direction;
  figures: Figure[];
}

/**
 * Every amount, name and date with a number in `text`, in order and without overlap; offsets are those of `text`.
 *
 * A figure's range holds its sign, currency, magnitude and unit, an attached `~`, `+` or `/yr`, and the article of
 * "a third"; it never holds "about" or the thing counted. A multiple's value is the factor: 2 for "doubled",
 * 0.5 for "halved" and "by half", 1/3 for "a third". A ratio's value is its quotient. An explicit sign is in the
 * value; a fall told by words ("down 8%") is only in `sign`.
 *
 * The role is a first guess: `identifier` and `date` for those kinds, else `level`.
 * Time is linear in the text: one pass over its characters, and words are cut out only where they can begin a figure.
 */
export function findFigures(text: string, { from, places, codes } = anywhereIn(text)): Figure[] {
  filled();
  triggers();
  const scan: Scan = { text, codes, floor: 0, direction: { sign: 1, at: -1 }, figures: [] };
  const { length } = text;
  let at = 0;
  let next = 0;
  while (at < length) {
    if (at === from || (at > from && codes[at] === 32)) {
      while ((places[next] ?? length) < at) next++;
      at = places[next] ?? length;
    }
    const code = codes[at] ?? 0;
    if (code === 32) at++;
    else if (isLetter(code)) at = scanWord(scan, at);
    else if (isDigit(code)) at = scanNumber(scan, at);
    else {
      if ((code === 46 || code === 59 || code === 58) && isSpace(codes[at + 1] ?? 0)) scan.direction.at = -1;
      at++;
    }
  }
  if (scan.figures.length > 1) shareUnits(text, scan.figures);
  return scan.figures;
}

/** Behind every text, and a small integer like each real `from`: an engine reads objects of one shape faster. */
const neverFrom = 0x3fffffff;

const anywhereIn = (text: string): Beginnings => ({
  from: neverFrom,
  places: [],
  codes: codesOf(lowered(text)).codes,
});

/** Reads the word at `from` and gives where the scan goes on. */
function scanWord(scan: Scan, from: number): number {
  const { text, codes } = scan;
  let at = from;
  let hash = 0;
  for (let code = codes[at] ?? 0; isLetter(code); code = codes[++at] ?? 0) hash = hashStep(hash, code);
  const next = codes[at] ?? 0;
  const isJoined = next === 45 || next === 95;
  if (isDigit(next) || (isJoined && isDigit(codes[at + 1] ?? 0))) return scanName(scan, from, at);
  const trigger = triggerOf(text, from, at, hash);
  return trigger ? scanTrigger(scan, from, at, trigger) : at;
}

/** Reads what the word in `[from, at)` begins. */
function scanTrigger(scan: Scan, from: number, at: number, trigger: Trigger): number {
  const { text } = scan;
  switch (trigger.is) {
    case 'direction':
      if (text.startsWith(' to ', at) && text.startsWith('p', at - 1)) return at;
      scan.direction.sign = trigger.sign;
      scan.direction.at = at;
      return at;
    case 'number':
      return scanSpelled(scan, from, at);
    case 'month': {
      const end = monthDateEnd(text, from, at);
      return end < 0 ? at : keep(scan, plainFigure(text, from, end, 'date', 'date'));
    }
    case 'loose':
      return describe(scan, looseFigure(text, from, at), at);
    case 'factor':
      return describe(scan, factorFigure(text, from, at, trigger.factor, scan.floor), at);
    case 'fraction':
      return describe(scan, fractionFigure(text, from, at, trigger.parts, scan.floor), at);
    case 'unit':
      return describe(scan, unitFigure(text, from, at, scan.floor, scan.figures.at(-1)), at);
  }
}

/** A word that a number follows directly or after a hyphen: `v2.3`, `SEV-1`, but also `USD20k` and "sub-200 ms". */
function scanName(scan: Scan, from: number, at: number): number {
  const { text } = scan;
  const word = text.slice(from, at);
  const isJoined = !isDigit(text.charCodeAt(at));
  if (!isJoined && (currencyCodes.has(word) || currencyMarks.get(word))) return at;
  if (isJoined && openPrefixes.has(word.toLowerCase())) return at + 1;
  const end = nameEnd(text, at);
  const factor = word === 'x' && !isJoined ? Number(text.slice(at, end)) : NaN;
  if (!Number.isNaN(factor)) {
    const figure = plainFigure(text, from, end, 'multiple', 'level');
    figure.value = factor;
    return keep(scan, figure);
  }
  return keep(scan, plainFigure(text, from, periodEnd(text, from, end), 'identifier', 'identifier'));
}

function scanNumber(scan: Scan, at: number): number {
  const { text, codes, floor, figures } = scan;
  const last = figures.length > 0 ? figures[figures.length - 1] : undefined;
  const plain =
    last?.kind === 'identifier' ? null : plainAmount(text, codes, at, floor, scan.direction.at >= 0);
  if (plain) return keepPlain(scan, plain);
  const date = dateEnd(text, at);
  if (date > 0) return keep(scan, plainFigure(text, at, date, 'date', 'date'));
  const shaped = shapedNameEnd(text, at);
  if (shaped > 0) return keep(scan, plainFigure(text, at, shaped, 'identifier', 'identifier'));
  const amount = readAmount(text, at, floor);
  if (!amount) return keep(scan, plainFigure(text, at, nameEnd(text, at), 'identifier', 'identifier'));
  if (isLetter(text.charCodeAt(amount.to))) return scanNumberName(scan, at, amount);
  if (amount.bare && amount.sign === 0) {
    const named = namedNumber(text, amount.from, amount.to, floor) ?? nextVersion(scan, amount);
    if (named) return keep(scan, plainFigure(text, named.from, named.to, 'identifier', 'identifier'));
  }
  return scanAmount(scan, amount);
}

/** `5xx`, `3DS`, `95th percentile`; a plain ordinal counts nothing and names nothing. */
function scanNumberName(scan: Scan, at: number, amount: Amount): number {
  const { text } = scan;
  const letters = lettersEnd(text, amount.to);
  if (!isOrdinal(text.slice(amount.to, letters))) {
    return keep(scan, plainFigure(text, at, nameEnd(text, digitsEnd(text, at)), 'identifier', 'identifier'));
  }
  const percentile = percentileEnd(text, letters);
  return percentile < 0 ? letters : keep(scan, plainFigure(text, at, percentile, 'identifier', 'identifier'));
}

/** The 17 of "from Java 11 to 17". */
function nextVersion({ text, figures }: Scan, { from, to }: Amount): { from: number; to: number } | null {
  const last = figures.at(-1);
  if (
    last?.kind !== 'identifier' ||
    isYearAt(text, last.from, last.to) ||
    !isDigit(text.charCodeAt(last.to - 1))
  )
    return null;
  const gap = text.slice(last.to, from);
  return /^(?: to | and | or |\/|, ?| ?[–→-] ?)$/.test(gap) && last.text.includes(' ') ? { from, to } : null;
}

function scanSpelled(scan: Scan, from: number, end: number): number {
  const { text } = scan;
  const amount = readNumberWords(text, from, scan.floor);
  if (!amount) return end;
  const digits = figuresEnd(text, amount);
  if (digits > 0) return describe(scan, plainFigure(text, from, digits, 'money', 'level'), digits);
  if (!isDash(text.charCodeAt(from - 1)) || from - 1 < scan.floor) {
    if (amount.digits !== 1 || amount.magnitude !== 1 || !amount.bare) return scanAmount(scan, amount);
    if (isCountedOne(scan, amount)) return scanAmount(scan, amount);
  }
  return Math.max(end, amount.to);
}

/** "six-figure savings", "seven figures": where that ends, or -1. */
function figuresEnd(text: string, { to, bare }: Amount): number {
  const end = lettersEnd(text, to + 1);
  const word = bare ? text.slice(to, end).toLowerCase() : '';
  return word === '-figure' || word === ' figures' ? end : -1;
}

/** "one" counts only against another number: "from four to one", "one in five". */
function isCountedOne({ text, floor }: Scan, amount: Amount): boolean {
  const joined = joinAmounts(text, amount, floor, null);
  if (joined) return true;
  const before = wordBefore(text, amount.from, floor);
  return (
    (before === 'to' || before === 'from' || before === 'only') &&
    !text.startsWith(' of', amount.to) &&
    !isDash(text.charCodeAt(amount.to))
  );
}

function scanAmount(scan: Scan, amount: Amount): number {
  const joined = joinAmounts(scan.text, amount, scan.floor, movementBefore(scan, amount.from));
  return describe(scan, joined ?? figureOf(scan.text, amount), amount.to);
}

/** "Saves two to three hours": nothing falls from two to three, so right after a word of fall it is a range. */
function movementBefore({ text, direction }: Scan, from: number): Movement {
  if (direction.at < 0) return null;
  const isClose =
    direction.sign < 0 && from - direction.at <= MAX_WORD && !text.slice(direction.at, from).includes(',');
  return isClose ? 'range' : 'change';
}

function describe(scan: Scan, figure: Figure | null, otherwise: number): number {
  if (!figure) return otherwise;
  describeFigure(scan.text, figure, scan.floor, scan.direction);
  return keep(scan, figure);
}

/** Nothing beside it tells more of it than how often it recurs. */
function keepPlain(scan: Scan, figure: Figure): number {
  const isOpen = figure.kind === 'count' && mayRecur(scan.codes, figure.to);
  const cadence = isOpen ? cadenceAfter(scan.text, figure.to, 2) : undefined;
  if (cadence) figure.cadence = cadence;
  return keep(scan, figure);
}

/** Adds a figure and goes on behind it. */
function keep(scan: Scan, figure: Figure): number {
  scan.figures.push(figure);
  scan.floor = figure.to;
  return figure.to;
}
