import type { Note } from './note';
import type { Period, Stated } from './stated';
import { stated, statedPeriod, statedText } from './stated';
import type { TypedNote, TypedReading } from './typed-note';
import { bodyText, openTyped } from './typed-note';

/** The rating of a past period and what was said with it. */
export interface Rating extends TypedNote {
  rating: Stated<string> | null;
  period: Stated<Period> | null;
  /** The themes of the feedback, one each. */
  themes: Stated<string>[];
  text: string;
}

/** Null for a note that holds no rating. */
export function readRating(note: Note, settings: TypedReading): Rating | null {
  const typed = openTyped(note, 'rating', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  return {
    ...head,
    rating: statedText(reading, 'rating'),
    period: statedPeriod(reading, 'period'),
    themes: (reading.fields.get('themes') ?? []).flatMap((field) =>
      field.items.map((item) => stated({ ...field, ...item }, item.text)),
    ),
    text: bodyText(note),
  };
}
