import { MarkdownView, TFile, type App, type PaneType } from 'obsidian';

/** Opens a note in the current leaf, or where `where` says; with a line the cursor goes there. Nothing where the note is gone. */
export async function openNote(
  app: App,
  path: string,
  line?: number,
  where: PaneType | boolean = false,
): Promise<void> {
  const file = app.vault.getAbstractFileByPath(path);
  if (!(file instanceof TFile)) return;
  const leaf = app.workspace.getLeaf(where);
  await leaf.openFile(file, line === undefined ? {} : { eState: { line: line - 1 } });
  const { view } = leaf;
  if (line === undefined || !(view instanceof MarkdownView)) return;
  view.editor.setCursor({ line: line - 1, ch: 0 });
  view.editor.focus();
}

/** Opens a note that was just made, the cursor where the user types next; `at` is an offset. */
export async function openNoteAt(app: App, path: string, at: number): Promise<void> {
  await openNote(app, path);
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (view?.file?.path !== path) return;
  view.editor.setCursor(view.editor.offsetToPos(at));
  view.editor.focus();
}
