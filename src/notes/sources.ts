import type { Settings } from '../settings/settings';
import { trimEndOf } from '../settings/trim-end';
import { isGenerated, kindOf } from './kind';
import type { Note } from './note';

type SourceSettings = Pick<Settings, 'exclude' | 'folders' | 'kindProperty'>;

/**
 * Whether results may be read from a note: not from documents the plugin made, templates, dot-folders and the
 * folders in `exclude`. Obsidian's own excluded files are the host's to leave out.
 */
export const isSource = (note: Note, settings: SourceSettings): boolean =>
  isSourcePath(note.path, settings) && !isGenerated(kindOf(note, settings.kindProperty));

/** As far as the path alone tells; saves reading the note. */
export function isSourcePath(
  path: string,
  { exclude, folders }: Pick<Settings, 'exclude' | 'folders'>,
): boolean {
  if (path.split('/').some((part) => part.startsWith('.'))) return false;
  return ![...exclude, folders.templates].some((folder) => isInside(path, folder));
}

/** A file named in `exclude` counts as well as a folder. */
function isInside(path: string, folder: string): boolean {
  const name = trimEndOf(folder.replace(/^\.?\/+/, ''), '/');
  return name !== '' && (path === name || path.startsWith(`${name}/`));
}
