import { Setting } from 'obsidian';
import { ownDay, type Beginning } from '../commands/from-note';
import type { KeyResultChoice } from '../commands/key-results';
import { newNoteProblems, type NewNoteChoices, type NewNoteProblem } from '../commands/new-note';
import type { WrittenKind } from '../notes/kind';
import { principlesIn } from '../settings/presets';
import { Dialogue } from './dialogue';
import { finishOnEnter } from './finish-on-enter';
import { askedFields, newNoteNames, textNames, type Field } from './new-note-fields';
import { nameControl } from './name-control';
import type { ReviewPrepPlugin } from './plugin';
import { tellProblem } from './tell-problem';
import { TextSuggest } from './text-suggest';
import { vaultWords, type WordKind } from './vault-words';

/** Fields for which the vault has words. */
const proposed: Readonly<Record<string, WordKind>> = {
  initiative: 'initiative',
  metric: 'metric',
  skill: 'skill',
  from: 'person',
  evidence: 'evidence',
  story: 'evidence',
  feedback: 'evidence',
};

/** Under what this device remembers where the last impact entry went. */
const placeMemory = 'review-prep-entry-place';

export interface NewNoteForm {
  kind: WrittenKind;
  begun: Beginning;
  keyResults: readonly KeyResultChoice[];
  /** Notes that an impact entry can be a bullet of, by their names. */
  logs: ReadonlyMap<string, string>;
  /** `to` is the note that the entry becomes a bullet of; null for a note of its own. */
  done: (choices: NewNoteChoices, to: string | null) => void;
}

/** Asks what a typed note needs first; what was read from words or from another note stands there for correction. */
export class NewNoteModal extends Dialogue {
  private title: string;
  private body: string;
  private readonly properties: Map<string, string>;
  private to: string | null = null;
  private says: HTMLElement | null = null;
  /** By property, the title's as `title`: the field and the place below its name. */
  private readonly fields = new Map<string, readonly [control: HTMLElement, place: HTMLElement]>();
  /** What was told last: told once, it may be created all the same. */
  private told = '';

  constructor(
    private readonly plugin: ReviewPrepPlugin,
    private readonly form: NewNoteForm,
  ) {
    super(plugin.app);
    const { title, body, properties } = form.begun;
    this.title = title;
    this.body = body;
    this.properties = new Map(properties);
  }

  override onOpen(): void {
    const { kind, logs } = this.form;
    this.setTitle(newNoteNames[kind]);
    this.modalEl.addClass('review-prep-form');
    const titled = new Setting(this.contentEl).setName('Title').addText((text) => {
      text.setValue(this.title).onChange((typed) => (this.title = typed.trim()));
      window.setTimeout(() => text.inputEl.focus(), 0);
    });
    this.nameField(titled, 'title', 'Title');
    const textName = textNames[kind];
    if (textName !== undefined)
      nameControl(
        new Setting(this.contentEl)
          .setName(textName)
          .addTextArea((area) => area.setValue(this.body).onChange((typed) => (this.body = typed))),
        textName,
      );
    for (const field of askedFields[kind]) this.addField(field);
    if (kind === 'impact') this.addPlace(logs);
    const finish = new Setting(this.contentEl).setClass('review-prep-finish');
    this.says = finish.infoEl.createDiv({ cls: 'review-prep-problems', attr: { 'aria-live': 'polite' } });
    finish
      .addButton((button) =>
        button
          .setButtonText('Create')
          .setCta()
          .onClick(() => void this.finish()),
      )
      .addButton(this.cancels);
    finishOnEnter(this.scope, () => void this.finish());
  }

  private addField({ key, name, example = '', choices }: Field): void {
    const setting = new Setting(this.contentEl).setName(name);
    const value = this.properties.get(key) ?? choices?.[0] ?? this.ownPlace(key);
    if (value !== '') this.properties.set(key, value);
    const set = (typed: string): void => void this.properties.set(key, typed.trim());
    const options = choices?.map((one) => [one, one] as const) ?? this.known(key);
    if (options.length === 0 || !options.some(([one]) => one === value || value === ''))
      setting.addText((text) => {
        text.setPlaceholder(example).setValue(value).onChange(set);
        const words = proposed[key];
        if (words) new TextSuggest(this.app, text.inputEl, vaultWords(this.plugin, words));
      });
    else
      setting.addDropdown((dropdown) => {
        if (value === '' && options[0]?.[0] !== '') dropdown.addOption('', 'None yet');
        for (const [one, shown] of options) dropdown.addOption(one, shown === '' ? 'Not said' : shown);
        dropdown.setValue(value).onChange(set);
      });
    this.nameField(setting, key, name);
  }

  private nameField(setting: Setting, key: string, name: string): void {
    const control = nameControl(setting, name);
    const place = setting.infoEl.createDiv({ cls: 'review-prep-form-error' });
    if (control) this.fields.set(key, [control, place]);
  }

  /** A range of the market and one's own pay are of one's own level, place and currency, unless said. */
  private ownPlace(key: string): string {
    const { person, currency } = this.plugin.settings;
    const isOfPay = this.form.kind === 'market' || this.form.kind === 'pay';
    return (isOfPay && { level: person.level, place: person.place, currency }[key]) || '';
  }

  /** What the vault and the settings know to choose from. */
  private known(key: string): (readonly [string, string])[] {
    if (key === 'principles') return principlesIn(this.plugin.settings).map((one) => [one, one]);
    return key === 'okr' ? this.form.keyResults.map(({ value, text }) => [value, text]) : [];
  }

  private addPlace(logs: ReadonlyMap<string, string>): void {
    const where = new Setting(this.contentEl).setName('Where').addDropdown((dropdown) => {
      dropdown.addOption('', 'A note of its own');
      for (const [path, name] of logs) dropdown.addOption(path, `A bullet in ${name}`);
      const last: unknown = this.app.loadLocalStorage(placeMemory);
      this.to = typeof last === 'string' && logs.has(last) ? last : null;
      dropdown.setValue(this.to ?? '').onChange((path) => (this.to = path === '' ? null : path));
    });
    nameControl(where, 'Where');
  }

  private async finish(): Promise<void> {
    if (this.title === '') {
      this.show([{ property: 'title', message: 'A title is needed: the note is named by it.' }]);
      return;
    }
    const { kind, begun } = this.form;
    const stated = [...this.properties].filter(([, value]) => value !== '');
    const body = this.body.trim() === '' ? {} : { body: this.body };
    const choices = { kind, title: this.title, properties: new Map(stated), ...body };
    const problems = await newNoteProblems(this.plugin.desk(), choices);
    const told = JSON.stringify(problems);
    if (problems.length > 0 && told !== this.told) {
      this.told = told;
      this.show(problems, 'Mend it, or create it all the same.');
      return;
    }
    this.close();
    if (kind === 'impact') this.app.saveLocalStorage(placeMemory, this.to);
    // A bullet states already what was read from its own words.
    const own =
      this.body === begun.body ? stated.filter(([key, one]) => begun.properties.get(key) !== one) : stated;
    const properties = new Map([...ownDay(begun), ...own]);
    this.form.done(this.to === null ? choices : { ...choices, properties }, this.to);
  }

  /** Each at its field, which is gone to; beside the buttons what has none, and what can be done. */
  private show(problems: readonly NewNoteProblem[], then = ''): void {
    const others = problems.filter(({ property }) => then === '' || !this.fields.has(property ?? ''));
    this.says?.setText([...others.map(({ message }) => message), then].join('\n').trim());
    let first: HTMLElement | null = null;
    for (const [key, [control, place]] of this.fields) {
      const problem = problems.find(({ property }) => property === key)?.message ?? '';
      tellProblem(control, place, problem);
      if (problem !== '') first ??= control;
    }
    first?.focus();
    // It may have had the focus before what is said took room.
    first?.scrollIntoView({ block: 'nearest' });
  }
}
