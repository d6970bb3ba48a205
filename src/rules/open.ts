import type { Note } from '../notes/note';

/** Whether a goal or an ask is still open: so it is where its status does not say `done` or `dropped`. */
export const isOpen = (note: Note): boolean =>
  !['done', 'dropped'].includes(String(note.frontMatter.properties.get('status')?.value ?? '').toLowerCase());
