/** Which notes changed since when, for whoever follows an index: as long as it remembers. */
export interface ChangeLog {
  /** Rises with every change. */
  revision: () => number;
  add: (path: string) => void;
  /** The notes that changed after `revision`, each once; null where that is too long ago to tell. */
  since: (revision: number) => ReadonlySet<string> | null;
}

/** Changes that are remembered at least; twice as many at most. */
const remembered = 1000;

export function changeLog(): ChangeLog {
  let first = 0;
  let paths: string[] = [];
  return {
    revision: () => first + paths.length,
    add: (path) => {
      if (paths.length === 2 * remembered) {
        paths = paths.slice(remembered);
        first += remembered;
      }
      paths.push(path);
    },
    since: (revision) => (revision < first ? null : new Set(paths.slice(revision - first))),
  };
}
