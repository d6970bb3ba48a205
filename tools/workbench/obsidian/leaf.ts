import type { App } from './app';
import { Events } from './events';
import type { TFile } from './files';
import { setIcon } from './icons';
import { Menu } from './menu';
import { FileView, ItemView } from './view';
import type { View } from './view';

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
}

export interface OpenViewState {
  state?: Record<string, unknown>;
  eState?: Record<string, unknown>;
  active?: boolean;
}

export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];
}

/** Leaves behind one row of tabs; one shows. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv({ cls: 'workspace-tabs' });
  readonly headerEl = this.containerEl.createDiv({
    cls: 'workspace-tab-header-container',
    attr: { role: 'tablist' },
  });
  readonly contentEl = this.containerEl.createDiv({ cls: 'workspace-tab-container' });
  override children: WorkspaceLeaf[] = [];
  currentTab = 0;

  add(leaf: WorkspaceLeaf): void {
    leaf.parent = this;
    this.children.push(leaf);
    this.headerEl.appendChild(leaf.tabHeaderEl);
    this.contentEl.appendChild(leaf.containerEl);
    this.select(leaf);
  }

  select(leaf: WorkspaceLeaf): void {
    this.currentTab = Math.max(0, this.children.indexOf(leaf));
    for (const other of this.children) {
      other.containerEl.toggle(other === leaf);
      other.tabHeaderEl.classList.toggle('is-active', other === leaf);
      other.tabHeaderEl.setAttr('aria-selected', String(other === leaf));
    }
  }

  remove(leaf: WorkspaceLeaf): void {
    this.children = this.children.filter((other) => other !== leaf);
    leaf.tabHeaderEl.detach();
    leaf.containerEl.detach();
    const next = this.children[Math.min(this.currentTab, this.children.length - 1)];
    if (next) this.select(next);
  }
}

class EmptyView extends ItemView {
  /** `gone` is the type of a view whose plugin was unloaded. */
  constructor(
    leaf: WorkspaceLeaf,
    private readonly gone: string | null = null,
  ) {
    super(leaf);
    const text = gone === null ? 'No note is open' : 'Plugin no longer active';
    this.contentEl.createDiv({ cls: 'empty-state', text });
  }

  getViewType(): string {
    return this.gone ?? 'empty';
  }

  getDisplayText(): string {
    return this.gone === null ? 'New tab' : this.gone;
  }
}

/** Stands for a view of the last session until it is first shown: of its type, and empty. */
class DeferredView extends ItemView {
  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.type;
  }
}

export class WorkspaceLeaf extends WorkspaceItem {
  override parent: WorkspaceTabs | null = null;
  readonly id = Math.random().toString(16).slice(2, 18);
  readonly containerEl = createDiv({ cls: 'workspace-leaf' });
  readonly tabHeaderEl = createDiv({
    cls: 'workspace-tab-header tappable',
    attr: { role: 'tab', tabindex: '-1' },
  });
  view: View;
  hoverPopover = null;
  pinned = false;
  group: string | null = null;
  /** Milliseconds of the last time that it was the active one. */
  activeTime = 0;
  private history: ViewState[] = [];

  constructor(readonly app: App) {
    super();
    this.view = new EmptyView(this);
    this.containerEl.appendChild(this.view.containerEl);
    this.containerEl.addEventListener('mousedown', () => app.workspace.setActiveLeaf(this), true);
    this.containerEl.addEventListener('focusin', () => app.workspace.setActiveLeaf(this));
    this.tabHeaderEl.addEventListener('click', () => app.workspace.setActiveLeaf(this, { focus: true }));
    this.tabHeaderEl.addEventListener('contextmenu', (event) => this.showMenu(event));
    this.drawHeader();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.setViewState({ type: this.view.getViewType() });
  }

  /** As the app leaves a tab in the background when it restores a layout. */
  async defer__(type: string): Promise<void> {
    await this.open(new DeferredView(this, type));
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type =
      this.app.viewRegistry.typeOf(file.extension) ?? (file.extension === 'md' ? 'markdown' : null);
    // The app gives a file of another kind to the system, which shows it outside.
    if (type === null) return;
    const state = { ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  async open(view: View): Promise<View> {
    await this.view.close();
    this.containerEl.empty();
    this.view = view;
    await view.open(this.containerEl);
    this.drawHeader();
    this.app.workspace.trigger('layout-change');
    return view;
  }

  getViewState(): ViewState {
    return {
      type: this.view.getViewType(),
      state: this.view.getState(),
      ...(this.pinned && { pinned: true }),
    };
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const { type, state = {} } = viewState;
    if (this.view.getViewType() !== type || this.view instanceof EmptyView || this.isDeferred) {
      const make = this.app.viewRegistry.creator(type);
      await this.open(make ? make(this) : new EmptyView(this, type === 'empty' ? null : type));
    }
    if (this.view instanceof FileView && this.view.file) this.history.push(this.getViewState());
    await this.view.setState(state, { history: false });
    if (viewState.pinned === true) this.setPinned(true);
    this.drawHeader();
    if (eState !== undefined && eState !== null) this.setEphemeralState(eState);
    if (viewState.active === true) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.fileChanged();
    this.app.workspace.trigger('layout-change');
  }

  /** Puts a placeholder where the view's plugin was unloaded; the leaf itself stays, as in the app. */
  async dropView(): Promise<void> {
    await this.open(new EmptyView(this, this.view.getViewType()));
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
  }

  detach(): void {
    if (!this.parent) return;
    const { parent } = this;
    this.parent = null;
    parent.remove(this);
    void this.view.close();
    this.app.workspace.leafGone(this, parent);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  drawHeader(): void {
    this.tabHeaderEl.empty();
    this.tabHeaderEl.setAttr('data-type', this.view.getViewType());
    this.tabHeaderEl.setAttr('aria-label', this.getDisplayText());
    setIcon(this.tabHeaderEl.createSpan({ cls: 'workspace-tab-header-inner-icon' }), this.getIcon());
    this.tabHeaderEl.createSpan({ cls: 'workspace-tab-header-inner-title', text: this.getDisplayText() });
    const close = this.tabHeaderEl.createSpan({
      cls: 'workspace-tab-header-inner-close-button',
      attr: { 'aria-label': 'Close' },
    });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
  }

  private showMenu(event: MouseEvent): void {
    event.preventDefault();
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setSection('close')
        .setTitle('Close')
        .setIcon('x')
        .onClick(() => this.detach()),
    );
    this.view.onPaneMenu(menu, 'tab-header');
    if (this.view instanceof FileView && this.view.file) {
      this.app.workspace.trigger('file-menu', menu, this.view.file, 'tab-header', this);
    }
    menu.showAtMouseEvent(event);
  }
}
