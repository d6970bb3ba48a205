import { folderOf } from './files';
import { normalizePath } from './paths';

export interface DiskFile {
  data: string | ArrayBuffer;
  ctime: number;
  mtime: number;
}

/**
 * The vault's folder, in memory, behind Obsidian's `DataAdapter`. It knows paths only and fires no
 * events: `onChange` tells the vault of writes that did not go through the vault, as the app's
 * file watcher would.
 */
export class MemoryDisk {
  readonly files = new Map<string, DiskFile>();
  readonly folders = new Set<string>(['/']);
  onChange: (path: string) => void = () => undefined;

  constructor(private readonly name: string) {}

  getName(): string {
    return this.name;
  }

  getResourcePath(path: string): string {
    return `app://workbench/${encodeURI(path)}`;
  }

  async exists(path: string, sensitive?: boolean): Promise<boolean> {
    await turn();
    return sensitive === true ? this.has(path) : this.findAnyCase(path) !== undefined;
  }

  has(path: string): boolean {
    const clean = normalizePath(path);
    return this.files.has(clean) || this.folders.has(clean);
  }

  /** The path on the disk that differs at most in case: macOS and Windows take the two for one. */
  findAnyCase(path: string): string | undefined {
    const clean = normalizePath(path);
    if (this.has(clean)) return clean;
    const lower = clean.toLowerCase();
    return [...this.files.keys(), ...this.folders].find((other) => other.toLowerCase() === lower);
  }

  async stat(
    path: string,
  ): Promise<{ type: 'file' | 'folder'; ctime: number; mtime: number; size: number } | null> {
    await turn();
    const file = this.files.get(normalizePath(path));
    if (file) return { type: 'file', ctime: file.ctime, mtime: file.mtime, size: sizeOf(file.data) };
    return this.folders.has(normalizePath(path)) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    await turn();
    const folder = normalizePath(path);
    if (!this.folders.has(folder)) throw noSuchFile('scandir', folder);
    const inside = (other: string): boolean => other !== folder && folderOf(other) === folder;
    return { files: [...this.files.keys()].filter(inside), folders: [...this.folders].filter(inside) };
  }

  async read(path: string): Promise<string> {
    await turn();
    return this.readNow(path);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    await turn();
    const { data } = this.fileAt(path);
    return typeof data === 'string' ? new TextEncoder().encode(data).buffer : data.slice(0);
  }

  async write(path: string, data: string, options?: { ctime?: number; mtime?: number }): Promise<void> {
    await turn();
    this.writeNow(path, data, options);
    this.onChange(normalizePath(path));
  }

  async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
    await turn();
    this.writeNow(path, data.slice(0));
    this.onChange(normalizePath(path));
  }

  async append(path: string, data: string): Promise<void> {
    await turn();
    const before = this.files.has(normalizePath(path)) ? this.readNow(path) : '';
    this.writeNow(path, before + data);
    this.onChange(normalizePath(path));
  }

  /** The callback sees the text of this moment and its answer is written in the same moment. */
  async process(path: string, change: (data: string) => string): Promise<string> {
    await turn();
    const after = expectText(change(this.readNow(path)));
    this.writeNow(path, after);
    this.onChange(normalizePath(path));
    return after;
  }

  async mkdir(path: string): Promise<void> {
    await turn();
    let folder = normalizePath(path);
    if (this.files.has(folder)) throw new Error(`EEXIST: file already exists, mkdir '${folder}'`);
    while (folder !== '/') {
      this.folders.add(folder);
      folder = folderOf(folder);
    }
    this.onChange(normalizePath(path));
  }

  async remove(path: string): Promise<void> {
    await turn();
    this.fileAt(path);
    this.files.delete(normalizePath(path));
    this.onChange(normalizePath(path));
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const folder = normalizePath(path);
    const { files, folders } = await this.list(folder);
    if (!recursive && files.length + folders.length > 0)
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${folder}'`);
    const inside = (other: string): boolean => other === folder || other.startsWith(`${folder}/`);
    for (const other of this.files.keys()) if (inside(other)) this.files.delete(other);
    for (const other of this.folders) if (inside(other)) this.folders.delete(other);
    this.onChange(folder);
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.remove(path);
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    await this.remove(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await turn();
    this.moveNow(normalizePath(path), normalizePath(newPath));
    this.onChange(normalizePath(path));
    this.onChange(normalizePath(newPath));
  }

  async copy(path: string, newPath: string): Promise<void> {
    await turn();
    if (this.has(newPath)) throw new Error('Destination file already exists!');
    this.writeNow(newPath, this.fileAt(path).data);
    this.onChange(normalizePath(newPath));
  }

  readNow(path: string): string {
    const { data } = this.fileAt(path);
    return typeof data === 'string' ? data : new TextDecoder().decode(data);
  }

  writeNow(path: string, data: string | ArrayBuffer, options?: { ctime?: number; mtime?: number }): void {
    const clean = normalizePath(path);
    if (!this.folders.has(folderOf(clean))) throw noSuchFile('open', clean);
    if (this.folders.has(clean)) throw new Error(`EISDIR: illegal operation on a directory, open '${clean}'`);
    const now = Date.now();
    const ctime = options?.ctime ?? this.files.get(clean)?.ctime ?? now;
    this.files.set(clean, { data, ctime, mtime: options?.mtime ?? now });
  }

  moveNow(path: string, newPath: string): void {
    if (!this.folders.has(folderOf(newPath))) throw noSuchFile('rename', newPath);
    const moved = (other: string): boolean => other === path || other.startsWith(`${path}/`);
    for (const [other, file] of [...this.files]) {
      if (!moved(other)) continue;
      this.files.delete(other);
      this.files.set(newPath + other.slice(path.length), file);
    }
    for (const other of [...this.folders]) {
      if (!moved(other)) continue;
      this.folders.delete(other);
      this.folders.add(newPath + other.slice(path.length));
    }
  }

  private fileAt(path: string): DiskFile {
    const file = this.files.get(normalizePath(path));
    if (!file) throw noSuchFile('open', normalizePath(path));
    return file;
  }
}

/** A disk never answers in the same turn; code that counts on it would break in the app. */
export function turn(): Promise<void> {
  return new Promise((resolve) => queueMicrotask(resolve));
}

export function sizeOf(data: string | ArrayBuffer): number {
  return typeof data === 'string' ? new TextEncoder().encode(data).length : data.byteLength;
}

/** An asynchronous callback is the commonest misuse of `process`: its promise must not be written. */
export function expectText(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  throw new TypeError('Vault.process takes a callback that answers a string in the same turn');
}

function noSuchFile(call: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${call} '${path}'`), { code: 'ENOENT' });
}
