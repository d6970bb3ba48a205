import { withCoreTokens } from '../documents/core-tokens';
import type { TypedNoteText } from '../documents/typed-note';
import type { WrittenKind } from '../notes/kind';
import { readNote } from '../notes/read-note';
import { inFolder, safeFileName } from '../vault/file-names';
import { entryReading, valuesOf } from '../vault/note-values';
import type { Desk, Outcome } from './desk';
import { stampOf, typedNoteByTemplate } from './templates';

export interface NewNoteChoices {
  kind: WrittenKind;
  title: string;
  /** Properties set beforehand, as the user typed them. */
  properties: ReadonlyMap<string, string>;
  /** Text that was selected when the command ran; it opens the body. */
  body?: string;
}

/** What a new note will be, and where. */
export interface PlannedNote extends TypedNoteText {
  path: string;
}

type NoteDesk = Pick<Desk, 'files' | 'settings' | 'today' | 'time'>;

/**
 * Creates one typed note by its template; what exists is left alone. `cursor` is where the user types next, null
 * where nothing was made.
 */
export async function newNote(
  desk: NoteDesk,
  choices: NewNoteChoices,
): Promise<Outcome & { cursor: number | null }> {
  const { path, text, cursor } = await planNote(desk, choices);
  if (await desk.files.exists(path)) {
    return {
      written: [{ path, action: 'unchanged' }],
      messages: [`${path} exists already: it was left as it is`],
      cursor: null,
    };
  }
  await desk.files.create(path, text);
  return { written: [{ path, action: 'created' }], messages: [], cursor };
}

/** What `newNote` would create where nothing stands there yet. */
export async function planNote(
  desk: NoteDesk,
  { kind, title, properties, body = '' }: NewNoteChoices,
): Promise<PlannedNote> {
  const given = new Map([[desk.settings.kindProperty, kind], ...properties]);
  const note = await typedNoteByTemplate(desk, kind, { title, properties: given, text: body });
  return { path: notePath(desk, kind, title), ...note };
}

/** What could not be read in the note as it would be: a day that does not exist, a figure that is none. */
export async function newNoteProblems(desk: NoteDesk, choices: NewNoteChoices): Promise<string[]> {
  const { path, text } = await planNote(desk, choices);
  const { problems } = valuesOf(readNote(path, text), desk.settings, entryReading(desk.settings));
  return problems.filter(({ rule }) => rule !== 'unsourced-range').map(({ message }) => message);
}

/** By the name that the settings give notes of this kind, else by the title. */
function notePath(desk: NoteDesk, kind: WrittenKind, title: string): string {
  const { folders, names } = desk.settings;
  const name = withCoreTokens(names[kind] ?? '{{title}}', stampOf(desk)).replace(
    /\{\{title\}\}/g,
    () => title,
  );
  return inFolder(kind === 'impact' ? folders.impact : folders.reviews, `${safeFileName(name)}.md`);
}
