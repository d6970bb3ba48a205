import type { SettingDefinitionItem } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';
import { applyState, drawDefinitions } from './setting-definitions';
import type { DrawnItem } from './setting-definitions';

/**
 * A page of the settings. Where `getSettingDefinitions` answers with something, the rows are drawn
 * from it and `display` is not called, as since 1.13; `?app=1.12` in the page's address draws as before.
 */
export abstract class SettingTab {
  id = '';
  name = '';
  icon = '';
  containerEl: HTMLElement = createDiv({ cls: 'vertical-tab-content' });
  settingItems: SettingDefinitionItem[] = [];
  #drawn: DrawnItem[] = [];
  #shown = false;

  constructor(
    public app: App,
    _setting?: unknown,
  ) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  /** Reads the definitions again and draws them where the tab is open. */
  update(): void {
    this.settingItems = declarative() ? this.getSettingDefinitions() : [];
    if (this.#shown && this.settingItems.length > 0) this.#draw();
  }

  refreshDomState(): void {
    applyState(this.#drawn);
  }

  display(): void {}

  hide(): void {
    this.#shown = false;
    for (const { end } of this.#drawn) end?.();
    this.#drawn = [];
    this.containerEl.empty();
  }

  /** What the settings dialogue calls; not in the public interface. */
  show__(): void {
    this.#shown = true;
    this.update();
    if (this.settingItems.length === 0) this.display();
  }

  #draw(): void {
    const top = this.containerEl.scrollTop;
    for (const { end } of this.#drawn) end?.();
    this.#drawn = drawDefinitions(this, this.settingItems);
    this.containerEl.scrollTop = top;
  }
}

export abstract class PluginSettingTab extends SettingTab {
  readonly plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
    settings[key] = value;
    this.plugin.settings = settings;
    await this.plugin.saveData(settings);
  }
}

/** A page inside a tab that the plugin draws by itself. */
export abstract class SettingPage {
  rootEl: HTMLElement = createDiv({ cls: 'setting-page' });
  titlebarEl: HTMLElement = this.rootEl.createDiv({ cls: 'setting-page-titlebar' });
  containerEl: HTMLElement = this.rootEl.createDiv({ cls: 'setting-page-content' });
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}

function declarative(): boolean {
  return new URLSearchParams(window.location.search).get('app') !== '1.12';
}
