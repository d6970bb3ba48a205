import type { Range } from '../claims/text';
import { blockIdIn } from './links';
import type { Note } from './note';
import { plainText } from './plain-text';
import type { TypedNote, TypedReading } from './typed-note';
import { openTyped } from './typed-note';

/** One bullet of an okr note. */
export interface KeyResult extends Range {
  text: string;
  /** As `[[Note#^id]]` names it; null where the bullet has none. */
  blockId: string | null;
  /** 1-based. */
  line: number;
  /** The heading above: the objective. Null where there is none. */
  objective: string | null;
}

export interface OkrNote extends TypedNote {
  keyResults: KeyResult[];
}

/** Null for a note that holds no OKRs. */
export function readOkrs(note: Note, settings: TypedReading): OkrNote | null {
  const typed = openTyped(note, 'okr', settings);
  if (!typed) return null;
  const { bullets, headings } = note.blocks;
  const keyResults = bullets.map(({ contentFrom, contentTo, line, heading, from, to }): KeyResult => {
    const range = { from: contentFrom, to: contentTo };
    return {
      text: plainText(note.text, range),
      blockId: blockIdIn(note.text, range)?.id ?? null,
      line,
      objective: headings[heading]?.text ?? null,
      from,
      to,
    };
  });
  return { ...typed.head, keyResults: keyResults.filter(({ text }) => text !== '') };
}
