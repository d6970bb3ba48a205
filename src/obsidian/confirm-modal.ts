import { Setting, type App } from 'obsidian';
import { Dialogue } from './dialogue';

interface Question {
  title: string;
  text: string;
  /** The word on the button that goes on. */
  yes: string;
  done: () => void;
}

/** Asks before something that cannot be taken back by one undo. */
export class ConfirmModal extends Dialogue {
  constructor(
    app: App,
    private readonly question: Question,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, text, yes, done } = this.question;
    this.setTitle(title);
    this.contentEl.createEl('p', { text });
    new Setting(this.contentEl)
      .addButton((button) =>
        button
          .setButtonText(yes)
          .setClass('mod-warning')
          .onClick(() => {
            this.close();
            done();
          }),
      )
      .addButton((button) => {
        this.cancels(button);
        window.setTimeout(() => button.buttonEl.focus(), 0);
      });
  }
}
