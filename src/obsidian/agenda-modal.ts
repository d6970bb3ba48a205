import { Modal, Setting, type App } from 'obsidian';
import type { AgendaChoices } from '../commands/make-agenda';

/** Asks what an agenda needs: the day, the length, whom it is with and the rating expected. */
export class AgendaModal extends Modal {
  private choices: AgendaChoices;

  constructor(
    app: App,
    known: AgendaChoices,
    private readonly done: (choices: AgendaChoices) => void,
  ) {
    super(app);
    this.choices = known;
  }

  override onOpen(): void {
    this.setTitle('Create review agenda');
    this.field(
      'Date of the 1:1',
      'A day such as 2026-07-14, with a time if you like: 2026-07-14T15:00.',
      'date',
    );
    this.field('Manager', 'Whom the 1:1 is with.', 'manager');
    this.field('Rating expected', 'One word or phrase from your company’s scale.', 'expectedRating');
    new Setting(this.contentEl)
      .setName('Length')
      .setDesc('In minutes.')
      .addText((text) =>
        text.setValue(String(this.choices.minutes)).onChange((typed) => {
          const minutes = Number(typed);
          if (Number.isInteger(minutes) && minutes > 0) this.choices = { ...this.choices, minutes };
        }),
      );
    new Setting(this.contentEl)
      .addButton((button) =>
        button
          .setButtonText('Create')
          .setCta()
          .onClick(() => this.finish()),
      )
      .addButton((button) => button.setButtonText('Cancel').onClick(() => this.close()));
    this.scope.register([], 'Enter', () => this.finish());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private field(name: string, description: string, key: 'date' | 'manager' | 'expectedRating'): void {
    new Setting(this.contentEl)
      .setName(name)
      .setDesc(description)
      .addText((text) =>
        text.setValue(this.choices[key]).onChange((typed) => {
          this.choices = { ...this.choices, [key]: typed.trim() };
        }),
      );
  }

  private finish(): void {
    this.close();
    this.done(this.choices);
  }
}
