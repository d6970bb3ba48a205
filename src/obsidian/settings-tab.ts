import { PluginSettingTab, Setting, type SettingDefinition, type SettingDefinitionItem } from 'obsidian';
import type { Settings } from '../settings/settings';
import type { ReviewPrepPlugin } from './plugin';
import { settingDefinitions, type SettingKey } from './settings-definitions';

/** Declarative where Obsidian reads declarations (1.13), drawn from the same ones where it does not. */
export class ReviewPrepSettingsTab extends PluginSettingTab {
  constructor(private readonly plugin: ReviewPrepPlugin) {
    super(plugin.app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    return settingDefinitions();
  }

  override getControlValue(key: string): unknown {
    return valueAt(this.plugin.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    await this.plugin.changeSettings(withValue(this.plugin.settings, key, value));
  }

  override display(): void {
    this.containerEl.empty();
    for (const item of settingDefinitions()) {
      if (!('items' in item) || !item.items) continue;
      if ('heading' in item && item.heading) new Setting(this.containerEl).setName(item.heading).setHeading();
      for (const definition of item.items) if ('control' in definition) this.draw(definition);
    }
  }

  private draw({ name, desc = '', control }: SettingDefinition): void {
    const setting = new Setting(this.containerEl).setName(name).setDesc(desc);
    if (!control) return;
    const { key } = control;
    const value = this.getControlValue(key);
    const save = (next: unknown): void => void this.setControlValue(key, next);
    if (control.type === 'toggle')
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(save));
    else if (control.type === 'dropdown')
      setting.addDropdown((dropdown) =>
        dropdown.addOptions(control.options).setValue(String(value)).onChange(save),
      );
    else if (control.type === 'number')
      setting.addText((text) =>
        text.setValue(String(value)).onChange((typed) => saveNumber(typed, control, save)),
      );
    else setting.addText((text) => text.setValue(String(value ?? '')).onChange(save));
  }
}

function saveNumber(
  typed: string,
  { min = 0, max = Infinity }: { min?: number; max?: number },
  save: (value: number) => void,
): void {
  const number = Number(typed);
  if (typed.trim() !== '' && number >= min && number <= max) save(number);
}

function valueAt(settings: Settings, key: string): unknown {
  if (key === 'principles.set') return settings.principles.sets[0] ?? 'none';
  return key
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], settings);
}

function withValue(settings: Settings, key: string, value: unknown): Settings {
  if (key === 'principles.set')
    return { ...settings, principles: { ...settings.principles, sets: [String(value)] } };
  return setAt(settings, key.split('.'), value) as Settings;
}

function setAt(target: unknown, [first, ...rest]: string[], value: unknown): unknown {
  if (first === undefined) return value;
  const object = target as Record<string, unknown>;
  return { ...object, [first]: setAt(object[first], rest, value) };
}
