import { Setting, type App } from 'obsidian';
import type { Move } from '../documents/sheet/moves';
import type { PageSize, Sensitivity } from '../settings/settings';
import { Dialogue } from './dialogue';
import { isElement } from './finish-on-enter';
import { nameControls } from './name-control';
import { drawPage } from './page-bar';
import type { SheetLook, SheetState } from './sheet-look';
import { drawKeys } from './preview-keys';
import { focusedAct, focusOn, rowOf, walkRows } from './preview-row';
import { drawPinForm } from './pin-form';
import { drawLeftOut, drawRows } from './sheet-preview-rows';
import { breath } from './slices';

export interface SheetPreview {
  start: SheetState;
  /** The sheet as it would stand; it may take a moment. */
  look: (state: SheetState) => Promise<SheetLook>;
  /** The moves that were kept for the sheet of another audience. */
  movesFor: (audience: Sensitivity) => Promise<Move[]>;
  done: (state: SheetState) => void;
  closed: () => void;
}

/** The sheet before its notes are written: who leads and why, what can be moved, and how the page fills up. */
export class SheetPreviewModal extends Dialogue {
  private state: SheetState;
  private shown: SheetLook | null = null;
  /** Counts the looks asked for: one that comes after a later one is dropped. */
  private asked = 0;
  private body: HTMLElement | null = null;
  private says: HTMLElement | null = null;

  constructor(
    app: App,
    private readonly preview: SheetPreview,
  ) {
    super(app);
    this.state = preview.start;
  }

  override onOpen(): void {
    this.modalEl.addClass('review-prep-wide');
    this.setTitle('Assemble impact sheet');
    this.drawChoices();
    nameControls(this.contentEl);
    this.body = this.contentEl.createDiv({ cls: 'review-prep-sheet-preview', text: 'Laying the page out…' });
    this.says = this.contentEl.createDiv({ cls: 'review-prep-spoken', attr: { 'aria-live': 'polite' } });
    this.contentEl.addEventListener('keydown', (event) => walkRows(this.contentEl, event));
    this.scope.register(['Mod'], 'z', (event) => {
      if (isElement(event.target) && event.target.matches('input')) return undefined;
      this.undo();
      return false;
    });
    void this.show('create');
  }

  override onClose(): void {
    this.asked++;
    super.onClose();
    this.preview.closed();
  }

  private drawChoices(): void {
    const choices = new Setting(this.contentEl).setName('For').setDesc('Who reads it, and on which paper.');
    choices.addDropdown((audience) =>
      audience
        .addOptions({ manager: 'My manager', calibration: 'Calibration', me: 'Only me' })
        .setValue(this.state.audience)
        .onChange((value) => void this.readBy(value as Sensitivity)),
    );
    choices.addDropdown((page) =>
      page
        .addOptions({ letter: 'Letter', a4: 'A4' })
        .setValue(this.state.page)
        .onChange((value) => this.change({ page: value as PageSize }, null)),
    );
  }

  private async readBy(audience: Sensitivity): Promise<void> {
    this.change({ audience, moves: await this.preview.movesFor(audience) }, null);
  }

  private change(part: Partial<SheetState>, focus: string | null): void {
    this.state = { ...this.state, ...part };
    void this.show(focus);
  }

  private readonly move = (id: string, to: Move['to'], reason?: string): void => {
    const move: Move = { id, to, ...(reason !== undefined && { reason }) };
    this.change({ moves: [...this.state.moves, move] }, `${id} ${focusedAct()}`);
  };

  private undo(): void {
    this.change({ moves: this.state.moves.slice(0, -1) }, 'undo');
  }

  /** Draws once it is all known, with the focus where it was: `focus` names an entry and one of its buttons. */
  private async show(focus: string | null): Promise<void> {
    const turn = ++this.asked;
    await breath();
    const look = await this.preview.look(this.state).catch((error: unknown) => error);
    if (turn !== this.asked || !this.body) return;
    if (look instanceof Error) {
      this.body.setText(look.message);
      return;
    }
    this.shown = look as SheetLook;
    this.draw(this.body, this.shown);
    if (focus !== null) focusOn(this.contentEl, focus, ['create', 'cancel']);
    this.tellPlace(focus);
  }

  private draw(body: HTMLElement, look: SheetLook): void {
    const top = this.modalEl.scrollTop;
    body.empty();
    drawPage(body, look, this.state.page);
    drawRows(body, look, { move: this.move, pin: (id) => this.askWhy(id) });
    drawLeftOut(body, look);
    this.drawChecks(body, look);
    this.drawButtons(body, look);
    this.modalEl.scrollTop = top;
  }

  private drawChecks(body: HTMLElement, { checks }: SheetLook): void {
    body.createEl('h3', { text: 'Before you hand it over' });
    if (checks.length === 0) {
      body.createEl('p', {
        cls: 'review-prep-empty',
        text: 'Nothing private, stale or unfinished was found.',
      });
      return;
    }
    const list = body.createEl('ul', { cls: 'review-prep-checks' });
    for (const { leaks, message } of checks)
      list.createEl('li', {
        cls: leaks ? 'review-prep-leak' : '',
        text: leaks ? `Must not go out: ${message}` : message,
      });
  }

  private drawButtons(body: HTMLElement, { isThere, refused }: SheetLook): void {
    drawKeys(body, keys);
    const row = new Setting(body).setClass('review-prep-finish');
    row.addButton((button) => {
      button
        .setButtonText(isThere ? 'Refresh' : 'Create')
        .setCta()
        .setDisabled(refused !== null)
        .onClick(() => this.finish());
      button.buttonEl.setAttribute('data-act', 'create');
    });
    row.addButton((button) => {
      button
        .setButtonText('Undo move')
        .setDisabled(this.state.moves.length === 0)
        .onClick(() => this.undo());
      button.buttonEl.setAttribute('data-act', 'undo');
    });
    row.addButton((button) =>
      button
        .setButtonText('As ranked')
        .setDisabled(this.state.moves.length === 0)
        .onClick(() => this.change({ moves: [] }, 'create')),
    );
    row.addButton((button) => {
      this.cancels(button);
      button.buttonEl.setAttribute('data-act', 'cancel');
    });
  }

  private askWhy(id: string): void {
    const row = rowOf(this.contentEl, id);
    if (row) drawPinForm(row, (reason) => this.move(id, 'pin', reason));
  }

  private finish(): void {
    this.close();
    this.preview.done(this.state);
  }

  /** For whoever does not see it: where the entry stands now. */
  private tellPlace(focus: string | null): void {
    const row = rowOf(this.contentEl, focus?.split(' ')[0]);
    if (row) this.says?.setText(row.querySelector('.review-prep-entry-head')?.textContent ?? '');
  }
}

const keys = [
  ['↑ ↓', 'choose'],
  ['Alt ↑ ↓', 'move'],
  ['P', 'pin'],
  ['A', 'to the appendix'],
  ['S', 'skip'],
  ['Ctrl/Cmd Z', 'undo'],
] as const;
