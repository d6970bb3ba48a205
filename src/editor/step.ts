import { EditorView, type Command } from '@codemirror/view';
import { findingsIn } from './findings';

/** Moves the cursor to the next finding, round the end of the note; false where there is none. */
export const nextFinding: Command = (view) => step(view, 1);
export const previousFinding: Command = (view) => step(view, -1);

function step(view: EditorView, direction: 1 | -1): boolean {
  const findings = findingsIn(view.state);
  const { head } = view.state.selection.main;
  const next =
    direction === 1
      ? (findings.find(({ from }) => from > head) ?? findings[0])
      : (findings.findLast(({ from }) => from < head) ?? findings.at(-1));
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
