import { readAgenda } from '../notes/agenda-note';
import { readAsk } from '../notes/ask';
import { readCriteria } from '../notes/criteria';
import { readFeedback } from '../notes/feedback';
import { readGapPlan } from '../notes/gap-plan-note';
import { readGoal } from '../notes/goal';
import { kindOf } from '../notes/kind';
import { readMarket } from '../notes/market';
import type { Note, Problem } from '../notes/note';
import { readOkrs } from '../notes/okr';
import { readRating } from '../notes/rating';
import { readRecap } from '../notes/recap-note';
import { readStory } from '../notes/story';
import type { TypedReading } from '../notes/typed-note';
import type { Facts } from './rule';

/** What the notes' own readers want to know. */
export const typedReading = ({ settings, principles }: Facts): TypedReading => ({
  kindProperty: settings.kindProperty,
  defaultSensitivity: settings.defaultSensitivity,
  principles,
});

const readers = [
  readAgenda,
  readAsk,
  readCriteria,
  readFeedback,
  readGapPlan,
  readGoal,
  readMarket,
  readOkrs,
  readRating,
  readRecap,
  readStory,
];

/** What the reader of the note's kind stumbled over; each knows its own kind. */
export function typedProblems(note: Note, facts: Facts): Problem[] {
  if (kindOf(note, facts.settings.kindProperty) === null) return [];
  const settings = typedReading(facts);
  for (const read of readers) {
    const typed = read(note, settings);
    if (typed) return typed.problems;
  }
  return [];
}
