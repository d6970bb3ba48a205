import { Notice, Setting } from 'obsidian';
import { fixesOf, writeFixes, type NoteFixes } from '../commands/fix-vault';
import { changedWords } from '../editor/changed-words';
import { Dialogue } from './dialogue';
import { everyNote } from './lint-vault';
import { nameControls } from './name-control';
import type { ReviewPrepPlugin } from './plugin';

/** Looks for the fixes of every note and shows them as a diff; only the notes that stay ticked are written. */
export const fixVault = (plugin: ReviewPrepPlugin, suggestions = false): Promise<void> =>
  plugin.attempt(async () => {
    const found: NoteFixes[] = [];
    const isDone = await everyNote(plugin, 'Looking for fixes', (path, text) => {
      const fixes =
        text === null ? null : fixesOf(path, text, (of, now) => plugin.lint(of, now), suggestions);
      if (fixes) found.push(fixes);
    });
    if (isDone) new VaultFixesModal(plugin, found, suggestions).open();
  });

class VaultFixesModal extends Dialogue {
  private readonly chosen: Set<NoteFixes>;
  private finishEl: HTMLElement | null = null;

  constructor(
    private readonly plugin: ReviewPrepPlugin,
    private readonly found: readonly NoteFixes[],
    private readonly suggestions: boolean,
  ) {
    super(plugin.app);
    this.chosen = new Set(found);
  }

  override onOpen(): void {
    this.modalEl.addClass('review-prep-wide');
    this.setTitle('Fixes in the vault');
    new Setting(this.contentEl)
      .setName('Suggestions too')
      .setDesc('Fixes that add or replace words. Without them only reorderings, which keep every fact.')
      .addToggle((toggle) => {
        toggle.setValue(this.suggestions).onChange((isOn) => {
          this.close();
          void fixVault(this.plugin, isOn);
        });
      });
    if (this.found.length === 0)
      this.contentEl.createEl('p', {
        text: 'Nothing to fix. What is left needs words of yours: lint the vault.',
      });
    for (const fixes of this.found) this.drawNote(fixes);
    this.drawButtons();
    nameControls(this.contentEl);
  }

  private drawNote(fixes: NoteFixes): void {
    const { path, amount } = fixes;
    new Setting(this.contentEl)
      .setName(path)
      .setDesc(`${amount} ${amount === 1 ? 'fix' : 'fixes'}`)
      .addToggle((toggle) => {
        toggle.setValue(true).onChange((isOn) => {
          if (isOn) this.chosen.add(fixes);
          else this.chosen.delete(fixes);
          this.showCount();
        });
      });
    const diff = this.contentEl.createDiv({ cls: 'review-prep-preview review-prep-diff' });
    for (const [before, after] of changedLines(fixes)) {
      drawLine(diff, 'del', after, before);
      drawLine(diff, 'ins', before, after);
    }
  }

  private drawButtons(): void {
    const row = new Setting(this.contentEl).setClass('review-prep-finish');
    if (this.found.length > 0)
      row.addButton((button) => {
        button.setCta().onClick(() => void this.plugin.attempt(() => this.write()));
        this.finishEl = button.buttonEl;
      });
    row.addButton((button) => {
      this.cancels(button);
      // In view already: going to it must not scroll past what is to be read first.
      const first = this.finishEl ?? button.buttonEl;
      window.setTimeout(() => first.focus({ preventScroll: true }), 0);
    });
    this.showCount();
  }

  private showCount(): void {
    const { size } = this.chosen;
    this.finishEl?.setText(size === 1 ? 'Fix 1 note' : `Fix ${size} notes`);
    this.finishEl?.toggleAttribute('disabled', size === 0);
  }

  private async write(): Promise<void> {
    this.close();
    const { written, messages } = await writeFixes(
      this.plugin.desk().files,
      this.found.filter((fixes) => this.chosen.has(fixes)),
    );
    const fixed = written.filter(({ action }) => action === 'refreshed').length;
    const undo = fixed > 0 ? ' “Take back the last change to notes” undoes it.' : '';
    new Notice([`Fixed ${fixed} ${fixed === 1 ? 'note' : 'notes'}.${undo}`, ...messages].join('\n'), 0);
  }
}

/** Lines that differ, in pairs; the whole texts where lines were added or taken out. */
function changedLines({ before, after }: NoteFixes): [string, string][] {
  const old = before.split('\n');
  const now = after.split('\n');
  if (old.length !== now.length) return [[before, after]];
  return old.flatMap((line, at): [string, string][] =>
    line === now[at] ? [] : [[line.trim(), (now[at] ?? '').trim()]],
  );
}

/** `text` with the words marked that `other` does not have. */
function drawLine(parent: HTMLElement, mark: 'ins' | 'del', other: string, text: string): void {
  const line = parent.createDiv({ cls: `review-prep-diff-${mark}` });
  for (const { text: stretch, changed } of changedWords(other, text))
    line.createEl(changed ? mark : 'span', { text: stretch });
}
