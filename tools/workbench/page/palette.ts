import type { App } from '../obsidian/app';
import type { Command } from '../obsidian/commands';
import type { TFile } from '../obsidian/files';
import { FuzzySuggestModal } from '../obsidian/suggest-modal';

/** Every command that applies now, as its own check says. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.emptyStateText = 'No commands found.';
    this.modalEl.setAttr('aria-label', 'Command palette');
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    return this.app.commands.listCommands().sort((one, other) => one.name.localeCompare(other.name, 'en'));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommand(command);
  }
}

export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.modalEl.setAttr('aria-label', 'Quick switcher');
    this.setPlaceholder('Find a note...');
  }

  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile): void {
    void this.app.workspace.getLeaf(false).openFile(file);
  }
}
