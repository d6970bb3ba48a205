import { Notice, Plugin, type MarkdownView } from 'obsidian';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Claim } from '../claims/claim';
import type { Desk } from '../commands/desk';
import { dayOf } from '../days/day';
import { claimAround } from '../editor/claim-around';
import { inlineLinting } from '../editor/inline-linting';
import type { Finding } from '../lint/finding';
import { lintNote } from '../lint/lint-note';
import { rulesInForce, type RulesInForce } from '../lint/rules-in-force';
import { readNote } from '../notes/read-note';
import type { Facts } from '../rules/rule';
import { findCycle, halfYearOf, type Cycle } from '../settings/cycles';
import { defaultSettings } from '../settings/default-settings';
import { principlesIn } from '../settings/presets';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { buildIndex, type VaultIndex } from '../vault/vault-index';
import { addCommands } from './commands';
import { EditorDesk } from './editor-desk';
import { ExplainModal } from './explain-modal';
import { ReviewPrepSettingsTab } from './settings-tab';
import { addStatusBar } from './status-bar';
import { vaultFiles } from './vault-files';

/** Wires the core to Obsidian: settings, commands, the editor and the status bar. */
export class ReviewPrepPlugin extends Plugin {
  override settings: Settings = defaultSettings;
  readonly editors = new EditorDesk(this);
  private inForce: RulesInForce = rulesInForce(defaultSettings.lint);
  private built: Promise<VaultIndex> | null = null;
  private knownIndex: VaultIndex | null = null;

  override async onload(): Promise<void> {
    await this.takeSettings();
    this.addSettingTab(new ReviewPrepSettingsTab(this));
    this.registerEditorExtension(inlineLinting(this.editors));
    addCommands(this);
    addStatusBar(this);
    this.app.workspace.onLayoutReady(() => this.followVault());
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.takeSettings();
  }

  async changeSettings(settings: Settings): Promise<void> {
    this.use(settings);
    await this.saveData(settings);
  }

  /** What a command works at, as of now. */
  desk(): Desk {
    return {
      files: vaultFiles(this.app),
      settings: this.settings,
      today: dayOf(new Date()),
      index: () => this.index(),
    };
  }

  /** The cycle under review today. */
  cycle(): Cycle {
    const today = dayOf(new Date());
    return findCycle(this.settings, today) ?? halfYearOf(today);
  }

  facts(): Facts {
    return {
      today: dayOf(new Date()),
      settings: this.settings,
      principles: principlesIn(this.settings),
      vault: this.knownIndex?.facts ?? null,
    };
  }

  rulesInForce(): RulesInForce {
    return this.inForce;
  }

  lint(path: string, text: string): Finding[] {
    return lintNote(readNote(path, text), this.facts(), { inForce: this.inForce });
  }

  /** Runs what may fail; the notice says what to do, and nothing is left half shown. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      new Notice(error instanceof Error ? error.message : String(error), 0);
    }
  }

  editorOf(view: MarkdownView): EditorView | null {
    return this.editors.within(view.contentEl);
  }

  /** The claim of the bullet at the cursor. */
  claimAt(state: EditorState): Claim | null {
    return claimAround(state, state.selection.main.head, this.settings.lint.words);
  }

  explain(state: EditorState): void {
    const claim = this.claimAt(state);
    if (claim) new ExplainModal(this.app, claim).open();
  }

  async toggleInline(): Promise<void> {
    const { editor } = this.settings;
    await this.changeSettings({ ...this.settings, editor: { ...editor, inline: !editor.inline } });
    new Notice(editor.inline ? 'Inline linting is off.' : 'Inline linting is on.');
  }

  private async index(): Promise<VaultIndex> {
    this.built ??= buildIndex(vaultFiles(this.app), this.settings);
    this.knownIndex = await this.built;
    return this.knownIndex;
  }

  /** The next use reads the vault anew. */
  private followVault(): void {
    const forget = (): void => {
      this.built = null;
    };
    const { vault } = this.app;
    this.registerEvent(vault.on('modify', forget));
    this.registerEvent(vault.on('create', forget));
    this.registerEvent(vault.on('delete', forget));
    this.registerEvent(vault.on('rename', forget));
  }

  private async takeSettings(): Promise<void> {
    const stored: unknown = await this.loadData();
    const { settings, problems } = readSettings(stored ? JSON.stringify(stored) : null);
    this.use(settings);
    for (const problem of problems) new Notice(`Settings: ${problem}`);
  }

  private use(settings: Settings): void {
    this.settings = settings;
    this.inForce = rulesInForce(settings.lint);
    this.built = null;
    this.editors.readAgain();
  }
}
