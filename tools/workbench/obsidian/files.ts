import type { Vault } from './vault';

export interface FileStats {
  /** Milliseconds since 1970. */
  ctime: number;
  mtime: number;
  /** In bytes. */
  size: number;
}

export abstract class TAbstractFile {
  name: string;
  deleted = false;

  constructor(
    readonly vault: Vault,
    public path: string,
    public parent: TFolder | null,
  ) {
    this.name = nameOf(path);
  }

  /** Moves the object itself: everyone who holds it sees the new path, as in the app. */
  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  basename: string;
  extension: string;

  constructor(
    vault: Vault,
    path: string,
    parent: TFolder | null,
    public stat: FileStats,
  ) {
    super(vault, path, parent);
    [this.basename, this.extension] = baseAndExtension(this.name);
  }

  override setPath(path: string): void {
    super.setPath(path);
    [this.basename, this.extension] = baseAndExtension(this.name);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }

  getParentPrefix(): string {
    return this.isRoot() ? '' : `${this.path}/`;
  }
}

/** The folder's path of `a/b/c.md` is `a/b`; of `c.md` it is `/`. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '/' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function baseAndExtension(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1).toLowerCase()];
}
