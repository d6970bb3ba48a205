import type { App } from './app';
import type { Editor, EditorPosition } from './editor';
import type { TFile } from './files';
import { Scope } from './keymap';
import { SuggestionList } from './suggestion-list';

export abstract class PopoverSuggest<T> {
  scope: Scope;
  suggestEl: HTMLElement;
  protected readonly list__: SuggestionList<T>;
  protected isOpen__ = false;

  constructor(
    public app: App,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope();
    this.suggestEl = createDiv({ cls: 'suggestion-container' });
    this.list__ = new SuggestionList<T>(this, this.suggestEl.createDiv({ cls: 'suggestion' }), this.scope);
    this.suggestEl.addEventListener('mousedown', (event) => event.preventDefault());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    const use = (event: KeyboardEvent): false | undefined =>
      this.list__.useSelected(event) ? false : undefined;
    this.scope.register([], 'Enter', use);
    this.scope.register([], 'Tab', use);
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen__) return;
    this.isOpen__ = true;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen__) return;
    this.isOpen__ = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  protected place__(left: number, bottom: number): void {
    const width = this.suggestEl.offsetWidth;
    this.suggestEl.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    this.suggestEl.style.top = `${bottom + 4}px`;
  }
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  #selectCallback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: App,
    public textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const update = (): void => void this.#update();
    textInputEl.addEventListener('input', update);
    textInputEl.addEventListener('focus', update);
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return this.textInputEl.instanceOf(HTMLInputElement)
      ? this.textInputEl.value
      : this.textInputEl.getText();
  }

  setValue(value: string): void {
    if (this.textInputEl.instanceOf(HTMLInputElement)) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#selectCallback?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#selectCallback = callback;
    return this;
  }

  async #update(): Promise<void> {
    const values = await this.getSuggestions(this.getValue());
    if (values.length === 0 || activeDocument.activeElement !== this.textInputEl) {
      this.close();
      return;
    }
    this.open();
    this.list__.show(values.slice(0, this.limit));
    const box = this.textInputEl.getBoundingClientRect();
    this.place__(box.left, box.bottom);
  }
}

export interface EditorSuggestTriggerInfo {
  start: EditorPosition;
  end: EditorPosition;
  query: string;
}

export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
  editor: Editor;
  file: TFile;
}

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  #instructionsEl: HTMLElement | null = null;

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: { command: string; purpose: string }[]): void {
    this.#instructionsEl ??= this.suggestEl.createDiv({ cls: 'prompt-instructions' });
    this.#instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.#instructionsEl.createDiv({ cls: 'prompt-instruction' });
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  /** Called by the editor after each typed change; answers whether this suggester took it. */
  async tryTrigger__(editor: Editor, file: TFile | null): Promise<boolean> {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (!info || !file) {
      this.close();
      return false;
    }
    this.context = { ...info, editor, file };
    const values = await this.getSuggestions(this.context);
    if (values.length === 0) {
      this.close();
      return true;
    }
    this.open();
    this.list__.show(values.slice(0, this.limit));
    const at = editor.cm.coordsAtPos(editor.posToOffset(info.start));
    if (at) this.place__(at.left, at.bottom);
    return true;
  }

  override close(): void {
    super.close();
    this.context = null;
  }
}
