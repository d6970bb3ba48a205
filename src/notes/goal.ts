import type { Day } from '../days/day';
import type { Link } from './links';
import type { Note } from './note';
import type { StatedPrinciples } from './principles';
import { statedPrinciples } from './principles';
import type { Reading, Stated } from './stated';
import { statedDay, statedOneOf, statedText } from './stated';
import { statedOkr } from './stated-links';
import type { TypedNote, TypedReading } from './typed-note';
import { bodyText, openTyped } from './typed-note';

const goalKinds = ['stretch', 'career'] as const;
const statuses = ['open', 'done', 'dropped'] as const;

export type GoalKind = (typeof goalKinds)[number];
export type Status = (typeof statuses)[number];

/** A goal for the next period, with its goal statement. */
export interface Goal extends TypedNote {
  about: Stated<GoalKind> | null;
  /** Open where nothing is said. */
  status: Status;
  okr: Stated<Link | null> | null;
  skill: Stated<string> | null;
  principles: StatedPrinciples;
  action: Stated<string> | null;
  prediction: Stated<string> | null;
  by: Stated<Day> | null;
  /** The body: the goal statement as written. */
  statement: string;
}

/** Null for a note that is no goal. */
export function readGoal(note: Note, settings: TypedReading): Goal | null {
  const typed = openTyped(note, 'goal', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  return {
    ...head,
    about: statedOneOf(reading, 'about', goalKinds),
    status: statedStatus(reading),
    okr: statedOkr(reading),
    skill: statedText(reading, 'skill'),
    principles: statedPrinciples(reading, note, settings.principles),
    action: statedText(reading, 'action'),
    prediction: statedText(reading, 'prediction'),
    by: statedDay(reading, 'date'),
    statement: bodyText(note),
  };
}

/** `status` of a goal or an ask; open where it is absent or cannot be read. */
export const statedStatus = (reading: Reading): Status =>
  statedOneOf(reading, 'status', statuses)?.value ?? 'open';
