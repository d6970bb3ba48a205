import type { Link } from './links';
import type { Note } from './note';

import type { StatedPrinciples } from './principles';
import { statedPrinciples } from './principles';
import type { Stated } from './stated';
import { linksOf, statedOkr } from './stated-links';
import type { Section, TypedNote, TypedReading } from './typed-note';
import { openTyped, proseIn, sectionsOf } from './typed-note';

export const storyPartNames = ['situation', 'task', 'action', 'result'] as const;
export type StoryPartName = (typeof storyPartNames)[number];

export interface StoryPart extends Section {
  /** As a reader hears it. */
  text: string;
}

/** A behaviour told as Situation, Task, Action, Result. */
export interface Story extends TypedNote {
  /** Null where the heading is missing or nothing stands under it. */
  parts: Record<StoryPartName, StoryPart | null>;
  principles: StatedPrinciples;
  okr: Stated<Link | null> | null;
  /** Links to feedback notes. */
  feedback: Link[];
}

/** Null for a note that is no story. */
export function readStory(note: Note, settings: TypedReading): Story | null {
  const typed = openTyped(note, 'story', settings);
  if (!typed) return null;
  const sections = sectionsOf(note);
  const part = (name: StoryPartName): StoryPart | null => partOf(note, sections, name);
  return {
    ...typed.head,
    parts: {
      situation: part('situation'),
      task: part('task'),
      action: part('action'),
      result: part('result'),
    },
    principles: statedPrinciples(typed.reading, note, settings.principles),
    okr: statedOkr(typed.reading),
    feedback: linksOf(typed.reading, 'feedback'),
  };
}

function partOf(note: Note, sections: readonly Section[], name: StoryPartName): StoryPart | null {
  const section = sections.find(
    ({ heading }) =>
      heading
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/s$/, '') === name,
  );
  const text = section ? proseIn(note, section) : '';
  return section && text !== '' ? { ...section, text } : null;
}
