import type { ChangeDesc } from '@codemirror/state';
import type { Range } from '../claims/text';
import type { FindingMark, Marks } from './finding-marks';
import { movedContext, type NoteContext } from './note-context';
import { holdsSpecial, type Pieces } from './piece-marks';
import { changedRanges, untouched } from './ranges';

/** What was found in a note, and where its pieces are. */
export interface Found {
  pieces: Pieces;
  /** What was found in single pieces. */
  marks: Marks;
  /** What the rules that read a whole note have found. */
  noteMarks: Marks;
  /** How many of both are not suppressed. */
  shown: number;
}

/** What is known of a note, carried through every edit. */
export interface Reading extends Found {
  /** Edited and not read again yet, in order. Set anew where reading again has told nothing new. */
  dirty: readonly Range[];
  /** Null until the note was looked over. */
  context: NoteContext | null;
  /** Something that the note said of itself was edited or deleted. */
  wantsLook: boolean;
}

/**
 * A reading after edits. What was found is moved along when somebody asks for it: a keystroke only adds to the edits,
 * since nobody asks before the writer pauses.
 */
export class MovedReading implements Reading {
  dirty: readonly Range[];
  readonly context: NoteContext | null;
  readonly wantsLook: boolean;
  private readonly before: Found;
  private readonly changes: ChangeDesc;
  private found: Found | null = null;

  constructor(reading: Reading, changes: ChangeDesc) {
    const known = reading instanceof MovedReading ? reading : null;
    const waits = known?.found === null ? known : null;
    this.before = waits?.before ?? known?.found ?? reading;
    this.changes = waits?.changes.composeDesc(changes) ?? changes;
    this.dirty = changedRanges(reading.dirty, changes);
    this.context = reading.context && movedContext(reading.context, changes);
    this.wantsLook =
      reading.wantsLook ||
      changesSpecial(this.before.pieces, waits?.changes.invertedDesc ?? null, changes, reading.context);
  }

  get pieces(): Pieces {
    return this.moved().pieces;
  }

  get marks(): Marks {
    return this.moved().marks;
  }

  get noteMarks(): Marks {
    return this.moved().noteMarks;
  }

  get shown(): number {
    return this.moved().shown;
  }

  private moved(): Found {
    return (this.found ??= movedFound(this.before, this.changes));
  }
}

/** The same with what was found moved along, as an object of its own. */
export const asPlain = (reading: Reading): Reading => {
  const { pieces, marks, noteMarks, shown, dirty, context, wantsLook } = reading;
  return { pieces, marks, noteMarks, shown, dirty, context, wantsLook };
};

/** Marks that an edit touched are gone. */
function movedFound({ pieces, marks, noteMarks, shown }: Found, changes: ChangeDesc): Found {
  let left = shown;
  const lost = ({ hidden }: FindingMark): void => {
    if (!hidden) left--;
  };
  return {
    pieces: pieces.map(changes),
    marks: untouched(marks, changes, lost).map(changes),
    noteMarks: untouched(noteMarks, changes, lost).map(changes),
    shown: left,
  };
}

/** `back` leads from the text that `changes` were made on to the one that `pieces` stand in; null where it is the same. */
function changesSpecial(
  pieces: Pieces,
  back: ChangeDesc | null,
  changes: ChangeDesc,
  context: NoteContext | null,
): boolean {
  let found = false;
  changes.iterChangedRanges((from, to) => {
    const range = back ? { from: back.mapPos(from, -1), to: back.mapPos(to, 1) } : { from, to };
    found ||= from < (context?.frontMatter.bodyFrom ?? 0) || holdsSpecial(pieces, range);
  });
  return found;
}
