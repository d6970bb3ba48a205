import { foldedHash, spread } from '../claims/letter-hash';

/**
 * Where links lead: note names and paths of a vault, without their texts. Names are compared as Obsidian does,
 * ignoring case and the form of accents.
 */
export interface LinkMap {
  /** Path of the note that `target` means, seen from the note at `from`; null where there is none. */
  noteFor(target: string, from: string): string | null;
  /** The notes whose name has this key, in order. */
  named(key: string): readonly string[];
  add(path: string): void;
  remove(path: string): void;
  /** Enters what was added, a name with each step: the first question about a link would wait for all of them. */
  entering(): Generator<void, void>;
}

export function linkMap(paths: Iterable<string> = []): LinkMap {
  // In columns: a key for each name would double what a large vault costs, and be moved when garbage is collected.
  const first = new Int32Array(chains);
  const entered = [''];
  const next = [0];
  // A vault is listed long before the first link is asked for, and many a command asks for none.
  let coming: string[] = [];
  const rowOf = (path: string, chain: number): number => {
    let row = first[chain] ?? 0;
    while (row > 0 && entered[row] !== path) row = next[row] ?? 0;
    return row;
  };
  const enter = (path: string): void => {
    const chain = chainWith(path);
    if (rowOf(path, chain) > 0) return;
    next.push(first[chain] ?? 0);
    first[chain] = entered.push(path) - 1;
  };
  function* entering(): Generator<void, void> {
    for (let path = coming.pop(); path !== undefined; path = coming.pop()) yield enter(path);
  }
  const enterAll = (): void => {
    for (const path of coming) enter(path);
    coming = [];
  };
  const named = (name: string): readonly string[] => {
    enterAll();
    const found: string[] = [];
    for (let row = first[spreadOf(name)] ?? 0; row > 0; row = next[row] ?? 0) {
      const path = entered[row] ?? '';
      if (path !== '' && nameKey(path) === name) found.push(path);
    }
    return found.sort();
  };
  const map: LinkMap = {
    named,
    noteFor: (target, from) => {
      const key = keyOf(noteOf(target));
      if (key === '') return from;
      const candidates = named(nameOf(key));
      const near = keyOf(relative(noteOf(target), from));
      const fits = candidates.filter((path) => keyOf(path) === key || keyOf(path).endsWith(`/${key}`));
      return candidates.find((path) => keyOf(path) === near) ?? closest(fits, from);
    },
    entering,
    add: (path) => void coming.push(path),
    remove: (path) => {
      enterAll();
      entered[rowOf(path, chainWith(path))] = '';
    },
  };
  for (const path of paths) map.add(path);
  return map;
}

/** Notes whose names have the same key stand in one of so many chains, by its `spreadOf`. */
const chains = 2 ** 16;

/** One of 65,536 numbers for a stretch of `text`, whatever the case of its plain letters. */
export const spreadOf = (text: string, from = 0, to = text.length): number =>
  spread(foldedHash(text, from, to));

/** The key of most names stands in the path, and none need be made. */
const chainWith = (path: string): number =>
  usual.test(path) ? spreadOf(path, path.lastIndexOf('/') + 1, path.length - 3) : spreadOf(nameKey(path));

/** Letters that need no normal form, and no second ending. */
const usual = /^[ -~]*[ -CE-ce-~]\.md$/;

/** Notes with the same key are those that a link by name alone may mean. */
export const nameKey = (path: string): string => keyOf(nameOf(path));

/** The key of the notes that a link's target may mean; that of no note for a link within its own. */
export const targetKey = (target: string): string => nameKey(noteOf(target));

/** The note of a link's target, without heading or block. */
export const noteOf = (target: string): string => target.split(/[#|]/, 1)[0]?.trim() ?? '';

/** Heading or block of a link's target: the last part, as Obsidian writes nested headings; null without one. */
export function partOf(target: string): string | null {
  const link = target.split('|', 1)[0] ?? '';
  const at = link.lastIndexOf('#');
  return at < 0 ? null : link.slice(at + 1).trim();
}

/** Plain letters need no normal form, and most names are plain. */
function keyOf(path: string): string {
  const name = path.endsWith('.md') ? path.slice(0, -3) : path;
  const key = plainLetters.test(name)
    ? name.toLowerCase()
    : name.normalize('NFC').toLowerCase().normalize('NFC');
  return key.endsWith('.md') ? key.slice(0, -3) : key;
}

const plainLetters = /^[ -~]*$/;

const nameOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** `./a` and `../a` as paths in the vault; others as they are. */
function relative(target: string, from: string): string {
  if (!target.startsWith('.')) return target;
  const folders = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') folders.pop();
    else if (part !== '.') folders.push(part);
  }
  return folders.join('/');
}

/** In the same folder, else the shortest path, else the first by name: the same whatever the listing's order. */
function closest(paths: readonly string[], from: string): string | null {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const rank = (path: string): string => {
    const here = path.slice(0, path.lastIndexOf('/') + 1) === folder ? 0 : 1;
    return `${here}${String(path.split('/').length).padStart(4, '0')}${path}`;
  };
  return [...paths].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0] ?? null;
}
