import type { Command, EditorView } from '@codemirror/view';
import type { Edit } from '../claims/text';
import type { Finding } from '../lint/finding';
import { suppressionProperty } from '../lint/suppressions';
import type { FrontMatter } from '../notes/note';
import { findingsAt } from './findings';
import { readingOf } from './reading';

/** Writes a comment behind the first finding at the cursor that keeps its rule quiet on that line. */
export const ignoreAtCursor: Command = (view) => {
  const finding = findingsAt(view.state, view.state.selection.main.head)[0];
  if (finding) ignore(view, finding);
  return finding !== undefined;
};

/**
 * One undo step takes it away again. A rule is added to the line's comment where there is one. Properties hold
 * no comments: there the rule is named in the property that switches rules off for the note.
 */
export function ignore(view: EditorView, { from, rule }: Finding): void {
  const frontMatter = readingOf(view.state).context?.frontMatter;
  const isProperty = frontMatter !== undefined && frontMatter.range !== null && from < frontMatter.bodyFrom;
  const edit = isProperty ? inProperties(view, frontMatter, rule) : onLine(view, from, rule);
  view.dispatch({ changes: edit, userEvent: 'input.review-prep.ignore' });
}

function onLine({ state }: EditorView, position: number, rule: string): Edit {
  const line = state.doc.lineAt(position);
  const standing = /%%\s{0,20}review-prep-disable-line[ \t]([^%]{0,400})%%/.exec(line.text);
  const named = standing?.[1];
  if (!standing || named === undefined) {
    const at = beforeBlockId(line);
    return { from: at, to: at, insert: ` %% review-prep-disable-line ${rule} %%` };
  }
  const end = line.from + standing.index + standing[0].length - '%%'.length;
  const at = end - named.length + named.trimEnd().length;
  return { from: at, to: at, insert: ` ${rule}` };
}

/** A new property stands last; one that names rules already takes this one in, however it is written. */
function inProperties({ state }: EditorView, { properties, bodyFrom }: FrontMatter, rule: string): Edit {
  const property = properties.get(suppressionProperty);
  const value = property && state.doc.sliceString(property.from, property.to);
  if (property && value !== undefined && value.trim() !== '') {
    const isFlow = value.trimEnd().endsWith(']');
    const at = isFlow ? property.from + value.lastIndexOf(']') : property.to;
    const insert = isFlow ? `, ${rule}` : Array.isArray(property.value) ? `\n  - ${rule}` : ` ${rule}`;
    return { from: at, to: at, insert };
  }
  const before = state.doc.lineAt(Math.max(0, bodyFrom - 1));
  const fence = before.text.startsWith('---') ? before.from : bodyFrom;
  return { from: fence, to: fence, insert: `${suppressionProperty}: ${rule}\n` };
}

/** A block id must stay last on its line, or links to it break. */
function beforeBlockId({ from, text }: { from: number; text: string }): number {
  const trimmed = text.trimEnd();
  const id = /[ \t]\^[A-Za-z0-9-]{1,100}$/.exec(trimmed);
  return from + (id ? id.index : trimmed.length);
}
