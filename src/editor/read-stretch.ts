import type { EditorState } from '@codemirror/state';
import type { Range } from '../claims/text';
import { moved } from '../claims/text';
import type { Finding } from '../lint/finding';
import { lintBullet } from '../lint/lint-bullet';
import { bulletsInScope, type NoteScope } from '../lint/scope';
import type { Bullet, FrontMatter } from '../notes/note';
import { readPieces, type Piece } from '../notes/pieces';
import type { Lens } from './lint-host';
import { isSpecial, isSuppressed, type NoteContext } from './note-context';
import { readingOf, type StretchRead } from './reading';

export interface ReadAgain extends StretchRead {
  /** How many claims were read. */
  claims: number;
}

/** Characters read beyond the wanted stretch at first, in search of a piece that still stands. */
const stride = 2000;

/**
 * Reads the pieces that `wanted` touches, and on until a piece begins where one began before: what comes
 * behind it reads as it did. Nothing else of the note is looked at. Pieces that touch `hold` are not read
 * but stay to be read later.
 */
export function readStretch(
  state: EditorState,
  wanted: Range,
  lens: Lens,
  context: NoteContext,
  hold: readonly Range[] = [],
): ReadAgain {
  const from = startOf(state, wanted, context);
  for (let reach = wanted.to + stride; ; reach = from + 4 * (reach - from)) {
    const to = state.doc.lineAt(Math.min(reach, state.doc.length)).to;
    const text = state.doc.sliceString(from, to);
    const pieces = piecesUntilKnown(state, text, from, wanted);
    if (pieces) return covering(wanted, readIn(text, from, pieces, lens, context, hold));
  }
}

/** Properties and the end of an empty note hold no piece; they count as read all the same. */
const covering = (wanted: Range, read: ReadAgain): ReadAgain => ({
  ...read,
  from: Math.min(read.from, wanted.from),
  to: Math.max(read.to, wanted.to),
});

/**
 * Where the piece begins that holds the beginning of the stretch. Where that was edited it may have been joined
 * to the piece before, which then counts as its beginning.
 */
function startOf(state: EditorState, wanted: Range, { bodyFrom }: NoteContext): number {
  const { pieces, dirty } = readingOf(state);
  const at = Math.max(wanted.from, bodyFrom);
  const isEdited = dirty.some((range) => range.from <= at && range.to >= at);
  let start = bodyFrom;
  pieces.between(at, at, (from) => {
    start = from;
    return isEdited ? false : undefined;
  });
  return start;
}

/** Null where `text` ends before a piece begins that was known before. */
function piecesUntilKnown(state: EditorState, text: string, at: number, { to }: Range): Piece[] | null {
  const pieces: Piece[] = [];
  const isLast = at + text.length >= state.doc.length;
  let done = isLast;
  readPieces(text, 0, (piece) => {
    const next = at + piece.to;
    const isCut = piece.to === text.length && !isLast;
    if (isCut) return false;
    pieces.push(piece);
    if (next <= to || !beganBefore(state, next)) return true;
    done = true;
    return false;
  });
  return done ? pieces : null;
}

function beganBefore(state: EditorState, position: number): boolean {
  let found = false;
  readingOf(state).pieces.between(position, position, (from) => {
    found ||= from === position;
  });
  return found;
}

function readIn(
  text: string,
  at: number,
  pieces: readonly Piece[],
  lens: Lens,
  context: NoteContext,
  hold: readonly Range[],
): ReadAgain {
  const { settings } = lens.facts;
  const read: ReadAgain = { from: at, to: at, pieces: [], findings: [], held: [], claims: 0 };
  const scope = context.scope && scopeFrom(context.scope, at);
  for (const piece of pieces) {
    const place = moved({ from: piece.from, to: piece.to }, at);
    read.to = place.to;
    read.pieces.push({ ...place, special: isSpecial(text, piece.blocks, settings) });
    const held = hold.filter((range) => range.from < place.to && range.to >= place.from);
    read.held.push(...held.map((range) => within(range, place)));
    if (held.length === 0) readPiece(text, at, piece.blocks.bullets, scope, lens, context, read);
  }
  return read;
}

function readPiece(
  text: string,
  at: number,
  bullets: Bullet[],
  scope: NoteScope | null,
  { path, facts, inForce }: Lens,
  context: NoteContext,
  read: ReadAgain,
): void {
  if (bullets.length === 0 || scope === null || context.everything) return;
  const part = {
    path,
    text,
    frontMatter: noProperties,
    blocks: { bullets, headings: [], paragraphs: [], comments: [] },
  };
  for (const { bullet, surroundings } of bulletsInScope(part, facts.settings, scope)) {
    const { contentFrom, contentTo } = bullet;
    read.claims++;
    const found = lintBullet(
      surroundings,
      text.slice(contentFrom, contentTo),
      at + contentFrom,
      facts,
      inForce,
    );
    read.findings.push(...found.map((finding) => marked(finding, context)));
  }
}

const within = (range: Range, place: Range): Range => ({
  from: Math.max(range.from, place.from),
  to: Math.min(range.to, place.to),
});

const marked = (finding: Finding, context: NoteContext): ReadAgain['findings'][number] => ({
  finding,
  hidden: isSuppressed(finding, context),
});

const scopeFrom = (scope: NoteScope, at: number): NoteScope => ({
  ...scope,
  generated: scope.generated.map((range) => moved(range, -at)),
});

const noProperties: FrontMatter = { range: null, bodyFrom: 0, properties: new Map(), problems: [] };
