/** What a listing tells of a note without reading it. */
export interface FileStamp {
  /** Inside the vault, `/` between folders, NFC. */
  path: string;
  /** Milliseconds since the epoch. */
  modified: number;
  /** Bytes. */
  size: number;
  /** When the file was last touched at all, renamed or copied over as well, where a host knows. Milliseconds. */
  touched?: number;
}

/** What a host says of a write that did not happen; the message names the path and what to do. */
export class FileRefused extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
    this.name = 'FileRefused';
  }
}

/**
 * The one door to a vault's files, answered by a folder, by Obsidian, or by memory in tests.
 * Every write is whole or not at all.
 */
export interface VaultFiles {
  /**
   * Every Markdown note outside dot-folders and the host's excluded files. A host that has an interface to keep alive
   * looks at each when it is its turn, and tells of it once.
   */
  list(): Promise<Iterable<FileStamp>>;
  exists(path: string): Promise<boolean>;
  read(path: string): Promise<string>;
  /** Makes missing folders. Throws FileRefused where something stands at `path` already. */
  create(path: string, text: string): Promise<void>;
  /**
   * Replaces the text by what `change` makes of it, only if nobody wrote in between.
   * `change` is synchronous; null or the same text means no write at all. Answers whether it wrote.
   */
  change(path: string, change: (text: string) => string | null): Promise<boolean>;
  /** Moves the note to the host's trash, only where its text is still `expected`. Answers whether it did. */
  trash(path: string, expected: string): Promise<boolean>;
}
