import { TFile, type Plugin, type TAbstractFile } from 'obsidian';
import { warmUp } from '../claims/warm-up';
import { buildId } from '../commands/build-id';
import type { Settings } from '../settings/settings';
import { readingKey } from '../vault/kept-index';
import { buildIndex, CancelledError, type VaultIndex } from '../vault/vault-index';
import { readKept, writeKept } from './kept-index';
import { Progress } from './progress';
import { breath, slices } from './slices';
import { vaultFiles } from './vault-files';

/** Changes within so many milliseconds are kept together. */
const keepAfter = 10_000;

/** Fewer notes are read before anybody would look. */
const fewestShown = 500;

/** The index over the vault: built once when first needed, then kept up to date note by note. */
export class LivingIndex {
  /** As far as it is built; null before. */
  known: VaultIndex | null = null;
  private building: Promise<VaultIndex> | null = null;
  /** Notes whose latest state has not been kept yet; null where that is all of them. */
  private unkept: Set<string> | null = new Set();
  private timer: number | null = null;
  /** Whether the plugin was turned off. */
  private isOver = false;
  /** Changes are taken in one after another: a long note takes more than one slice. */
  private taken: Promise<void> = Promise.resolve();

  constructor(
    private readonly plugin: Plugin,
    private readonly settings: () => Settings,
    /** Null where more than one note was read anew. */
    private readonly changed: (path: string | null) => void,
  ) {}

  /**
   * Rejected where the user stops the reading; whoever asks next begins it anew. Once the plugin was turned off nobody
   * is answered: what waits is gone with it.
   */
  get(): Promise<VaultIndex> {
    if (this.isOver) return new Promise(() => undefined);
    if (this.building) return this.building;
    const isMine = (): boolean => this.building === building;
    const building: Promise<VaultIndex> = this.build(isMine).catch((error: unknown) => {
      // What was forgotten while it was read is read under the settings of now.
      if (!isMine()) return this.get();
      this.building = null;
      throw error;
    });
    this.building = building;
    return building;
  }

  /** Settings say what an entry is: with others all is read anew when next needed. */
  forget(): void {
    this.building = null;
    this.known = null;
  }

  /** Call once the layout is ready: before that every file of the vault counts as created. */
  follow(): void {
    const { vault } = this.plugin.app;
    const take = (file: TAbstractFile): void => void this.inTurn(() => this.take(file));
    this.plugin.registerEvent(vault.on('modify', take));
    this.plugin.registerEvent(vault.on('create', take));
    this.plugin.registerEvent(vault.on('delete', ({ path }) => void this.inTurn(() => this.drop(path))));
    this.plugin.registerEvent(
      vault.on('rename', (file, before) => {
        void this.inTurn(() => this.drop(before));
        take(file);
      }),
    );
    this.plugin.register(() => {
      this.isOver = true;
      this.forget();
      if (this.timer !== null) window.clearTimeout(this.timer);
    });
  }

  private async build(isMine: () => boolean): Promise<VaultIndex> {
    const { app } = this.plugin;
    const settings = this.settings();
    await this.warmedUp(isMine);
    const kept = await readKept(app, readingKey(settings, buildId));
    const progress = new Progress(this.plugin, 'Reading notes');
    const mine = await buildIndex(vaultFiles(app), settings, {
      timesAreEdits: true,
      pause: slices(),
      kept,
      cancelled: () => progress.stopped || !isMine(),
      onProgress: (done, all) => progress.showFrom(fewestShown, done, all),
    }).finally(() => progress.hide());
    if (!isMine()) throw new CancelledError();
    this.known = mine;
    this.changed(null);
    const isOther = mine.counts().read > 0 || kept === null;
    if (isOther) this.keepSoon(null);
    // Who waits for the index goes on at once.
    await breath();
    return mine;
  }

  /** No claim is read before, since the first would wait for all of it in one go. */
  private async warmedUp(isMine: () => boolean): Promise<void> {
    const pause = slices();
    for (const steps = warmUp(); steps.next().done !== true;) {
      const wait = pause();
      if (!wait) continue;
      await wait;
      if (!isMine()) throw new CancelledError();
    }
  }

  private async take(file: TAbstractFile): Promise<void> {
    if (!(file instanceof TFile) || file.extension !== 'md' || !this.building) return;
    const index = await this.building.catch(() => null);
    if (!index) return;
    // A note that went while the index was being built is dropped by its own event.
    const text = await this.plugin.app.vault.cachedRead(file).catch(() => null);
    if (text === null) return;
    await index.updatedInSlices(
      file.path,
      text,
      { modified: file.stat.mtime, size: file.stat.size },
      slices(),
    );
    await index.settle(vaultFiles(this.plugin.app));
    this.keepSoon(file.path);
    this.changed(file.path);
  }

  private async drop(path: string): Promise<void> {
    const index = await this.building?.catch(() => null);
    if (!index) return;
    index.removed(path);
    this.keepSoon(path);
    this.changed(path);
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.taken.then(work);
    this.taken = done.catch(() => undefined);
    return done;
  }

  private keepSoon(path: string | null): void {
    if (path === null) this.unkept = null;
    else this.unkept?.add(path);
    this.timer ??= window.setTimeout(() => void this.keep(), keepAfter);
  }

  private async keep(): Promise<void> {
    this.timer = null;
    const paths = this.unkept;
    this.unkept = new Set();
    if (this.known) await writeKept(this.plugin.app, this.known, readingKey(this.settings(), buildId), paths);
  }
}
