import type { EditorState } from '@codemirror/state';
import type { Range } from '../claims/text';
import { answeredTheSame } from './asked';
import type { Lens } from './lint-host';
import { readingOf } from './reading';

/** So few are read again before more are looked for: a longer list of stretches is no longer told apart. */
const most = 32;

/**
 * The pieces from `from` on that other notes now answer otherwise than when they were read: nothing is read, the
 * same questions are put again. `next` is where to go on once `isOver` or enough are found; null at the end.
 */
export function answeredOtherwise(
  state: EditorState,
  from: number,
  { path, facts }: Lens,
  isOver: () => boolean,
): { found: Range[]; next: number | null } {
  const found: Range[] = [];
  const cursor = readingOf(state).pieces.iter(from);
  for (; cursor.value; cursor.next()) {
    const { asked } = cursor.value;
    if (asked.length === 0) continue;
    if (found.length >= most || isOver()) return { found, next: cursor.from };
    const line = state.doc.lineAt(cursor.from).number;
    // Its end is where the next one begins, which is not meant.
    if (!answeredTheSame(asked, facts.vault, { path, line }))
      found.push({ from: cursor.from, to: cursor.to - 1 });
  }
  return { found, next: null };
}
