import type { Amount } from './amount';
import { numberAmount } from './amount';
import { isDigit, isLetter } from './characters';
import { readDigits } from './read-digits';
import { readNumberWords } from './read-number-words';
import { readPrefix } from './read-prefix';
import { readSuffix } from './read-suffix';

const POINT = 46;
/** `¼`, before `½` and `¾`. */
const QUARTER = 0xbc;

/**
 * The amount whose number begins with the digit at `at`, its sign and currency before it included.
 * Nothing before `floor` is read. Null for a version such as `1.2.3`.
 */
export function readAmount(text: string, at: number, floor: number): Amount | null {
  const read = readDigits(text, at);
  if (!read) return null;
  const isFraction = opensWithPoint(text, at, floor);
  const amount = numberAmount(at, read.to, read.digits, isFraction ? read.to - at : read.decimals);
  if (read.decimals === 0) readVulgarFraction(text, amount);
  const prefix = readPrefix(text, isFraction ? at - 1 : at, floor);
  amount.from = prefix.from;
  amount.sign = prefix.sign;
  amount.approximate = prefix.approximate;
  if (prefix.currency) {
    amount.kind = 'money';
    amount.unit = prefix.currency;
    amount.bare = false;
  }
  readSuffix(text, amount);
  if (amount.kind === 'money' && amount.decimals === 3 && amount.magnitude === 1) amount.decimals = 0;
  return amount;
}

/** The half of `2½ hours`. */
function readVulgarFraction(text: string, amount: Amount): void {
  const code = text.charCodeAt(amount.to);
  if (!(code >= QUARTER && code <= QUARTER + 2)) return;
  const hundredths = (code - QUARTER + 1) * 25;
  amount.digits = (amount.digits ?? 0) * 100 + hundredths;
  amount.decimals = 2;
  amount.to++;
}

/** The amount that begins exactly at `at`, in digits or in words; null where none does. */
export function readAmountFrom(text: string, at: number): Amount | null {
  const code = text.charCodeAt(at);
  if (isLetter(code)) {
    const spelled = readNumberWords(text, at, at);
    if (spelled) return spelled.from === at ? spelled : null;
  }
  let digit = at;
  while (digit - at < 6 && !isDigit(text.charCodeAt(digit))) digit++;
  if (!isDigit(text.charCodeAt(digit))) return null;
  const amount = readAmount(text, digit, at);
  return amount?.from === at && !isLetter(text.charCodeAt(amount.to)) ? amount : null;
}

/** `.5%`, where the point does not end a word. */
function opensWithPoint(text: string, at: number, floor: number): boolean {
  if (at - 1 < floor || text.charCodeAt(at - 1) !== POINT) return false;
  const before = text.charCodeAt(at - 2);
  return at - 1 === 0 || !(isLetter(before) || isDigit(before) || before === POINT);
}
