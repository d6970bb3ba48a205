import { EditorView, type Command } from '@codemirror/view';
import { findingFrom } from './findings';

/** Moves the cursor to the next finding, round the end of the note; false where there is none. */
export const nextFinding: Command = (view) => step(view, 1);
export const previousFinding: Command = (view) => step(view, -1);

function step(view: EditorView, direction: 1 | -1): boolean {
  const next = findingFrom(view.state, view.state.selection.main.head, direction);
  if (!next) return false;
  view.dispatch({
    selection: { anchor: next.from },
    effects: [
      EditorView.scrollIntoView(next.from, { y: 'nearest', yMargin: 60 }),
      EditorView.announce.of(`${next.severity}: ${next.message}`),
    ],
    userEvent: 'select',
  });
  return true;
}
