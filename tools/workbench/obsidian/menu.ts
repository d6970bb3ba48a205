import { Component } from './component';
import { setIcon } from './icons';
import { Scope } from './keymap';
import { app } from './the-app';

export class MenuSeparator {}

export class MenuItem {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
  section = '';
  submenu: Menu | null = null;
  callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  disabled = false;
  readonly #iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
  readonly #titleEl = this.dom.createDiv({ cls: 'menu-item-title' });

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.#iconEl.empty();
    if (icon !== null) setIcon(this.#iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.setAttr('role', 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', String(checked === true));
    this.dom.classList.toggle('mod-checked', checked === true);
    if (checked === true) setIcon(this.#iconEl, 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.classList.toggle('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', String(disabled));
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.classList.toggle('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.classList.toggle('is-label', isLabel);
    this.disabled = isLabel;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  /** Not in the public interface, but widely used. */
  setSubmenu(): Menu {
    this.submenu ??= new Menu();
    this.dom.classList.add('has-submenu');
    return this.submenu;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }
}

/** A menu by pointer and keyboard: arrows, Enter, Escape; items of one section stand together. */
export class Menu extends Component {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  readonly scope = new Scope();
  #items: (MenuItem | MenuSeparator)[] = [];
  #hideCallbacks: (() => unknown)[] = [];
  #selected = -1;
  #shown = false;
  #before: Element | null = null;

  static forEvent(event: MouseEvent): Menu {
    const menu = new Menu();
    event.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(event));
    return menu;
  }

  addItem(fill: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.#items.push(item);
    fill(item);
    return this;
  }

  addSeparator(): this {
    this.#items.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    this.dom.classList.add('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_use: boolean): this {
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition({ x, y }: { x: number; y: number }, _doc?: Document): this {
    if (this.#items.length === 0) return this;
    this.#draw();
    activeDocument.body.appendChild(this.dom);
    this.dom.style.left = `${Math.max(4, Math.min(x, activeWindow.innerWidth - this.dom.offsetWidth - 4))}px`;
    this.dom.style.top = `${Math.max(4, Math.min(y, activeWindow.innerHeight - this.dom.offsetHeight - 4))}px`;
    this.#shown = true;
    this.load();
    this.#takeKeys();
    return this;
  }

  hide(): this {
    if (!this.#shown) return this;
    this.#shown = false;
    app().keymap.popScope(this.scope);
    this.dom.detach();
    this.unload();
    if (this.#before?.instanceOf(HTMLElement)) this.#before.focus();
    for (const callback of this.#hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hideCallbacks.push(callback);
  }

  #draw(): void {
    this.dom.empty();
    const sections = [...new Set(this.#items.map((item) => (item instanceof MenuItem ? item.section : '')))];
    for (const section of sections) {
      if (this.dom.childElementCount > 0) this.dom.createDiv({ cls: 'menu-separator' });
      for (const item of this.#items) {
        if (item instanceof MenuSeparator) {
          if (section === '') this.dom.createDiv({ cls: 'menu-separator' });
        } else if (item.section === section) {
          this.dom.appendChild(item.dom);
          item.dom.onclick = (event): void => this.#use(item, event);
          item.dom.onmousemove = (): void => this.#select(this.#choices().indexOf(item));
        }
      }
    }
  }

  #takeKeys(): void {
    this.#before = activeDocument.activeElement;
    const keys: [string, (event: KeyboardEvent) => void][] = [
      ['Escape', () => this.hide()],
      ['ArrowDown', () => this.#select(this.#selected + 1)],
      ['ArrowUp', () => this.#select(this.#selected - 1)],
      ['Enter', (event) => this.#useSelected(event)],
      [' ', (event) => this.#useSelected(event)],
      ['Tab', () => undefined],
    ];
    for (const [key, act] of keys) {
      this.scope.register(null, key, (event) => {
        act(event);
        return false;
      });
    }
    app().keymap.pushScope(this.scope);
    const outside = (event: Event): void => {
      if (!this.dom.contains(event.target as Node)) this.hide();
    };
    this.registerDomEvent(activeDocument, 'mousedown', outside, { capture: true });
    this.registerDomEvent(activeWindow, 'blur', () => this.hide());
  }

  #choices(): MenuItem[] {
    const shown = [...this.dom.children];
    const items = this.#items.filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled);
    return items.sort((one, other) => shown.indexOf(one.dom) - shown.indexOf(other.dom));
  }

  #select(at: number): void {
    const choices = this.#choices();
    if (choices.length === 0) return;
    this.#selected = at < 0 ? choices.length - 1 : at % choices.length;
    for (const [n, item] of choices.entries()) item.dom.classList.toggle('selected', n === this.#selected);
    choices[this.#selected]?.dom.focus();
  }

  #useSelected(event: KeyboardEvent): void {
    const item = this.#choices()[this.#selected];
    if (item) this.#use(item, event);
  }

  #use(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (item.disabled) return;
    const box = item.dom.getBoundingClientRect();
    this.hide();
    if (item.submenu) item.submenu.showAtPosition({ x: box.left, y: box.top });
    else item.callback?.(event);
  }
}
