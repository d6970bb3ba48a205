import type { Scope } from './keymap';

export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The chooser that modals and popovers share: arrow keys, Home and End, Enter, pointer. */
export class SuggestionList<T> {
  values: T[] = [];
  private rows: HTMLElement[] = [];
  private selected = 0;

  constructor(
    private readonly owner: SuggestionOwner<T>,
    private readonly el: HTMLElement,
    scope: Scope,
  ) {
    const moves: [string, () => void][] = [
      ['ArrowUp', () => this.select(this.selected - 1)],
      ['ArrowDown', () => this.select(this.selected + 1)],
      ['PageUp', () => this.select(Math.max(0, this.selected - 8))],
      ['PageDown', () => this.select(Math.min(this.rows.length - 1, this.selected + 8))],
      ['Home', () => this.select(0)],
      ['End', () => this.select(this.rows.length - 1)],
    ];
    for (const [key, move] of moves) {
      scope.register([], key, () => {
        move();
        return false;
      });
    }
    el.setAttr('role', 'listbox');
  }

  show(values: T[]): void {
    this.values = values;
    this.el.empty();
    this.rows = values.map((value, at) => this.row(value, at));
    this.select(0);
  }

  useSelected(event: MouseEvent | KeyboardEvent): boolean {
    if (this.selected >= this.values.length) return false;
    this.owner.selectSuggestion(this.values[this.selected] as T, event);
    return true;
  }

  private row(value: T, at: number): HTMLElement {
    const row = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
    this.owner.renderSuggestion(value, row);
    row.addEventListener('mousemove', () => this.select(at, false));
    row.addEventListener('click', (event) => {
      event.preventDefault();
      this.owner.selectSuggestion(value, event);
    });
    return row;
  }

  private select(at: number, scroll = true): void {
    if (this.rows.length === 0) return;
    this.selected = (at + this.rows.length) % this.rows.length;
    for (const [n, row] of this.rows.entries()) {
      row.classList.toggle('is-selected', n === this.selected);
      row.setAttr('aria-selected', String(n === this.selected));
    }
    if (scroll) this.rows[this.selected]?.scrollIntoView({ block: 'nearest' });
  }
}
