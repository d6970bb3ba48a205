import { Notice, Plugin, debounce, type MarkdownView } from 'obsidian';
import type { EditorState, Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Claim } from '../claims/claim';
import type { Steps } from '../claims/in-steps';
import { practised } from '../editor/practice';
import { claims, warmUp } from '../claims/warm-up';
import { openInSteps } from '../claims/words/open';
import type { Desk } from '../commands/desk';
import { keptSheets } from '../commands/kept-sheets';
import { dayOf, timeOf } from '../days/day';
import { claimAround } from '../editor/claim-around';
import { inlineLinting } from '../editor/inline-linting';
import { lintInSlices } from '../editor/lint-in-slices';
import type { Finding } from '../lint/finding';
import { isLeftOut, lintNote } from '../lint/lint-note';
import { rulesInForce, type RulesInForce } from '../lint/rules-in-force';
import { readNote } from '../notes/read-note';
import type { Facts } from '../rules/rule';
import { findCycle, halfYearOf, type Cycle } from '../settings/cycles';
import { defaultSettings } from '../settings/default-settings';
import { principlesIn } from '../settings/presets';
import type { Settings } from '../settings/settings';
import { indexKey } from '../vault/kept-index';
import { journalled } from '../vault/journalled-files';
import { settingsToStore } from '../settings/settings-to-store';
import { addCommands } from './commands';
import { EditorDesk } from './editor-desk';
import { ExplainModal } from './explain-modal';
import { FieldSuggest } from './field-suggest';
import { offerSetUp } from './first-run';
import { LivingIndex } from './living-index';
import { addMenus } from './menus';
import { addPanel, showPanel } from './panel';
import { addReadingView } from './reading-view';
import { keepCopy, storedSettings } from './settings-file';
import { ReviewPrepSettingsTab } from './settings-tab';
import { slices } from './slices';
import { addStatusBar } from './status-bar';
import { pluginJournal } from './undo';
import { vaultFiles } from './vault-files';
import { addWaysIn } from './ways-in';
import { whenIdle } from './when-idle';
import { reasonOf } from '../settings/reason';

/** `paths` are the notes that changed; null where all may have. */
type VaultListener = (paths: ReadonlySet<string> | null) => void;

/** Characters. A shorter note is linted in one go. */
const longNote = 5000;

/** Wires the core to Obsidian: settings, commands, the editor and the status bar. */
export class ReviewPrepPlugin extends Plugin {
  override settings: Settings = defaultSettings;
  readonly editors = new EditorDesk(this);
  private readonly sheets = keptSheets();
  private inForce: RulesInForce = rulesInForce(defaultSettings.lint);
  private readonly index = new LivingIndex(
    this,
    () => this.settings,
    (path) => this.vaultChanged(path),
  );
  /** Notes read anew since the last telling; null where all are. */
  private changedNotes: Set<string> | null = new Set();
  private readonly vaultListeners = new Set<VaultListener>();
  private settingsTab: ReviewPrepSettingsTab | null = null;
  private editorExtensions: Extension[] = [];
  private isNew = false;
  private known: { facts: Facts; quarter: number } | null = null;
  /** The settings' file as it was, while a part of it would be lost by writing over it. */
  private toKeep: string | null = null;

  override async onload(): Promise<void> {
    await this.takeSettings();
    this.registerEditorExtension(this.editorExtensions);
    addCommands(this);
    addStatusBar(this);
    addMenus(this);
    addPanel(this);
    addReadingView(this);
    addWaysIn(this);
    this.registerEditorSuggest(new FieldSuggest(this));
    this.app.workspace.onLayoutReady(() => this.start());
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.takeSettings();
    this.settingsChanged();
  }

  async changeSettings(settings: Settings): Promise<void> {
    this.use(settings);
    this.vaultChanged(null);
    await this.saveData(settingsToStore(settings, await this.loadData()));
  }

  /** The open tab shows what was changed elsewhere. */
  settingsChanged(): void {
    this.settingsTab?.showAgain();
    this.vaultChanged(null);
  }

  /** Null where the file holds nothing that can be read. */
  override async loadData(): Promise<unknown> {
    try {
      return (await super.loadData()) as unknown;
    } catch {
      return null;
    }
  }

  /** A file of which a part could not be used is copied before it is written over. */
  override async saveData(data: unknown): Promise<void> {
    if (this.toKeep !== null) {
      const path = await keepCopy(this, this.toKeep, dayOf(new Date()));
      this.toKeep = null;
      new Notice(`The settings’ file as it was is kept in ${path}.`, 0);
    }
    await super.saveData(data);
  }

  /** What a command works at, as of now. */
  desk(): Desk {
    const now = new Date();
    return {
      files: journalled(vaultFiles(this.app), pluginJournal(this)),
      settings: this.settings,
      today: dayOf(now),
      time: timeOf(now),
      index: () => this.index.get(),
      sheet: this.sheets,
    };
  }

  /** The cycle under review today. */
  cycle(): Cycle {
    const today = dayOf(new Date());
    return findCycle(this.settings, today) ?? halfYearOf(today);
  }

  /** Made anew each quarter of an hour, with which a day begins in every zone: an editor asks after each pause, and the day is slow to tell. */
  facts(): Facts {
    const { settings, known } = this;
    const vault = this.index.known?.facts ?? null;
    const quarter = Math.floor(Date.now() / 900_000);
    if (known?.quarter === quarter && known.facts.settings === settings && known.facts.vault === vault)
      return known.facts;
    const facts = { today: dayOf(new Date()), settings, principles: principlesIn(settings), vault };
    this.known = { facts, quarter };
    return facts;
  }

  rulesInForce(): RulesInForce {
    return this.inForce;
  }

  lint(path: string, text: string): Finding[] {
    return lintNote(readNote(path, text), this.facts(), { inForce: this.inForce });
  }

  /**
   * The findings of a note, without holding the interface: those of an editor that has read all of it, else read in
   * slices. `text` is what the offsets count in.
   */
  async findingsOf(path: string, text: string): Promise<{ text: string; findings: Finding[] }> {
    const known = this.editors.findingsIn(path, text);
    if (known) return { text, findings: known };
    if (text.length < longNote || isLeftOut({ path }, this.settings))
      return { text, findings: this.lint(path, text) };
    return lintInSlices(text, { path, facts: this.facts(), inForce: this.inForce }, slices());
  }

  /** Runs what may fail; the notice says what to do, and nothing is left half shown. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      new Notice(reasonOf(error), 0);
    }
  }

  editorOf(view: MarkdownView): EditorView | null {
    return this.editors.within(view.contentEl);
  }

  /** The claim of the bullet at `position`, or at the cursor. */
  claimAt(state: EditorState, position = state.selection.main.head): Claim | null {
    return claimAround(state, position, this.settings.lint.words);
  }

  /** At the cursor unless a card stands elsewhere. */
  explain(state: EditorState, position?: number): void {
    const claim = this.claimAt(state, position);
    if (claim) new ExplainModal(this.app, claim).open();
  }

  async toggleInline(): Promise<void> {
    const { editor } = this.settings;
    await this.changeSettings({ ...this.settings, editor: { ...editor, inline: !editor.inline } });
    new Notice(editor.inline ? 'Inline linting is off.' : 'Inline linting is on.');
  }

  openPanel(): Promise<void> {
    return showPanel(this.app);
  }

  /** Calls `listener` after the index took in a change; answers with what ends it. */
  onVaultChange(listener: VaultListener): () => void {
    this.vaultListeners.add(listener);
    return () => this.vaultListeners.delete(listener);
  }

  /** Nothing is read before the layout is ready, and no text is unpacked. The index is built once the app has settled. */
  private start(): void {
    this.register(whenIdle(this.prepared()));
    this.index.follow();
    const later = window.setTimeout(() => void this.attempt(() => this.settled()), 2000);
    this.register(() => window.clearTimeout(later));
    if (this.isNew) offerSetUp(this);
  }

  /** What the first claim, its rules and the settings would else wait for. The app reads all texts of a tab that it is given. */
  private *prepared(): Steps {
    yield* openInSteps();
    this.settingsTab = new ReviewPrepSettingsTab(this);
    this.addSettingTab(this.settingsTab);
    yield;
    yield* warmUp();
    // An entry without words first: its rules apart from those of claims.
    for (const text of ['', `- #${this.settings.tag}`, ...entriesTagged(this.settings.tag)]) {
      this.lint('', text);
      yield;
    }
  }

  /** By what the index tells: the rules ask it of each entry, as they do where somebody types. */
  private async settled(): Promise<void> {
    await this.index.get();
    const lens = { path: '', facts: this.facts(), inForce: this.inForce };
    this.register(whenIdle(practised(entriesTagged(this.settings.tag).join('\n'), lens)));
  }

  private vaultChanged(path: string | null = null): void {
    if (path === null) this.changedNotes = null;
    else this.changedNotes?.add(path);
    this.tellOfVault();
  }

  private readonly tellOfVault = debounce(() => {
    const paths = this.changedNotes;
    this.changedNotes = new Set();
    this.editors.settleAgain(paths);
    for (const listener of this.vaultListeners) listener(paths);
  }, 500);

  private async takeSettings(): Promise<void> {
    const { settings, problems, isNew, toKeep } = await storedSettings(this);
    this.isNew = isNew;
    this.toKeep = toKeep;
    this.use(settings);
    if (problems.length > 0)
      new Notice(
        ['Settings: a part cannot be used.', ...problems, 'The file is left as it is.'].join('\n'),
        0,
      );
  }

  private use(settings: Settings): void {
    const isReadAnew = indexKey(settings) !== indexKey(this.settings);
    this.settings = settings;
    this.inForce = rulesInForce(settings.lint);
    if (isReadAnew) this.index.forget();
    // The same array, refilled: the workspace takes it over when asked to update its options.
    this.editorExtensions.splice(0, Infinity, inlineLinting(this.editors, settings.editor));
    this.app.workspace.updateOptions();
    this.editors.readAgain();
  }
}

/** Claims to make the code ready with, as entries. */
const entriesTagged = (tag: string): string[] => claims().map((claim) => `- ${claim} #${tag}`);
