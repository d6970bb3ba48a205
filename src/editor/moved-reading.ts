import type { ChangeDesc } from '@codemirror/state';
import type { Range } from '../claims/text';
import type { FindingMark, Marks } from './finding-marks';
import { movedNear, near, placeBefore, placedIn, type Near, type Placed } from './moved-near';
import { movedContext, type NoteContext } from './note-context';
import { holdsSpecial, type PieceMark, type Pieces } from './piece-marks';
import { changedRanges, editedIn, untouched } from './ranges';

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

/** Characters around a stretch that is asked about: the next question is about what stands beside it. */
const margin = 300;

/** So many edits are added up before what was found is moved along: each place that they touch costs every later one. */
const mostEdits = 500;

/**
 * A reading after edits. What was found is moved along when somebody asks for all of it: a keystroke only adds to the
 * edits, and a pause asks for what stands around them.
 */
export class MovedReading implements Reading {
  dirty: readonly Range[];
  readonly context: NoteContext | null;
  readonly wantsLook: boolean;
  private readonly before: Found;
  private readonly changes: ChangeDesc;
  private found: Found | null = null;
  /** What `near` was asked for last. */
  private around: (Range & FoundNear) | null = null;
  /** What stood around the first of the edits, in the text before: in a long note it is slow to find after a rest. */
  private readonly taken: Taken;
  private readonly edits: number;

  constructor(reading: Reading, changes: ChangeDesc) {
    const known = reading instanceof MovedReading ? reading : null;
    const waits = known?.found === null ? known : null;
    this.before = waits?.before ?? known?.found ?? reading;
    this.changes = waits?.changes.composeDesc(changes) ?? changes;
    this.edits = 1 + (waits?.edits ?? 0);
    this.taken = waits?.taken ?? takenFrom(this.before, around(changes));
    this.dirty = changedRanges(reading.dirty, changes);
    this.context = reading.context && movedContext(reading.context, changes);
    this.wantsLook =
      reading.wantsLook ||
      changesSpecial(this.piecesAround, waits?.changes.invertedDesc ?? null, changes, reading.context);
    if (this.edits >= mostEdits) this.moved();
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

  /** What was found that touches a stretch, and maybe more; nothing else is moved along. */
  near(stretch: Range): FoundNear {
    if (this.found) return this.found;
    const { around, changes, taken } = this;
    if (around && isWithin(stretch, around)) return around;
    const from = Math.max(0, stretch.from - margin);
    const to = Math.min(changes.newLength, stretch.to + margin);
    const back = changes.invertedDesc;
    const range = placeBefore({ from, to }, back);
    const { pieces, marks } = isWithin(range, taken) ? taken : takenFrom(this.before, range);
    this.around = {
      from,
      to,
      pieces: movedNear(pieces, changes, back),
      marks: movedNear(marks, changes, back, editedIn(changes)),
    };
    return this.around;
  }

  /** Of the text before. */
  private readonly piecesAround = (range: Range): Near<PieceMark> =>
    isWithin(range, this.taken) ? near(this.taken.pieces) : this.before.pieces;

  private moved(): Found {
    return (this.found ??= movedFound(this.before, this.changes));
  }
}

/** What was found in and around a stretch, and maybe elsewhere. */
export interface FoundNear {
  pieces: Near<PieceMark>;
  marks: Near<FindingMark>;
}

export const foundNear = (reading: Reading, stretch: Range): FoundNear =>
  reading instanceof MovedReading ? reading.near(stretch) : reading;

/** What stands in a stretch of the text before. */
interface Taken extends Range {
  pieces: Placed<PieceMark>;
  marks: Placed<FindingMark>;
}

const takenFrom = ({ pieces, marks }: Found, { from, to }: Range): Taken => ({
  from,
  to,
  pieces: placedIn(pieces, { from, to }),
  marks: placedIn(marks, { from, to }),
});

/** The first place that was edited, or where a long one begins, with room for what is asked about it and beside it. */
function around(changes: ChangeDesc): Range {
  const { from, to } = editedIn(changes)[0] ?? { from: 0, to: 0 };
  const end = Math.min(to, from + margin);
  return { from: Math.max(0, from - 2 * margin), to: Math.min(changes.length, end + 2 * margin) };
}

const isWithin = ({ from, to }: Range, whole: Range): boolean => from >= whole.from && to <= whole.to;

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

/** `back` leads from the text that `changes` were made on to the one that the pieces stand in; null where it is the same. */
function changesSpecial(
  piecesAround: (range: Range) => Near<PieceMark>,
  back: ChangeDesc | null,
  changes: ChangeDesc,
  context: NoteContext | null,
): boolean {
  let found = false;
  changes.iterChangedRanges((from, to) => {
    const range = back ? placeBefore({ from, to }, back) : { from, to };
    found ||= from < (context?.frontMatter.bodyFrom ?? 0) || holdsSpecial(piecesAround(range), range);
  });
  return found;
}
