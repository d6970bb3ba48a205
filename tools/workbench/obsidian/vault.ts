import { Events } from './events';
import type { TAbstractFile } from './files';
import { TFile, TFolder, folderOf } from './files';
import { MemoryDisk, expectText, sizeOf, turn } from './disk';
import { normalizePath } from './paths';

export interface VaultNote {
  path: string;
  text: string;
  ctime: number;
  mtime: number;
}

interface WriteOptions {
  ctime?: number;
  mtime?: number;
}

const forbidden = /[*"\\<>:|?]/;

/**
 * The vault over a disk in memory. obsidian-test-mocks' vault is not used: it overwrites on `create`
 * and makes missing folders by itself, where the app throws.
 */
export class Vault extends Events {
  readonly adapter: MemoryDisk;
  readonly configDir = '.obsidian';
  private readonly root: TFolder;
  private readonly index = new Map<string, TAbstractFile>();
  private config: Record<string, unknown> = {};
  /** Writes per path: the tests of "no write where nothing changed" count them. */
  readonly writes: string[] = [];

  constructor(name: string) {
    super();
    this.adapter = new MemoryDisk(name);
    this.root = new TFolder(this, '/', null);
    this.root.name = '';
    this.index.set('/', this.root);
    this.adapter.onChange = (path) => this.noticed(path);
  }

  /** Fills the disk before anything runs: no event fires until `announceFiles`. */
  fill(notes: readonly VaultNote[]): void {
    for (const { path, text, ctime, mtime } of notes) {
      const parts = folderOf(path).split('/').filter(Boolean);
      parts.forEach((_, at) => this.adapter.folders.add(parts.slice(0, at + 1).join('/')));
      this.adapter.writeNow(path, text, { ctime, mtime });
    }
    for (const folder of [...this.adapter.folders].sort()) this.addFolder(folder);
    for (const path of this.adapter.files.keys()) this.addFile(path);
    this.config = this.readConfig();
  }

  /** The app fires `create` for every file at its start; handlers from before the layout is ready see it. */
  announceFiles(): void {
    for (const file of this.getAllLoadedFiles()) if (file !== this.root) this.trigger('create', file);
  }

  getName(): string {
    return this.adapter.getName();
  }

  /** Not in the public interface, but plugins read the excluded files by it. */
  getConfig(key: string): unknown {
    return this.config[key];
  }

  setConfig(key: string, value: unknown): void {
    this.config[key] = value;
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.index.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.index.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.index.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.index.values()];
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()),
    );
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async create(path: string, data: string, options?: WriteOptions): Promise<TFile> {
    return this.createWith(path, data, options);
  }

  async createBinary(path: string, data: ArrayBuffer, options?: WriteOptions): Promise<TFile> {
    return this.createWith(path, data, options);
  }

  async createFolder(path: string): Promise<TFolder> {
    await turn();
    const clean = this.checkNew(path);
    if (this.adapter.findAnyCase(clean) !== undefined) throw new Error('Folder already exists.');
    const made: TFolder[] = [];
    const parts = clean.split('/');
    parts.forEach((_, at) => {
      const folder = parts.slice(0, at + 1).join('/');
      if (this.adapter.folders.has(folder)) return;
      this.adapter.folders.add(folder);
      made.push(this.addFolder(folder));
    });
    for (const folder of made) this.trigger('create', folder);
    return made[made.length - 1] as TFolder;
  }

  async read(file: TFile): Promise<string> {
    await turn();
    return this.adapter.readNow(file.path);
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.read(file);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  async modify(file: TFile, data: string, options?: WriteOptions): Promise<void> {
    await turn();
    this.write(file, expectText(data), options);
  }

  async modifyBinary(file: TFile, data: ArrayBuffer, options?: WriteOptions): Promise<void> {
    await turn();
    this.write(file, data, options);
  }

  async append(file: TFile, data: string, options?: WriteOptions): Promise<void> {
    await turn();
    this.write(file, this.adapter.readNow(file.path) + data, options);
  }

  /** Reads, calls and writes in one turn: nothing can come between, and a promise as answer throws. */
  async process(file: TFile, change: (data: string) => string, options?: WriteOptions): Promise<string> {
    await turn();
    const before = this.adapter.readNow(file.path);
    const after = expectText(change(before));
    // The app writes only what changed.
    if (after !== before) this.write(file, after, options);
    return after;
  }

  async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.createWith(newPath, this.adapter.readNow(file.path));
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await turn();
    const clean = this.checkNew(newPath);
    const other = this.adapter.findAnyCase(clean);
    if (other !== undefined && other !== file.path) throw new Error('Destination file already exists!');
    const oldPath = file.path;
    this.adapter.moveNow(oldPath, clean);
    this.moveObjects(file, clean);
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    await turn();
    if (file instanceof TFolder) {
      if (!force && file.children.length > 0) throw new Error('Folder is not empty.');
      for (const child of [...file.children]) await this.delete(child, true);
      this.adapter.folders.delete(file.path);
    } else {
      if (!this.adapter.files.delete(file.path))
        throw new Error(`ENOENT: no such file or directory, unlink '${file.path}'`);
    }
    this.forget(file);
  }

  async trash(file: TAbstractFile, _system: boolean): Promise<void> {
    await this.delete(file, true);
  }

  /** A change that came from outside the app: a sync, a terminal, another editor. */
  externalChange(path: string, text: string | null): void {
    const clean = normalizePath(path);
    if (text === null) this.adapter.files.delete(clean);
    else {
      const parts = folderOf(clean).split('/').filter(Boolean);
      parts.forEach((_, at) => this.adapter.folders.add(parts.slice(0, at + 1).join('/')));
      for (const folder of this.adapter.folders)
        if (!this.index.has(folder)) this.trigger('create', this.addFolder(folder));
      this.adapter.writeNow(clean, text);
    }
    this.noticed(clean);
  }

  private async createWith(path: string, data: string | ArrayBuffer, options?: WriteOptions): Promise<TFile> {
    await turn();
    const clean = this.checkNew(path);
    if (this.adapter.findAnyCase(clean) !== undefined) throw new Error('File already exists.');
    this.adapter.writeNow(clean, data, options);
    this.writes.push(clean);
    const file = this.addFile(clean);
    this.trigger('create', file);
    return file;
  }

  private write(file: TFile, data: string | ArrayBuffer, options?: WriteOptions): void {
    if (!this.adapter.files.has(file.path))
      throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
    this.adapter.writeNow(file.path, data, options);
    this.writes.push(file.path);
    this.refreshStat(file);
    this.trigger('modify', file);
  }

  private checkNew(path: string): string {
    const clean = normalizePath(path);
    const parts = clean.split('/');
    if (forbidden.test(clean))
      throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
    if (parts.includes('..') || parts.includes('.')) throw new Error(`The path leaves the vault: ${path}`);
    return clean;
  }

  /** What a file watcher would tell: only files that the app shows, so nothing under a dot. */
  private noticed(path: string): void {
    if (hidden(path)) return;
    const known = this.index.get(path);
    if (this.adapter.folders.has(path)) {
      if (!known) this.trigger('create', this.addFolder(path));
    } else if (!this.adapter.files.has(path)) {
      if (known) this.forget(known);
    } else if (known instanceof TFile) {
      this.refreshStat(known);
      this.trigger('modify', known);
    } else {
      this.trigger('create', this.addFile(path));
    }
  }

  private addFolder(path: string): TFolder {
    const known = this.index.get(path);
    if (known instanceof TFolder) return known;
    if (hidden(path)) return this.root;
    const folder = new TFolder(this, path, this.addFolder(folderOf(path)));
    folder.parent?.children.push(folder);
    this.index.set(path, folder);
    return folder;
  }

  private addFile(path: string): TFile {
    const file = new TFile(this, path, null, { ctime: 0, mtime: 0, size: 0 });
    if (hidden(path)) return file;
    this.refreshStat(file);
    file.parent = this.addFolder(folderOf(path));
    file.parent.children.push(file);
    this.index.set(path, file);
    return file;
  }

  private refreshStat(file: TFile): void {
    const stored = this.adapter.files.get(file.path);
    if (stored) file.stat = { ctime: stored.ctime, mtime: stored.mtime, size: sizeOf(stored.data) };
  }

  private moveObjects(file: TAbstractFile, newPath: string): void {
    const oldPath = file.path;
    this.index.delete(oldPath);
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
    file.setPath(newPath);
    file.parent = this.addFolder(folderOf(newPath));
    file.parent.children.push(file);
    this.index.set(newPath, file);
    this.trigger('rename', file, oldPath);
    if (!(file instanceof TFolder)) return;
    for (const child of [...file.children]) this.moveObjects(child, `${newPath}/${child.name}`);
  }

  private forget(file: TAbstractFile): void {
    file.deleted = true;
    this.index.delete(file.path);
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
    this.trigger('delete', file);
  }

  private readConfig(): Record<string, unknown> {
    const path = `${this.configDir}/app.json`;
    return this.adapter.has(path) ? (JSON.parse(this.adapter.readNow(path)) as Record<string, unknown>) : {};
  }
}

/** The app neither lists nor watches what lies under a name that begins with a dot. */
function hidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
