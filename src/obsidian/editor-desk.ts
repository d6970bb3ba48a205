import { Notice, Platform, editorInfoField } from 'obsidian';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Lens, LintHost } from '../editor/lint-host';
import { findingsAtRest, readAgain, settleAgain } from '../editor/reader';
import type { Finding } from '../lint/finding';
import { inTextOrder, isLeftOut } from '../lint/lint-note';
import type { ReviewPrepPlugin } from './plugin';

/** What every open editor asks of the plugin, and which editors are open. */
export class EditorDesk implements LintHost {
  private readonly open = new Set<EditorView>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly plugin: ReviewPrepPlugin) {}

  lens(state: EditorState): Lens | null {
    const { settings } = this.plugin;
    const path = pathOf(state);
    if (!settings.editor.inline || isLeftOut({ path }, settings)) return null;
    return { path, facts: this.plugin.facts(), inForce: this.plugin.rulesInForce() };
  }

  pauseMs(): number {
    return this.plugin.settings.editor.pauseMs;
  }

  isPhone(): boolean {
    return Platform.isPhone;
  }

  ruleOff(rule: string): void {
    void this.switchOff(rule);
  }

  explain(state: EditorState, position: number): void {
    this.plugin.explain(state, position);
  }

  opened(view: EditorView): void {
    this.open.add(view);
  }

  closed(view: EditorView): void {
    this.open.delete(view);
  }

  linted(): void {
    for (const listener of this.listeners) listener();
  }

  /** Calls `listener` after findings were read; answers with what ends it. */
  onLinted(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The editor that is drawn inside `element`. */
  within(element: HTMLElement): EditorView | null {
    return [...this.open].find(({ dom }) => element.contains(dom)) ?? null;
  }

  /** The findings of a note that is open with this very text, where all of it is read; else null. */
  findingsIn(path: string, text: string): Finding[] | null {
    for (const view of this.open) {
      const { state } = view;
      if (pathOf(state) !== path || state.doc.length !== text.length) continue;
      const found = state.doc.toString() === text ? findingsAtRest(view) : null;
      if (found) return inTextOrder(found);
    }
    return null;
  }

  /** Every open note by the settings and the vault as they are now. */
  readAgain(): void {
    for (const view of this.open) view.dispatch({ effects: readAgain.of(null) });
  }

  /** Every open note once more by what other notes say now; one that alone has changed is read by its editor. */
  settleAgain(changed: ReadonlySet<string> | null): void {
    for (const view of this.open) {
      const isOwn = changed?.size === 1 && changed.has(pathOf(view.state));
      if (!isOwn) view.dispatch({ effects: settleAgain.of(null) });
    }
  }

  private async switchOff(rule: string): Promise<void> {
    const { settings } = this.plugin;
    const { lint } = settings;
    await this.plugin.changeSettings({
      ...settings,
      lint: { ...lint, rules: { ...lint.rules, [rule]: 'off' } },
    });
    new Notice(`The rule ${rule} is off. The settings turn it on again.`);
  }
}

/** An editor outside a file, as in a modal, has no path; its text is linted as a note of no folder. */
const pathOf = (state: EditorState): string => state.field(editorInfoField, false)?.file?.path ?? 'note.md';
