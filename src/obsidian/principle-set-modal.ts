import { FuzzySuggestModal, Setting, type App, type TFile } from 'obsidian';
import { plainText } from '../notes/plain-text';
import { readNote } from '../notes/read-note';
import { principlePresets } from '../settings/presets';
import { Dialogue } from './dialogue';
import type { ReviewPrepPlugin } from './plugin';
import { rowProblems, type SettingRow } from './settings-rows';
import { tellProblem } from './tell-problem';

/** Edits one set of principles: from a preset, a note or a pasted list; each name can be moved and taken out. */
export class PrincipleSetModal extends Dialogue {
  private name: string;
  private principles: string[];
  private rowsEl: HTMLElement | null = null;
  private errorEl: HTMLElement | null = null;

  constructor(
    private readonly plugin: ReviewPrepPlugin,
    [name = '', ...principles]: SettingRow,
    private readonly index: number,
    private readonly done: (row: SettingRow) => void,
  ) {
    super(plugin.app);
    this.name = name;
    this.principles = [...principles];
  }

  override onOpen(): void {
    this.setTitle('Set of principles');
    this.modalEl.addClass('review-prep-form');
    new Setting(this.contentEl).setName('Name').addText((text) => {
      text
        .setPlaceholder('Our values')
        .setValue(this.name)
        .onChange((typed) => (this.name = typed.trim()));
      text.inputEl.setAttr('aria-label', 'Name');
      window.setTimeout(() => text.inputEl.focus(), 0);
    });
    this.addSources();
    this.rowsEl = this.contentEl.createEl('ol', { cls: 'review-prep-principles' });
    this.drawRows();
    this.errorEl = this.contentEl.createDiv({ cls: 'review-prep-form-error', attr: { role: 'alert' } });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText('Add a principle').onClick(() => this.add([''])))
      .addButton((button) =>
        button
          .setButtonText('Save')
          .setCta()
          .onClick(() => this.finish()),
      )
      .addButton(this.cancels);
  }

  private addSources(): void {
    new Setting(this.contentEl)
      .setName('Take names from')
      .setDesc('They are added below. A list that is pasted into a name becomes one name a line.')
      .addDropdown((dropdown) => {
        dropdown.addOption('', 'A preset');
        for (const [preset, names] of Object.entries(principlePresets))
          if (names.length > 0) dropdown.addOption(preset, preset);
        dropdown.onChange((preset) => {
          this.add(principlePresets[preset] ?? []);
          dropdown.setValue('');
        });
        dropdown.selectEl.setAttr('aria-label', 'Take names from a preset');
      })
      .addButton((button) =>
        button
          .setButtonText('A note')
          .onClick(() =>
            new NoteChoice(this.app, (file) => void this.plugin.attempt(() => this.addFrom(file))).open(),
          ),
      );
  }

  private drawRows(focus = -1): void {
    const list = this.rowsEl;
    list?.empty();
    this.principles.forEach((principle, at) => {
      const row = new Setting(list?.createEl('li') ?? this.contentEl).addText((text) => {
        text.setValue(principle).onChange((typed) => (this.principles[at] = typed.trim()));
        text.inputEl.setAttr('aria-label', `Principle ${at + 1}`);
        text.inputEl.addEventListener('paste', (event) => this.paste(event, at));
        text.inputEl.addEventListener('keydown', (event) => this.key(event, at));
        if (at === focus) window.setTimeout(() => text.inputEl.focus(), 0);
      });
      const tool = (icon: string, label: string, run: () => void): void =>
        void row.addButton((button) => {
          button.setIcon(icon).setTooltip(label).onClick(run);
          button.buttonEl.setAttr('aria-label', label);
        });
      const named = principle || `principle ${at + 1}`;
      tool('chevron-up', `Move ${named} up`, () => this.move(at, at - 1));
      tool('chevron-down', `Move ${named} down`, () => this.move(at, at + 1));
      tool('x', `Take out ${named}`, () => this.replace(at, []));
    });
  }

  private add(names: readonly string[]): void {
    this.principles.push(...names.filter((name) => name === '' || !this.principles.includes(name)));
    this.drawRows(this.principles.length - 1);
  }

  private replace(at: number, names: readonly string[]): void {
    this.principles.splice(at, 1, ...names);
    this.drawRows(Math.min(at, this.principles.length - 1));
  }

  private move(from: number, to: number): void {
    const moved = this.principles[from];
    if (moved === undefined || to < 0 || to >= this.principles.length) return;
    this.principles.splice(from, 1);
    this.principles.splice(to, 0, moved);
    this.drawRows(to);
  }

  private key(event: KeyboardEvent, at: number): void {
    if (event.isComposing) return;
    if (event.altKey && event.key === 'ArrowUp') this.move(at, at - 1);
    else if (event.altKey && event.key === 'ArrowDown') this.move(at, at + 1);
    else if (event.key === 'Enter') this.replace(at, [this.principles[at] ?? '', '']);
    else return;
    event.preventDefault();
  }

  private paste(event: ClipboardEvent, at: number): void {
    const names = namesIn(event.clipboardData?.getData('text/plain') ?? '');
    if (names.length < 2) return;
    event.preventDefault();
    this.replace(at, names);
  }

  private async addFrom(file: TFile): Promise<void> {
    this.add(namesIn(await this.app.vault.cachedRead(file)));
  }

  private finish(): void {
    const row = [this.name, ...this.principles.filter((principle) => principle !== '')];
    const [wrong] = rowProblems(this.plugin.settings, 'principles.custom', this.index, row);
    // As in the row: the set's name, then the names that are not empty.
    const inputs = [...this.contentEl.querySelectorAll('input')].filter(
      ({ value }, at) => at === 0 || value.trim() !== '',
    );
    for (const input of inputs) this.tell(input, '');
    if (wrong) {
      const [at, problem] = wrong;
      this.tell(inputs[at], `${row[at] || 'Name'}: ${problem}`);
      inputs[at]?.focus();
      return;
    }
    this.close();
    this.done(row);
  }

  private tell(input: HTMLElement | undefined, problem: string): void {
    if (input && this.errorEl) tellProblem(input, this.errorEl, problem);
  }
}

class NoteChoice extends FuzzySuggestModal<TFile> {
  constructor(
    app: App,
    private readonly done: (file: TFile) => void,
  ) {
    super(app);
    this.setPlaceholder('A note with one principle a bullet');
  }

  override getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  override getItemText({ path }: TFile): string {
    return path;
  }

  override onChooseItem(file: TFile): void {
    this.done(file);
  }
}

/** The names of a list: what its bullets open with, else its lines. What follows a colon or a dash explains. */
function namesIn(text: string): string[] {
  const note = readNote('list.md', text);
  const bullets = note.blocks.bullets.map(({ contentFrom, contentTo }) =>
    plainText(note.text, { from: contentFrom, to: contentTo }),
  );
  const lines = bullets.length > 0 ? bullets : text.split(/\r?\n/);
  return lines
    .map((line) => (line.split(/:\s|\s[-–—]\s/)[0] ?? '').replace(/\|/g, () => '').trim())
    .filter((name) => name !== '');
}
