import { Setting, type App } from 'obsidian';
import type { Planned } from '../commands/write-document';
import { readFrontMatter } from '../notes/front-matter';
import { Dialogue } from './dialogue';

/** A document's note before it is written: its lines, those marked that are new where it stands already. */
export class DocumentPreviewModal extends Dialogue {
  constructor(
    app: App,
    private readonly planned: Planned,
    private readonly done: () => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { path, before, after, action, messages } = this.planned;
    this.modalEl.addClass('review-prep-wide');
    this.setTitle(path.replace(/^.*\//, () => '').replace(/\.md$/, () => ''));
    for (const message of messages) this.contentEl.createEl('p', { text: message });
    const body = this.contentEl.createDiv({
      cls: 'review-prep-preview review-prep-document',
      attr: { tabindex: '0' },
    });
    const lines = shownOf(after).split('\n');
    const known = before === null ? new Set(lines) : new Set(shownOf(before).split('\n'));
    for (const line of lines) body.createEl(known.has(line) ? 'span' : 'ins', { text: `${line}\n` });
    const buttons = new Setting(this.contentEl);
    if (action !== 'refused')
      buttons.addButton((button) => {
        button
          .setButtonText(before === null ? 'Create' : before === after ? 'Open' : 'Refresh')
          .setCta()
          .onClick(() => {
            this.close();
            this.done();
          });
        window.setTimeout(() => button.buttonEl.focus(), 0);
      });
    buttons.addButton(this.cancels);
  }
}

/** As a reader sees it: without properties and the marks around the parts. */
const shownOf = (text: string): string =>
  text
    .slice(readFrontMatter(text).bodyFrom)
    .split('\n')
    .filter((line) => !line.startsWith('<!-- review-prep:'))
    .join('\n')
    .replace(/\n{3,}/g, () => '\n\n')
    .trim();
