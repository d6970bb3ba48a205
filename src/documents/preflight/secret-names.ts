import type { NoteValues } from '../../vault/note-values';

/**
 * Names of the notes that are for the user alone. One word is left out: it says nothing that is not said
 * elsewhere, and would be found everywhere.
 */
export const secretNames = (notes: readonly Pick<NoteValues, 'path' | 'sensitivity'>[]): string[] => {
  const names = (mine: boolean) =>
    notes.filter(({ sensitivity }) => (sensitivity === 'me') === mine).map(({ path }) => nameOf(path));
  const open = new Set(names(false));
  return [...new Set(names(true))].filter(
    (name) => /\S\s+\S/.test(name) && name.length >= 8 && !open.has(name),
  );
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, () => '');
