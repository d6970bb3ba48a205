import { isDash, isLetter, isSpace } from './characters';
import { currencyAt, currencyCodes, currencyMarks, signPrefixes } from './currencies';
import { isWordChar, wordStart } from './near-words';

/** What stands directly before a number and belongs to it. */
export interface Prefix {
  from: number;
  currency: string | null;
  sign: 1 | -1 | 0;
  approximate: boolean;
}

/** Reads `~`, `+`, `-`, `$`, `US$`, `EUR ` and their like backwards from the number at `at`, not beyond `floor`. */
export function readPrefix(text: string, at: number, floor: number): Prefix {
  const prefix: Prefix = { from: at, currency: null, sign: 0, approximate: false };
  if (at === floor) return prefix;
  const before = text.charCodeAt(at - 1);
  if (isSpace(before)) readSpacedCurrency(text, prefix, floor);
  else if (!isLetter(before)) {
    readSign(text, prefix, floor);
    readCurrency(text, prefix, floor);
    if (prefix.currency && prefix.sign === 0) readSign(text, prefix, floor);
    readApproximation(text, prefix, floor);
  } else readCode(text, prefix, at, floor);
  return prefix;
}

/** `EUR 210k`, `Rs. 5`, `€ 3`: most often an ordinary word stands there, and nothing is changed. */
function readSpacedCurrency(text: string, prefix: Prefix, floor: number): void {
  const at = prefix.from;
  let to = at;
  while (to > floor && isSpace(text.charCodeAt(to - 1))) to--;
  if (at - to > 2 || to === floor) return;
  prefix.from = to;
  const before = text.charCodeAt(to - 1);
  if (isLetter(before)) readCode(text, prefix, to, floor);
  else if (before === 46) readCode(text, prefix, to - 1, floor);
  else readCurrency(text, prefix, floor);
  if (prefix.currency === null) {
    prefix.from = at;
    return;
  }
  readSign(text, prefix, floor);
  readApproximation(text, prefix, floor);
}

function readSign(text: string, prefix: Prefix, floor: number): void {
  const at = prefix.from - 1;
  if (at < floor) return;
  const code = text.charCodeAt(at);
  if (code !== 43 && !isDash(code)) return;
  if (at > 0 && !opens(text.charCodeAt(at - 1), code)) return;
  prefix.from = at;
  prefix.sign = code === 43 ? 1 : -1;
}

/** Whether a sign may follow: after a letter or a digit a dash joins, and two dashes are a rule or an arrow. */
function opens(before: number, sign: number): boolean {
  if (before === sign || isDash(before)) return false;
  return sign === 43
    ? !(before >= 48 && before <= 57)
    : !isWordChar(before) && before !== 37 && before !== 41;
}

function readCurrency(text: string, prefix: Prefix, floor: number): void {
  const at = prefix.from - 1;
  if (at < floor) return;
  const code = currencyAt(text, at);
  if (!code) return;
  prefix.from = at;
  prefix.currency = code;
  if (at === floor || !isLetter(text.charCodeAt(at - 1))) return;
  const start = wordStart(text, at, floor);
  const nation = signPrefixes.get(text.slice(start, at));
  if (!nation || code !== 'USD') return;
  prefix.from = start;
  prefix.currency = nation;
}

function readCode(text: string, prefix: Prefix, to: number, floor: number): void {
  let start = to;
  while (start > floor && to - start < 5 && isLetter(text.charCodeAt(start - 1))) start--;
  if (to - start < 2 || to - start > 4) return;
  const word = text.slice(start, to);
  const code = currencyCodes.has(word) ? word : currencyMarks.get(word);
  if (!code) return;
  prefix.from = start;
  prefix.currency = code;
}

function readApproximation(text: string, prefix: Prefix, floor: number): void {
  for (let at = prefix.from - 1; at >= floor && '~≈><≥≤='.includes(text.charAt(at)); at--) {
    if (text.charAt(at) === '=' && !'<>'.includes(text.charAt(at - 1))) return;
    if (text.charAt(at) === '>' && (isDash(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '=')) return;
    prefix.from = at;
    prefix.approximate = true;
  }
}
