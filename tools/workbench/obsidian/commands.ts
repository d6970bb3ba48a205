import type { App } from './app';
import type { Editor } from './editor';
import type { MarkdownView } from './markdown-view';
import { Platform } from './platform';

export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
  hotkeys?: { modifiers: string[]; key: string }[];
}

/** The commands of the app and its plugins: what the palette lists is what answers yes to the question. */
export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.runs(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.runs(command, false);
  }

  private runs(command: Command, checking: boolean): boolean {
    if (command.mobileOnly === true && !Platform.isMobile) return false;
    const view = this.app.workspace.activeEditor;
    // In the reading view there is no editor for a command to act on.
    const editing = view !== null && view.getMode() === 'source';
    if (command.editorCheckCallback)
      return editing && command.editorCheckCallback(checking, view.editor, view) === true;
    if (command.editorCallback) {
      if (editing && !checking) void command.editorCallback(view.editor, view);
      return editing;
    }
    if (command.checkCallback) return command.checkCallback(checking) === true;
    if (!checking) void command.callback?.();
    return command.callback !== undefined;
  }
}
