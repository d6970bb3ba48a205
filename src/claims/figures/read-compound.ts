import type { Amount } from './amount';
import { valueOf } from './amount';
import { digitsEnd, isDigit, isLetter, lettersEnd, spacesEnd } from './characters';
import { readDigits } from './read-digits';
import { milliseconds, units } from './units';

/** Each unit with the one that may follow it in "2 h 15 min". */
const smaller: Readonly<Record<string, string>> = { day: 'h', h: 'min', min: 's' };

/** Extends "2 h" by the "15 min" after it; the value is then in the smaller unit. */
export function readCompound(text: string, amount: Amount): void {
  const next = smaller[amount.unit ?? ''];
  if (amount.kind !== 'duration' || !next || amount.decimals > 0 || amount.cadence) return;
  const gap = text.startsWith(' and ', amount.to) ? amount.to + 5 : spacesEnd(text, amount.to);
  if (!isDigit(text.charCodeAt(gap)) || gap - amount.to > 5) return;
  const read = readDigits(text, gap);
  const whole = valueOf({ ...amount, sign: 0 });
  if (!read || read.decimals > 0 || digitsEnd(text, gap) !== read.to || whole === null) return;
  const from = spacesEnd(text, read.to);
  const end = lettersEnd(text, from);
  const unit = units.get(text.slice(from, end));
  const isMinutes = text.slice(from, end) === 'm' && next === 'min';
  if (!isMinutes && unit?.unit !== next) return;
  if (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) return;
  const factor = (milliseconds.get(amount.unit ?? '') ?? 0) / (milliseconds.get(next) ?? 1);
  amount.digits = whole * factor + read.digits;
  amount.magnitude = amount.scale = 1;
  amount.unit = next;
  amount.to = end;
}
