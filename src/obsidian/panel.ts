import { ItemView, type App, type WorkspaceLeaf } from 'obsidian';
import { sheetNow } from '../commands/make-sheet';
import { missingFirst } from '../documents/sheet/coverage-note';
import type { CoverageRow } from '../documents/sheet/sheet-model';
import type { VaultIndex } from '../vault/vault-index';
import { assembleSheet } from './assemble-sheet';
import { askForAgenda } from './document-commands';
import { findingsOfVault, type FoundPlace } from './lint-vault';
import { listUntagged } from './capture-commands';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';

const viewType = 'review-prep-panel';

/** The side panel and its two ways in: the ribbon and a command. */
export function addPanel(plugin: ReviewPrepPlugin): void {
  plugin.registerView(viewType, (leaf) => new ReviewPanel(leaf, plugin));
  const open = (): void => void showPanel(plugin.app);
  plugin.addRibbonIcon('clipboard-check', 'Open review panel', open);
  plugin.addCommand({ id: 'open-panel', name: 'Open review panel', callback: open });
}

export async function showPanel({ workspace }: App): Promise<void> {
  const open = workspace.getLeavesOfType(viewType)[0];
  const leaf = open ?? workspace.getRightLeaf(false);
  if (!leaf) return;
  if (!open) await leaf.setViewState({ type: viewType, active: true });
  await workspace.revealLeaf(leaf);
}

/** How ready the review is: findings of the vault, coverage, and dates coming up. */
class ReviewPanel extends ItemView {
  private found: FoundPlace[] | null = null;
  private drawn = '';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly plugin: ReviewPrepPlugin,
  ) {
    super(leaf);
    this.icon = 'clipboard-check';
  }

  override getViewType(): string {
    return viewType;
  }

  override getDisplayText(): string {
    return 'Review';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('review-prep-panel');
    this.register(this.plugin.onVaultChange(() => void this.refresh()));
    await this.refresh();
  }

  /** Draws again only what differs, so that nothing flickers and the place in the list is kept. */
  private refresh(): Promise<void> {
    return this.plugin.attempt(async () => {
      const index = await this.plugin.desk().index();
      const { coverage } = await sheetNow(this.plugin.desk(), { cycle: this.plugin.cycle(), audience: 'me' });
      const state = JSON.stringify([
        coverage,
        datesIn(index, this.plugin),
        this.found?.map(({ path, line }) => [path, line]),
      ]);
      if (state === this.drawn) return;
      this.drawn = state;
      this.draw(index, coverage);
    });
  }

  private draw(index: VaultIndex, coverage: readonly CoverageRow[]): void {
    const top = this.contentEl.scrollTop;
    this.contentEl.empty();
    this.drawActions();
    this.drawDates(index);
    this.drawFindings();
    this.drawCoverage(index, coverage);
    this.contentEl.scrollTop = top;
  }

  private drawActions(): void {
    const row = this.contentEl.createDiv({ cls: 'review-prep-buttons' });
    const add = (text: string, run: () => unknown): void => {
      row.createEl('button', { text }).addEventListener('click', () => run());
    };
    add('Find untagged results', () => listUntagged(this.plugin));
    add('Create agenda', () => askForAgenda(this.plugin));
    add('Assemble sheet', () => assembleSheet(this.plugin));
  }

  private drawDates(index: VaultIndex): void {
    const list = this.section('Dates coming up');
    const dates = datesIn(index, this.plugin);
    if (dates.length === 0)
      this.empty(list, 'None. Give the cycle a meeting in the settings, or a goal a date.');
    for (const { date, title, path } of dates) this.row(list, `${date}  ${title}`, '', path, 1);
  }

  private drawFindings(): void {
    const list = this.section('Findings');
    const lint = list.createEl('button', { text: this.found ? 'Lint again' : 'Lint vault' });
    lint.addEventListener('click', () => void this.lint());
    if (!this.found) return;
    if (this.found.length === 0) this.empty(list, 'None in the whole vault.');
    for (const [path, places] of byNote(this.found)) {
      const note = list.createEl('details');
      note.createEl('summary', { text: `${path} (${places.length})` });
      for (const { line, title, detail } of places) this.row(note, title, detail, path, line);
    }
  }

  private drawCoverage(index: VaultIndex, coverage: readonly CoverageRow[]): void {
    const list = this.section('Coverage');
    if (index.entries.length === 0)
      this.empty(list, `No impact entries yet. Tag a bullet with #${this.plugin.settings.tag}.`);
    for (const kind of ['principle', 'okr'] as const) {
      const rows = missingFirst(coverage.filter((row) => row.kind === kind));
      if (rows.length > 0) list.createEl('h4', { text: kind === 'principle' ? 'Principles' : 'OKRs' });
      for (const row of rows)
        list.createDiv({
          cls: row.missing ? 'review-prep-coverage review-prep-missing' : 'review-prep-coverage',
          text: `${row.name}: ${proofOf(row)}`,
        });
    }
  }

  private async lint(): Promise<void> {
    await this.plugin.attempt(async () => {
      this.found = (await findingsOfVault(this.plugin)) ?? this.found;
    });
    await this.refresh();
  }

  private section(title: string): HTMLElement {
    const section = this.contentEl.createEl('section');
    section.createEl('h3', { text: title });
    return section;
  }

  private empty(parent: HTMLElement, text: string): void {
    parent.createDiv({ cls: 'review-prep-empty', text });
  }

  /** A button, so that keyboard and screen reader go to the line as a click does. */
  private row(parent: HTMLElement, title: string, detail: string, path: string | null, line: number): void {
    const row = parent.createEl(path === null ? 'div' : 'button', { cls: 'review-prep-row', text: title });
    if (detail !== '') row.createEl('small', { text: ` ${detail}` });
    if (path !== null) row.addEventListener('click', () => void openNote(this.app, path, line));
  }
}

/** "no proof yet, 1 goal aims at it", "2 entries, 1 story" */
function proofOf({ entries, stories, goals, missing }: CoverageRow): string {
  const counted = (amount: number, one: string, many: string): string[] =>
    amount === 0 ? [] : [`${amount} ${amount === 1 ? one : many}`];
  return [
    ...(missing ? ['no proof yet'] : []),
    ...counted(entries, 'entry', 'entries'),
    ...counted(stories, 'story', 'stories'),
    ...counted(goals, 'goal aims at it', 'goals aim at it'),
  ].join(', ');
}

interface Coming {
  date: string;
  title: string;
  path: string | null;
}

/** The 1:1, and open goals and asks with a day, from today on. */
function datesIn({ goals, asks }: VaultIndex, plugin: ReviewPrepPlugin): Coming[] {
  const { today } = plugin.desk();
  const { meeting } = plugin.cycle();
  const dated = [...goals, ...asks].flatMap(({ status, by, title, path }) =>
    status === 'open' && by ? [{ date: by.value, title, path }] : [],
  );
  const review =
    meeting === undefined ? [] : [{ date: meeting.replace('T', () => ' '), title: 'Review 1:1', path: null }];
  return [...review, ...dated].filter(({ date }) => date >= today).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function byNote(found: readonly FoundPlace[]): Map<string, FoundPlace[]> {
  const notes = new Map<string, FoundPlace[]>();
  for (const place of found) notes.set(place.path, [...(notes.get(place.path) ?? []), place]);
  return notes;
}
