import { linkName } from '../documents/plain-text';
import { kindOf, type WrittenKind } from '../notes/kind';
import type { Note } from '../notes/note';
import { noteDay } from '../notes/note-day';
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
  const from = readNote(origin.path, await files.read(origin.path));
  const text = origin.text ?? bulletAt(origin, from);
  if (kind === 'impact') {
    const { title, properties } = readEntryText(text, settings);
    return { title, properties: withDayOf(from, properties, settings), body: text };
  }
  const note = (await index()).notes.find(({ path }) => path === origin.path);
  const properties = new Map(
    Object.entries(note ? tiesOf(kind, note, origin) : {}).filter(([, value]) => value !== ''),
  );
  const plain = plainText(text, { from: 0, to: text.length });
  const isTie = [...properties.values()].includes(plain);
  return { title: shortened(plain), properties, body: isTie ? '' : text };
}

/** A result is of the day of the note in which it was written down, where its words name none; a typed note's day is its own. */
function withDayOf(
  note: Note,
  properties: ReadonlyMap<string, string>,
  { kindProperty }: Pick<Desk['settings'], 'kindProperty'>,
): Map<string, string> {
  const isOwn = properties.has('date') || properties.has('period') || kindOf(note, kindProperty) !== null;
  const day = isOwn ? null : noteDay(note);
  return new Map([...properties, ...(day === null ? [] : [['date', day] as const])]);
}

/** Of what a beginning holds, the day that its words do not state: a bullet has to state it in a field. */
export const ownDay = ({ properties, body }: Pick<Beginning, 'properties' | 'body'>): [string, string][] => {
  const day = properties.get('date') ?? '';
  return day === '' || body.includes(day) ? [] : [['date', day]];
};

/** The own text of the bullet that stands on the line; empty where none does. */
function bulletAt({ line }: Origin, { text, blocks }: Note): string {
  const bullet = blocks.bullets.find((one) => one.line === line);
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
