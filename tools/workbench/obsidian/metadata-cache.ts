import type { CachedMetadata } from 'obsidian';
import { Events } from './events';
import { TFile, folderOf } from './files';
import type { TAbstractFile } from './files';
import { linkTarget, scanMetadata } from './metadata-scan';
import { normalizePath } from './paths';
import type { Vault } from './vault';

/** The app reads notes in a worker: the cache is behind the vault by about this long, in milliseconds. */
const lag = 10;

type LinkCounts = Record<string, Record<string, number>>;

/** Headings, tags, links, list items and front matter of every note, some moments after it was written. */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  private readonly caches = new Map<string, CachedMetadata>();
  private waiting = 0;
  /** The first reading takes every note; until then single files are not asked for. */
  private started = false;

  constructor(private readonly vault: Vault) {
    super();
    vault.on('create', (file: TAbstractFile) => this.later(file));
    vault.on('modify', (file: TAbstractFile) => this.later(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.renamed(file, oldPath));
    vault.on('delete', (file: TAbstractFile) => this.deleted(file));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const wanted = normalizePath(linkpath);
    const withExtension = /\.[a-z0-9]+$/i.test(wanted) ? [wanted, `${wanted}.md`] : [`${wanted}.md`];
    for (const path of withExtension) {
      const near = this.vault.getFileByPath(normalizePath(`${folderOf(sourcePath)}/${path}`));
      const exact = this.vault.getFileByPath(path);
      if (exact ?? near) return exact ?? near;
      const lower = path.toLowerCase();
      const file = this.vault
        .getFiles()
        .find(
          ({ path: other }) => other.toLowerCase() === lower || other.toLowerCase().endsWith(`/${lower}`),
        );
      if (file) return file;
    }
    return null;
  }

  getLinkpathDest(linkpath: string, sourcePath: string): TFile[] {
    const file = this.getFirstLinkpathDest(linkpath, sourcePath);
    return file ? [file] : [];
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const alone = this.vault.getFiles().filter(({ name }) => name === file.name).length === 1;
    const text = alone ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -3) : text;
  }

  /** Not in the public interface: the settings' excluded files, as plugins ask for them. */
  isUserIgnored(path: string): boolean {
    const filters = this.vault.getConfig('userIgnoreFilters');
    if (!Array.isArray(filters)) return false;
    return filters.some((filter: unknown) => {
      if (typeof filter !== 'string') return false;
      const pattern = /^\/(.+)\/$/.exec(filter);
      return pattern?.[1] !== undefined ? new RegExp(pattern[1]).test(path) : path.startsWith(filter);
    });
  }

  getTags(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const cache of this.caches.values())
      for (const { tag } of cache.tags ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
    return counts;
  }

  /** Reads every note at once, as the app does from its store before the layout is ready. */
  resolveAll(): void {
    this.started = true;
    for (const file of this.vault.getMarkdownFiles()) {
      this.caches.set(file.path, scanMetadata(this.vault.adapter.readNow(file.path)));
    }
    for (const file of this.vault.getMarkdownFiles()) this.resolve(file);
    this.trigger('resolved');
  }

  private later(file: TAbstractFile): void {
    if (!this.started || !(file instanceof TFile) || file.extension !== 'md') return;
    this.waiting++;
    window.setTimeout(() => {
      this.waiting--;
      if (!file.deleted) this.reread(file);
      if (this.waiting === 0) this.trigger('resolved');
    }, lag);
  }

  private reread(file: TFile): void {
    const text = this.vault.adapter.readNow(file.path);
    const cache = scanMetadata(text);
    this.caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.resolve(file);
  }

  private resolve(file: TFile): void {
    const cache = this.caches.get(file.path);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [
      ...(cache?.links ?? []),
      ...(cache?.embeds ?? []),
      ...(cache?.frontmatterLinks ?? []),
    ]) {
      const path = linkTarget(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[path] = (unresolved[path] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
    this.trigger('resolve', file);
  }

  private renamed(file: TAbstractFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache) this.caches.set(file.path, cache);
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    if (file instanceof TFile && file.extension === 'md') this.resolve(file);
  }

  private deleted(file: TAbstractFile): void {
    const cache = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    if (file instanceof TFile) this.trigger('deleted', file, cache);
  }
}
