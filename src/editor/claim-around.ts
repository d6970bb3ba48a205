import type { EditorState } from '@codemirror/state';
import type { Claim, ClaimWords } from '../claims/claim';
import { readClaim } from '../claims/read-claim';
import { scanBlocks } from '../notes/scan-blocks';

/** The claim of the bullet at `position`; null where no bullet is there. */
export function claimAround({ doc }: EditorState, position: number, words: ClaimWords): Claim | null {
  const text = doc.toString();
  const bullet = scanBlocks(text).bullets.findLast(
    ({ markerFrom, contentTo }) => markerFrom <= position && position <= contentTo,
  );
  return bullet ? readClaim(text.slice(bullet.contentFrom, bullet.contentTo), words) : null;
}
