import type { Link } from './links';
import type { Note } from './note';
import type { Stated } from './stated';
import { statedText, statedYesNo } from './stated';
import { linksOf } from './stated-links';
import type { TypedNote, TypedReading } from './typed-note';
import { bodyText, openTyped } from './typed-note';

/** What somebody said of the user's work. */
export interface Feedback extends TypedNote {
  /** Who said it: a name or a link. */
  from: Stated<string> | null;
  /** The story it belongs to. */
  story: Link | null;
  /** True only where the user said so. */
  shared: boolean;
  text: string;
}

/** Null for a note that is no feedback. */
export function readFeedback(note: Note, settings: TypedReading): Feedback | null {
  const typed = openTyped(note, 'feedback', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  return {
    ...head,
    from: statedText(reading, 'from'),
    story: linksOf(reading, 'story')[0] ?? null,
    shared: statedYesNo(reading, 'shared')?.value ?? false,
    text: bodyText(note),
  };
}
