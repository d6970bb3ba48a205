import { MarkdownView, TFile, type App } from 'obsidian';

/** Opens a note in the current leaf; with a line the cursor goes there. Nothing where the note is gone. */
export async function openNote(app: App, path: string, line?: number): Promise<void> {
  const file = app.vault.getAbstractFileByPath(path);
  if (!(file instanceof TFile)) return;
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, line === undefined ? {} : { eState: { line: line - 1 } });
  const { view } = leaf;
  if (line === undefined || !(view instanceof MarkdownView)) return;
  view.editor.setCursor({ line: line - 1, ch: 0 });
  view.editor.focus();
}
