import type { Command, EditorView } from '@codemirror/view';
import { findingsIn } from './findings';

/** Moves the cursor to the next finding, round the end of the note; false where there is none. */
export const nextFinding: Command = (view) => step(view, 1);
export const previousFinding: Command = (view) => step(view, -1);

function step(view: EditorView, direction: 1 | -1): boolean {
  const starts = findingsIn(view.state)
    .map(({ from }) => from)
    .sort((a, b) => a - b);
  const { head } = view.state.selection.main;
  const next =
    direction === 1
      ? (starts.find((from) => from > head) ?? starts[0])
      : (starts.findLast((from) => from < head) ?? starts.at(-1));
  if (next === undefined) return false;
  view.dispatch({ selection: { anchor: next }, scrollIntoView: true, userEvent: 'select' });
  return true;
}
