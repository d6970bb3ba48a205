import { Modal, type ButtonComponent } from 'obsidian';

/** A dialogue of ours: emptied when it is closed, by its button as well. */
export abstract class Dialogue extends Modal {
  override onClose(): void {
    this.contentEl.empty();
  }

  /** For `addButton`. */
  protected readonly cancels = (button: ButtonComponent): ButtonComponent =>
    button.setButtonText('Cancel').onClick(() => this.close());
}
