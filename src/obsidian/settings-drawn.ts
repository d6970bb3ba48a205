import {
  SearchComponent,
  Setting,
  type App,
  type SettingControl,
  type SettingDefinitionControl,
  type SettingDefinitionItem,
  type SettingDefinitionList,
} from 'obsidian';
import { nameControl } from './name-control';
import type { SettingKey } from './settings-values';
import { holding } from './holding';
import { tellProblem } from './tell-problem';
import { foldersOf, TextSuggest } from './text-suggest';

type Items = readonly SettingDefinitionItem<SettingKey>[];

interface Values {
  valueOf: (key: SettingKey) => unknown;
  keep: (key: SettingKey, value: unknown) => Promise<void>;
}

/** Draws the definitions for an app that does not read them itself (before 1.13), with a search over all rows. */
export function drawSettings(app: App, parent: HTMLElement, items: Items, values: Values): void {
  parent.empty();
  const search = new SearchComponent(parent).setPlaceholder('Search these settings');
  search.inputEl.setAttr('aria-label', 'Search these settings');
  const rows: Setting[] = [];
  drawItems(items, { app, parent, values, add: (setting) => rows.push(setting) });
  search.onChange((query) => {
    const matches = holding(query);
    for (const { settingEl, nameEl, descEl } of rows) {
      const isHeading = settingEl.hasClass('setting-item-heading');
      settingEl.toggle(isHeading ? query === '' : matches(`${nameEl.getText()} ${descEl.getText()}`));
    }
  });
}

interface Canvas {
  app: App;
  parent: HTMLElement;
  values: Values;
  add: (setting: Setting) => void;
}

function drawItems(items: Items, canvas: Canvas): void {
  for (const item of items) {
    if (!('type' in item)) drawRow(item, canvas);
    else if (item.type === 'page') drawItems(item.items ?? [], canvas);
    else {
      const heading = new Setting(canvas.parent).setName(item.heading ?? '').setHeading();
      canvas.add(heading);
      if (isList(item)) drawList(item, heading, canvas);
      else drawItems(item.items ?? [], canvas);
    }
  }
}

function drawRow(item: Items[number], canvas: Canvas): void {
  if ('control' in item && item.control) drawControl(item, canvas);
  else if ('action' in item && item.action) {
    const { name, desc = '', action } = item;
    const setting = new Setting(canvas.parent).setName(name).setDesc(desc);
    setting.addButton((button) => button.setButtonText(name).onClick(() => action(setting.settingEl, 0)));
    canvas.add(setting);
  }
}

function drawList(list: SettingDefinitionList<SettingKey>, heading: Setting, canvas: Canvas): void {
  const { addItem, emptyState = '', onDelete, onReorder, items = [] } = list;
  if (addItem)
    heading.addButton((button) =>
      button.setButtonText(addItem.name).onClick(() => addItem.action(button.buttonEl)),
    );
  if (items.length === 0) canvas.add(new Setting(canvas.parent).setDesc(emptyState));
  items.forEach((item, index) => {
    if (!('action' in item) || !item.action) return;
    const { name, desc = '', action } = item;
    const setting = new Setting(canvas.parent).setName(name).setDesc(desc);
    const tool = (icon: string, does: string, run: () => void): void =>
      void setting.addExtraButton((button) => {
        button.setIcon(icon).setTooltip(`${does} ${name}`).onClick(run);
        button.extraSettingsEl.setAttrs({ role: 'button', tabindex: '0' });
      });
    if (onReorder && index > 0) tool('chevron-up', 'Move up', () => onReorder(index, index - 1));
    if (onReorder && index < items.length - 1)
      tool('chevron-down', 'Move down', () => onReorder(index, index + 1));
    tool('pencil', 'Edit', () => action(setting.settingEl, index));
    if (onDelete) tool('trash-2', 'Delete', () => onDelete(index));
    canvas.add(setting);
  });
}

function drawControl(
  { name, desc = '', control }: SettingDefinitionControl<SettingKey>,
  { app, parent, values, add }: Canvas,
): void {
  const setting = new Setting(parent).setName(name).setDesc(desc);
  add(setting);
  const keep = (next: unknown): void => {
    const problem = problemOf(control, next);
    if (input) tellProblem(input, setting.descEl, problem ?? '');
    if (problem === undefined) setting.setDesc(desc);
    setting.settingEl.toggleClass('review-prep-setting-problem', problem !== undefined);
    void values.keep(control.key, next);
  };
  addInput(setting, control, values.valueOf(control.key), keep);
  const input = nameControl(setting, name);
  if (control.type === 'folder' && input?.instanceOf(HTMLInputElement))
    new TextSuggest(app, input, foldersOf(app));
}

function addInput(
  setting: Setting,
  control: SettingControl<SettingKey>,
  value: unknown,
  keep: (next: unknown) => void,
): void {
  const shown = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (control.type === 'toggle')
    setting.addToggle((toggle) => toggle.setValue(value === true).onChange(keep));
  else if (control.type === 'dropdown')
    setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(shown).onChange(keep));
  else if (control.type === 'textarea')
    setting.addTextArea((area) => {
      const example = control.placeholder ?? '';
      area.setPlaceholder(example).setValue(shown).onChange(keep);
    });
  else if (control.type === 'number')
    setting.addText((text) => text.setValue(shown).onChange((typed) => keep(numberOr(typed))));
  else setting.addText((text) => text.setValue(shown).onChange(keep));
}

const isList = (item: { type: string }): item is SettingDefinitionList<SettingKey> => item.type === 'list';

function problemOf({ validate }: SettingControl<SettingKey>, value: unknown): string | undefined {
  const problem: unknown = (validate as ((value: unknown) => unknown) | undefined)?.(value);
  return typeof problem === 'string' ? problem : undefined;
}

/** What is no number stays a text, so that the check can say so. */
const numberOr = (typed: string): unknown => (/^\s*\d+(?:\.\d+)?\s*$/.test(typed) ? Number(typed) : typed);
