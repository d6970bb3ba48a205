import { applyEdits } from '../../claims/text';
import { linksIn } from '../../notes/links';
import type { Note } from '../../notes/note';
import type { LeadOf } from '../sheet/leads';

/** The note's text with a word in place of each link in a bullet that its reader may not follow; lines stay. */
export function withoutHiddenLinks({ text, path, blocks: { bullets } }: Note, leadOf: LeadOf): string {
  const links = bullets.flatMap(({ contentFrom: from, contentTo: to }) => linksIn(text, { from, to }));
  return applyEdits(
    text,
    links
      .filter(({ kind, target }) => kind !== 'address' && leadOf(target, path) !== 'note')
      .map(({ from, to }) => ({ from, to, insert: '(not shown)' })),
  );
}
