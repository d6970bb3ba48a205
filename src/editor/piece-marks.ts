import { RangeSet, RangeValue, type Range as Placed } from '@codemirror/state';
import type { Range } from '../claims/text';
import type { Bullet } from '../notes/note';
import { hasTag } from '../notes/tags';

/** A stretch that reads the same whatever stands around it. */
export interface PieceRange extends Range {
  /** It says something of the whole note: a tag, a field, a suppression. */
  special: boolean;
  /** It holds a tagged bullet. */
  tagged: boolean;
}

class PieceMark extends RangeValue {
  override startSide = 1;
  override endSide = -1;

  constructor(
    readonly special: boolean,
    readonly tagged: boolean,
  ) {
    super();
  }
}

export type Pieces = RangeSet<PieceMark>;

export const noPieces: Pieces = RangeSet.of<PieceMark>([]);

const kinds = [false, true].map((special) => [false, true].map((tagged) => new PieceMark(special, tagged)));

export const pieceMark = ({ from, to, special, tagged }: PieceRange): Placed<PieceMark> =>
  (kinds[Number(special)]?.[Number(tagged)] ?? new PieceMark(special, tagged)).range(from, to);

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
