import { TFile, type Plugin, type TAbstractFile } from 'obsidian';
import type { Settings } from '../settings/settings';
import { buildIndex, type VaultIndex } from '../vault/vault-index';
import { vaultFiles } from './vault-files';

/** The index over the vault: built once when first needed, then kept up to date note by note. */
export class LivingIndex {
  /** As far as it is built; null before. */
  known: VaultIndex | null = null;
  private building: Promise<VaultIndex> | null = null;

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
    const take = (file: TAbstractFile): void => void this.take(file);
    this.plugin.registerEvent(vault.on('modify', take));
    this.plugin.registerEvent(vault.on('create', take));
    this.plugin.registerEvent(vault.on('delete', ({ path }) => this.drop(path)));
    this.plugin.registerEvent(
      vault.on('rename', (file, before) => {
        this.drop(before);
        take(file);
      }),
    );
  }

  private async build(): Promise<VaultIndex> {
    const files = vaultFiles(this.plugin.app);
    const mine = await buildIndex(files, this.settings(), { timesAreEdits: true, pause: nextTurn });
    this.known = mine;
    this.changed(null);
    return mine;
  }

  private async take(file: TAbstractFile): Promise<void> {
    if (!(file instanceof TFile) || file.extension !== 'md' || !this.building) return;
    const index = await this.building;
    // A note that went while the index was being built is dropped by its own event.
    const text = await this.plugin.app.vault.cachedRead(file).catch(() => null);
    if (text === null) return;
    index.updated(file.path, text, { modified: file.stat.mtime, size: file.stat.size });
    this.changed(file.path);
  }

  private drop(path: string): void {
    void this.building?.then((index) => {
      index.removed(path);
      this.changed(path);
    });
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 0));
