import { digitsEnd, isDigit, isLetter, lettersEnd } from './characters';
import { currencyCodes, currencyMarks, currencySigns } from './currencies';
import { readDigits } from './read-digits';
import { wordTable } from './word-table';

/** How many words each sign or abbreviation is said with; a longer word is one, capitals are spelled. */
const spoken = wordTable<number>({
  '%': 1,
  '+': 1,
  '~': 1,
  '≈': 1,
  '-': 0,
  '–': 1,
  '—': 1,
  '−': 1,
  '/': 1,
  '×': 1,
  pp: 2,
  ppt: 2,
  pts: 1,
  bps: 2,
  bp: 2,
  us: 1,
  ms: 1,
  mm: 1,
  k: 1,
  kb: 1,
  mb: 1,
  gb: 1,
  tb: 1,
  kr: 1,
});

/** The words that a figure with digits takes when said: `1,234.5` and `$0.8M-$3.0M/yr` part by part. */
export function spokenFigure(text: string): number {
  let words = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const read = readDigits(text, at);
      const to = read?.to ?? digitsEnd(text, at);
      words += isYear(text, at, to)
        ? 3
        : read
          ? numberWords(read.digits, read.decimals)
          : digitsEnd(text, at) - at;
      at = to;
    } else if (isLetter(code)) {
      const to = lettersEnd(text, at);
      words += letterWords(text.slice(at, to));
      at = to;
    } else {
      words += signWords(text, at);
      at++;
    }
  }
  return words;
}

/** "twenty twenty-six" for a year on its own or in a date; 2,026 people are two thousand and twenty six. */
function isYear(text: string, from: number, to: number): boolean {
  const stands = from === 0 || !isDigit(text.charCodeAt(from - 1));
  return stands && to - from === 4 && /^20[1-9]\d$/.test(text.slice(from, to));
}

function signWords(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === '-')
    return at === 0 || isDigit(text.charCodeAt(at + 1)) || currencySigns.get(text.charAt(at + 1)) ? 1 : 0;
  return currencySigns.get(sign) ? 1 : (spoken.get(sign) ?? 0);
}

function letterWords(letters: string): number {
  if (currencyCodes.has(letters) || currencyMarks.get(letters)) return 1;
  const own = spoken.get(letters.toLowerCase());
  if (own !== undefined) return own;
  const isSpelled = letters.length > 1 && letters.length < 5 && letters === letters.toUpperCase();
  return isSpelled ? letters.length : 1;
}

/** "one thousand two hundred and thirty four point five": the "and" is not counted, it is dropped as often as said. */
function numberWords(digits: number, decimals: number): number {
  const whole = Math.floor(digits / 10 ** decimals);
  return wholeWords(whole) + (decimals > 0 ? 1 + decimals : 0);
}

function wholeWords(value: number): number {
  if (value < 1000) return belowThousand(value) || 1;
  let words = 0;
  for (let rest = value, group = 0; rest > 0; rest = Math.floor(rest / 1000), group++) {
    const part = belowThousand(rest % 1000);
    if (part > 0) words += part + (group > 0 ? 1 : 0);
  }
  return words;
}

function belowThousand(value: number): number {
  const hundreds = value >= 100 ? 2 : 0;
  const rest = value % 100;
  const tens = rest === 0 ? 0 : rest > 20 && rest % 10 !== 0 ? 2 : 1;
  return hundreds + tens;
}
