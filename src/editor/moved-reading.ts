import { RangeSet, type ChangeDesc, type Range as Placed, type RangeValue } from '@codemirror/state';
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

/** Characters around a stretch that is asked about: the next question is about what stands beside it. */
const margin = 500;

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
  private around: (Range & { found: Found }) | null = null;
  private readonly edits: number;

  constructor(reading: Reading, changes: ChangeDesc) {
    const known = reading instanceof MovedReading ? reading : null;
    const waits = known?.found === null ? known : null;
    this.before = waits?.before ?? known?.found ?? reading;
    this.changes = waits?.changes.composeDesc(changes) ?? changes;
    this.edits = 1 + (waits?.edits ?? 0);
    this.dirty = changedRanges(reading.dirty, changes);
    this.context = reading.context && movedContext(reading.context, changes);
    this.wantsLook =
      reading.wantsLook ||
      changesSpecial(this.before.pieces, waits?.changes.invertedDesc ?? null, changes, reading.context);
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
  near(stretch: Range): Found {
    if (this.found) return this.found;
    const { around } = this;
    if (around && stretch.from >= around.from && stretch.to <= around.to) return around.found;
    const { before, changes } = this;
    const from = Math.max(0, stretch.from - margin);
    const to = Math.min(changes.newLength, stretch.to + margin);
    const range = placeBefore({ from, to }, changes.invertedDesc);
    const { pieces, marks, noteMarks, shown } = before;
    const part = {
      pieces: touching(pieces, range),
      marks: touching(marks, range),
      noteMarks: touching(noteMarks, range),
      shown,
    };
    const found = movedFound(part, changes);
    this.around = { from, to, found };
    return found;
  }

  private moved(): Found {
    return (this.found ??= movedFound(this.before, this.changes));
  }
}

/** What was found in and around a stretch, and maybe elsewhere. */
export const foundNear = (reading: Reading, stretch: Range): Pick<Found, 'pieces' | 'marks'> =>
  reading instanceof MovedReading ? reading.near(stretch) : reading;

const placeBefore = ({ from, to }: Range, back: ChangeDesc): Range => ({
  from: back.mapPos(from, -1),
  to: back.mapPos(to, 1),
});

function touching<T extends RangeValue>(set: RangeSet<T>, { from, to }: Range): RangeSet<T> {
  const found: Placed<T>[] = [];
  set.between(from, to, (start, end, value) => void found.push(value.range(start, end)));
  return RangeSet.of(found, true);
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
    const range = back ? placeBefore({ from, to }, back) : { from, to };
    found ||= from < (context?.frontMatter.bodyFrom ?? 0) || holdsSpecial(pieces, range);
  });
  return found;
}
