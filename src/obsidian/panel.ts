import { ItemView, Keymap, type App, type WorkspaceLeaf } from 'obsidian';
import { sheetNow } from '../commands/make-sheet';
import { proofs, type Proof } from '../documents/checklist/proofs';
import { missingFirst } from '../documents/sheet/coverage-note';
import type { CoverageRow, SheetModel } from '../documents/sheet/sheet-model';
import { sheetTitle } from '../documents/sheet/sheet';
import type { Sensitivity } from '../settings/settings';
import { inFolder, safeFileName } from '../vault/file-names';
import { nameKey } from '../vault/links';
import { asksOf, linkKey, otherwise, restingOn, seenOf, type Seen } from '../vault/resting';
import type { VaultIndex } from '../vault/vault-index';
import { assembleSheet } from './assemble-sheet';
import { listUntagged } from './capture-commands';
import { askForAgenda } from './document-commands';
import { findingsOfNotes, findingsOfVault, type FoundPlace } from './lint-vault';
import { openNote } from './open-note';
import { datesComing } from './panel-dates';
import { shownDate } from './shown-locally';
import { findingsSection, type FindingsSection } from './panel-findings';
import {
  emptyText,
  moveByArrows,
  panelRow,
  panelSection,
  type PanelSection,
  type PanelWays,
} from './panel-section';
import type { ReviewPrepPlugin } from './plugin';

export const panelType = 'review-prep-panel';

/** The side panel and its two ways in: the ribbon and a command. */
export function addPanel(plugin: ReviewPrepPlugin): void {
  plugin.registerView(panelType, (leaf) => new ReviewPanel(leaf, plugin));
  plugin.registerHoverLinkSource(panelType, { display: plugin.manifest.name, defaultMod: true });
  const open = (): void => void showPanel(plugin.app);
  plugin.addRibbonIcon('clipboard-check', 'Open review panel', open);
  plugin.addCommand({ id: 'open-panel', name: 'Open review panel', callback: open });
}

/** A panel that the app has put off loading is loaded by being revealed. */
export async function showPanel({ workspace }: App): Promise<void> {
  const open = workspace.getLeavesOfType(panelType)[0];
  const leaf = open ?? workspace.getRightLeaf(false);
  if (!leaf) return;
  if (!open) await leaf.setViewState({ type: panelType, active: true });
  await workspace.revealLeaf(leaf);
}

interface Sections {
  readiness: PanelSection;
  dates: PanelSection;
  findings: FindingsSection;
  coverage: PanelSection;
}

/** How ready the review is, dates coming up, findings of the vault, and coverage. */
class ReviewPanel extends ItemView {
  override icon = 'clipboard-check';
  private sections: Sections | null = null;
  private found: FoundPlace[] | null = null;
  /** What the findings rest on, and what others saw of each note when it was linted. */
  private readonly rests = restingOn();
  private readonly seen = new Map<string, Seen>();

  constructor(
    leaf: WorkspaceLeaf,
    private readonly plugin: ReviewPrepPlugin,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return panelType;
  }

  override getDisplayText(): string {
    return 'Review';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('review-prep-panel');
    this.contentEl.addEventListener('keydown', (event) => moveByArrows(this.contentEl, event));
    this.drawActions();
    this.sections = {
      readiness: panelSection(this.contentEl, 'Readiness'),
      dates: panelSection(this.contentEl, 'Dates coming up'),
      findings: findingsSection(this.contentEl, this.ways, () => void this.lintAll()),
      coverage: panelSection(this.contentEl, 'Coverage'),
    };
    this.register(this.plugin.onVaultChange((paths) => void this.refresh(paths)));
    // Nothing is read while the app restores its layout.
    this.app.workspace.onLayoutReady(() => void this.refresh(null));
  }

  override async onClose(): Promise<void> {
    this.sections = null;
    this.contentEl.empty();
    await Promise.resolve();
  }

  private readonly ways: PanelWays = {
    open: (path, line, event) => void openNote(this.app, path, line, Keymap.isModEvent(event)),
    hover: (linktext, event, targetEl) =>
      this.app.workspace.trigger('hover-link', {
        event,
        source: panelType,
        hoverParent: this,
        targetEl,
        linktext,
        sourcePath: '',
      }),
  };

  /** `paths` are the notes that changed; null where all may have. */
  private refresh(paths: ReadonlySet<string> | null): Promise<void> {
    return this.plugin.attempt(async () => {
      const index = await this.plugin.desk().index();
      const [sheet, mine] = await Promise.all([this.sheetFor('manager'), this.sheetFor('me')]);
      this.showReadiness(index, sheet);
      this.showDates(index);
      this.showCoverage(index, mine.coverage);
      await this.lintChanged(index, paths);
    });
  }

  private sheetFor(audience: Sensitivity): Promise<SheetModel> {
    return sheetNow(this.plugin.desk(), { cycle: this.plugin.cycle(), audience });
  }

  private async lintChanged(index: VaultIndex, paths: ReadonlySet<string> | null): Promise<void> {
    const isAll = paths === null || this.found === null;
    const wanted = isAll ? new Set(index.notes.map(({ path }) => path)) : this.withResting(index, paths);
    const found = await findingsOfNotes(this.plugin, wanted, (path, text) => {
      this.rests.set(path, asksOf(path, text, index));
      this.seen.set(path, seenOf(path, index.kept(path), true));
    });
    const kept = isAll ? [] : (this.found ?? []).filter(({ path }) => !wanted.has(path));
    this.found = [...kept, ...found].sort((a, b) =>
      a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line,
    );
    this.sections?.findings.show(this.found);
  }

  /** These notes, and those that rest on what others now see of them. */
  private withResting(index: VaultIndex, paths: ReadonlySet<string>): Set<string> {
    const keys = [...paths].flatMap((path) => {
      const is = seenOf(path, index.kept(path), true);
      const was = this.seen.get(path);
      return was ? otherwise(was, is) : [...is.keys(), linkKey(nameKey(path))];
    });
    return new Set([...paths, ...this.rests.on(keys)]);
  }

  private lintAll(): Promise<void> {
    return this.plugin.attempt(async () => {
      this.found = (await findingsOfVault(this.plugin)) ?? this.found;
      this.sections?.findings.show(this.found);
    });
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

  private showReadiness(index: VaultIndex, sheet: SheetModel): void {
    const { settings } = this.plugin;
    const path = inFolder(settings.folders.reviews, `${safeFileName(sheetTitle(sheet))}.md`);
    const sheetNote = this.app.vault.getFileByPath(path) ? path : null;
    const items = proofs({ index, sheet, sheetNote, person: settings.person });
    this.sections?.readiness.show(items, (body) => {
      const done = items.filter((item) => item.done).length;
      body.createEl('progress', {
        attr: { value: done, max: items.length, 'aria-label': `${done} of ${items.length} ready` },
      });
      body.createSpan({ cls: 'review-prep-ready', text: `${done} of ${items.length} ready` });
      for (const item of items) panelRow(body, proofRow(item), this.ways);
    });
  }

  private showDates(index: VaultIndex): void {
    const { today, time = '00:00' } = this.plugin.desk();
    const rows = datesComing(index, this.plugin.cycle(), `${today}T${time}`);
    this.sections?.dates.show(rows, (body) => {
      if (rows.length === 0) emptyText(body, 'None. Give the cycle a 1:1 in the settings, or a goal a date.');
      for (const { date, title, ...row } of rows)
        panelRow(body, { ...row, title: `${shownDate(date)} · ${title}` }, this.ways);
    });
  }

  private showCoverage(index: VaultIndex, coverage: readonly CoverageRow[]): void {
    const { tag } = this.plugin.settings;
    this.sections?.coverage.show([coverage, index.entries.length > 0, tag], (body) => {
      if (index.entries.length === 0)
        emptyText(body, `No impact entries yet. Tag a bullet with #${tag}, or find untagged results.`);
      for (const kind of ['principle', 'okr'] as const) {
        const rows = missingFirst(coverage.filter((row) => row.kind === kind));
        if (rows.length > 0) body.createEl('h4', { text: kind === 'principle' ? 'Principles' : 'OKRs' });
        for (const row of rows)
          body.createDiv({
            cls: row.missing ? 'review-prep-coverage review-prep-missing' : 'review-prep-coverage',
            text: `${row.name}: ${proofOf(row)}`,
          });
      }
    });
  }
}

/** Said in a word as well as by a mark. */
const proofRow = ({ done, name, detail, links }: Proof) => ({
  title: `${done ? '☑' : '☐'} ${name}`,
  detail: [done ? 'done' : 'to do', detail].filter((part) => part !== '').join(': '),
  path: links[0] ?? null,
});

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
