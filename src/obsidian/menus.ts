import { MarkdownView, TFile, TFolder, type Menu, type TAbstractFile } from 'obsidian';
import { findingsAt } from '../editor/findings';
import { applyFix } from '../editor/fix';
import { ignore } from '../editor/ignore';
import { showAtCursor } from '../editor/tooltip';
import { askForNote, findingsModal } from './note-commands';
import { lintVault } from './lint-vault';
import type { ReviewPrepPlugin } from './plugin';

/** What the editor's and the files' own menus offer. */
export function addMenus(plugin: ReviewPrepPlugin): void {
  const { workspace } = plugin.app;
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor, context) => {
      if (context instanceof MarkdownView) addFindingItems(plugin, menu, context);
      const selected = editor.getSelection().trim();
      if (selected === '') return;
      add(menu, 'New impact entry from selection', 'star', () => askForNote(plugin, 'impact', selected));
    }),
  );
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file) => {
      if (isNote(file)) add(menu, 'Lint this note', 'list-checks', () => void lintFile(plugin, file));
      else if (file instanceof TFolder)
        add(menu, 'Lint this folder', 'list-checks', () => void lintVault(plugin, isIn(file)));
    }),
  );
  plugin.registerEvent(
    workspace.on('files-menu', (menu, files) => {
      const notes = new Set(files.filter(isNote).map(({ path }) => path));
      if (notes.size > 0)
        add(
          menu,
          `Lint ${notes.size} ${notes.size === 1 ? 'note' : 'notes'}`,
          'list-checks',
          () => void lintVault(plugin, (path) => notes.has(path)),
        );
    }),
  );
}

const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension === 'md';

const isIn = (folder: TFolder): ((path: string) => boolean) =>
  folder.isRoot() ? () => true : (path) => path.startsWith(`${folder.path}/`);

function addFindingItems(plugin: ReviewPrepPlugin, menu: Menu, context: MarkdownView): void {
  const view = plugin.editorOf(context);
  if (!view) return;
  const findings = findingsAt(view.state, view.state.selection.main.head);
  for (const finding of findings.slice(0, 3)) {
    for (const fix of finding.fixes.slice(0, 1)) add(menu, fix.title, 'wand', () => applyFix(view, fix));
    add(menu, `Ignore ${finding.rule} here`, 'eye-off', () => ignore(view, finding));
  }
  if (findings.length > 0) add(menu, 'Show finding', 'info', () => void showAtCursor(view));
  if (findings.length > 0) add(menu, 'Explain claim', 'help-circle', () => plugin.explain(view.state));
}

const lintFile = (plugin: ReviewPrepPlugin, file: TFile): Promise<void> =>
  plugin.attempt(async () => findingsModal(plugin, file.path, await plugin.app.vault.cachedRead(file)));

function add(menu: Menu, title: string, icon: string, run: () => void): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('review-prep').onClick(run));
}
