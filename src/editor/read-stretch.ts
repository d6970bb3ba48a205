import type { EditorState } from '@codemirror/state';
import type { Range } from '../claims/text';
import { moved } from '../claims/text';
import { readPieces, type Piece } from '../notes/pieces';
import type { Lens } from './lint-host';
import type { NoteContext } from './note-context';
import { foundNear } from './moved-reading';
import { readPiece } from './read-piece';
import { readingOf, type StretchRead } from './reading';

export interface ReadAgain extends StretchRead {
  /** How many claims were read. */
  claims: number;
}

/** Characters read beyond the wanted stretch at first, in search of a piece that still stands. */
const stride = 400;

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
  for (let reach = Math.max(wanted.to, from) + stride; ; reach = from + 4 * (reach - from)) {
    const to = state.doc.lineAt(Math.min(reach, state.doc.length)).to;
    const text = state.doc.sliceString(from, to);
    const pieces = piecesUntilKnown(state, text, from, wanted);
    if (pieces) return covering(wanted, readIn(state, text, from, pieces, lens, context, hold));
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
function startOf(state: EditorState, wanted: Range, { frontMatter: { bodyFrom } }: NoteContext): number {
  const { dirty } = readingOf(state);
  const at = Math.max(wanted.from, bodyFrom);
  const { pieces } = foundNear(readingOf(state), { from: at, to: at });
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
  const { pieces } = foundNear(readingOf(state), { from: position, to: position });
  pieces.between(position, position, (from) => {
    found ||= from === position;
  });
  return found;
}

/** Reads pieces of `text`, which begins at `at` in the note. */
export function readIn(
  state: EditorState,
  text: string,
  at: number,
  pieces: readonly Piece[],
  lens: Lens,
  context: NoteContext,
  hold: readonly Range[],
): ReadAgain {
  const lineBefore = state.doc.lineAt(at).number - 1;
  const read: ReadAgain = { from: at, to: at, pieces: [], findings: [], comments: [], held: [], claims: 0 };
  for (const piece of pieces) {
    const place = moved({ from: piece.from, to: piece.to }, at);
    read.to = place.to;
    const held = hold.filter((range) => range.from < place.to && range.to >= place.from);
    read.held.push(...held.map((range) => within(range, place)));
    const { number: line } = state.doc.lineAt(place.from);
    const found = readPiece({ text, at, lineBefore, line, piece, isHeld: held.length > 0 }, lens, context);
    const { special, tagged, asked, good } = found;
    read.pieces.push({ ...place, special, tagged, asked, good });
    read.findings.push(...found.findings);
    read.comments.push(...found.comments);
    read.claims += found.claims;
  }
  return read;
}

const within = (range: Range, place: Range): Range => ({
  from: Math.max(range.from, place.from),
  to: Math.min(range.to, place.to),
});
