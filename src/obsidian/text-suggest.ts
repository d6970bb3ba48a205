import { AbstractInputSuggest, TFolder, type App } from 'obsidian';
import { holding } from './holding';

/** What a field proposes for what was typed so far; the part of it that a choice replaces is the source's to say. */
export interface Proposals {
  for(typed: string): readonly string[] | Promise<readonly string[]>;
  /** The field's text after `chosen`; the choice itself where left out. */
  taken?(typed: string, chosen: string): string;
}

/**
 * Proposes texts below a field that was typed or pressed in; going through the fields by Tab must neither fill one nor
 * stay in it.
 */
export class TextSuggest extends AbstractInputSuggest<string> {
  private isAsked = false;

  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly proposals: Proposals,
  ) {
    super(app, inputEl);
    for (const act of ['input', 'mousedown'])
      inputEl.addEventListener(act, () => (this.isAsked = true), true);
    inputEl.addEventListener('blur', () => (this.isAsked = false));
  }

  protected override async getSuggestions(typed: string): Promise<string[]> {
    return this.isAsked ? (await this.proposals.for(typed)).filter((one) => one !== typed) : [];
  }

  override renderSuggestion(text: string, element: HTMLElement): void {
    showProposal(text, element);
  }

  override selectSuggestion(chosen: string): void {
    this.setValue(this.proposals.taken?.(this.getValue(), chosen) ?? chosen);
    this.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }
}

export function showProposal(text: string, element: HTMLElement): void {
  element.addClass('review-prep-proposed');
  element.setText(text);
}

/** The vault's folders that hold what was typed. */
export const foldersOf = ({ vault }: App): Proposals => ({
  for: (typed) =>
    vault
      .getAllLoadedFiles()
      .filter((file) => file instanceof TFolder && !file.isRoot())
      .map(({ path }) => path)
      .filter(holding(typed)),
});
