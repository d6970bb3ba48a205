import {
  ButtonComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  ToggleComponent,
} from './controls';
import { ColorComponent, ProgressBarComponent, SliderComponent } from './range-controls';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-controls';
import type { BaseComponent } from './controls';
import { setTooltip } from './tooltip';

/** One row: a name and a description at the left, its controls at the right. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv({ cls: 'setting-item' });
    this.infoEl = this.settingEl.createDiv({ cls: 'setting-item-info' });
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name' });
    this.descEl = this.infoEl.createDiv({ cls: 'setting-item-description' });
    this.controlEl = this.settingEl.createDiv({ cls: 'setting-item-control' });
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.classList.add(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: { placement?: string }): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.classList.add('setting-item-heading');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.classList.toggle('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    const wrong = message !== null && message !== '';
    this.settingEl.classList.toggle('is-invalid', wrong);
    if (!wrong) {
      this.errorEl?.detach();
      this.errorEl = null;
      return this;
    }
    this.errorEl ??= this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
    this.errorEl.setText(message);
    return this;
  }

  addButton(fill: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), fill);
  }

  addExtraButton(fill: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), fill);
  }

  addToggle(fill: (component: ToggleComponent) => unknown): this {
    this.settingEl.classList.add('mod-toggle');
    return this.#add(new ToggleComponent(this.controlEl), fill);
  }

  addText(fill: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), fill);
  }

  addSearch(fill: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), fill);
  }

  addTextArea(fill: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), fill);
  }

  addMomentFormat(fill: (component: MomentFormatComponent) => unknown): this {
    return this.#add(new MomentFormatComponent(this.controlEl), fill);
  }

  addDropdown(fill: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), fill);
  }

  addColorPicker(fill: (component: ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), fill);
  }

  addProgressBar(fill: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), fill);
  }

  addSlider(fill: (component: SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), fill);
  }

  addDisplayValue(fill: (component: DisplayValueComponent) => unknown): this {
    fill(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
    this.components.push(make(this.controlEl));
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, fill: (component: T) => unknown): this {
    this.components.push(component);
    fill(component);
    return this;
  }
}

/** Rows under one heading, with a search field and buttons in it where they are asked for. */
export class SettingGroup {
  groupEl: HTMLElement;
  listEl: HTMLElement;
  #header: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv({ cls: 'setting-group' });
    this.listEl = this.groupEl.createDiv({ cls: 'setting-items' });
  }

  setHeading(text: string | DocumentFragment): this {
    this.#heading().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.classList.add(...classes);
    return this;
  }

  addSetting(fill: (setting: Setting) => void): this {
    fill(new Setting(this.listEl));
    return this;
  }

  addSearch(fill: (component: SearchComponent) => unknown): this {
    this.#heading().addSearch(fill);
    return this;
  }

  addExtraButton(fill: (component: ExtraButtonComponent) => unknown): this {
    this.#heading().addExtraButton(fill);
    return this;
  }

  #heading(): Setting {
    if (this.#header) return this.#header;
    this.#header = new Setting(this.groupEl).setHeading();
    this.groupEl.prepend(this.#header.settingEl);
    return this.#header;
  }
}
