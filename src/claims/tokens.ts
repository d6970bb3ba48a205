import { mayBegin } from './figures/word-triggers';
import { N, V } from './lexicon';
import type { Entry } from './lexicon';
import { findEntry, hashOf, hashStep } from './lexicon-table';
import type { LexiconTable } from './lexicon-table';
import { arrows } from './words/arrows';
import { isOneOf, listsOf, setOf } from './words/set-of';

/** A word, a number, or a mark of a claim. */
export interface Token {
  from: number;
  to: number;
  /** In lower case. */
  text: string;
  /** Of the letters of `text`. */
  hash: number;
  /** Bits of the lists that may hold it. */
  lists: number;
  kind: TokenKind;
  entry: Entry;
  /** The first letter is a capital. */
  capital: boolean;
  /** Inside brackets. */
  aside: boolean;
  /** Index into the claim's figures, or -1. */
  figure: number;
}

export interface TokenRow {
  tokens: Token[];
  /** False where no word or number among them can begin a figure. */
  mayHoldFigures: boolean;
}

export enum TokenKind {
  word,
  number,
  comma,
  stop,
  semicolon,
  colon,
  dash,
  arrow,
  open,
  close,
  amp,
  slash,
  other,
}

export const unknownWord: Entry = { word: '', lemma: '', verb: 0, form: 0, noun: 0, grammar: 0 };

const LETTER = 1;
const DIGIT = 2;
const classes = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? LETTER : code >= 48 && code <= 57 ? DIGIT : 0,
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  code < 128
    ? classes[code] === LETTER
    : (code > 0xbf && code < 0x2000) || (code > 0x2bff && !isPictureHalf(code) && code !== 0xfe0f);
/** Either half of a character beyond the first plane: nearly always a picture. */
const isPictureHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
const isPicture = (code: number): boolean =>
  isPictureHalf(code) || code === 0xfe0f || code === 0x200d || (code >= 0x2600 && code <= 0x27bf);
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** The tokens of `[from, to)`; `lower` has the length of `masked`. */
export function tokensOf(
  masked: string,
  lower: string,
  from: number,
  to: number,
  lexicon: LexiconTable,
): TokenRow {
  const row: TokenRow = { tokens: [], mayHoldFigures: false };
  const { tokens } = row;
  let depth = 0;
  let at = from;
  while (at < to) {
    const code = lower.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10 && !isWrapped(masked, lower, at + 1, to))
        push(tokens, at, at + 1, '\n', code, TokenKind.stop, unknownWord, false, false);
      at++;
      continue;
    }
    if (isLetter(code) || isDigit(code) || isCurrency(code)) {
      at = pushWord(row, lower, at, to, lexicon, masked.charCodeAt(at) !== code, depth > 0);
      continue;
    }
    at = pushMark(tokens, lower, at, to, depth);
    const kind = tokens[tokens.length - 1]?.kind;
    if (kind === TokenKind.open) depth++;
    else if (kind === TokenKind.close && depth > 0) depth--;
  }
  return row;
}

/** Whether a line that was broken at `at` goes on small in the next: what stands there is no sentence of its own. */
function isWrapped(masked: string, lower: string, at: number, to: number): boolean {
  while (at < to && lower.charCodeAt(at) !== 10 && isSpace(lower.charCodeAt(at))) at++;
  const code = lower.charCodeAt(at);
  return at < to && masked.charCodeAt(at) === code && (isLetter(code) || isDigit(code) || isCurrency(code));
}

/** Appends the word or number at `at`; gives where it ends. Most words are plain letters, hashed as they are read. */
function pushWord(
  row: TokenRow,
  lower: string,
  at: number,
  to: number,
  lexicon: LexiconTable,
  capital: boolean,
  aside: boolean,
): number {
  let end = at;
  let hash = 0;
  for (; end < to; end++) {
    const code = lower.charCodeAt(end);
    if (code > 127 || classes[code] !== LETTER) break;
    hash = hashStep(hash, code);
  }
  const kind = end > at || isLetter(lower.charCodeAt(at)) ? TokenKind.word : TokenKind.number;
  // Most words end at a space, and are then no compound of any kind.
  const whole = end > at && lower.charCodeAt(end) === 32 ? end : wordEnd(lower, end > at ? end : at + 1, to);
  const joined = whole > end;
  row.mayHoldFigures ||= joined || mayBegin(hash);
  for (; end < whole; end++) hash = hashStep(hash, lower.charCodeAt(end));
  const entry = joined
    ? entryFor(lexicon, lower, at, whole, hash)
    : (findEntry(lexicon, lower, at, end, hash) ?? unknownWord);
  const text = entry.word.length === whole - at ? entry.word : lower.slice(at, whole);
  push(row.tokens, at, whole, text, hash, kind, entry, capital, aside);
  return whole;
}

function push(
  tokens: Token[],
  from: number,
  to: number,
  text: string,
  hash: number,
  kind: TokenKind,
  entry: Entry,
  capital: boolean,
  aside: boolean,
): void {
  tokens.push({ from, to, text, hash, lists: listsOf(hash), kind, entry, capital, aside, figure: -1 });
}

/** Appends the mark at `at`, a bracket as part of its aside; gives where reading goes on. */
function pushMark(tokens: Token[], lower: string, at: number, to: number, depth: number): number {
  const end = markEnd(lower, at, to);
  const text = lower.slice(at, end);
  const kind = isAbbreviated(tokens, text, at) ? TokenKind.other : markKind(text, lower, at, end);
  push(
    tokens,
    at,
    end,
    text,
    hashOf(text, 0, text.length),
    kind,
    unknownWord,
    false,
    depth > 0 || kind === TokenKind.open,
  );
  return end;
}

const abbreviations = setOf('approx incl ca vs excl est avg max min resp etc');

/** The point of "approx. 30 hours" ends no sentence. */
function isAbbreviated(tokens: readonly Token[], text: string, at: number): boolean {
  const before = tokens[tokens.length - 1];
  return text === '.' && before?.to === at && isOneOf(before, abbreviations);
}

/** "Team's" is looked up as "team". */
function entryFor(lexicon: LexiconTable, lower: string, from: number, to: number, hash: number): Entry {
  const known = findEntry(lexicon, lower, from, to, hash);
  if (known || to - from < 3) return known ?? unknownWord;
  const mark = lower.charCodeAt(to - 2);
  const possessive = (mark === 39 || mark === 0x2019) && lower.charCodeAt(to - 1) === 115;
  if (!possessive) return compoundEntry(lexicon, lower, from, to);
  return findEntry(lexicon, lower, from, to - 2, hashOf(lower, from, to - 2)) ?? unknownWord;
}

const hyphen = 45;
const prefixes = setOf('re co pre over under de out up down hand hot');

/** "Re-drew" is the verb that it repeats; "stock-loss" is a noun of its last part's kind. */
function compoundEntry(lexicon: LexiconTable, lower: string, from: number, to: number): Entry {
  let last = to - 1;
  while (last > from && lower.charCodeAt(last) !== hyphen) last--;
  if (last === from) return unknownWord;
  const known = findEntry(lexicon, lower, last + 1, to, hashOf(lower, last + 1, to));
  if (!known) return unknownWord;
  const prefix = lower.slice(from, last);
  /** To cut again is no cut. */
  if (prefix === 're' && (known.verb & (V.raise | V.lower)) !== 0) return { ...known, verb: V.work };
  if (prefixes.has(prefix)) return known;
  const noun = known.noun & compoundKinds;
  return noun === 0 ? unknownWord : { ...unknownWord, word: lower.slice(from, to), noun };
}

/** Kinds that a compound has from its last word. */
const compoundKinds =
  N.metric | N.harm | N.change | N.artefact | N.effort | N.people | N.win | N.adoption | N.task | N.plural;

const isCurrency = (code: number): boolean =>
  code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20b9;

/** Where the word that goes on at `at` ends: hyphens, apostrophes and points inside it belong to it. */
function wordEnd(lower: string, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const code = lower.charCodeAt(end);
    if (isLetter(code) || isDigit(code) || code === 95) end++;
    else if ((code === 37 || code === 43) && isDigit(lower.charCodeAt(end - 1))) end++;
    else if (isInner(code) && end + 1 < to && isInside(lower, code, end)) end++;
    else break;
  }
  return end;
}

const isInner = (code: number): boolean =>
  code === 45 || code === 39 || code === 0x2019 || (code >= 44 && code <= 47) || code === 38 || code === 58;

function isInside(lower: string, code: number, at: number): boolean {
  const next = lower.charCodeAt(at + 1);
  const before = lower.charCodeAt(at - 1);
  if (code === 44 || code === 58) return isDigit(before) && isDigit(next);
  /** "A/B" is one word. */
  if (code === 47)
    return (
      isLetter(before) &&
      !isLetter(lower.charCodeAt(at - 2)) &&
      isLetter(next) &&
      !isLetter(lower.charCodeAt(at + 2))
    );
  if (code === 46)
    return isDigit(next) || (isLetter(next) && isLetter(before) && !isSpace(lower.charCodeAt(at + 2)));
  return isLetter(next) || isDigit(next);
}

function markEnd(lower: string, at: number, to: number): number {
  const first = lower.charCodeAt(at);
  let end = at + 1;
  if (isPicture(first)) while (end < to && isPicture(lower.charCodeAt(end))) end++;
  if (first === 47 && lower.charCodeAt(end) === 47) return end + 1;
  if (first !== 45 && first !== 61) return end;
  while (end < to && (lower.charCodeAt(end) === 45 || lower.charCodeAt(end) === 62)) end++;
  return end;
}

const markKinds: Record<string, TokenKind> = {
  ',': TokenKind.comma,
  '.': TokenKind.stop,
  '!': TokenKind.stop,
  '?': TokenKind.stop,
  ';': TokenKind.semicolon,
  '•': TokenKind.semicolon,
  ':': TokenKind.colon,
  '—': TokenKind.dash,
  '–': TokenKind.dash,
  '--': TokenKind.dash,
  '---': TokenKind.dash,
  '->': TokenKind.arrow,
  '-->': TokenKind.arrow,
  '=>': TokenKind.arrow,
  '|': TokenKind.dash,
  '//': TokenKind.dash,
  '»': TokenKind.dash,
  '(': TokenKind.open,
  '[': TokenKind.open,
  ')': TokenKind.close,
  ']': TokenKind.close,
  '&': TokenKind.amp,
  '/': TokenKind.slash,
};

/** Whether the mark is an arrow to the right, with or without the sign that makes it a picture. */
const isArrow = (text: string): boolean => arrows.includes(text.charAt(0));

/** The same by the code of a mark of one character. */
const kindsByCode = Uint8Array.from(
  { length: 128 },
  (_, code) => markKinds[String.fromCharCode(code)] ?? TokenKind.other,
);

/** A hyphen is a dash only with space on both sides: "-12%" is a fall. */
function markKind(text: string, lower: string, at: number, end: number): TokenKind {
  const code = text.charCodeAt(0);
  if (text.length === 1 && code < 128 && code !== hyphen) return kindsByCode[code] ?? TokenKind.other;
  if (text !== '-' && text !== '–')
    return (
      markKinds[text] ??
      (isArrow(text) ? TokenKind.arrow : isPicture(code) ? TokenKind.dash : TokenKind.other)
    );
  const spaced = isSpace(lower.charCodeAt(end)) && (at === 0 || isSpace(lower.charCodeAt(at - 1)));
  return spaced ? TokenKind.dash : TokenKind.other;
}
