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
  /[~≈<>≤≥±]*[+\-−]?[$€£¥₹]?\.?\d+(?:[.,:]\d+)*(?:[%‰+×]|[A-Za-z°µ]+(?![\p{L}\p{N}-]))?(?:[-–/]\$?€?£?\d+(?:[.,]\d+)*(?:[%‰+]|[A-Za-z]+)?)*\+?(?:\/[a-z]+)?(?:-\p{L}[\p{L}\p{N}]*)*(?![\p{L}\p{N}])/uy,
];
const word: Reader = [
  'word',
  /(?:\.(?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’./&+@_][\p{L}\p{N}\p{M}]+)*[%+]?/uy,
];
const emoji: Reader = [
  'emoji',
  /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*/uy,
];
const mark: Reader = ['mark', /->|-->|=>|--+|\.\.\.|[^\s]/uy];
/** Markdown by the character it opens with; what is not in the table is an amount, a word, an emoji or a mark. */
const markup: Readonly<Record<string, Reader>> = {
  '#': ['tag', /#[\p{L}\p{N}_][\p{L}\p{N}_/-]*/uy],
  '^': ['tag', /\^[A-Za-z0-9-]+(?!\S)/y],
  h: link,
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
  const reader = markup[opens];
  const found = enclosedAt(text, at) ?? (reader ? firstOf([reader], text, at) : null);
  if (found) return push(tokens, text, found.kind, at, found.to);
  const piece = firstOf(/[A-Za-z]/.test(opens) ? plain : figure, text, at);
  return piece
    ? push(tokens, text, piece.kind, at, abbreviationEnd(text, piece.to, text.slice(at, piece.to)))
    : at + 1;
}

function firstOf(readers: readonly Reader[], text: string, at: number): Piece | null {
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

interface Piece {
  kind: TokenKind;
  to: number;
}

/** Code, quotations, comments, links, fields and brackets: found by their closing mark, so in one pass. */
function enclosedAt(text: string, at: number): Piece | null {
  const opens = text.charAt(at);
  if (opens === '(' || opens === '[') return bracketAt(text, at);
  if (opens === '!' && text.charAt(at + 1) === '[') return bracketAt(text, at + 1);
  if (opens === '`') return closedBy(text, at, /^`+/.exec(text.slice(at))?.[0] ?? '`', 'code');
  if (opens === '"' || opens === '“') return closedBy(text, at, opens, 'quote', opens === '“' ? '”' : opens);
  if (text.startsWith('%%', at)) return closedBy(text, at, '%%', 'note');
  if (text.startsWith('<!--', at)) return closedBy(text, at, '<!--', 'note', '-->');
  return /^<\/?[a-z]/.test(text.slice(at, at + 3)) ? closedBy(text, at, '<', 'note', '>') : null;
}

function closedBy(text: string, at: number, open: string, kind: TokenKind, close = open): Piece | null {
  const end = text.indexOf(close, at + open.length);
  return end > at + open.length ? { kind, to: end + close.length } : null;
}

function bracketAt(text: string, at: number): Piece | null {
  const to = asideEnd(text, at);
  if (to < 0) return null;
  const inside = text.slice(at, to);
  if (inside.startsWith('[[')) return { kind: 'link', to };
  if (inside.startsWith('[^')) return { kind: 'note', to };
  if (inside.includes('::')) return { kind: 'field', to };
  const target = inside.startsWith('[') && text.charAt(to) === '(' ? asideEnd(text, to) : -1;
  return target > to ? { kind: 'link', to: target } : { kind: 'aside', to };
}

/** Where the bracket that opens at `at` closes, inner brackets counted; -1 where it does not. */
function asideEnd(text: string, at: number): number {
  const open = text.charAt(at);
  const close = open === '(' ? ')' : ']';
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text.charAt(i) === open) depth++;
    else if (text.charAt(i) === close && --depth === 0) return i + 1;
  }
  return -1;
}

const abbreviations =
  /^(?:approx|vs|incl|excl|e\.g|i\.e|etc|no|inc|ltd|dept|est|avg|min|max|mo|yr|hrs?|p\.a|a\.m|p\.m|dr|mr|ms|mrs|st|rs)$/i;

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
