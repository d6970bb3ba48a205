import type { EditorState } from '@codemirror/state';
import type { Claim, ClaimWords } from '../claims/claim';
import { readClaim } from '../claims/read-claim';
import type { Range } from '../claims/text';
import { scanBlocks } from '../notes/scan-blocks';
import { readingOf } from './reading';

/** The claim of the bullet at `position`; null where no bullet is there. */
export function claimAround(state: EditorState, position: number, words: ClaimWords): Claim | null {
  const { from, to } = pieceAt(state, position);
  const text = state.doc.sliceString(from, to);
  const bullet = scanBlocks(text, from === 0 ? undefined : 0).bullets.findLast(
    ({ markerFrom, contentTo }) => from + markerFrom <= position && position <= from + contentTo,
  );
  return bullet ? readClaim(text.slice(bullet.contentFrom, bullet.contentTo), words) : null;
}

/** The piece at a position; the whole note where it was not looked over, or was edited here since. */
function pieceAt(state: EditorState, position: number): Range {
  const { pieces, dirty } = readingOf(state);
  let piece: Range | null = null;
  if (!dirty.some(({ from, to }) => from <= position && position <= to))
    pieces.between(position, position, (from, to) => {
      piece = { from, to };
    });
  return piece ?? { from: 0, to: state.doc.length };
}
