import { Commands } from './commands';
import { FileManager } from './file-manager';
import { Keymap, Scope } from './keymap';
import { MarkdownView } from './markdown-view';
import { MetadataCache } from './metadata-cache';
import type { Modal } from './modal';
import type { Plugin } from './plugin';
import { Platform } from './platform';
import { SettingsModal } from './settings-modal';
import { setApp } from './the-app';
import { Vault } from './vault';
import { ViewRegistry } from './view-registry';
import { Workspace } from './workspace';

interface CliHandler {
  description: string;
  flags: unknown;
  handler: (params: Record<string, string>) => string | Promise<string>;
}

/** The whole app over one vault; the page puts its parts on the screen. */
export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly viewRegistry = new ViewRegistry();
  readonly commands: Commands;
  readonly workspace: Workspace;
  readonly setting: SettingsModal;
  readonly statusBarEl = createDiv({ cls: 'status-bar' });
  readonly protocolHandlers = new Map<string, (params: Record<string, string>) => unknown>();
  readonly cliHandlers = new Map<string, CliHandler>();
  /** As in the app: the loaded plugins by id, and those of the core, of which there are none here. */
  readonly plugins = { plugins: {} as Record<string, Plugin>, enabledPlugins: new Set<string>() };
  readonly internalPlugins = {
    plugins: {},
    getPluginById: (): null => null,
    getEnabledPluginById: (): null => null,
  };
  readonly isMobile = Platform.isMobile;
  readonly lastEvent = null;
  openModals: Modal[] = [];
  private readonly local = new Map<string, unknown>();

  constructor(vaultName: string) {
    setApp(this);
    this.vault = new Vault(vaultName);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.commands = new Commands(this);
    this.workspace = new Workspace(this);
    this.setting = new SettingsModal(this);
    this.viewRegistry.register('markdown', (leaf) => new MarkdownView(leaf));
  }

  loadLocalStorage(key: string): unknown {
    return this.local.get(key) ?? null;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) this.local.delete(key);
    else this.local.set(key, data);
  }

  isDarkMode(): boolean {
    return document.body.classList.contains('theme-dark');
  }
}
