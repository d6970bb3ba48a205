import type { Extension } from '@codemirror/state';
import type { App } from './app';
import type { Editor } from './editor';
import { Events } from './events';
import type { TFile } from './files';
import { debounce } from './debounce';
import { WorkspaceLeaf, WorkspaceTabs } from './leaf';
import type { OpenViewState } from './leaf';
import { MarkdownView } from './markdown-view';
import { parseLinktext } from './paths';
import { Platform } from './platform';
import type { EditorSuggest } from './popover-suggest';
import { openPopout } from './popout';
import { WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock } from './splits';
import type { WorkspaceWindow } from './splits';
import { FileView } from './view';
import type { View } from './view';

type NewLeaf = boolean | 'tab' | 'split' | 'window' | undefined;
type Constructor<T> = abstract new (...args: never[]) => T;

export class Workspace extends Events {
  readonly containerEl = createDiv({ cls: 'workspace' });
  readonly leftRibbon = new WorkspaceRibbon();
  readonly rightRibbon = new WorkspaceRibbon();
  readonly leftSplit = new WorkspaceSidedock('left', () => this.resized());
  readonly rightSplit = new WorkspaceSidedock('right', () => this.resized());
  readonly rootSplit = new WorkspaceRoot();
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: MarkdownView | null = null;
  layoutReady = false;
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: EditorSuggest<unknown>[] = [];
  readonly hoverLinkSources: Record<string, unknown> = {};
  readonly requestSaveLayout = debounce(() => undefined, 1000, true);
  private waiting: (() => unknown)[] = [];
  private shownFile: TFile | null = null;
  private lastFiles: string[] = [];

  constructor(readonly app: App) {
    super();
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
  }

  /** At once where the layout is ready, else when it is. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  markLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) {
      try {
        callback();
      } catch (error) {
        reportError(error);
      }
    }
    this.trigger('layout-ready');
    this.trigger('layout-change');
  }

  getLeaf(newLeaf?: NewLeaf, direction?: 'vertical' | 'horizontal'): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.splitActiveLeaf(direction);
    const recent = this.getMostRecentLeaf();
    const free =
      recent && !recent.pinned && (recent.view.navigation || recent.view.getViewType() === 'empty');
    if (newLeaf !== true && newLeaf !== 'tab' && free) return recent;
    return this.addLeaf(recent?.parent ?? this.rootSplit.children[0] ?? this.rootSplit.addTabs());
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  createLeafInParent(
    parent: WorkspaceSidedock | WorkspaceRoot | WorkspaceTabs,
    _index: number,
  ): WorkspaceLeaf {
    return this.addLeaf(parent instanceof WorkspaceTabs ? parent : parent.addTabs());
  }

  createLeafBySplit(
    leaf: WorkspaceLeaf,
    _direction?: 'vertical' | 'horizontal',
    before = false,
  ): WorkspaceLeaf {
    const split = leaf.parent?.parent;
    if (!(split instanceof WorkspaceRoot) && !(split instanceof WorkspaceSidedock))
      throw new Error('The leaf is in no split');
    return this.addLeaf(split.addTabs(leaf.parent ?? undefined, !before));
  }

  splitActiveLeaf(direction?: 'vertical' | 'horizontal'): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    return leaf ? this.createLeafBySplit(leaf, direction) : this.getLeaf(true);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    newLeaf: NewLeaf | 'vertical' | 'horizontal' = 'split',
  ): Promise<WorkspaceLeaf> {
    const kind = newLeaf === 'vertical' || newLeaf === 'horizontal' ? 'split' : newLeaf;
    const made = this.getLeaf(kind);
    await made.setViewState({ ...leaf.getViewState(), active: true });
    return made;
  }

  openPopoutLeaf(): WorkspaceLeaf {
    return this.addLeaf(this.openWindow().addTabs());
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const opened = this.openWindow();
    const before = leaf.parent;
    before?.remove(leaf);
    if (before) this.leafGone(leaf, before);
    opened.addTabs().add(leaf);
    if (leaf.view instanceof MarkdownView) leaf.view.editor.cm.setRoot(opened.doc);
    this.setActiveLeaf(leaf, { focus: true });
    return opened;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const found = this.getLeavesOfType(type)[0];
    const leaf =
      found ?? this.sideLeaf(side === 'left' ? this.leftSplit : this.rightSplit, options.split === true);
    if (!found)
      await leaf.setViewState({ type, state: options.state ?? {}, active: options.active === true });
    if (options.reveal !== false) await this.revealLeaf(leaf);
    return leaf;
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focusToo?: boolean): void {
    const focus = typeof params === 'object' ? params.focus === true : focusToo === true;
    leaf.parent?.select(leaf);
    if (this.activeLeaf !== leaf) {
      this.activeLeaf?.containerEl.classList.remove('mod-active');
      this.activeLeaf = leaf;
      leaf.activeTime = ++this.clock;
      leaf.containerEl.classList.add('mod-active');
      this.activeEditor = leaf.view instanceof MarkdownView ? leaf.view : null;
      this.trigger('active-leaf-change', leaf);
      this.fileChanged();
    }
    if (focus && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
  }

  /** Tells that another file shows in the active leaf, where it does. */
  fileChanged(): void {
    if (!this.activeLeaf) return;
    const { view } = this.activeLeaf;
    this.activeEditor = view instanceof MarkdownView ? view : null;
    const file = view instanceof FileView ? view.file : null;
    if (file === this.shownFile || (file === null && this.isSide(this.activeLeaf))) return;
    this.shownFile = file;
    if (file)
      this.lastFiles = [file.path, ...this.lastFiles.filter((path) => path !== file.path)].slice(0, 10);
    this.trigger('file-open', file);
  }

  getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView) return view.file;
    const recent = this.getMostRecentLeaf()?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  getMostRecentLeaf(root: WorkspaceRoot | WorkspaceSidedock = this.rootSplit): WorkspaceLeaf | null {
    return root
      .leaves()
      .reduce<WorkspaceLeaf | null>(
        (best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf),
        null,
      );
  }

  iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootSplit.leaves()) visit(leaf);
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) visit(leaf);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    leaf.parent?.select(leaf);
    await leaf.loadIfDeferred();
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: NewLeaf,
    openState: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const found = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    // A link to nothing makes the note, as a click on it does in the app.
    const file = found ?? (await this.app.vault.create(path.endsWith('.md') ? path : `${path}.md`, ''));
    const eState = subpath === '' ? openState.eState : { ...openState.eState, subpath };
    await this.getLeaf(newLeaf).openFile(file, { ...openState, ...(eState && { eState }) });
    if (Platform.isPhone) this.leftSplit.collapse();
  }

  getLastOpenFiles(): string[] {
    return this.lastFiles;
  }

  getLayout(): Record<string, unknown> {
    return { leaves: this.allLeaves().map((leaf) => leaf.getViewState()) };
  }

  /** Gives every open editor the extensions that are registered now. */
  updateOptions(): void {
    for (const leaf of this.allLeaves()) if (leaf.view instanceof MarkdownView) leaf.view.updateExtensions();
  }

  async triggerSuggests(editor: Editor, file: TFile | null): Promise<void> {
    for (const suggest of this.editorSuggests) if (await suggest.tryTrigger__(editor, file)) return;
  }

  handleLinkContextMenu(): boolean {
    return false;
  }

  leafGone(leaf: WorkspaceLeaf, tabs: WorkspaceTabs): void {
    const split = tabs.parent;
    if (
      tabs.children.length === 0 &&
      (split instanceof WorkspaceRoot || split instanceof WorkspaceSidedock)
    ) {
      if (split instanceof WorkspaceSidedock || split.children.length > 1) split.removeTabs(tabs);
      else this.addLeaf(tabs);
      if (split instanceof WorkspaceSidedock && split.children.length === 0) split.collapse();
    }
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
    }
    this.trigger('layout-change');
  }

  private clock = 0;
  private readonly windows: WorkspaceWindow[] = [];

  private addLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app);
    tabs.add(leaf);
    return leaf;
  }

  private sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
    const tabs = split ? dock.addTabs() : (dock.children[0] ?? dock.addTabs());
    return this.addLeaf(tabs);
  }

  private isSide(leaf: WorkspaceLeaf): boolean {
    return leaf.getRoot() instanceof WorkspaceSidedock;
  }

  private allLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit, ...this.windows].flatMap((split) =>
      split.leaves(),
    );
  }

  private openWindow(): WorkspaceWindow {
    if (!Platform.isDesktopApp) throw new Error('Only the desktop app opens windows');
    const opened = openPopout((win) => this.app.keymap.listen__(win));
    this.windows.push(opened);
    this.trigger('window-open', opened, opened.win);
    return opened;
  }

  private resized(): void {
    this.trigger('resize');
    this.trigger('layout-change');
  }
}
