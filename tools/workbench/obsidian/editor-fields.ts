import { StateField } from '@codemirror/state';
import { ViewPlugin } from '@codemirror/view';
import type { EditorView } from '@codemirror/view';
import type { MarkdownView } from './markdown-view';

/** The fields by which an editor extension learns where it stands; each editor sets them by `init`. */
export const editorInfoField = StateField.define<MarkdownView>({
  create: () => null as unknown as MarkdownView,
  update: (value) => value,
});

/** The older name of the same field. */
export const editorViewField = editorInfoField;

export const editorEditorField = StateField.define<EditorView>({
  create: () => null as unknown as EditorView,
  update: (value) => value,
});

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value) => value,
});

export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));
