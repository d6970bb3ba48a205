import type { Note } from '../notes/note';
import type { Settings } from '../settings/settings';

/** What the kind property says the note is, lower case; null where it is absent or empty. */
export function kindOf(note: Note, { kindProperty }: Pick<Settings, 'kindProperty'>): string | null {
  const value = note.frontMatter.properties.get(kindProperty.toLowerCase())?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim().toLowerCase() : null;
}

/** Whether a goal or an ask is still open: so it is where its status does not say `done` or `dropped`. */
export const isOpen = (note: Note): boolean =>
  !['done', 'dropped'].includes(String(note.frontMatter.properties.get('status')?.value ?? '').toLowerCase());
