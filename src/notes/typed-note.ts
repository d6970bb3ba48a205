import type { Range } from '../claims/text';
import type { Day } from '../days/day';
import type { Sensitivity } from '../settings/settings';
import { fieldsOf, propertyText } from './fields';
import type { NoteKind } from './kind';
import { kindOf } from './kind';
import type { Note, Problem } from './note';
import { noteDay, noteName } from './note-day';
import { plainText } from './plain-text';
import { partSensitivity } from './sensitivity';
import type { Reading } from './stated';

export interface TypedReading {
  kindProperty: string;
  /** Every principle of the chosen sets. */
  principles: readonly string[];
  defaultSensitivity: Sensitivity;
}

/** What every typed note has. */
export interface TypedNote {
  path: string;
  /** The property `title`, else the note's name. */
  title: string;
  /** The end of its period, else its date, else the day in its name. */
  day: Day | null;
  sensitivity: Sensitivity;
  problems: Problem[];
}

/** The fields of a note of `kind`, its properties first; null for a note of another kind. */
export function openTyped(
  note: Note,
  kind: NoteKind,
  settings: TypedReading,
): { head: TypedNote; reading: Reading } | null {
  if (kindOf(note, settings.kindProperty) !== kind) return null;
  const reading: Reading = { fields: fieldsOf(note, note.blocks.paragraphs), problems: [] };
  const head: TypedNote = {
    path: note.path,
    title: propertyText(note.frontMatter, 'title') ?? noteName(note.path),
    day: noteDay(note),
    sensitivity: partSensitivity(note, reading, piecesOf(note), settings),
    problems: reading.problems,
  };
  return { head, reading };
}

/** A heading with all that stands under it, up to the next heading of its level or above. */
export interface Section extends Range {
  heading: string;
  /** 1-based, of the heading. */
  line: number;
}

export function sectionsOf({ text, blocks: { headings } }: Note): Section[] {
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    return { heading: heading.text, line: heading.line, from: heading.to, to: next?.from ?? text.length };
  });
}

/** The paragraphs and bullets inside a stretch, in order, as a reader hears them, parted by line breaks. */
export function proseIn(note: Note, { from, to }: Range): string {
  const pieces = piecesOf(note).filter((piece) => piece.from >= from && piece.to <= to);
  const texts = pieces.map((piece) => plainText(note.text, piece));
  return texts.filter((piece) => piece !== '').join('\n');
}

/** The stretches of prose: paragraphs and the own texts of bullets, in order. */
export const piecesOf = ({ blocks: { paragraphs, bullets } }: Note): Range[] =>
  [
    ...paragraphs.map(({ from, to }) => ({ from, to })),
    ...bullets.map(({ contentFrom: from, contentTo: to }) => ({ from, to })),
  ].sort((a, b) => a.from - b.from);

/** The whole body of a note, as a reader hears it. */
export const bodyText = (note: Note): string =>
  proseIn(note, { from: note.frontMatter.bodyFrom, to: note.text.length });
