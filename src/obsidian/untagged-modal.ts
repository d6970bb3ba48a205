import { Setting, type App } from 'obsidian';
import type { Untagged } from '../commands/find-untagged';
import { Dialogue } from './dialogue';
import { shownDate } from './shown-locally';

export interface UntaggedChoice {
  found: readonly Untagged[];
  tag: string;
  done: (chosen: Untagged[]) => void;
  open: (untagged: Untagged) => void;
}

/** Results that wait for a tag, to be ticked: those that are become entries. */
export class UntaggedModal extends Dialogue {
  private readonly chosen = new Set<Untagged>();
  private count: HTMLElement | null = null;

  constructor(
    app: App,
    private readonly choice: UntaggedChoice,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { found, tag } = this.choice;
    this.modalEl.addClass('review-prep-wide');
    this.setTitle(`${found.length} ${found.length === 1 ? 'result' : 'results'} without #${tag}`);
    const list = this.contentEl.createEl('ul', { cls: 'review-prep-ticks' });
    for (const untagged of found) this.row(list, untagged);
    new Setting(this.contentEl)
      .addButton((button) => {
        button.setCta().onClick(() => this.finish());
        this.count = button.buttonEl;
      })
      .addButton(this.cancels);
    this.scope.register(['Mod'], 'Enter', () => this.finish());
    this.showCount();
    window.setTimeout(() => list.querySelector('input')?.focus(), 0);
  }

  private row(list: HTMLElement, untagged: Untagged): void {
    const { path, line, day, text } = untagged;
    const row = list.createEl('li');
    const label = row.createEl('label');
    const box = label.createEl('input', { type: 'checkbox' });
    label.createSpan({ text: text.replace(/\s+/g, () => ' ') });
    box.addEventListener('change', () => {
      if (box.checked) this.chosen.add(untagged);
      else this.chosen.delete(untagged);
      this.showCount();
    });
    const place = row.createEl('button', {
      cls: 'review-prep-place',
      text: `${path}:${line} · ${day === null ? 'undated' : shownDate(day)}`,
    });
    place.addEventListener('click', () => {
      this.close();
      this.choice.open(untagged);
    });
  }

  private showCount(): void {
    const { size } = this.chosen;
    this.count?.setText(size === 1 ? 'Tag 1 result' : `Tag ${size} results`);
    this.count?.toggleAttribute('disabled', size === 0);
  }

  private finish(): void {
    if (this.chosen.size === 0) return;
    this.close();
    this.choice.done([...this.chosen]);
  }
}
