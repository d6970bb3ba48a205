import { Notice, PluginSettingTab, requireApiVersion, type SettingDefinitionItem } from 'obsidian';
import { ConfirmModal } from './confirm-modal';
import { setUpFolders } from './note-commands';
import type { ReviewPrepPlugin } from './plugin';
import { editSettingRow } from './setting-row-modal';
import type { SettingActs } from './settings-controls';
import { settingDefinitions } from './settings-definitions';
import { drawSettings } from './settings-drawn';
import { rowsAsValue, rowsOf, withRowMoved } from './settings-rows';
import { SettingsTextModal } from './settings-text-modal';
import { problemWith, valueAt, withValue, type SettingKey } from './settings-values';
import { defaultSettings } from '../settings/default-settings';

/** Declarative where Obsidian reads declarations (1.13), drawn from the same ones where it does not. */
export class ReviewPrepSettingsTab extends PluginSettingTab {
  override icon = 'clipboard-check';

  constructor(private readonly plugin: ReviewPrepPlugin) {
    super(plugin.app, plugin);
    this.containerEl.addClass('review-prep-settings');
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    return settingDefinitions(this.plugin.settings, this.acts);
  }

  override getControlValue(key: string): unknown {
    return valueAt(this.plugin.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (problemWith(this.plugin.settings, key, value) !== undefined) return;
    await this.plugin.changeSettings(withValue(this.plugin.settings, key, value));
  }

  override display(): void {
    this.draw();
  }

  private draw(): void {
    drawSettings(this.app, this.containerEl, this.getSettingDefinitions(), {
      valueOf: (key) => this.getControlValue(key),
      keep: (key, value) => this.setControlValue(key, value),
    });
  }

  /** Shows the settings as they are now, where the tab is open. */
  showAgain(): void {
    if (requireApiVersion('1.13.0')) this.update();
    else if (this.containerEl.isShown()) this.draw();
  }

  private readonly acts: SettingActs = {
    editRow: (key, index) =>
      editSettingRow(this.plugin, key, index, (rows) => void this.keepRows(key, rowsAsValue(rows))),
    moveRow: (key, from, to) =>
      void this.keepRows(key, rowsAsValue(withRowMoved(rowsOf(this.plugin.settings, key), from, to))),
    deleteRow: (key, index) =>
      void this.keepRows(key, rowsAsValue(rowsOf(this.plugin.settings, key).filter((_, at) => at !== index))),
    setUp: () => void setUpFolders(this.plugin),
    showAsText: () => new SettingsTextModal(this.plugin).open(),
    reset: () =>
      new ConfirmModal(this.app, {
        title: 'Reset all settings?',
        text: 'Cycles, sets of principles, words and everything else go back to the standard. Notes stay as they are.',
        yes: 'Reset',
        done: () => void this.plugin.attempt(() => this.reset()),
      }).open(),
  };

  private async keepRows(key: SettingKey, value: string): Promise<void> {
    await this.setControlValue(key, value);
    this.showAgain();
  }

  private async reset(): Promise<void> {
    await this.plugin.changeSettings(defaultSettings);
    this.showAgain();
    new Notice('The standard settings hold again.');
  }
}
