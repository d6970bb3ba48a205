import { Notice, Setting } from 'obsidian';
import { readSettings } from '../settings/read-settings';
import { Dialogue } from './dialogue';
import type { ReviewPrepPlugin } from './plugin';
import { tellProblem } from './tell-problem';

/** All settings as text: to copy for another vault or the terminal, or to replace by what is pasted. */
export class SettingsTextModal extends Dialogue {
  constructor(private readonly plugin: ReviewPrepPlugin) {
    super(plugin.app);
  }

  override onOpen(): void {
    this.setTitle('Settings as text');
    this.modalEl.addClass('review-prep-form');
    this.contentEl.createEl('p', {
      text: 'The same text serves as review-prep.json in a folder that is read from a terminal.',
    });
    new Setting(this.contentEl).setClass('review-prep-settings-text').addTextArea(({ inputEl }) => {
      inputEl.value = JSON.stringify(this.plugin.settings, undefined, 2);
      inputEl.rows = 16;
      inputEl.setAttr('aria-label', 'Settings as text');
      this.addButtons(inputEl);
    });
  }

  private addButtons(area: HTMLTextAreaElement): void {
    const error = this.contentEl.createDiv({ cls: 'review-prep-form-error', attr: { role: 'alert' } });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText('Copy').onClick(() => void this.copy(area.value)))
      .addButton((button) =>
        button
          .setButtonText('Replace settings')
          .setCta()
          .onClick(() => void this.replace(area, error)),
      )
      .addButton(this.cancels);
  }

  private copy(text: string): Promise<void> {
    return this.plugin.attempt(async () => {
      await navigator.clipboard.writeText(text);
      new Notice('Copied.');
    });
  }

  /** Nothing is taken where a part cannot be: what is wrong is told and the dialogue stays. */
  private replace(area: HTMLTextAreaElement, error: HTMLElement): Promise<void> {
    return this.plugin.attempt(async () => {
      const { settings, problems } = readSettings(area.value);
      tellProblem(area, error, problems.join('\n'));
      if (problems.length > 0) return;
      this.close();
      await this.plugin.changeSettings(settings);
      this.plugin.settingsChanged();
      new Notice('The settings were replaced.');
    });
  }
}
