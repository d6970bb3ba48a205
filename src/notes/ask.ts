import type { Day } from '../days/day';
import type { Status } from './goal';
import { statedStatus } from './goal';
import type { Note } from './note';
import type { Stated } from './stated';
import { statedDay, statedOneOf, statedText } from './stated';
import type { TypedNote, TypedReading } from './typed-note';
import { bodyText, openTyped } from './typed-note';

const topics = ['scope', 'role', 'promotion', 'pay', 'support'] as const;
export type AskTopic = (typeof topics)[number];

/** A request about scope, role, promotion, pay or support. */
export interface Ask extends TypedNote {
  about: Stated<AskTopic> | null;
  /** Open where nothing is said. */
  status: Status;
  by: Stated<Day> | null;
  /** The exposure gained. */
  gives: Stated<string> | null;
  /** Of the next level, that it satisfies. */
  criterion: Stated<string> | null;
  /** The body: the ask as written. */
  text: string;
}

/** Null for a note that is no ask. */
export function readAsk(note: Note, settings: TypedReading): Ask | null {
  const typed = openTyped(note, 'ask', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  return {
    ...head,
    about: statedOneOf(reading, 'about', topics),
    status: statedStatus(reading),
    by: statedDay(reading, 'date'),
    gives: statedText(reading, 'gives'),
    criterion: statedText(reading, 'criterion'),
    text: bodyText(note),
  };
}
