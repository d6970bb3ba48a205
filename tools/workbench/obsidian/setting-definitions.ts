import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { setIcon } from './icons';
import { drawControl } from './setting-controls';
import { Setting, SettingGroup } from './setting';
import type { SettingPage as OwnPage, SettingTab } from './setting-tab';

/** A row or a group as it stands on the page, with what decides whether it shows. */
export interface DrawnItem {
  el: HTMLElement;
  visible?: boolean | (() => boolean) | undefined;
  disabled?: boolean | (() => boolean) | undefined;
  setting?: Setting;
  children?: DrawnItem[];
  end?: (() => void) | undefined;
}

/** Draws the definitions into the tab's element, with a search field over all of them. */
export function drawDefinitions(tab: SettingTab, items: SettingDefinitionItem[]): DrawnItem[] {
  const { containerEl } = tab;
  containerEl.empty();
  const drawn = drawItems(tab, items, containerEl);
  applyState(drawn);
  return drawn;
}

/** Sets what is shown and what can be used by the predicates of this moment; draws nothing again. */
export function applyState(drawn: DrawnItem[]): void {
  for (const item of drawn) {
    if (item.children) applyState(item.children);
    item.el.toggle(valueOf(item.visible, true));
    if (item.disabled !== undefined) item.setting?.setDisabled(valueOf(item.disabled, false));
  }
}

/** Every definition that the settings' search finds, with the names of the pages that lead to it. */
export function searchDefinitions(items: SettingDefinitionItem[], query: string): SettingDefinition[] {
  const wanted = query.toLowerCase();
  return items.flatMap((item): SettingDefinition[] => {
    if (!valueOf(item.visible, true)) return [];
    if ('type' in item) return searchDefinitions(item.items ?? [], query);
    const text = [
      item.name,
      typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? ''),
      ...(item.aliases ?? []),
    ];
    const searchable = valueOf(item.searchable, true);
    return searchable && text.join(' ').toLowerCase().includes(wanted) ? [item] : [];
  });
}

function drawItems(tab: SettingTab, items: SettingDefinitionItem[], el: HTMLElement): DrawnItem[] {
  const drawn: DrawnItem[] = [];
  let loose: SettingGroup | null = null;
  for (const [index, item] of items.entries()) {
    if ('type' in item && item.type !== 'page') {
      loose = null;
      drawn.push(drawGroup(tab, item, el));
      continue;
    }
    loose ??= new SettingGroup(el);
    drawn.push(drawRow(tab, item, loose, index));
  }
  return drawn;
}

function drawGroup(
  tab: SettingTab,
  definition: SettingDefinitionGroup | SettingDefinitionList,
  el: HTMLElement,
): DrawnItem {
  const group = new SettingGroup(el);
  if (definition.heading !== undefined) group.setHeading(definition.heading);
  if (definition.cls !== undefined) group.addClass(...definition.cls.split(' ').filter(Boolean));
  for (const fill of definition.extraButtons ?? []) group.addExtraButton(fill as never);
  const items = definition.items ?? [];
  const children = items.map((item, index) => drawRow(tab, item, group, index));
  if (definition.search) addGroupSearch(definition, group, children);
  if (definition.type === 'list') makeList(definition as SettingDefinitionList, group, children);
  return { el: group.groupEl, visible: definition.visible, children };
}

function drawRow(
  tab: SettingTab,
  item: SettingDefinition | SettingDefinitionPage,
  group: SettingGroup,
  index: number,
): DrawnItem {
  const setting = new Setting(group.listEl).setName(item.name);
  if (item.desc !== undefined) setting.setDesc(item.desc);
  const drawn: DrawnItem = { el: setting.settingEl, visible: item.visible, setting };
  if ('type' in item) {
    drawPageRow(tab, item, setting);
  } else if (item.render) {
    drawn.end = (item.render(setting as never, group as never) as (() => void) | undefined) ?? undefined;
  } else if (item.action) {
    drawn.disabled = item.disabled;
    makeTappable(setting.settingEl, () => item.action?.(setting.settingEl, index));
  } else if (item.control) {
    drawn.disabled = item.control.disabled;
    drawControl(tab, setting, item.control);
  }
  return drawn;
}

function drawPageRow(tab: SettingTab, page: SettingDefinitionPage, setting: Setting): void {
  const value = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
  const status = typeof page.status === 'function' ? page.status() : page.status;
  setting.addDisplayValue((component) => component.setValue(value ?? null).setStatus(status ?? null));
  setIcon(setting.controlEl.createDiv({ cls: 'setting-page-chevron' }), 'chevron-right');
  makeTappable(setting.settingEl, () => openPage(tab, page));
}

function openPage(tab: SettingTab, page: SettingDefinitionPage): void {
  const { containerEl } = tab;
  const own: OwnPage | undefined = page.page?.();
  containerEl.empty();
  const bar = own?.titlebarEl ?? containerEl.createDiv({ cls: 'setting-page-titlebar' });
  const back = bar.createDiv({
    cls: 'clickable-icon',
    attr: { 'aria-label': 'Back', role: 'button', tabindex: '0' },
  });
  setIcon(back, 'chevron-left');
  makeTappable(back, () => {
    own?.hide();
    tab.update();
  });
  bar.createDiv({
    cls: 'setting-page-title',
    text: own?.title !== undefined && own.title !== '' ? own.title : page.name,
  });
  if (own) {
    containerEl.appendChild(own.rootEl);
    own.display();
  } else {
    applyState(drawItems(tab, page.items ?? [], containerEl));
  }
}

function addGroupSearch(
  definition: SettingDefinitionGroup,
  group: SettingGroup,
  children: DrawnItem[],
): void {
  group.addSearch((search) => {
    search.setPlaceholder(definition.search?.placeholder ?? '');
    search.onChange((query) => {
      for (const [index, child] of children.entries()) {
        const item = definition.items?.[index];
        if (!item || 'type' in item || !valueOf(item.searchable, true)) continue;
        child.el.toggle(
          valueOf(item.visible, true) && (query === '' || definition.search?.match(item, query) === true),
        );
      }
    });
  });
}

function makeList(list: SettingDefinitionList, group: SettingGroup, children: DrawnItem[]): void {
  group.addClass('mod-list');
  if (children.length === 0 && list.emptyState !== undefined) {
    group.listEl.createDiv({ cls: 'setting-list-empty' }).append(list.emptyState);
  }
  const { addItem, onDelete, onReorder } = list;
  if (addItem) {
    group.addExtraButton((button) => {
      button.setIcon('plus').setTooltip(addItem.name);
      button.onClick(() => addItem.action(button.extraSettingsEl));
    });
  }
  for (const [index, { setting }] of children.entries()) {
    if (onReorder && setting) addReorder(setting, index, children.length, onReorder);
    if (onDelete)
      setting?.addExtraButton((button) =>
        button
          .setIcon('trash-2')
          .setTooltip('Delete')
          .onClick(() => onDelete(index)),
      );
  }
}

/** The app drags a handle; the workbench's handle moves by the arrow keys and by dropping on another row. */
function addReorder(
  setting: Setting,
  index: number,
  count: number,
  reorder: (from: number, to: number) => void,
): void {
  const handle = createDiv({
    cls: 'clickable-icon setting-list-handle',
    attr: { 'aria-label': 'Move', role: 'button', tabindex: '0', draggable: 'true' },
  });
  setIcon(handle, 'grip-vertical');
  setting.settingEl.prepend(handle);
  handle.addEventListener('keydown', (event) => {
    const to = event.key === 'ArrowUp' ? index - 1 : event.key === 'ArrowDown' ? index + 1 : index;
    if (to !== index && to >= 0 && to < count) reorder(index, to);
  });
  handle.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', String(index)));
  setting.settingEl.addEventListener('dragover', (event) => event.preventDefault());
  setting.settingEl.addEventListener('drop', (event) => {
    const from = Number(event.dataTransfer?.getData('text/plain'));
    if (from !== index) reorder(from, index);
  });
}

function makeTappable(el: HTMLElement, act: () => void): void {
  el.classList.add('tappable');
  el.setAttrs({ role: 'button', tabindex: '0' });
  el.addEventListener('click', (event) => {
    // A control within the row is pressed for itself: deleting a row does not open it.
    const control = (event.target as Element).closest('button, input, select, .clickable-icon');
    if (!event.defaultPrevented && (control === null || control === el)) act();
  });
  el.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target !== el) return;
    event.preventDefault();
    act();
  });
}

function valueOf(test: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
  return typeof test === 'function' ? test() : (test ?? otherwise);
}
