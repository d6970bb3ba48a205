import type { Command, EditorView } from '@codemirror/view';
import type { Finding } from '../lint/finding';
import { findingsAt } from './findings';

/** Writes a comment behind the first finding at the cursor that keeps its rule quiet on that line. */
export const ignoreAtCursor: Command = (view) => {
  const finding = findingsAt(view.state, view.state.selection.main.head)[0];
  if (finding) ignore(view, finding);
  return finding !== undefined;
};

/** One undo step takes it away again. A rule is added to the line's comment where there is one. */
export function ignore(view: EditorView, { from, rule }: Finding): void {
  const line = view.state.doc.lineAt(from);
  const standing = /%%\s{0,20}review-prep-disable-line[ \t]([^%]{0,400}?)[ \t]{0,20}%%/.exec(line.text);
  const at = standing ? line.from + standing.index + standing[0].lastIndexOf(standing[1] ?? '') : null;
  const insert = at === null ? ` %% review-prep-disable-line ${rule} %%` : ` ${rule}`;
  const position = at === null ? beforeBlockId(line) : at + (standing?.[1]?.length ?? 0);
  view.dispatch({ changes: { from: position, insert }, userEvent: 'input.review-prep.ignore' });
}

/** A block id must stay last on its line, or links to it break. */
function beforeBlockId({ from, text }: { from: number; text: string }): number {
  const trimmed = text.trimEnd();
  const id = /[ \t]\^[A-Za-z0-9-]{1,100}$/.exec(trimmed);
  return from + (id ? id.index : trimmed.length);
}
