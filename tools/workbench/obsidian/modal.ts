import type { App } from './app';
import { ButtonComponent } from './controls';
import { setIcon } from './icons';
import { Scope } from './keymap';

/** A dialogue over the page: it keeps the keyboard, closes on Escape and gives the focus back. */
export class Modal {
  scope = new Scope();
  containerEl: HTMLElement;
  bgEl: HTMLElement;
  modalEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  closeButtonEl: HTMLElement;
  shouldRestoreSelection = true;
  #closeCallback: (() => unknown) | null = null;
  #before: Element | null = null;
  #isOpen = false;

  constructor(public app: App) {
    this.containerEl = createDiv({ cls: 'modal-container' });
    this.bgEl = this.containerEl.createDiv({ cls: 'modal-bg' });
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
    });
    this.closeButtonEl = this.modalEl.createDiv({
      cls: 'modal-close-button',
      attr: { 'aria-label': 'Close', role: 'button', tabindex: '0' },
    });
    setIcon(this.closeButtonEl, 'x');
    this.headerEl = this.modalEl.createDiv({ cls: 'modal-header' });
    this.titleEl = this.headerEl.createDiv({ cls: 'modal-title' });
    this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
    this.bgEl.addEventListener('click', () => this.close());
    this.closeButtonEl.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => this.#keepFocus(event));
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#before = activeDocument.activeElement;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.containerEl);
    this.app.openModals.push(this);
    this.modalEl.focus();
    // The app does not wait either: an asynchronous onOpen draws into the open dialogue.
    void this.onOpen();
    // No field is focused here: a plugin that wants the cursor in one says so itself.
    if (!this.containerEl.contains(activeDocument.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.app.openModals = this.app.openModals.filter((modal) => modal !== this);
    this.containerEl.detach();
    if (this.shouldRestoreSelection && this.#before?.instanceOf(HTMLElement)) this.#before.focus();
    this.onClose();
    this.#closeCallback?.();
  }

  onOpen(): void | Promise<void> {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.empty();
    this.contentEl.append(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  #keepFocus(event: KeyboardEvent): false | undefined {
    const all = this.#focusable();
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    const outside = !this.containerEl.contains(activeDocument.activeElement);
    if (activeDocument.activeElement !== edge && !outside) return undefined;
    (event.shiftKey ? all[all.length - 1] : all[0])?.focus();
    return false;
  }

  #focusable(): HTMLElement[] {
    const selector = 'input, textarea, select, button, a[href], [tabindex="0"]';
    return [...this.modalEl.querySelectorAll<HTMLElement>(selector)].filter((el) => el.offsetParent !== null);
  }
}

/** Since 1.13: a question with its buttons below; every button closes it. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.buttonContainerEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
  }

  addClass(cls: string): this {
    this.modalEl.classList.add(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const el = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox', text: label });
    const box = createEl('input', { type: 'checkbox' });
    el.prepend(box);
    box.addEventListener('change', () => void callback(box.checked));
    return this;
  }

  addButton(fill: (button: ConfirmationButton) => unknown): this {
    fill(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}

export class ConfirmationButton extends ButtonComponent {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
    this.onClick(() => undefined);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick((event) => {
      void handler(event);
      this.modal.close();
    });
  }

  setInitialFocus(): this {
    queueMicrotask(() => this.buttonEl.focus());
    return this;
  }

  setSecondary(): this {
    this.buttonEl.classList.add('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.classList.add('mod-cancel');
    return this;
  }
}
