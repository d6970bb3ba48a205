import { RangeSet, RangeValue, type Range as Placed } from '@codemirror/state';
import type { Range } from '../claims/text';
import type { Bullet } from '../notes/note';
import { hasTag } from '../notes/tags';
import { nothingAsked, type Asked } from './asked';

/** A stretch that reads the same whatever stands around it. */
export interface PieceRange extends Range {
  /** It says something of the whole note: a tag, a field, a suppression. */
  special: boolean;
  /** It holds a tagged bullet. */
  tagged: boolean;
  /** Of other notes, when it was read last. */
  asked: readonly Asked[];
}

class PieceMark extends RangeValue {
  override startSide = 1;
  override endSide = -1;

  constructor(
    readonly special: boolean,
    readonly tagged: boolean,
    readonly asked: readonly Asked[],
  ) {
    super();
  }
}

export type Pieces = RangeSet<PieceMark>;

export const noPieces: Pieces = RangeSet.of<PieceMark>([]);

/** Most pieces are of few kinds, and then one object stands for many. */
const kinds = [false, true].map((special) =>
  [false, true].map((tagged) => new PieceMark(special, tagged, nothingAsked)),
);

export function pieceMark({ from, to, special, tagged, asked }: PieceRange): Placed<PieceMark> {
  const known = asked.length === 0 ? kinds[Number(special)]?.[Number(tagged)] : undefined;
  return (known ?? new PieceMark(special, tagged, asked)).range(from, to);
}

/** Whether a piece that says something of the whole note touches the stretch. */
export function holdsSpecial(pieces: Pieces, { from, to }: Range): boolean {
  let found = false;
  pieces.between(from, to, (_from, _to, { special }) => {
    found = special;
    return found ? false : undefined;
  });
  return found;
}

/** Whether any bullet of the note is tagged. */
export function holdsTagged(pieces: Pieces): boolean {
  for (const cursor = pieces.iter(); cursor.value; cursor.next()) if (cursor.value.tagged) return true;
  return false;
}

export const isTagged = (text: string, bullets: readonly Bullet[], tag: string): boolean =>
  bullets.some(({ contentFrom, contentTo }) => hasTag(text.slice(contentFrom, contentTo), tag));

/** By where they begin. */
export function piecesByStart(pieces: Pieces, from = 0, to = Infinity): Map<number, PieceRange> {
  const found = new Map<number, PieceRange>();
  pieces.between(from, to, (start, end, { special, tagged, asked }) => {
    found.set(start, { from: start, to: end, special, tagged, asked });
  });
  return found;
}

interface PiecesRead extends Range {
  pieces: readonly PieceRange[];
}

/** Whether the pieces that were read again asked other notes the same, and were answered the same, as before. */
export function askTheSame(before: Pieces, { from, to, pieces }: PiecesRead): boolean {
  const known = piecesByStart(before, from, to);
  return pieces.every((piece) => asksTheSame(known.get(piece.from)?.asked ?? nothingAsked, piece.asked));
}

/** Whether the pieces that were read again stand and count as they did, and no other stood there. */
export function standTheSame(before: Pieces, { from, to, pieces }: PiecesRead): boolean {
  const known = piecesByStart(before, from, to);
  const begun = [...known.keys()].filter((start) => start >= from && start < to);
  return (
    begun.length === pieces.length &&
    pieces.every((piece) => {
      const one = known.get(piece.from);
      const isSame = one?.to === piece.to && one.special === piece.special && one.tagged === piece.tagged;
      return isSame && asksTheSame(one.asked, piece.asked);
    })
  );
}

const asksTheSame = (one: readonly Asked[], other: readonly Asked[]): boolean =>
  (one.length === 0 && other.length === 0) || JSON.stringify(one) === JSON.stringify(other);
