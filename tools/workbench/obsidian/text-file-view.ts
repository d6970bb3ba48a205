import { own } from './events';
import type { TFile } from './files';
import { EditableFileView } from './view';
import { mergeTexts } from './merge';

/** The app saves this long after the last change, in milliseconds: until then the disk has the older text. */
export const saveDelay = 2000;

export abstract class TextFileView extends EditableFileView {
  data = '';
  /** What the disk held when it was last read or written. */
  lastSavedData: string | null = null;
  dirty = false;
  #timer = 0;

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  requestSave = (): void => {
    this.dirty = true;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.save(), saveDelay);
  };

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on(
        'modify',
        (file: unknown) => {
          if (file === this.file) this.#takeOver();
        },
        own,
      ),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.lastSavedData = await this.app.vault.read(file);
    this.data = this.lastSavedData;
    this.dirty = false;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    window.clearTimeout(this.#timer);
    if (this.file && this.dirty && !this.file.deleted) {
      this.data = this.getViewData();
      this.dirty = false;
      if (this.data !== this.lastSavedData) {
        this.lastSavedData = this.data;
        await this.app.vault.modify(this.file, this.data);
      }
    }
    if (clear) {
      this.data = '';
      this.clear();
    }
  }

  /** The file was written by somebody else: unsaved typing is merged into it, as the app does. */
  #takeOver(): void {
    const disk = this.file ? this.app.vault.adapter.readNow(this.file.path) : null;
    if (disk === null || disk === this.lastSavedData) return;
    const base = this.lastSavedData ?? '';
    this.lastSavedData = disk;
    if (!this.dirty) {
      this.data = disk;
      this.setViewData(disk, false);
      return;
    }
    this.data = mergeTexts(base, this.getViewData(), disk);
    this.setViewData(this.data, false);
    this.requestSave();
  }
}
