import type { App } from 'obsidian';
import type { Claim } from '../claims/claim';
import type { Range } from '../claims/text';
import { Dialogue } from './dialogue';

/** Shows how a claim was read. */
export class ExplainModal extends Dialogue {
  constructor(
    app: App,
    private readonly claim: Claim,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { claim } = this;
    this.modalEl.addClass('review-prep-explain');
    this.setTitle('How this claim was read');
    const marks = [claim.class, claim.quantified ? 'quantified' : '', claim.vague ? 'vague' : ''];
    this.row('Read as', marks.filter((mark) => mark !== '').join(', '));
    this.row('Outcome', this.part(claim.outcome));
    this.row('Effort', this.part(claim.effort));
    for (const { text, kind, role } of claim.figures) this.row('Figure', `${text} (${kind}, ${role})`);
    this.row('Because', claim.because.join('; '));
  }

  private part(range: Range | null): string {
    return range ? this.claim.text.slice(range.from, range.to) : 'none';
  }

  private row(name: string, text: string): void {
    if (text === '') return;
    const row = this.contentEl.createDiv({ cls: 'review-prep-explain-row' });
    row.createEl('strong', { text: `${name}: ` });
    row.createSpan({ text });
  }
}
