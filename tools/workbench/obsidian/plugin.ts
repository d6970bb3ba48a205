import type { Extension } from '@codemirror/state';
import type { App } from './app';
import type { Command } from './commands';
import { Component } from './component';
import { setIcon } from './icons';
import type { WorkspaceLeaf } from './leaf';
import type { EditorSuggest } from './popover-suggest';
import { MarkdownPreviewRenderer } from './preview';
import type { PostProcessor, PostProcessorContext } from './preview';
import type { PluginSettingTab } from './setting-tab';
import { setTooltip } from './tooltip';
import type { View } from './view';

export interface PluginManifest {
  dir?: string;
  id: string;
  name: string;
  author: string;
  version: string;
  minAppVersion: string;
  description: string;
  isDesktopOnly?: boolean;
}

type Answer = string | Promise<string>;

/** What a plugin registers goes when it is unloaded; what it does by hand stays, and the tests of unloading see it. */
export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(
    public app: App,
    public manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {}

  onExternalSettingsChange?(): unknown;

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.app.workspace.leftRibbon.actionsEl.createEl('button', {
      cls: 'clickable-icon side-dock-ribbon-action',
    });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', (event) => void callback(event));
    this.register(() => el.detach());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.statusBarEl.createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    this.register(() => el.detach());
    return el;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addSettingTab(tab);
    this.register(() => this.app.setting.removeSettingTab(tab));
  }

  registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
    this.app.viewRegistry.register(type, creator);
    this.register(() => {
      this.app.viewRegistry.unregister(type);
      for (const leaf of this.app.workspace.getLeavesOfType(type)) void leaf.dropView();
    });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: unknown): void {
    const sources = this.app.workspace.hoverLinkSources;
    sources[id] = info;
    this.register(() => delete sources[id]);
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
    this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, context: PostProcessorContext) => Promise<unknown> | void,
    sortOrder?: number,
  ): PostProcessor {
    return this.registerMarkdownPostProcessor(
      MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler),
      sortOrder,
    );
  }

  registerBasesView(_viewId: string, _registration: unknown): boolean {
    return false;
  }

  registerEditorExtension(extension: Extension): void {
    const { workspace } = this.app;
    workspace.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      workspace.editorExtensions.splice(workspace.editorExtensions.indexOf(extension), 1);
      workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    const { editorSuggests } = this.app.workspace;
    editorSuggests.push(suggest);
    this.register(() => {
      suggest.close();
      editorSuggests.splice(editorSuggests.indexOf(suggest), 1);
    });
  }

  registerObsidianProtocolHandler(
    action: string,
    handler: (params: Record<string, string>) => unknown,
  ): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: unknown,
    handler: (params: Record<string, string>) => Answer,
  ): void {
    if (this.app.cliHandlers.has(command)) throw new Error(`The command ${command} is registered already`);
    this.app.cliHandlers.set(command, { description, flags, handler });
    this.register(() => this.app.cliHandlers.delete(command));
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    return adapter.has(this.dataPath()) ? (JSON.parse(await adapter.read(this.dataPath())) as unknown) : null;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const folder = this.dataPath().replace(/\/[^/]*$/, '');
    if (!adapter.has(folder)) await adapter.mkdir(folder);
    await adapter.write(this.dataPath(), JSON.stringify(data, undefined, 2));
  }

  private dataPath(): string {
    return `${this.manifest.dir ?? `.obsidian/plugins/${this.manifest.id}`}/data.json`;
  }
}
