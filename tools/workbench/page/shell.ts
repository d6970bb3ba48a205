import type { App } from '../obsidian/app';
import { setIcon } from '../obsidian/icons';
import { MarkdownView } from '../obsidian/markdown-view';
import { Platform } from '../obsidian/platform';
import { setTooltip } from '../obsidian/tooltip';
import { FileExplorer } from './file-explorer';
import { CommandPalette, QuickSwitcher } from './palette';

/** Puts the app on the page: ribbon, note tree, panes, side column, status bar, and the app's own commands. */
export function buildShell(app: App, query: URLSearchParams): void {
  const { body } = document;
  body.classList.add(query.get('theme') === 'dark' ? 'theme-dark' : 'theme-light');
  body.classList.toggle('is-phone', Platform.isPhone);
  body.classList.toggle('is-mobile', Platform.isMobile);
  if (query.get('dir') === 'rtl') body.classList.add('mod-rtl');
  const frame = body.createDiv({ cls: 'app-container' });
  frame.appendChild(app.workspace.containerEl);
  frame.appendChild(app.statusBarEl);
  app.viewRegistry.register('file-explorer', (leaf) => new FileExplorer(leaf));
  const tree = app.workspace.getLeftLeaf(false);
  void tree?.setViewState({ type: 'file-explorer' });
  app.workspace.rightSplit.collapse();
  app.workspace.getLeaf(true);
  addRibbon(app);
  addStatusBar(app);
  addAppCommands(app);
  addKeys(app);
  if (Platform.isPhone) {
    app.workspace.leftSplit.collapse();
    addPhoneBar(app, frame);
  }
}

function addRibbon(app: App): void {
  const { actionsEl } = app.workspace.leftRibbon;
  const bottom = app.workspace.leftRibbon.containerEl.createDiv({ cls: 'side-dock-settings' });
  iconButton(actionsEl, 'panel-left', 'Toggle left sidebar', () => app.workspace.leftSplit.toggle());
  iconButton(actionsEl, 'search', 'Open quick switcher', () => new QuickSwitcher(app).open());
  iconButton(actionsEl, 'terminal', 'Open command palette', () => new CommandPalette(app).open());
  iconButton(bottom, 'panel-right', 'Toggle right sidebar', () => app.workspace.rightSplit.toggle());
  iconButton(bottom, 'settings', 'Settings', () => app.setting.open());
}

function iconButton(parent: HTMLElement, icon: string, title: string, act: () => void): void {
  const el = parent.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action' });
  setIcon(el, icon);
  setTooltip(el, title, { placement: 'right' });
  el.addEventListener('click', act);
}

function addStatusBar(app: App): void {
  const words = app.statusBarEl.createDiv({ cls: 'status-bar-item plugin-word-count' });
  const count = (): void => {
    const text = app.workspace.activeEditor?.getViewData() ?? '';
    words.setText(`${(text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length} words`);
  };
  app.workspace.on('file-open', count);
  app.workspace.on('editor-change', count);
}

function addPhoneBar(app: App, frame: HTMLElement): void {
  const bar = frame.createDiv({ cls: 'mobile-navbar' });
  iconButton(bar, 'panel-left', 'Open left sidebar', () => app.workspace.leftSplit.toggle());
  iconButton(bar, 'search', 'Open quick switcher', () => new QuickSwitcher(app).open());
  iconButton(bar, 'terminal', 'Open command palette', () => new CommandPalette(app).open());
  iconButton(bar, 'settings', 'Settings', () => app.setting.open());
  iconButton(bar, 'panel-right', 'Open right sidebar', () => app.workspace.rightSplit.toggle());
}

function addAppCommands(app: App): void {
  const { workspace } = app;
  const view = (): MarkdownView | null => workspace.getActiveViewOfType(MarkdownView);
  const add = (id: string, name: string, callback: () => unknown): void =>
    app.commands.addCommand({ id, name, callback });
  add('app:open-settings', 'Open settings', () => app.setting.open());
  add('app:toggle-left-sidebar', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
  add('app:toggle-right-sidebar', 'Toggle right sidebar', () => workspace.rightSplit.toggle());
  add('switcher:open', 'Quick switcher: Open quick switcher', () => new QuickSwitcher(app).open());
  add('theme:toggle-light-dark', 'Toggle light/dark mode', () => toggleTheme(app));
  const needsNote = (id: string, name: string, act: (note: MarkdownView) => unknown): void => {
    app.commands.addCommand({
      id,
      name,
      checkCallback: (checking) => {
        const note = view();
        if (note && !checking) void act(note);
        return note !== null;
      },
    });
  };
  needsNote('markdown:toggle-preview', 'Toggle reading view', (note) => note.toggleMode());
  needsNote('editor:toggle-source', 'Toggle Live Preview/Source mode', (note) =>
    note.setState({ source: note.getState()['source'] !== true }, { history: false }),
  );
  needsNote('workspace:split-vertical', 'Split right', (note) => workspace.duplicateLeaf(note.leaf, 'split'));
  needsNote('workspace:move-to-new-window', 'Move current tab to new window', (note) =>
    workspace.moveLeafToPopout(note.leaf),
  );
  needsNote('workspace:close', 'Close current tab', (note) => note.leaf.detach());
  needsNote('editor:toggle-fold', 'Toggle fold on the current line', (note) =>
    note.editor.exec('toggleFold'),
  );
}

function toggleTheme(app: App): void {
  document.body.classList.toggle('theme-dark');
  document.body.classList.toggle('theme-light');
  app.workspace.trigger('css-change');
}

function addKeys(app: App): void {
  const keys: [string, () => void][] = [
    ['p', () => new CommandPalette(app).open()],
    ['o', () => new QuickSwitcher(app).open()],
    [',', () => app.setting.open()],
    ['e', () => void app.workspace.getActiveViewOfType(MarkdownView)?.toggleMode()],
    ['s', () => void app.workspace.getActiveViewOfType(MarkdownView)?.save()],
  ];
  for (const [key, act] of keys) {
    app.scope.register(['Mod'], key, () => {
      act();
      return false;
    });
  }
}
