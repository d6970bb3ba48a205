import {
  PluginSettingTab,
  Setting,
  type SettingDefinitionControl,
  type SettingDefinitionItem,
} from 'obsidian';
import type { ReviewPrepPlugin } from './plugin';
import { settingDefinitions } from './settings-definitions';
import { problemWith, valueAt, withValue, type SettingKey } from './settings-values';

/** Declarative where Obsidian reads declarations (1.13), drawn from the same ones where it does not. */
export class ReviewPrepSettingsTab extends PluginSettingTab {
  constructor(private readonly plugin: ReviewPrepPlugin) {
    super(plugin.app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    return settingDefinitions(this.plugin.settings);
  }

  override getControlValue(key: string): unknown {
    return valueAt(this.plugin.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (problemWith(this.plugin.settings, key, value) !== undefined) return;
    await this.plugin.changeSettings(withValue(this.plugin.settings, key, value));
  }

  override display(): void {
    this.containerEl.empty();
    for (const { heading, items = [] } of settingDefinitions(this.plugin.settings)) {
      if (heading !== undefined) new Setting(this.containerEl).setName(heading).setHeading();
      for (const row of items) if ('control' in row && row.control) this.draw(row);
    }
  }

  private draw({ name, desc = '', control }: SettingDefinitionControl): void {
    const setting = new Setting(this.containerEl).setName(name).setDesc(desc);
    const value = this.getControlValue(control.key);
    const shown = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
    const save = (next: unknown): void => {
      const problem = problemWith(this.plugin.settings, control.key, next);
      setting.setDesc(problem ?? desc);
      setting.settingEl.toggleClass('review-prep-setting-problem', problem !== undefined);
      void this.setControlValue(control.key, next);
    };
    if (control.type === 'toggle')
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(save));
    else if (control.type === 'dropdown')
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(shown).onChange(save));
    else if (control.type === 'textarea')
      setting.addTextArea((area) =>
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(shown)
          .onChange(save),
      );
    else if (control.type === 'number')
      setting.addText((text) => text.setValue(shown).onChange((typed) => save(numberOr(typed))));
    else setting.addText((text) => text.setValue(shown).onChange(save));
  }
}

/** What is no number stays a text, so that the check can say so. */
const numberOr = (typed: string): unknown => (/^\s*\d+(?:\.\d+)?\s*$/.test(typed) ? Number(typed) : typed);
