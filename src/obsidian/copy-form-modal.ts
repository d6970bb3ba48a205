import { Notice, Setting, debounce, type App } from 'obsidian';
import { copyForForm, type FormChoices, type FormCopy } from '../commands/copy-form';
import { countWords, type FormCount } from '../documents/form/form-model';
import type { Sensitivity } from '../settings/settings';
import { Dialogue } from './dialogue';
import { nameControls } from './name-control';
import type { ReviewPrepPlugin } from './plugin';
import { tellProblem } from './tell-problem';
import { reasonOf } from '../settings/reason';

/** Text for a field of a form, as long as the field takes: shown as it will be, with what was left out. */
export class CopyFormModal extends Dialogue {
  private choices: FormChoices;
  private copy: FormCopy | null = null;
  private shown: HTMLElement | null = null;
  private says: HTMLElement | null = null;
  private left: HTMLElement | null = null;
  private readonly soon = debounce(() => void this.show(), 300);

  constructor(
    private readonly plugin: ReviewPrepPlugin,
    /** The note that is open, if one is. */
    private readonly note: string | null,
  ) {
    super(plugin.app);
    const cycle = plugin.cycle();
    this.choices = { cycle, note: null, ...remembered(plugin.app) };
  }

  override onOpen(): void {
    this.modalEl.addClasses(['review-prep-wide', 'review-prep-form']);
    this.setTitle('Copy for a form');
    this.drawChoices();
    nameControls(this.contentEl);
    this.says = this.contentEl.createDiv({ attr: { 'aria-live': 'polite' } });
    this.shown = this.contentEl.createDiv({
      cls: 'review-prep-preview review-prep-document',
      attr: { tabindex: '0' },
    });
    this.left = this.contentEl.createEl('ul');
    new Setting(this.contentEl)
      .setClass('review-prep-finish')
      .addButton((button) => {
        button
          .setButtonText('Copy')
          .setCta()
          .onClick(() => void this.take(false));
        window.setTimeout(() => button.buttonEl.focus({ preventScroll: true }), 0);
      })
      .addButton((button) => button.setButtonText('Copy as rich text').onClick(() => void this.take(true)))
      .addButton(this.cancels);
    void this.show();
  }

  private drawChoices(): void {
    const path = this.note;
    const change = (part: Partial<FormChoices>): void => {
      this.choices = { ...this.choices, ...part };
      this.soon();
    };
    if (path !== null)
      new Setting(this.contentEl)
        .setName('What')
        .addDropdown((what) =>
          what
            .addOptions({ cycle: `Impact entries of ${this.choices.cycle.name}`, note: 'This note' })
            .onChange((value) => change({ note: value === 'note' ? { path, line: null } : null })),
        );
    new Setting(this.contentEl).setName('Who reads it').addDropdown((audience) =>
      audience
        .addOptions({ manager: 'My manager', calibration: 'Calibration', me: 'Only me' })
        .setValue(this.choices.audience)
        .onChange((value) => change({ audience: value as Sensitivity })),
    );
    const { limit, count } = this.choices;
    const row = new Setting(this.contentEl)
      .setName('Limit')
      .setDesc('How much the field takes; empty for none.')
      .addText((text) =>
        text.setValue(limit === null ? '' : String(limit)).onChange((typed) => {
          const isNone = typed.trim() === '';
          const isWrong = !isNone && !/^[1-9]\d{0,6}$/.test(typed.trim());
          tellProblem(text.inputEl, error, isWrong ? 'Expected a number such as 500.' : '');
          if (!isWrong) change({ limit: isNone ? null : Number(typed) });
        }),
      )
      .addDropdown((words) =>
        words
          .addOptions(countWords)
          .setValue(count)
          .onChange((value) => change({ count: value as FormCount })),
      );
    const error = row.infoEl.createDiv({ cls: 'review-prep-form-error', attr: { role: 'alert' } });
  }

  private async show(): Promise<void> {
    const { limit, count } = this.choices;
    this.left?.empty();
    this.copy = null;
    try {
      this.copy = await copyForForm(this.plugin.desk(), this.choices);
    } catch (error) {
      this.says?.setText(reasonOf(error));
      this.shown?.setText('');
      return;
    }
    const { text, length, leftOut } = this.copy;
    this.shown?.setText(text);
    this.says?.setText(
      text === '' && leftOut.length === 0
        ? `Nothing to copy yet. Tag results with #${this.plugin.settings.tag}, or find untagged results.`
        : `${length}${limit === null ? '' : ` of ${limit}`} ${countWords[count]}`,
    );
    for (const { title, because } of leftOut) this.left?.createEl('li', { text: `${title}: ${because}` });
  }

  private async take(isRich: boolean): Promise<void> {
    if (!this.copy || this.copy.text === '') return;
    const { text, html } = this.copy;
    const clipboard = activeWindow.navigator.clipboard;
    await this.plugin.attempt(async () => {
      if (isRich) await clipboard.write([richText(text, html)]);
      else await clipboard.writeText(text);
      const { audience, limit, count } = this.choices;
      this.app.saveLocalStorage(memory, { audience, limit, count });
      new Notice('Copied.');
      this.close();
    });
  }
}

const memory = 'review-prep-copy-form';

type Remembered = Pick<FormChoices, 'audience' | 'limit' | 'count'>;

/** What this device copied for last: the same form is filled in part by part. */
const remembered = (app: App): Remembered => ({
  ...{ audience: 'manager', limit: null, count: 'utf-16' },
  ...(app.loadLocalStorage(memory) as Partial<Remembered> | null),
});

/** Both forms: a field that takes no rich text is given the plain one. */
const richText = (text: string, html: string): ClipboardItem =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
