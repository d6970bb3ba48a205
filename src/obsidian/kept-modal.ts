import { Setting, type App } from 'obsidian';
import type { Kept, Planned, Take } from '../commands/write-document';
import { changedWords } from '../editor/changed-words';
import { Dialogue } from './dialogue';
import { nameControl } from './name-control';

/**
 * Shows the parts that the user edited beside what would have come, to take or to leave. Answers at once where
 * there are none, and null where the user calls the refresh off.
 */
export function askAboutKept(app: App, planned: readonly Planned[]): Promise<Take | null> {
  if (planned.every(({ kept }) => kept.length === 0)) return Promise.resolve(new Map());
  return new Promise((resolve) => new KeptModal(app, planned, resolve).open());
}

class KeptModal extends Dialogue {
  private readonly take = new Map<string, Set<string>>();
  private isAnswered = false;

  constructor(
    app: App,
    private readonly planned: readonly Planned[],
    private readonly answer: (take: Take | null) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('review-prep-wide');
    this.setTitle('Parts that you edited');
    this.contentEl.createEl('p', {
      text: 'They stay as they are unless you take the new text. Words that differ are marked.',
    });
    for (const { path, kept } of this.planned) for (const part of kept) this.drawPart(path, part);
    new Setting(this.contentEl)
      .setClass('review-prep-finish')
      .addButton((button) => {
        button
          .setButtonText('Refresh')
          .setCta()
          .onClick(() => this.finish());
        window.setTimeout(() => button.buttonEl.focus({ preventScroll: true }), 0);
      })
      .addButton(this.cancels);
  }

  override onClose(): void {
    super.onClose();
    if (!this.isAnswered) this.answer(null);
  }

  private finish(): void {
    this.isAnswered = true;
    this.answer(this.take);
    this.close();
  }

  private drawPart(path: string, { id, why, now, wouldBe }: Kept): void {
    const part = this.contentEl.createEl('section', { cls: 'review-prep-kept' });
    const name = `${nameOf(now, id)} in ${path.replace(/^.*\//, () => '')}`;
    part.createEl('h3', { text: name });
    part.createEl('p', { cls: 'review-prep-place', text: why });
    const texts = part.createDiv({ cls: 'review-prep-kept-texts' });
    drawText(texts, 'As you have it', wouldBe, now, 'del');
    if (wouldBe === '') texts.createDiv({ text: 'Without your edit it would be taken out.' });
    else drawText(texts, 'As it would come', now, wouldBe, 'ins');
    const take = new Setting(part).setName('Take the new text').addToggle((toggle) =>
      toggle.onChange((isOn) => {
        const ids = this.take.get(path) ?? new Set();
        if (isOn) ids.add(id);
        else ids.delete(id);
        this.take.set(path, ids);
      }),
    );
    nameControl(take, `Take the new text: ${name}`);
  }
}

/** Its heading without the marks, else the part's own name. */
const nameOf = (markdown: string, id: string): string => /^#{1,6} (.{1,80})/m.exec(markdown)?.[1] ?? id;

/** `text` with the words marked that `other` does not have. */
function drawText(
  parent: HTMLElement,
  title: string,
  other: string,
  text: string,
  mark: 'ins' | 'del',
): void {
  const side = parent.createDiv();
  side.createEl('h4', { text: title });
  const body = side.createDiv({ cls: 'review-prep-preview', attr: { tabindex: '0' } });
  for (const { text: stretch, changed } of changedWords(other, text))
    body.createEl(changed ? mark : 'span', { text: stretch });
}
