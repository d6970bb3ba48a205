import { Setting, type App } from 'obsidian';
import { Dialogue } from './dialogue';
import { finishOnEnter } from './finish-on-enter';
import { tellProblem } from './tell-problem';
import { TextSuggest, type Proposals } from './text-suggest';

export interface FormField {
  key: string;
  name: string;
  /** Below the name; left out where the name says it. */
  desc?: string;
  example?: string;
  value?: string;
  /** What may be chosen, with its label; a text is typed where this is left out. */
  options?: Readonly<Record<string, string>>;
  /** Whether it takes several lines. */
  isLong?: boolean;
  proposals?: Proposals;
  /** Whether the next form of the same memory starts with what was typed over `value`, as long as that is the same. */
  isRemembered?: boolean;
}

export type FormValues = ReadonlyMap<string, string>;

export interface Form {
  title: string;
  /** One sentence above the fields. */
  intro?: string;
  fields: readonly FormField[];
  /** Under what name this device remembers the fields that say so. */
  memory?: string;
  /** The word on the button that finishes. */
  finish: string;
  /** By the key of a field, what is wrong with it in a sentence; nothing where all can be used. */
  check?: (values: FormValues) => ReadonlyMap<string, string>;
  /** Draws what would come of the values, between the fields and the buttons. */
  preview?: (parent: HTMLElement) => FormPreview;
  done: (values: FormValues) => void;
}

/** Shown once at the start, and anew when the user has changed a value. */
export interface FormPreview {
  show: (values: FormValues) => void;
}

/**
 * Asks for a few values. What is wrong is said below its field once the user has left it or tried to finish,
 * and a form with something wrong stays open. Enter finishes, save in a field of several lines.
 */
export class FormModal extends Dialogue {
  private readonly values = new Map<string, string>();
  private readonly rows = new Map<string, FormRow>();
  private readonly visited = new Set<string>();
  private preview: FormPreview | null = null;

  constructor(
    app: App,
    protected readonly form: Form,
  ) {
    super(app);
    const remembered = this.remembered();
    for (const { key, value = '', isRemembered } of form.fields) {
      const [known, typed] = remembered.get(key) ?? [];
      this.values.set(key, isRemembered && known === value ? (typed ?? value) : value);
    }
  }

  override onOpen(): void {
    const { title, intro, fields, finish, preview } = this.form;
    this.setTitle(title);
    this.modalEl.addClass('review-prep-form');
    if (intro !== undefined) this.contentEl.createEl('p', { text: intro });
    for (const field of fields) this.addField(field);
    const buttons = new Setting(this.contentEl);
    if (preview) {
      this.modalEl.addClass('review-prep-wide');
      buttons.setClass('review-prep-finish');
      this.preview = preview(this.contentEl.createDiv());
      this.contentEl.appendChild(buttons.settingEl);
      this.preview.show(this.values);
    }
    buttons
      .addButton((button) =>
        button
          .setButtonText(finish)
          .setCta()
          .onClick(() => this.finish()),
      )
      .addButton(this.cancels);
    finishOnEnter(this.scope, () => this.finish());
    this.focusOn(fields[0]?.key);
  }

  private addField(field: FormField): void {
    const setting = new Setting(this.contentEl).setName(field.name).setDesc(field.desc ?? '');
    const input = this.inputOf(setting, field);
    const error = setting.infoEl.createDiv({ cls: 'review-prep-form-error', attr: { role: 'alert' } });
    this.rows.set(field.key, { input, error });
    // A screen reader hears the row's name: the app draws it beside the field, not as its label.
    input.setAttr('aria-label', field.name);
    input.addEventListener('blur', () => {
      this.visited.add(field.key);
      this.showProblems();
    });
  }

  private inputOf(setting: Setting, { key, options, isLong, example, proposals }: FormField): Input {
    const value = this.values.get(key) ?? '';
    const keep = (typed: string): void => {
      this.values.set(key, typed.trim());
      this.showProblems();
      this.preview?.show(this.values);
    };
    let input: Input | null = null;
    if (options)
      setting.addDropdown((dropdown) => {
        input = dropdown.addOptions(options).setValue(value).onChange(keep).selectEl;
      });
    else if (isLong)
      setting.addTextArea((area) => {
        input = area
          .setPlaceholder(example ?? '')
          .setValue(value)
          .onChange(keep).inputEl;
        input.rows = 6;
      });
    else
      setting.addText((text) => {
        input = text
          .setPlaceholder(example ?? '')
          .setValue(value)
          .onChange(keep).inputEl;
        if (proposals) new TextSuggest(this.app, text.inputEl, proposals);
      });
    return input ?? setting.controlEl.createEl('input');
  }

  private finish(): void {
    for (const { key } of this.form.fields) this.visited.add(key);
    const wrong = this.showProblems();
    if (wrong.size > 0) {
      this.focusOn(this.form.fields.find(({ key }) => wrong.has(key))?.key);
      return;
    }
    this.remember();
    this.close();
    this.form.done(this.values);
  }

  /** By field, what it began with and what it held in the end. */
  private remembered(): ReadonlyMap<string, readonly [known: string, typed: string]> {
    const { memory } = this.form;
    const kept: unknown = memory === undefined ? null : this.app.loadLocalStorage(`review-prep-${memory}`);
    return new Map(Array.isArray(kept) ? (kept as [string, [string, string]][]) : []);
  }

  private remember(): void {
    const { memory, fields } = this.form;
    const kept = fields.filter(({ isRemembered }) => isRemembered);
    if (memory === undefined || kept.length === 0) return;
    const values = kept.map(({ key, value = '' }) => [key, [value, this.values.get(key) ?? '']]);
    this.app.saveLocalStorage(`review-prep-${memory}`, values);
  }

  private showProblems(): ReadonlyMap<string, string> {
    const wrong = this.form.check?.(this.values) ?? new Map<string, string>();
    for (const [key, { input, error }] of this.rows) {
      tellProblem(input, error, this.visited.has(key) ? (wrong.get(key) ?? '') : '');
    }
    return wrong;
  }

  private focusOn(key: string | undefined): void {
    const row = key === undefined ? undefined : this.rows.get(key);
    if (row) window.setTimeout(() => row.input.focus(), 0);
  }
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface FormRow {
  input: Input;
  error: HTMLElement;
}
