import { lstatSync, watch, type FSWatcher, type WatchListener } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isNotesFolder, isNoteName, walk } from './listing';
import { CannotRun } from './terminal';
import { reasonOf } from '../settings/reason';

export interface WatchedFolder {
  /** The root of the notes, as the disk spells it. */
  home: string;
  /** Told the path of each note that may have been written, made, moved or removed; often more than once. */
  changed: (notePath: string) => void;
  /** Told why a folder can no longer be watched; the others still are. */
  failed: (message: string) => void;
  /** Whether one watcher sees the folders below its own. Node's recursive one on Linux walks all of them at each change. */
  recursive?: boolean;
}

/** What is known of one folder: its own watcher, where each has one, and its notes as the disk spells them. */
interface Known {
  watcher: FSWatcher | null;
  notes: Set<string>;
}

/** Watches all folders of notes below `home`, new and moved ones as well, until it is closed. */
export class FolderWatch {
  private readonly folders = new Map<string, Known>();
  private readonly recursive: boolean;

  /** Throws CannotRun where the system refuses. */
  constructor(private readonly given: WatchedFolder) {
    this.recursive = given.recursive ?? process.platform !== 'linux';
    try {
      this.enter('');
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    for (const { watcher } of this.folders.values()) watcher?.close();
  }

  /** Watched first and looked through then, so that nothing comes in between. */
  private enter(top: string): void {
    const begin = (folder: string): void => {
      const watcher = this.recursive && folder !== '' ? null : this.begun(folder);
      this.folders.set(folder, { watcher, notes: new Set() });
    };
    begin(top);
    walk(this.given.home, top, {
      folder: begin,
      file: (note, name) => {
        if (isNoteName(name)) this.folders.get(parentOf(note))?.notes.add(note);
      },
    });
  }

  private begun(folder: string): FSWatcher | null {
    const place = path.join(this.given.home, folder);
    const watcher = watcherOf(place, this.recursive, (event, name) => {
      // Without a name it may be anything in the folder.
      if (name === null) this.tookFolder(folder);
      else this.took(event, (folder === '' ? '' : `${folder}/`) + name.split(path.sep).join('/'));
    });
    watcher?.on('error', (error) => {
      watcher.close();
      // That a folder is gone its parent tells.
      if (isFolder(place)) this.given.failed(refusal(place, error));
    });
    return watcher;
  }

  private took(event: 'rename' | 'change', place: string): void {
    const parts = place.split('/');
    const name = parts.pop() ?? '';
    if (!parts.every(isNotesFolder)) return;
    if (isNoteName(name)) {
      this.folders.get(parts.join('/'))?.notes.add(place);
      this.tell(place);
    }
    if (event === 'rename' && isNotesFolder(name)) this.tookFolder(place);
  }

  /** Takes a folder in anew, as it is now: what was in it may be gone, or be another's. */
  private tookFolder(place: string): void {
    this.leave(place);
    if (!isFolder(path.join(this.given.home, place))) return;
    try {
      this.enter(place);
    } catch (error) {
      this.given.failed(reasonOf(error));
    }
    for (const [, { notes }] of this.below(place)) for (const note of notes) this.tell(note);
  }

  private leave(place: string): void {
    for (const [folder, { watcher, notes }] of this.below(place)) {
      watcher?.close();
      this.folders.delete(folder);
      for (const note of notes) this.tell(note);
    }
  }

  private below(top: string): [string, Known][] {
    if (!this.folders.has(top)) return [];
    return [...this.folders].filter(
      ([folder]) => top === '' || folder === top || folder.startsWith(`${top}/`),
    );
  }

  private tell(note: string): void {
    this.given.changed(note.normalize('NFC'));
  }
}

/** A link to a folder is none. */
const isFolder = (place: string): boolean =>
  lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/** Null where the folder is gone already, or is none that we may read and so has no notes for us. */
function watcherOf(folder: string, recursive: boolean, listener: WatchListener<string>): FSWatcher | null {
  try {
    return watch(folder, { recursive }, listener);
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new CannotRun(refusal(folder, error));
  }
}

const parentOf = (place: string): string => place.slice(0, Math.max(0, place.lastIndexOf('/')));

function refusal(folder: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const advice =
    code === 'ENOSPC'
      ? 'raise fs.inotify.max_user_watches, or end what else watches'
      : code === 'EMFILE'
        ? 'raise the limit of open files, or end what else watches'
        : 'look at its rights, and run again';
  return `${folder} cannot be watched (${message}): ${advice}`;
}
