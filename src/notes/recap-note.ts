import type { Day } from '../days/day';
import type { Link } from './links';
import type { Note } from './note';
import type { Stated } from './stated';
import { statedDay, statedOneOf, statedText } from './stated';
import { linksOf } from './stated-links';
import type { TypedNote, TypedReading } from './typed-note';
import { openTyped } from './typed-note';

const statuses = ['draft', 'sent', 'confirmed'] as const;
export type RecapStatus = (typeof statuses)[number];

/** The follow-up message, as far as its properties tell. */
export interface RecapNote extends TypedNote {
  agenda: Link | null;
  /** A draft where nothing is said. */
  status: RecapStatus;
  /** Moments as typed: a day, or a day with a time and its offset. */
  sent: Stated<string> | null;
  due: Stated<string> | null;
  confirmBy: Stated<Day> | null;
}

/** Null for a note that is no recap. */
export function readRecap(note: Note, settings: TypedReading): RecapNote | null {
  const typed = openTyped(note, 'recap', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  return {
    ...head,
    agenda: linksOf(reading, 'agenda')[0] ?? null,
    status: statedOneOf(reading, 'status', statuses)?.value ?? 'draft',
    sent: statedText(reading, 'sent'),
    due: statedText(reading, 'due'),
    confirmBy: statedDay(reading, 'confirm-by'),
  };
}
