import type { WorkspaceLeaf } from './leaf';
import { WorkspaceParent, WorkspaceTabs } from './leaf';

/** Rows or columns of tabs. */
export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  override children: WorkspaceTabs[] = [];

  constructor(cls: string) {
    super();
    this.containerEl = createDiv({ cls: `workspace-split ${cls}` });
  }

  addTabs(before?: WorkspaceTabs, after = true): WorkspaceTabs {
    const tabs = new WorkspaceTabs();
    tabs.parent = this;
    const at = before ? this.children.indexOf(before) + (after ? 1 : 0) : this.children.length;
    this.containerEl.insertBefore(tabs.containerEl, this.children[at]?.containerEl ?? null);
    this.children.splice(at, 0, tabs);
    return tabs;
  }

  removeTabs(tabs: WorkspaceTabs): void {
    this.children = this.children.filter((other) => other !== tabs);
    tabs.containerEl.detach();
  }

  leaves(): WorkspaceLeaf[] {
    return this.children.flatMap((tabs) => tabs.children);
  }
}

export class WorkspaceContainer extends WorkspaceSplit {
  readonly doc: Document;

  constructor(
    cls: string,
    readonly win: Window = window,
  ) {
    super(cls);
    this.doc = win.document;
  }
}

export class WorkspaceRoot extends WorkspaceContainer {
  constructor() {
    super('mod-vertical mod-root');
  }
}

/** A column at the side that folds away; on a phone it is a drawer over the note. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;

  constructor(
    side: 'left' | 'right',
    private readonly onChange: () => void,
  ) {
    super(`mod-horizontal mod-sidedock mod-${side}-split`);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.classList.toggle('is-collapsed', collapsed);
    this.onChange();
  }
}

/** The phone's drawers are the same docks here. */
export const WorkspaceMobileDrawer = WorkspaceSidedock;

export class WorkspaceFloating extends WorkspaceParent {
  readonly containerEl = createDiv();
}

export class WorkspaceWindow extends WorkspaceContainer {}

export class WorkspaceRibbon {
  readonly containerEl = createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left' });
  readonly actionsEl = this.containerEl.createDiv({ cls: 'side-dock-actions' });
}
