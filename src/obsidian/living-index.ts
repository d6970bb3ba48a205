import { TFile, type Plugin, type TAbstractFile } from 'obsidian';
import { buildId } from '../commands/build-id';
import type { Settings } from '../settings/settings';
import { readingKey } from '../vault/kept-index';
import { buildIndex, type VaultIndex } from '../vault/vault-index';
import { readKept, writeKept } from './kept-index';
import { slices } from './slices';
import { vaultFiles } from './vault-files';

/** Changes within so many milliseconds are kept together. */
const keepAfter = 10_000;

/** The index over the vault: built once when first needed, then kept up to date note by note. */
export class LivingIndex {
  /** As far as it is built; null before. */
  known: VaultIndex | null = null;
  /** Told while the index is built; set by whoever waits for it. */
  onProgress: ((done: number, all: number) => void) | null = null;
  private building: Promise<VaultIndex> | null = null;
  /** Notes whose latest state has not been kept yet. */
  private unkept = new Set<string>();
  private timer: number | null = null;
  /** Changes are taken in one after another: a long note takes more than one slice. */
  private taken: Promise<void> = Promise.resolve();

  constructor(
    private readonly plugin: Plugin,
    private readonly settings: () => Settings,
    /** Null where more than one note was read anew. */
    private readonly changed: (path: string | null) => void,
  ) {}

  get(): Promise<VaultIndex> {
    this.building ??= this.build();
    return this.building;
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
      if (this.timer !== null) window.clearTimeout(this.timer);
    });
  }

  private async build(): Promise<VaultIndex> {
    const { app } = this.plugin;
    const settings = this.settings();
    const kept = await readKept(app, readingKey(settings, buildId));
    const mine = await buildIndex(vaultFiles(app), settings, {
      timesAreEdits: true,
      pause: slices(),
      kept,
      onProgress: (done, all) => this.onProgress?.(done, all),
    });
    this.known = mine;
    this.changed(null);
    const isOther = mine.counts().read > 0 || kept === null;
    if (isOther) this.keepSoon(mine.paths());
    return mine;
  }

  private async take(file: TAbstractFile): Promise<void> {
    if (!(file instanceof TFile) || file.extension !== 'md' || !this.building) return;
    const index = await this.building;
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
    this.keepSoon([file.path]);
    this.changed(file.path);
  }

  private async drop(path: string): Promise<void> {
    const index = await this.building;
    if (!index) return;
    index.removed(path);
    this.keepSoon([path]);
    this.changed(path);
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.taken.then(work);
    this.taken = done.catch(() => undefined);
    return done;
  }

  private keepSoon(paths: Iterable<string>): void {
    for (const path of paths) this.unkept.add(path);
    this.timer ??= window.setTimeout(() => void this.keep(), keepAfter);
  }

  private async keep(): Promise<void> {
    this.timer = null;
    const paths = this.unkept;
    this.unkept = new Set();
    if (this.known) await writeKept(this.plugin.app, this.known, readingKey(this.settings(), buildId), paths);
  }
}
