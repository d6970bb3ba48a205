import type { Codes } from './codes';
import { isDigit } from './figures/characters';
import { mayTrigger } from './figures/word-triggers';
import { F, G, N, unknownWord, V } from './lexicon';
import type { Entry } from './lexicon';
import { hashIn, hashStep } from './letter-hash';
import { findEntry } from './lexicon-table';
import type { LexiconTable } from './lexicon-table';
import { isSpace } from './mask';
import type { Masked } from './mask';
import { endsIn } from './text';
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
  /** `F.past` and `F.ing`, where it is one by the tables or, for a word that they do not know, by its ending. */
  participle: number;
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
  /** Those that may begin a figure, and what gives one its direction. */
  beginnings: number[];
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

/** By the code of a character: 1 for a plain letter. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

const isLetter = (code: number): boolean =>
  code < 128
    ? plain[code] === 1
    : (code > 0xbf && code < 0x2000) || (code > 0x2bff && !isPictureHalf(code) && code !== 0xfe0f);
/** Either half of a character beyond the first plane: nearly always a picture. */
const isPictureHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
const isPicture = (code: number): boolean =>
  isPictureHalf(code) || code === 0xfe0f || code === 0x200d || (code >= 0x2600 && code <= 0x27bf);

/** What is cut into tokens, with those found so far. */
interface Cutting extends TokenRow {
  lower: string;
  codes: Codes;
  /** Where the claim ends. */
  to: number;
  lexicon: LexiconTable;
}

/** The tokens of a claim. */
export function tokensOf({ masked, lower, codes, from, to }: Masked, lexicon: LexiconTable): TokenRow {
  const row: Cutting = { tokens: [], mayHoldFigures: false, beginnings: [], lower, codes, to, lexicon };
  const { tokens } = row;
  let depth = 0;
  let at = from;
  while (at < to) {
    const code = codes[at] ?? 0;
    if (code === 32) at++;
    else if (isSpace(code)) {
      if (code === 10 && !isWrapped(masked, row, at + 1))
        push(tokens, at, at + 1, '\n', code, 0, TokenKind.stop, unknownWord, false, false);
      at++;
    } else if (isLetter(code) || isDigit(code) || isCurrency(code))
      at = pushWord(row, at, masked.charCodeAt(at) !== code, depth > 0);
    else {
      at = pushMark(row, at, depth > 0);
      const kind = tokens[tokens.length - 1]?.kind;
      if (kind === TokenKind.open) depth++;
      else if (kind === TokenKind.close && depth > 0) depth--;
    }
  }
  return row;
}

/** Whether a line that was broken at `at` goes on small in the next: what stands there is no sentence of its own. */
function isWrapped(masked: string, { codes, to }: Cutting, at: number): boolean {
  while (at < to && codes[at] !== 10 && isSpace(codes[at] ?? 0)) at++;
  const code = codes[at] ?? 0;
  return at < to && masked.charCodeAt(at) === code && (isLetter(code) || isDigit(code) || isCurrency(code));
}

/** Appends the word or number at `at`; gives where it ends. Most words are plain letters, hashed as they are read. */
function pushWord(row: Cutting, at: number, capital: boolean, aside: boolean): number {
  const { codes } = row;
  let end = at;
  let hash = 0;
  let code = codes[at] ?? 0;
  while (code < 128 && plain[code] === 1) {
    hash = hashStep(hash, code);
    code = codes[++end] ?? 0;
  }
  // Most words end at a space, and are then no compound of any kind.
  if (end === at || (code !== 32 && wordEnd(codes, end, row.to) > end))
    return pushJoined(row, at, end, hash, capital, aside);
  const entry = findEntry(row.lexicon, hash, end - at);
  const lists = entry === unknownWord ? listsOf(hash) : entry.lists;
  const triggers = mayTrigger(lists);
  if (triggers > 0) {
    row.beginnings.push(at);
    row.mayHoldFigures ||= triggers > 1;
  }
  const text = entry === unknownWord ? row.lower.slice(at, end) : entry.word;
  push(row.tokens, at, end, text, hash, lists, TokenKind.word, entry, capital, aside);
  return end;
}

/** The same of a number, or of a word of which the letters up to `end` are only a part. */
function pushJoined(
  row: Cutting,
  at: number,
  end: number,
  hash: number,
  capital: boolean,
  aside: boolean,
): number {
  const { lower, codes, to } = row;
  const kind = end > at || isLetter(codes[at] ?? 0) ? TokenKind.word : TokenKind.number;
  const whole = wordEnd(codes, end > at ? end : at + 1, to);
  row.beginnings.push(at);
  row.mayHoldFigures = true;
  for (; end < whole; end++) hash = hashStep(hash, codes[end] ?? 0);
  const entry = entryFor(row, at, whole, hash);
  const text = entry.word.length === whole - at ? entry.word : lower.slice(at, whole);
  push(row.tokens, at, whole, text, hash, listsOf(hash), kind, entry, capital, aside);
  return whole;
}

function push(
  tokens: Token[],
  from: number,
  to: number,
  text: string,
  hash: number,
  lists: number,
  kind: TokenKind,
  entry: Entry,
  capital: boolean,
  aside: boolean,
): void {
  const { form, noun } = entry;
  const isKnown = (form | noun) !== 0 || kind !== TokenKind.word;
  const participle = isKnown ? form & (F.past | F.ing) : participleOf(entry, text);
  tokens.push({ from, to, text, hash, lists, kind, entry, participle, capital, aside, figure: -1 });
}

/** Bits of a word's `participle`. */
export function participleOf({ form, noun, grammar }: Entry, text: string): number {
  if (form !== 0 || noun !== 0 || text.length < 5) return form & (F.past | F.ing);
  if (endsIn(text, 'ed')) return F.past;
  const isNoun = (grammar & G.ingNouns) !== 0 || text.length === 5 || text.indexOf('-') >= 4;
  return !isNoun && endsIn(text, 'ing') ? F.ing : 0;
}

/** Appends the mark at `at`, a bracket as part of its aside; gives where reading goes on. */
function pushMark({ tokens, beginnings, lower, codes, to }: Cutting, at: number, aside: boolean): number {
  const end = markEnd(codes, at, to);
  const code = codes[at] ?? 0;
  const isSingle = end === at + 1;
  const text = isSingle ? String.fromCharCode(code) : lower.slice(at, end);
  /** "From .14 to .09": no sentence ends there. */
  const isPoint = code === 46 && isDigit(codes[end] ?? 0);
  const kind =
    isPoint || (code === 46 && isAbbreviated(tokens, at)) ? TokenKind.other : markKind(text, codes, at, end);
  /** A direction holds within a sentence. */
  if (code === 46 || code === 58 || code === 59) beginnings.push(at);
  const hash = isSingle ? code : hashIn(codes, at, end);
  push(
    tokens,
    at,
    end,
    text,
    hash,
    listsOf(hash),
    kind,
    unknownWord,
    false,
    aside || kind === TokenKind.open,
  );
  return end;
}

const abbreviations = setOf('approx incl ca vs excl est avg max min resp etc');

/** The point of "approx. 30 hours" ends no sentence. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[tokens.length - 1];
  return before?.to === at && isOneOf(before, abbreviations);
}

/** "Team's" is looked up as "team". */
function entryFor(row: Cutting, from: number, to: number, hash: number): Entry {
  const { codes, lexicon } = row;
  const known = findEntry(lexicon, hash, to - from);
  if (known !== unknownWord || to - from < 3) return known;
  const mark = codes[to - 2];
  const possessive = (mark === 39 || mark === 0x2019) && codes[to - 1] === 115;
  if (!possessive) return compoundEntry(row, from, to);
  return findEntry(lexicon, hashIn(codes, from, to - 2), to - 2 - from);
}

const hyphen = 45;
const prefixes = setOf('re co pre over under de out up down hand hot');

/** "Re-drew" is the verb that it repeats; "stock-loss" is a noun of its last part's kind. */
function compoundEntry({ lower, codes, lexicon }: Cutting, from: number, to: number): Entry {
  let last = to - 1;
  while (last > from && codes[last] !== hyphen) last--;
  if (last === from) return unknownWord;
  const known = findEntry(lexicon, hashIn(codes, last + 1, to), to - last - 1);
  if (known === unknownWord) return unknownWord;
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
function wordEnd(codes: Codes, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const code = codes[end] ?? 0;
    if (isLetter(code) || isDigit(code) || code === 95) end++;
    else if ((code === 37 || code === 43) && isDigit(codes[end - 1] ?? 0)) end++;
    else if (isInner(code) && end + 1 < to && isInside(codes, code, end)) end++;
    else break;
  }
  return end;
}

const isInner = (code: number): boolean =>
  code === 45 || code === 39 || code === 0x2019 || (code >= 44 && code <= 47) || code === 38 || code === 58;

function isInside(codes: Codes, code: number, at: number): boolean {
  const next = codes[at + 1] ?? 0;
  const before = codes[at - 1] ?? 0;
  if (code === 44 || code === 58) return isDigit(before) && isDigit(next);
  /** "A/B" is one word. */
  if (code === 47)
    return (
      isLetter(before) && !isLetter(codes[at - 2] ?? 0) && isLetter(next) && !isLetter(codes[at + 2] ?? 0)
    );
  if (code === 46)
    return isDigit(next) || (isLetter(next) && isLetter(before) && !isSpace(codes[at + 2] ?? 0));
  return isLetter(next) || isDigit(next);
}

function markEnd(codes: Codes, at: number, to: number): number {
  const first = codes[at] ?? 0;
  let end = at + 1;
  if (isPicture(first)) while (end < to && isPicture(codes[end] ?? 0)) end++;
  if (first === 47 && (codes[end] ?? 0) === 47) return end + 1;
  if (first !== 45 && first !== 61) return end;
  while (end < to && ((codes[end] ?? 0) === 45 || (codes[end] ?? 0) === 62)) end++;
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
function markKind(text: string, codes: Codes, at: number, end: number): TokenKind {
  const code = text.charCodeAt(0);
  if (text.length === 1 && code < 128 && code !== hyphen) return kindsByCode[code] ?? TokenKind.other;
  if (text !== '-' && text !== '–')
    return (
      markKinds[text] ??
      (isArrow(text) ? TokenKind.arrow : isPicture(code) ? TokenKind.dash : TokenKind.other)
    );
  const spaced = isSpace(codes[end] ?? 0) && (at === 0 || isSpace(codes[at - 1] ?? 0));
  return spaced ? TokenKind.dash : TokenKind.other;
}
