import type { Figure } from '../claim';
import { figureOf, numberAmount, plainFigure } from './amount';
import { isDash, isLetter, isSpace, lettersEnd, spacesEnd } from './characters';
import { currencyWords } from './currencies';
import { functionWords } from './neighbour-words';
import { wordAfter, wordBefore, wordBeforeEnd, wordStart } from './near-words';
import { changeOpeners, looseAmounts } from './number-words';
import { readSuffix } from './read-suffix';
import { units } from './units';
import { wordsOf } from '../words/set-of';

const loose = new Set(looseAmounts);
const strayFractions = wordsOf('first second other latter last this next that each');
const halfOpeners = wordsOf('by in to than nearly almost about over under roughly and');
const halfFollowers = wordsOf('of the our its their as all my');
const frequencyWords = wordsOf('a an per each every weekly daily monthly yearly');
const durationOpeners = wordsOf('from to under within than below');

/** "hundreds", "tens of thousands", "millions of dollars": an amount without a value. */
export function looseFigure(text: string, from: number, end: number): Figure | null {
  let to = end;
  if (text.startsWith(' of ', to)) {
    const second = lettersEnd(text, to + 4);
    const word = text.slice(to + 4, second).toLowerCase();
    if (loose.has(word)) return looseFigure(text, from, second);
    const money = currencyWords.get(word);
    if (money) {
      const figure = plainFigure(text, from, second, 'money', 'level');
      figure.unit = money[0];
      return figure;
    }
    to = end;
  } else if (text.slice(from, end).toLowerCase() === 'tens') return null;
  return plainFigure(text, from, to, 'count', 'level');
}

/** "a third", "half of": the fraction that ends with the word in `[at, end)`, or null where the word means another thing. */
export function fractionFigure(
  text: string,
  at: number,
  end: number,
  parts: number,
  floor: number,
): Figure | null {
  if (isDash(text.charCodeAt(end))) return null;
  const opener = wordBefore(text, at, floor);
  if (parts === 2) return half(text, at, end, opener, floor);
  if (opener !== 'a' && opener !== 'an') return null;
  const next = wordAfter(text, end);
  if (next !== '' && !functionWords.has(next)) return null;
  const start = wordStart(text, wordBeforeEnd(text, at, floor), floor);
  if (parts === 4 && next !== 'of' && !changeOpeners.has(wordBefore(text, start, floor))) return null;
  return fraction(text, start, end, parts);
}

function half(text: string, at: number, end: number, opener: string, floor: number): Figure | null {
  if (strayFractions.has(opener)) return null;
  const next = wordAfter(text, end);
  if (next === 'a' || next === 'an') return halfOfUnit(text, at, end);
  const stands = next === '' || functionWords.has(next);
  const article = opener === 'a' && stands ? wordStart(text, wordBeforeEnd(text, at, floor), floor) : at;
  const led = article < at && changeOpeners.has(wordBefore(text, article, floor));
  if (!led && !halfFollowers.has(next) && !(halfOpeners.has(opener) && stands)) return null;
  return fraction(text, article, end, 2);
}

/** "half an hour", "half a million". */
function halfOfUnit(text: string, at: number, end: number): Figure | null {
  const article = spacesEnd(text, end);
  const amount = numberAmount(at, lettersEnd(text, article), 5, 1);
  readSuffix(text, amount);
  if (amount.bare && text.startsWith('dozen', amount.to + 1)) {
    amount.to += 6;
    amount.magnitude = 12;
    amount.bare = false;
  }
  return amount.bare ? null : figureOf(text, amount);
}

function fraction(text: string, from: number, to: number, parts: number): Figure {
  const figure = plainFigure(text, from, to, 'multiple', 'level');
  figure.value = 1 / parts;
  return figure;
}

/** "doubled", "halved", "twice as": the factor itself. Null for "double-check", "twice a week", "doubled down". */
export function factorFigure(
  text: string,
  from: number,
  to: number,
  factor: number,
  floor: number,
): Figure | null {
  const word = text.slice(from, to).toLowerCase();
  const next = wordAfter(text, to);
  if (isDash(text.charCodeAt(to)) || next === 'down' || next === 'back' || next === 'check') return null;
  if (word === 'twice' && frequencyWords.has(next)) return null;
  const isPlainForm = word === 'double' || word === 'triple' || word === 'treble' || word.endsWith('uple');
  const stands = next === '' || functionWords.has(next);
  if (isPlainForm && !stands && wordBefore(text, from, floor) !== 'to') return null;
  const figure = plainFigure(text, from, to, 'multiple', 'level');
  figure.value = factor;
  figure.sign = factor < 1 ? -1 : 1;
  return figure;
}

/** "from a week to an hour", "from days to minutes": the unit in `[at, end)` as an amount of its own, or null. */
export function unitFigure(
  text: string,
  at: number,
  end: number,
  floor: number,
  last: Figure | undefined,
): Figure | null {
  if (isDash(text.charCodeAt(end))) return null;
  const unit = units.get(text.slice(at, end).toLowerCase());
  if (!unit) return null;
  const before = wordBefore(text, at, floor);
  const isOne = before === 'a' || before === 'an';
  const from = isOne ? wordStart(text, wordBeforeEnd(text, at, floor), floor) : at;
  if (isOne ? !durationOpeners.has(wordBefore(text, from, floor)) : !isLoosePair(text, at, end, before, last))
    return null;
  const figure = plainFigure(text, from, end, 'duration', 'level');
  figure.unit = unit.unit;
  if (isOne) figure.value = figure.step = 1;
  return figure;
}

/** Whether plural units stand on both sides of "to": "days to minutes", "from weeks to 2 days". */
function isLoosePair(
  text: string,
  at: number,
  end: number,
  before: string,
  last: Figure | undefined,
): boolean {
  if (text.charAt(end - 1) !== 's') return false;
  if (before === 'to') return last?.kind === 'duration' && at - last.to <= 4;
  if (!isSpace(text.charCodeAt(end)) || !text.startsWith('to ', end + 1)) return false;
  const second = spacesEnd(text, end + 3);
  const word = text.slice(second, lettersEnd(text, second)).toLowerCase();
  const isUnit = units.get(word)?.kind === 'duration' && word.endsWith('s');
  return isUnit || before === 'from' || !isLetter(text.charCodeAt(second));
}
