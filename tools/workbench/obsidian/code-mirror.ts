import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { codeFolding, foldKeymap, foldService } from '@codemirror/language';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import type { EditorState as State } from '@codemirror/state';
import { EditorView, drawSelection, dropCursor, keymap } from '@codemirror/view';
import type { Command, ViewUpdate } from '@codemirror/view';
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewState,
} from './editor-fields';
import { livePreview, sourceMode } from './live-preview';
import { markdownLanguage } from './markdown-language';
import { frontMatterOf } from './metadata-scan';
import type { MarkdownView } from './markdown-view';

/** The extensions of plugins, exchanged when one registers or leaves; the note's history stays. */
export const pluginExtensions = new Compartment();

/** The state of a freshly opened note: an empty history, and the plugins' extensions of this moment. */
export function stateFor(
  view: MarkdownView,
  text: string,
  live: boolean,
  onUpdate: (update: ViewUpdate) => void,
): EditorState {
  return EditorState.create({
    doc: text,
    // The properties stand above the text: the cursor begins below them.
    selection: { anchor: live ? (frontMatterOf(text)?.bodyFrom ?? 0) : 0 },
    extensions: [
      pluginExtensions.of(view.app.workspace.editorExtensions),
      editorInfoField.init(() => view),
      editorEditorField.init(() => view.editor.cm),
      editorLivePreviewField.init(() => live),
      livePreviewState,
      Prec.low([
        history(),
        keymap.of([
          { key: 'Enter', run: continueList },
          indentWithTab,
          ...defaultKeymap,
          ...historyKeymap,
          ...foldKeymap,
        ]),
      ]),
      drawSelection(),
      dropCursor(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note' }),
      EditorState.allowMultipleSelections.of(true),
      markdownLanguage(),
      codeFolding({ placeholderText: '...' }),
      foldService.of(foldableBelow),
      live ? livePreview() : sourceMode(),
      EditorView.updateListener.of(onUpdate),
    ],
  });
}

/** Enter in a list begins the next item, or ends the list on an empty one. */
const continueList: Command = (view) => {
  const { state } = view;
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const match = /^(\s*)(?:([-*+])|(\d+)([.)]))\s+(\[.\]\s+)?/.exec(line.text);
  if (!match || !main.empty || main.head < line.from + match[0].length) return false;
  if (line.text.trimEnd() === match[0].trimEnd()) {
    view.dispatch(state.update({ changes: { from: line.from, to: line.to }, userEvent: 'delete' }));
    return true;
  }
  const mark = match[2] ?? `${Number(match[3]) + 1}${match[4] ?? '.'}`;
  const insert = `\n${match[1] ?? ''}${mark} ${match[5] === undefined ? '' : '[ ] '}`;
  view.dispatch(state.update(state.replaceSelection(insert), { userEvent: 'input', scrollIntoView: true }));
  return true;
};

/** A heading folds to the next of its rank, a list item over what is indented below it. */
function foldableBelow(state: State, from: number, to: number): { from: number; to: number } | null {
  const line = state.doc.lineAt(from);
  const heading = /^(#{1,6})\s/.exec(line.text);
  const indent = /^(\s*)(?:[-*+]|\d+[.)])\s/.exec(line.text);
  if (!heading && !indent) return null;
  let end = to;
  for (let n = line.number + 1; n <= state.doc.lines; n++) {
    const next = state.doc.line(n);
    const rank = /^(#{1,6})\s/.exec(next.text)?.[1]?.length ?? 7;
    if (
      heading
        ? rank <= (heading[1] ?? '').length
        : next.text.trim() !== '' && leading(next.text) <= (indent?.[1] ?? '').length
    )
      break;
    if (next.text.trim() !== '') end = next.to;
  }
  return end > to ? { from: to, to: end } : null;
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
