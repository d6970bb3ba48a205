import type { App } from '../obsidian/app';
import { MarkdownView } from '../obsidian/markdown-view';
import { shownNotices } from '../obsidian/notice';
import type { Plugin } from '../obsidian/plugin';

interface Started {
  app: App;
  plugin: Plugin;
  census: { leftovers(): Record<string, number>; pending(): number };
}

/** What browser tests ask the page: they act by keyboard and pointer, and look through this. */
export interface Workbench {
  /** Rejects where the plugin could not be loaded. */
  ready: Promise<void>;
  app: App;
  /** The text on the disk; typing reaches it some two seconds later, or by `flush`. */
  read(path: string): string;
  paths(): string[];
  /** Every write through the vault so far, by path. */
  writes(): string[];
  editorText(): string;
  cursor(): { line: number; ch: number } | null;
  /** Writes as a sync or another program would; `null` deletes. */
  externalChange(path: string, text: string | null): void;
  openNote(path: string, newLeaf?: 'tab' | 'split'): Promise<void>;
  /** Runs a command as its hotkey would; false where it does not apply now. */
  runCommand(id: string): boolean;
  commandIds(): string[];
  /** Saves what was typed at once. */
  flush(): Promise<void>;
  notices: string[];
  errors: string[];
  openUri(action: string, params: Record<string, string>): void;
  runCli(command: string, params: Record<string, string>): Promise<string>;
  unloadPlugin(): void;
  leftovers(): Record<string, number>;
  /** How many timers of the plugin have not run yet. */
  pending(): number;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** Errors that nobody caught, from the first line of the page on. */
export function watchErrors(): string[] {
  const errors: string[] = [];
  const note = (error: unknown): void =>
    void errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  window.addEventListener('error', (event) => {
    // Browsers tell of a resize that needs a second round as an error; it is none.
    if (event.message.startsWith('ResizeObserver loop')) return;
    note(event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) => note(event.reason));
  return errors;
}

export function makeWorkbench(started: Promise<Started>, errors: string[]): void {
  let now: Started | null = null;
  const ready = started.then((all) => {
    now = all;
    window.workbench.app = all.app;
    document.body.setAttribute('data-workbench', 'ready');
  });
  ready.catch(() => document.body.setAttribute('data-workbench', 'failed'));
  const all = (): Started => {
    if (!now) throw new Error('The workbench is not ready');
    return now;
  };
  const editor = (): MarkdownView | null =>
    all().app.workspace.activeEditor ?? all().app.workspace.getActiveViewOfType(MarkdownView);
  window.workbench = {
    ready,
    app: null as unknown as App,
    read: (path) => all().app.vault.adapter.readNow(path),
    paths: () => [...all().app.vault.adapter.files.keys()].sort(),
    writes: () => [...all().app.vault.writes],
    editorText: () => editor()?.getViewData() ?? '',
    cursor: () => editor()?.editor.getCursor() ?? null,
    externalChange: (path, text) => {
      const { app, plugin } = all();
      app.vault.externalChange(path, text);
      // The app tells a plugin of its own file alone.
      if (path === `${plugin.manifest.dir ?? ''}/data.json`) void plugin.onExternalSettingsChange?.();
    },
    openNote: async (path, newLeaf) => {
      const file = all().app.vault.getFileByPath(path);
      if (!file) throw new Error(`The vault has no ${path}`);
      await all()
        .app.workspace.getLeaf(newLeaf ?? false)
        .openFile(file);
    },
    runCommand: (id) => all().app.commands.executeCommandById(id),
    commandIds: () =>
      all()
        .app.commands.listCommands()
        .map(({ id }) => id),
    flush: async () => {
      const saves: Promise<void>[] = [];
      all().app.workspace.iterateAllLeaves(({ view }) => {
        if (view instanceof MarkdownView) saves.push(view.save());
      });
      await Promise.all(saves);
    },
    notices: shownNotices,
    errors,
    openUri: (action, params) => {
      const handler = all().app.protocolHandlers.get(action);
      if (!handler) throw new Error(`Nothing handles obsidian://${action}`);
      handler({ action, ...params });
    },
    runCli: async (command, params) => {
      const handler = all().app.cliHandlers.get(command);
      if (!handler) throw new Error(`There is no command ${command}`);
      return handler.handler(params);
    },
    unloadPlugin: () => {
      const { app, plugin } = all();
      plugin.unload();
      delete app.plugins.plugins[plugin.manifest.id];
      app.plugins.enabledPlugins.delete(plugin.manifest.id);
      document.querySelector('link[data-plugin-styles]')?.remove();
    },
    leftovers: () => all().census.leftovers(),
    pending: () => all().census.pending(),
  };
}
