import type { FuzzyMatch } from 'obsidian';
import type { App } from './app';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestionList } from './suggestion-list';

interface Instruction {
  command: string;
  purpose: string;
}

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #instructionsEl: HTMLElement;
  readonly #list: SuggestionList<T>;
  #round = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    const box = this.modalEl.createDiv({ cls: 'prompt-input-container' });
    this.inputEl = box.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { 'aria-label': 'Search', spellcheck: 'false' },
    });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results' });
    this.#instructionsEl = this.modalEl.createDiv({ cls: 'prompt-instructions' });
    this.#instructionsEl.hide();
    this.#list = new SuggestionList(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => this.#updateSuggestions());
    this.scope.register(null, 'Enter', (event) => {
      if (!event.isComposing) this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.#updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.#instructionsEl.empty();
    this.#instructionsEl.show();
    for (const { command, purpose } of instructions) {
      const el = this.#instructionsEl.createDiv({ cls: 'prompt-instruction' });
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.#list.show([]);
    if (this.emptyStateText !== '')
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  /** The dialogue closes first and then the choice is told, as in the app. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#list.useSelected(event);
  }

  #updateSuggestions(): void {
    const round = ++this.#round;
    const answer = this.getSuggestions(this.inputEl.value);
    const show = (values: T[]): void => {
      if (round !== this.#round) return;
      if (values.length === 0) this.onNoSuggestion();
      else this.#list.show(values.slice(0, this.limit));
    };
    if (Array.isArray(answer)) show(answer);
    else answer.then(show, reportError);
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    const match = prepareFuzzySearch(query);
    const found: FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const result = match(this.getItemText(item));
      if (result) found.push({ item, match: result });
    }
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
