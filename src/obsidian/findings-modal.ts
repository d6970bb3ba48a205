import { Keymap, SuggestModal, type App } from 'obsidian';

/** One line to choose from that leads to a place in a note. */
export interface Place {
  path: string;
  /** 1-based. */
  line: number;
  title: string;
  detail: string;
}

/** A list of places in the vault to search and go to: findings, untagged results. */
export class PlacesModal<P extends Place> extends SuggestModal<P> {
  private second: ((place: P) => unknown) | null = null;

  constructor(
    app: App,
    private readonly places: readonly P[],
    prompt: string,
    private readonly choose: (place: P) => void,
  ) {
    super(app);
    this.setPlaceholder(prompt);
    this.emptyStateText = 'Nothing found.';
  }

  /** A second act on a place, by Ctrl or Cmd with Enter or a click. */
  offerAlso(purpose: string, act: (place: P) => unknown): void {
    this.second = act;
    this.setInstructions([
      { command: '↵', purpose: 'go to it' },
      { command: 'ctrl/cmd ↵', purpose },
      { command: 'esc', purpose: 'close' },
    ]);
    this.scope.register(['Mod'], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override getSuggestions(query: string): P[] {
    const wanted = query.toLowerCase();
    return this.places.filter(({ path, title, detail }) =>
      `${title} ${detail} ${path}`.toLowerCase().includes(wanted),
    );
  }

  override renderSuggestion({ path, line, title, detail }: P, element: HTMLElement): void {
    element.createDiv({ text: title });
    element.createEl('small', {
      cls: 'review-prep-place',
      text: `${path}:${line}${detail === '' ? '' : ` · ${detail}`}`,
    });
  }

  override onChooseSuggestion(place: P, event: MouseEvent | KeyboardEvent): void {
    if (this.second && Keymap.isModEvent(event)) this.second(place);
    else this.choose(place);
  }
}
