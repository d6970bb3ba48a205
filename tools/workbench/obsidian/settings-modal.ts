import type { App } from './app';
import { SearchComponent } from './text-controls';
import { setIcon } from './icons';
import { Modal } from './modal';
import { Setting } from './setting';
import { searchDefinitions } from './setting-definitions';
import type { SettingTab } from './setting-tab';

/** The settings dialogue: tabs at the left, the open one at the right, a search over declared settings. */
export class SettingsModal extends Modal {
  readonly settingTabs: SettingTab[] = [];
  readonly pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  readonly #navEl: HTMLElement;
  readonly #tabEl: HTMLElement;
  #lastId = '';

  constructor(app: App) {
    super(app);
    this.modalEl.classList.add('mod-settings', 'mod-sidebar-layout');
    this.modalEl.setAttr('aria-label', 'Settings');
    this.contentEl.classList.add('vertical-tabs-container');
    this.#navEl = this.contentEl.createDiv({ cls: 'vertical-tab-header' });
    this.#tabEl = this.contentEl.createDiv({ cls: 'vertical-tab-content-container' });
  }

  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    if (!this.modalEl.isConnected) return;
    this.#drawNav();
    if (!this.activeTab) this.#show(tab);
  }

  removeSettingTab(tab: SettingTab): void {
    this.pluginTabs.splice(this.pluginTabs.indexOf(tab), 1);
    if (this.activeTab === tab) this.#show(null);
  }

  override onOpen(): void {
    this.#drawNav();
    this.#show(this.pluginTabs.find(({ id }) => id === this.#lastId) ?? this.pluginTabs[0] ?? null);
  }

  override onClose(): void {
    this.#show(null);
  }

  openTab(tab: SettingTab): void {
    this.#show(tab);
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find((other) => other.id === id) ?? null;
    if (tab) this.#show(tab);
    return tab;
  }

  #show(tab: SettingTab | null): void {
    this.activeTab?.hide();
    this.#tabEl.empty();
    this.activeTab = tab;
    if (!tab) return;
    this.#lastId = tab.id;
    this.#tabEl.appendChild(tab.containerEl);
    tab.show__();
    for (const el of this.#navEl.querySelectorAll('.vertical-tab-nav-item'))
      el.classList.toggle('is-active', el.getAttribute('data-id') === tab.id);
  }

  #drawNav(): void {
    this.#navEl.empty();
    new SearchComponent(this.#navEl)
      .setPlaceholder('Search settings')
      .onChange((query) => this.#search(query));
    this.#navEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    for (const tab of this.pluginTabs) {
      const el = this.#navEl.createEl('button', {
        cls: 'vertical-tab-nav-item tappable',
        attr: { 'data-id': tab.id },
      });
      if (tab.icon !== '') setIcon(el.createSpan({ cls: 'vertical-tab-nav-item-icon' }), tab.icon);
      el.createSpan({ text: tab.name });
      el.addEventListener('click', () => this.#show(tab));
    }
  }

  #search(query: string): void {
    if (query.trim() === '') {
      this.#show(this.pluginTabs.find(({ id }) => id === this.#lastId) ?? null);
      return;
    }
    this.activeTab?.hide();
    this.activeTab = null;
    this.#tabEl.empty();
    const results = this.#tabEl.createDiv({ cls: 'vertical-tab-content' });
    for (const tab of this.pluginTabs) {
      for (const definition of searchDefinitions(tab.settingItems, query.trim())) {
        const row = new Setting(results).setName(definition.name);
        if (typeof definition.desc === 'string') row.setDesc(definition.desc);
        row.addButton((button) => button.setButtonText('Open').onClick(() => this.#show(tab)));
      }
    }
    if (results.childElementCount === 0)
      results.createDiv({ cls: 'setting-list-empty', text: 'No settings found.' });
  }
}
