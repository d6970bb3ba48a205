import type { Range } from '../text';

export type TokenKind =
  'word' | 'amount' | 'mark' | 'link' | 'code' | 'tag' | 'field' | 'aside' | 'quote' | 'note' | 'emoji';

/**
 * A piece of a bullet that is never cut. `start` and `end` take in the emphasis marks that touch it;
 * `word` is lower case, and empty for what is not prose (links, code, fields).
 */
export interface Token extends Range {
  kind: TokenKind;
  word: string;
  start: number;
  end: number;
}

export interface Tokens {
  tokens: Token[];
  /** Emphasised stretches with their marks. */
  emphasis: Range[];
}

/** Reads a bullet's text into words, amounts, punctuation and Markdown that stays whole. */
export function tokensOf(text: string): Tokens {
  const tokens: Token[] = [];
  const marks: Range[] = [];
  let at = 0;
  while (at < text.length) {
    const to = nextPiece(text, at, tokens, marks);
    at = to > at ? to : at + 1;
  }
  const emphasis = pairsOf(text, marks);
  attachMarks(text, tokens, marks, emphasis);
  return { tokens, emphasis };
}

type Reader = readonly [kind: TokenKind, pattern: RegExp];

const link: Reader = ['link', /https?:\/\/[^\s)>]*[^\s)>.,;:!?]/y];
const amount: Reader = [
  'amount',
  /[~≈<>≤≥±]*[+\-−]?[$€£¥₹]?\d+(?:[.,:]\d+)*(?:[%‰+×]|[A-Za-z°µ]+(?![\p{L}\p{N}-]))?(?:[-–/]\$?€?£?\d+(?:[.,]\d+)*(?:[%‰+]|[A-Za-z]+)?)*\+?(?:\/[a-z]+)?(?![\p{L}\p{N}])/uy,
];
const word: Reader = ['word', /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’./&+@_][\p{L}\p{N}\p{M}]+)*[%+]?/uy];
const emoji: Reader = [
  'emoji',
  /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*/uy,
];
const mark: Reader = ['mark', /->|-->|=>|--+|\.\.\.|[^\s]/uy];
const bracketed: readonly Reader[] = [
  ['link', /!?\[\[[^[\]]*\]\]/y],
  ['link', /!?\[[^[\]]*\]\([^()\s]*\)/y],
  ['note', /\[\^[^\]\s]+\]/y],
  ['field', /\[[^[\]]*::(?:[^[\]]|\[\[[^[\]]*\]\])*\]/y],
];

/** Markdown by the character it opens with; what is not in the table is an amount, a word, an emoji or a mark. */
const markup: Readonly<Record<string, readonly Reader[]>> = {
  '`': [['code', /(`+)[^`]+\1/y]],
  '[': bracketed,
  '!': bracketed,
  '%': [['note', /%%[^%]*%%/y]],
  '<': [['note', /<!--[^>]*-->|<\/?[a-z][^<>]*>/y]],
  '#': [['tag', /#[\p{L}\p{N}_][\p{L}\p{N}_/-]*/uy]],
  '^': [['tag', /\^[A-Za-z0-9-]+(?=\s*$)/y]],
  '“': [['quote', /“[^“”]*”/y]],
  '"': [['quote', /"[^"]*"/y]],
  h: [link],
};

const plain: readonly Reader[] = [word];
const figure: readonly Reader[] = [amount, word, emoji, mark];

function nextPiece(text: string, at: number, tokens: Token[], marks: Range[]): number {
  const opens = text.charAt(at);
  if (isBlank(opens)) return at + 1;
  if (at > 0 && text.includes('\n')) {
    const field = ownLineField(text, at);
    if (field > at) return push(tokens, text, 'field', at, field);
  }
  const emphasis = emphasisAt(text, at);
  if (emphasis > at) {
    marks.push({ from: at, to: emphasis });
    return emphasis;
  }
  const readers = markup[opens];
  const found = (readers && firstOf(readers, text, at)) ?? null;
  if (found) return push(tokens, text, found.kind, at, found.to);
  const aside = asideEnd(text, at);
  if (aside > at)
    return push(tokens, text, text.slice(at, aside).includes('::') ? 'field' : 'aside', at, aside);
  const piece = firstOf(/[A-Za-z]/.test(opens) ? plain : figure, text, at);
  return piece
    ? push(tokens, text, piece.kind, at, abbreviationEnd(text, piece.to, text.slice(at, piece.to)))
    : at + 1;
}

function firstOf(
  readers: readonly Reader[],
  text: string,
  at: number,
): { kind: TokenKind; to: number } | null {
  for (const [kind, pattern] of readers) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, to: pattern.lastIndex };
  }
  return null;
}

function push(tokens: Token[], text: string, kind: TokenKind, from: number, to: number): number {
  const prose = kind === 'word' || kind === 'amount' || kind === 'mark';
  const word = prose ? text.slice(from, to).toLowerCase().replace(/’/g, "'") : '';
  tokens.push({ kind, from, to, start: from, end: to, word });
  return to;
}

/** `key:: value` on a line of its own runs to that line's end. */
function ownLineField(text: string, at: number): number {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (before.trim() !== '' || text.lastIndexOf('\n', at - 1) < 0) return -1;
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? text.length : end);
  return /^[\p{L}\p{N}_-]+::/u.test(line) ? at + line.trimEnd().length : -1;
}

function emphasisAt(text: string, at: number): number {
  const mark = text.charAt(at);
  if (!'*_~='.includes(mark)) return -1;
  let to = at;
  while (text.charAt(to) === mark) to++;
  const length = to - at;
  if ((mark === '~' || mark === '=') && length !== 2) return -1;
  const loose = isBlank(text.charAt(at - 1)) && isBlank(text.charAt(to));
  return length > 3 || loose ? -1 : to;
}

const isBlank = (character: string): boolean => character === '' || /\s/.test(character);

/** Where the bracket that opens at `at` closes, inner brackets counted; -1 where it does not. */
function asideEnd(text: string, at: number): number {
  const open = text.charAt(at);
  if (open !== '(' && open !== '[') return -1;
  const close = open === '(' ? ')' : ']';
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text.charAt(i) === open) depth++;
    else if (text.charAt(i) === close && --depth === 0) return i + 1;
  }
  return -1;
}

const abbreviations =
  /^(?:approx|vs|incl|excl|e\.g|i\.e|etc|no|inc|ltd|dept|est|avg|min|max|mo|yr|hrs?|p\.a|a\.m|p\.m|dr|mr|ms|mrs|st)$/i;

/** "approx." keeps its full stop where a small letter or figure follows: no sentence ends there. */
function abbreviationEnd(text: string, to: number, piece: string): number {
  return text.charAt(to) === '.' &&
    abbreviations.test(piece) &&
    /^\s+[\p{Ll}\d$€£~]/u.test(text.slice(to + 1, to + 4))
    ? to + 1
    : to;
}

function pairsOf(text: string, marks: readonly Range[]): Range[] {
  const open: Range[] = [];
  const pairs: Range[] = [];
  for (const mark of marks) {
    const same = open.findLastIndex(
      (other) => text.slice(other.from, other.to) === text.slice(mark.from, mark.to),
    );
    const opener = open[same];
    if (opener && !isBlank(text.charAt(mark.from - 1))) {
      pairs.push({ from: opener.from, to: mark.to });
      open.length = same;
    } else if (!isBlank(text.charAt(mark.to))) open.push(mark);
  }
  return pairs;
}

function attachMarks(
  text: string,
  tokens: Token[],
  marks: readonly Range[],
  emphasis: readonly Range[],
): void {
  for (const mark of marks) {
    const closes = emphasis.some((span) => span.to === mark.to);
    const opens =
      emphasis.some((span) => span.from === mark.from) || (!closes && !isBlank(text.charAt(mark.to)));
    const token = opens
      ? tokens.find(({ from }) => from >= mark.to)
      : tokens.findLast(({ to }) => to <= mark.from);
    if (!token) continue;
    if (opens) token.start = Math.min(token.start, mark.from);
    else token.end = Math.max(token.end, mark.to);
  }
}
