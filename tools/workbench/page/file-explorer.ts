import { own } from '../obsidian/events';
import { TFile, TFolder } from '../obsidian/files';
import type { TAbstractFile } from '../obsidian/files';
import { setIcon } from '../obsidian/icons';
import { Keymap } from '../obsidian/keymap';
import { Menu } from '../obsidian/menu';
import { Platform } from '../obsidian/platform';
import { ItemView } from '../obsidian/view';

/** The tree of notes: pointer, arrow keys, Enter, and the menu that plugins add to. */
export class FileExplorer extends ItemView {
  override icon = 'folder';
  private readonly unfolded = new Set<string>();
  private readonly chosen = new Set<TAbstractFile>();
  private drawing = false;

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.classList.add('nav-files-container');
    this.contentEl.setAttrs({ role: 'tree', 'aria-label': this.app.vault.getName() });
    for (const name of ['create', 'delete', 'rename'])
      this.registerEvent(this.app.vault.on(name, () => this.later(), own));
    this.registerEvent(this.app.workspace.on('file-open', (file: TFile | null) => this.show(file), own));
    this.contentEl.addEventListener('keydown', (event) => this.key(event));
    this.draw();
  }

  private later(): void {
    if (this.drawing) return;
    this.drawing = true;
    queueMicrotask(() => {
      this.drawing = false;
      this.draw();
    });
  }

  private show(file: TFile | null): void {
    for (let folder = file?.parent; folder && !folder.isRoot(); folder = folder.parent)
      this.unfolded.add(folder.path);
    this.draw();
    this.contentEl.querySelector('.nav-file-title.is-active')?.scrollIntoView({ block: 'nearest' });
  }

  private draw(): void {
    const focused = this.contentEl.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-path')
      : null;
    const top = this.contentEl.scrollTop;
    this.contentEl.empty();
    this.contentEl.createDiv({ cls: 'nav-vault-name', text: this.app.vault.getName() });
    this.drawFolder(this.app.vault.getRoot(), this.contentEl, 0);
    this.contentEl.scrollTop = top;
    if (focused != null)
      this.contentEl.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus();
  }

  private drawFolder(folder: TFolder, el: HTMLElement, depth: number): void {
    const rank = (file: TAbstractFile): number => (file instanceof TFolder ? 0 : 1);
    const children = [...folder.children].sort(
      (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'en', { numeric: true }),
    );
    for (const child of children) {
      if (child instanceof TFolder) this.drawFolderRow(child, el, depth);
      else this.drawRow(child as TFile, el, depth);
    }
  }

  private drawFolderRow(folder: TFolder, el: HTMLElement, depth: number): void {
    const open = this.unfolded.has(folder.path);
    const row = this.row(folder, el, depth, 'nav-folder-title');
    row.setAttr('aria-expanded', String(open));
    setIcon(
      row.createSpan({ cls: 'nav-folder-collapse-indicator' }),
      open ? 'chevron-down' : 'chevron-right',
    );
    row.createSpan({ cls: 'nav-folder-title-content', text: folder.name });
    if (open) this.drawFolder(folder, el, depth + 1);
  }

  private drawRow(file: TFile, el: HTMLElement, depth: number): void {
    const row = this.row(file, el, depth, 'nav-file-title');
    row.createSpan({
      cls: 'nav-file-title-content',
      text: file.extension === 'md' ? file.basename : file.name,
    });
    row.classList.toggle('is-active', this.app.workspace.getActiveFile() === file);
    row.classList.toggle('is-selected', this.chosen.has(file));
  }

  private row(file: TAbstractFile, el: HTMLElement, depth: number, cls: string): HTMLElement {
    const row = el.createDiv({
      cls: `${cls} tappable`,
      attr: { role: 'treeitem', tabindex: '0', 'data-path': file.path },
    });
    row.style.paddingInlineStart = `${8 + depth * 17}px`;
    row.addEventListener('click', (event) => this.use(file, event));
    row.addEventListener('contextmenu', (event) => this.menu(file, event));
    return row;
  }

  private use(file: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
    if (event.shiftKey) {
      this.chosen.add(file);
      this.draw();
      return;
    }
    this.chosen.clear();
    if (file instanceof TFile) {
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      if (Platform.isPhone) this.app.workspace.leftSplit.collapse();
      return;
    }
    if (!this.unfolded.delete(file.path)) this.unfolded.add(file.path);
    this.draw();
  }

  private menu(file: TAbstractFile, event: MouseEvent): void {
    event.preventDefault();
    const menu = new Menu();
    if (this.chosen.size > 1 && this.chosen.has(file)) {
      this.app.workspace.trigger(
        'files-menu',
        menu,
        [...this.chosen],
        'file-explorer-context-menu',
        this.leaf,
      );
    } else {
      if (file instanceof TFile) {
        menu.addItem((item) =>
          item
            .setSection('open')
            .setTitle('Open in new tab')
            .setIcon('file')
            .onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)),
        );
      }
      this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
      menu.addItem((item) =>
        item
          .setSection('danger')
          .setTitle('Delete')
          .setIcon('trash')
          .setWarning(true)
          .onClick(() => void this.app.fileManager.trashFile(file)),
      );
    }
    menu.showAtMouseEvent(event);
  }

  private key(event: KeyboardEvent): void {
    const rows = [...this.contentEl.querySelectorAll<HTMLElement>('[data-path]')];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const row = rows[at];
    if (!row) return;
    if (event.key === 'ArrowDown') rows[at + 1]?.focus();
    else if (event.key === 'ArrowUp') rows[at - 1]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') {
      const file = this.app.vault.getAbstractFileByPath(row.getAttribute('data-path') ?? '');
      if (file) this.use(file, event);
    } else return;
    event.preventDefault();
  }
}
