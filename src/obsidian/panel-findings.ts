import { DropdownComponent, SearchComponent } from 'obsidian';
import { holding } from './holding';
import type { FoundPlace } from './lint-vault';
import { emptyText, panelRow, panelSection, type PanelWays } from './panel-section';

export interface FindingsSection {
  /** Null before the vault was read. */
  show: (found: readonly FoundPlace[] | null) => void;
}

const severities = { '': 'All', error: 'Errors', warning: 'Warnings', suggestion: 'Suggestions' };

/** The findings of the vault by note, with counts, and filters by severity and by words. */
export function findingsSection(parent: HTMLElement, ways: PanelWays, lint: () => void): FindingsSection {
  const { bodyEl, show: draw } = panelSection(parent, 'Findings');
  const filters = createDiv({ cls: 'review-prep-filters' });
  bodyEl.before(filters);
  const open = new Set<string>();
  let all: readonly FoundPlace[] | null = null;
  let severity = '';
  let words = '';
  const show = (): void => {
    const found = (all ?? []).filter(
      ({ finding, path, title }) =>
        (severity === '' || finding.severity === severity) &&
        holding(words)(`${path} ${title} ${finding.rule}`),
    );
    filters.toggle(all !== null && all.length > 0);
    draw([all === null, all?.length, found.map(({ path, line, title }) => [path, line, title])], (body) => {
      if (all === null) emptyText(body, 'Reading the notes of the review ...');
      else if (found.length === 0)
        emptyText(
          body,
          all.length === 0 ? 'None. Write on; what you tag is read at once.' : 'None of this kind.',
        );
      for (const [path, places] of byNote(found)) drawNote(body, path, places, open, ways);
      const again = body.createEl('button', { text: 'Lint vault', cls: 'review-prep-again' });
      again.addEventListener('click', lint);
    });
  };
  const chosen = new DropdownComponent(filters).addOptions(severities).onChange((value) => {
    severity = value;
    show();
  });
  chosen.selectEl.setAttr('aria-label', 'Severity');
  const search = new SearchComponent(filters).setPlaceholder('Filter findings').onChange((value) => {
    words = value;
    show();
  });
  search.inputEl.setAttr('aria-label', 'Filter findings');
  return {
    show: (found) => {
      all = found;
      show();
    },
  };
}

function drawNote(
  parent: HTMLElement,
  path: string,
  places: readonly FoundPlace[],
  open: Set<string>,
  ways: PanelWays,
): void {
  const note = parent.createEl('details');
  note.open = open.has(path);
  note.addEventListener('toggle', () => {
    if (note.open) open.add(path);
    else open.delete(path);
  });
  note.createEl('summary', { text: `${path} (${counts(places)})`, attr: { 'data-row': path } });
  for (const place of places) panelRow(note, place, ways);
}

/** "2 errors, 1 warning" */
function counts(places: readonly FoundPlace[]): string {
  return (['error', 'warning', 'suggestion'] as const)
    .map(
      (severity) => [severity, places.filter(({ finding }) => finding.severity === severity).length] as const,
    )
    .filter(([, amount]) => amount > 0)
    .map(([severity, amount]) => `${amount} ${severity}${amount === 1 ? '' : 's'}`)
    .join(', ');
}

function byNote(found: readonly FoundPlace[]): Map<string, FoundPlace[]> {
  const notes = new Map<string, FoundPlace[]>();
  for (const place of found) notes.set(place.path, [...(notes.get(place.path) ?? []), place]);
  return notes;
}
