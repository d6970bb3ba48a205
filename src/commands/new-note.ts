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

/** Something that cannot be read, and the property that states it; null where none does. */
export interface NewNoteProblem {
  property: string | null;
  message: string;
}

/** What could not be read in the note as it would be: a day that does not exist, a figure that is none. */
export async function newNoteProblems(desk: NoteDesk, choices: NewNoteChoices): Promise<NewNoteProblem[]> {
  const { path, text } = await planNote(desk, choices);
  const note = readNote(path, text);
  const properties = [...note.frontMatter.properties.values()];
  return valuesOf(note, desk.settings, entryReading(desk.settings))
    .problems.filter(({ rule }) => rule !== 'unsourced-range')
    .map(({ from, to, message }) => ({
      property: properties.find((one) => one.from <= from && to <= one.to)?.key ?? null,
      message,
    }));
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
