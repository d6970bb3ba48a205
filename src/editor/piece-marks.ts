import { RangeSet, RangeValue, type Range as Placed } from '@codemirror/state';
import type { Range } from '../claims/text';
import type { Bullet } from '../notes/note';
import { contentOf } from '../notes/fields';
import { hasTagIn } from '../notes/tags';
import { askedTheSame, nothingAsked, type Asked } from './asked';
import type { Near } from './moved-near';

/** A stretch that reads the same whatever stands around it. */
export interface PieceRange extends Range {
  /** It says something of the whole note: a tag, a field, a suppression. */
  special: boolean;
  /** It holds a tagged bullet. */
  tagged: boolean;
  /** Of other notes, when it was read last. */
  asked: readonly Asked[];
  /** Where claims of it stand that lead with a quantified result, from its beginning, when it was read last. */
  good: readonly number[];
}

export class PieceMark extends RangeValue {
  override startSide = 1;
  override endSide = -1;

  constructor(
    readonly special: boolean,
    readonly tagged: boolean,
    readonly asked: readonly Asked[],
    readonly good: readonly number[],
  ) {
    super();
  }
}

export type Pieces = RangeSet<PieceMark>;

export const noPieces: Pieces = RangeSet.of<PieceMark>([]);

/** Most pieces are of few kinds, and then one object stands for many: a good claim mostly opens its piece. */
const kinds = [false, true].map((special) =>
  [false, true].map((tagged) => [[], [2]].map((good) => new PieceMark(special, tagged, nothingAsked, good))),
);

export function pieceMark({ from, to, special, tagged, asked, good }: PieceRange): Placed<PieceMark> {
  const known = kinds[Number(special)]?.[Number(tagged)]?.[good.length];
  const isCommon = known && asked.length === 0 && known.good[0] === good[0];
  return (isCommon ? known : new PieceMark(special, tagged, asked, good)).range(from, to);
}

/** Whether a piece that says something of the whole note touches the stretch. */
export function holdsSpecial(pieces: Near<PieceMark>, { from, to }: Range): boolean {
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
  bullets.some((bullet) => hasTagIn(text, contentOf(bullet), tag));

/** By where they begin. */
export function piecesByStart(pieces: Near<PieceMark>): Map<number, PieceRange> {
  const found = new Map<number, PieceRange>();
  pieces.between(0, Infinity, (start, end, { special, tagged, asked, good }) => {
    found.set(start, { from: start, to: end, special, tagged, asked, good });
  });
  return found;
}

interface PiecesRead extends Range {
  pieces: readonly PieceRange[];
}

/**
 * Whether the pieces that were read again stand and count as they did, were answered the same by other notes, and no
 * other stood there.
 */
export function standTheSame(before: Near<PieceMark>, { from, to, pieces }: PiecesRead): boolean {
  let index = 0;
  let areSame = true;
  before.between(from, to, (start, end, { special, tagged, asked, good }) => {
    if (start < from || start >= to) return undefined;
    const piece = pieces[index++];
    areSame =
      piece?.from === start &&
      piece.to === end &&
      piece.special === special &&
      piece.tagged === tagged &&
      askedTheSame(asked, piece.asked) &&
      good.length === piece.good.length &&
      good.every((one, at) => one === piece.good[at]);
    return areSame ? undefined : false;
  });
  return areSame && index === pieces.length;
}
