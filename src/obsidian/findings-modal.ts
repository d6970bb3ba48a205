import { SuggestModal, type App } from 'obsidian';

/** One line to choose from that leads to a place in a note. */
export interface Place {
  path: string;
  /** 1-based. */
  line: number;
  title: string;
  detail: string;
}

/** A list of places in the vault to search and go to: findings, templates. */
export class PlacesModal<P extends Place> extends SuggestModal<P> {
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

  override getSuggestions(query: string): P[] {
    const wanted = query.toLowerCase();
    return this.places.filter(({ path, title, detail }) =>
      `${title} ${detail} ${path}`.toLowerCase().includes(wanted),
    );
  }

  override renderSuggestion({ path, line, title, detail }: P, element: HTMLElement): void {
    element.addClass('review-prep-proposed');
    element.createDiv({ text: title });
    element.createEl('small', {
      cls: 'review-prep-place',
      text: `${path}:${line}${detail === '' ? '' : ` · ${detail}`}`,
    });
  }

  override onChooseSuggestion(place: P): void {
    this.choose(place);
  }
}
