/**
 * How many words a text is when it is said aloud: "$4.2M" is five ("four point two million dollars"), "12%"
 * two, "480 ms" counts its unit. Marks, links' targets and emphasis are not said; give it prose.
 */
export function spokenWords(text: string): number {
  let words = 0;
  for (const [word] of text.matchAll(/\S+/g)) words += spokenIn(word);
  return words;
}

/** Currency and other signs, a number, what multiplies it, and what is written on to it. */
const amount = /^([$\u20ac\u00a3\u00a5\u20b9~+-]{0,3})(\d[\d,.]{0,30})(%|[kmb]n?(?!\p{L})|x(?!\p{L}))?/iu;

function spokenIn(word: string): number {
  const bare = trimmed(word);
  if (bare === '') return 0;
  const found = amount.exec(bare);
  if (!found) return bare.split(/[-/\u2013]/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  const [whole, sign = '', number = '', magnitude = ''] = found;
  const money = /[$\u20ac\u00a3\u00a5\u20b9]/.test(sign) ? 1 : 0;
  return money + spokenNumber(number) + (magnitude ? 1 : 0) + spokenIn(bare.slice(whole.length));
}

/** Without the marks around a word; empty where nothing of it is said. */
function trimmed(word: string): string {
  let from = 0;
  while (from < word.length && !/[\p{L}\p{N}$\u20ac\u00a3\u00a5\u20b9]/u.test(word.charAt(from))) from++;
  let to = word.length;
  while (to > from && !/[\p{L}\p{N}%\ud800-\udfff]/u.test(word.charAt(to - 1))) to--;
  return word.slice(from, to);
}

/** "4.2" is said in three words, "350" in four ("three hundred and fifty"), "2026" in two. */
function spokenNumber(number: string): number {
  const [whole = '', decimals = ''] = number.replace(/,(?=\d{3})/g, () => '').split('.');
  return (
    (whole.length > 12 ? whole.length : spokenWhole(Number(whole))) + (decimals ? 1 + decimals.length : 0)
  );
}

function spokenWhole(value: number): number {
  if (value <= 20) return 1;
  if (value < 100) return value % 10 === 0 ? 1 : 2;
  if (value < 1000) return 2 + (value % 100 === 0 ? 0 : 1 + spokenWhole(value % 100));
  if (value >= 1900 && value < 2100) return 2;
  if (value < 1_000_000) return spokenWhole(Math.floor(value / 1000)) + 1 + rest(value % 1000);
  return spokenWhole(Math.floor(value / 1_000_000)) + 1 + rest(value % 1_000_000);
}

const rest = (value: number): number => (value === 0 ? 0 : spokenWhole(value));
