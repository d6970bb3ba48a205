import { Modal, Setting, type App } from 'obsidian';
import type { Claim } from '../claims/claim';
import { readClaim } from '../claims/read-claim';
import type { NewNoteChoices } from '../commands/new-note';
import type { WrittenKind } from '../notes/kind';
import { principlesIn } from '../settings/presets';
import type { Settings } from '../settings/settings';

interface Field {
  key: string;
  name: string;
  example: string;
}

/** What the modal asks beside the title; the note's other properties stand in it to be filled later. */
const asked: Record<WrittenKind, readonly Field[]> = {
  impact: [
    { key: 'initiative', name: 'Initiative', example: 'Setup in three steps' },
    { key: 'metric', name: 'Metric', example: 'First-week activation' },
    { key: 'baseline', name: 'Baseline', example: '31%' },
    { key: 'result', name: 'Result', example: '38%' },
    { key: 'value', name: 'Value', example: '$1.2M/yr' },
    { key: 'principles', name: 'Principle', example: '' },
    { key: 'evidence', name: 'Evidence', example: '[[Activation readout]]' },
  ],
  story: [{ key: 'principles', name: 'Principle', example: '' }],
  goal: [
    { key: 'okr', name: 'OKR', example: 'Refunds below 2.5%' },
    { key: 'skill', name: 'Skill', example: 'Causal inference' },
    { key: 'date', name: 'By when', example: '2026-09-30' },
  ],
  ask: [
    { key: 'about', name: 'About', example: 'scope, role, promotion, pay or support' },
    { key: 'date', name: 'By when', example: '2026-10-01' },
  ],
  feedback: [{ key: 'from', name: 'From', example: 'Whose words these are' }],
  criteria: [{ key: 'level', name: 'Level', example: 'L6' }],
  market: [
    { key: 'level', name: 'Level', example: 'L6' },
    { key: 'place', name: 'Place', example: 'Berlin' },
  ],
  rating: [{ key: 'rating', name: 'Rating', example: 'Exceeds' }],
  pay: [],
  okr: [],
};

const titles: Record<WrittenKind, string> = {
  impact: 'New impact entry',
  story: 'New story',
  goal: 'New stretch goal',
  ask: 'New ask',
  feedback: 'New feedback',
  criteria: 'New promotion criteria',
  market: 'New market range',
  rating: 'New last rating',
  pay: 'New pay note',
  okr: 'New OKR',
};

/** Asks what a typed note needs first, filled from the claim in `text` where that is one. */
export class NewNoteModal extends Modal {
  private title = '';
  private readonly properties = new Map<string, string>();

  constructor(
    app: App,
    private readonly settings: Settings,
    private readonly kind: WrittenKind,
    private readonly text: string,
    private readonly done: (choices: NewNoteChoices) => void,
  ) {
    super(app);
    if (text !== '') this.readFrom(readClaim(text, settings.lint.words));
  }

  override onOpen(): void {
    this.setTitle(titles[this.kind]);
    new Setting(this.contentEl).setName('Title').addText((text) => {
      text.setValue(this.title).onChange((typed) => (this.title = typed.trim()));
      window.setTimeout(() => text.inputEl.focus(), 0);
    });
    for (const field of asked[this.kind]) this.addField(field);
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

  private readFrom({ text, from, to, outcome, changes }: Claim): void {
    const lead = outcome ? text.slice(outcome.from, outcome.to) : text.slice(from, to);
    this.title = shortened(lead);
    const { before, after } = changes[0] ?? {};
    if (before) this.properties.set('baseline', before.text);
    if (after) this.properties.set('result', after.text);
  }

  private addField({ key, name, example }: Field): void {
    const setting = new Setting(this.contentEl).setName(name);
    const value = this.properties.get(key) ?? '';
    const set = (typed: string): void => void this.properties.set(key, typed.trim());
    if (key !== 'principles') {
      setting.addText((text) => text.setPlaceholder(example).setValue(value).onChange(set));
      return;
    }
    setting.addDropdown((dropdown) => {
      dropdown.addOption('', 'None yet');
      for (const principle of principlesIn(this.settings)) dropdown.addOption(principle, principle);
      dropdown.setValue(value).onChange(set);
    });
  }

  private finish(): void {
    if (this.title === '') {
      this.contentEl.querySelector('input')?.focus();
      return;
    }
    this.close();
    const properties = new Map([...this.properties].filter(([, value]) => value !== ''));
    const body = this.text === '' ? {} : { body: this.text };
    this.done({ kind: this.kind, title: this.title, properties, ...body });
  }
}

/** A file name wants a line, not a paragraph; cut between words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, () => ' ').trim();
  if (line.length <= 60) return line;
  const cut = line.slice(0, 60);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 20));
}
