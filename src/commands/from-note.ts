import { linkName } from '../documents/plain-text';
import type { WrittenKind } from '../notes/kind';
import { plainText } from '../notes/plain-text';
import { readNote } from '../notes/read-note';
import type { NoteValues } from '../vault/note-values';
import type { Desk } from './desk';
import { keyResultName } from './key-results';
import { readEntryText, shortened, type EntryText } from './read-entry-text';

/** Where a new note comes from: another note, a line of it, or what was selected in it. */
export interface Origin {
  path: string;
  /** 1-based; null for the note as a whole. */
  line: number | null;
  /** What was selected, as it stands; the bullet on the line where nothing was. */
  text?: string;
}

/** What a new note begins with, to be shown for correction. */
export interface Beginning extends EntryText {
  body: string;
}

/**
 * What a note of `kind` takes over from where it is begun: the words that were chosen, and the tie that the two
 * kinds have. A story ties its feedback, a key result the goal that moves it, a criterion the ask that meets it.
 */
export async function beginFrom(
  { files, index, settings }: Pick<Desk, 'files' | 'index' | 'settings'>,
  kind: WrittenKind,
  origin: Origin,
): Promise<Beginning> {
  const text = origin.text ?? bulletAt(origin, await files.read(origin.path));
  if (kind === 'impact') return { ...readEntryText(text, settings), body: text };
  const note = (await index()).notes.find(({ path }) => path === origin.path);
  const properties = new Map(
    Object.entries(note ? tiesOf(kind, note, origin) : {}).filter(([, value]) => value !== ''),
  );
  const plain = plainText(text, { from: 0, to: text.length });
  const isTie = [...properties.values()].includes(plain);
  return { title: shortened(plain), properties, body: isTie ? '' : text };
}

/** The own text of the bullet that stands on the line; empty where none does. */
function bulletAt({ path, line }: Origin, text: string): string {
  const bullet = readNote(path, text).blocks.bullets.find((one) => one.line === line);
  return bullet ? text.slice(bullet.contentFrom, bullet.contentTo) : '';
}

function tiesOf(kind: WrittenKind, note: NoteValues, { line }: Origin): Record<string, string> {
  const link = `[[${linkName(note.path)}]]`;
  const source = note.kind ?? (note.entries.length > 0 ? 'impact' : null);
  switch (`${source ?? ''} to ${kind}`) {
    case 'story to feedback':
      return { story: link };
    case 'feedback to story':
      return { feedback: link };
    case 'impact to story': {
      const entry = note.entries.find((one) => one.line === line) ?? note.entries[0];
      return { principles: entry?.principles.known.join(', ') ?? '', okr: entry?.okr?.text ?? '' };
    }
    case 'okr to goal':
    case 'okr to story':
      return { okr: keyResultLink(note, line) };
    case 'criteria to goal':
      return { skill: criterionAt(note, line) };
    case 'criteria to ask':
      return { criterion: criterionAt(note, line) };
    case 'market to pay':
      return { currency: note.market?.currency?.text ?? '' };
    default:
      return {};
  }
}

function keyResultLink({ okrs }: NoteValues, line: number | null): string {
  const result = okrs?.keyResults.find((one) => one.line === line);
  return okrs && result ? keyResultName(okrs, result) : '';
}

const criterionAt = ({ criteria }: NoteValues, line: number | null): string =>
  criteria?.items.find((one) => one.line === line)?.text ?? '';
