import {
  RangeSet,
  RangeValue,
  StateEffect,
  StateField,
  type ChangeDesc,
  type EditorState,
  type Range as Placed,
} from '@codemirror/state';
import type { Range } from '../claims/text';
import { findingAt } from '../lint/finding';
import type { Finding } from '../lint/finding';
import type { NoteContext } from './note-context';
import { movedContext } from './note-context';
import { changedRanges, touches, withRange, withoutRange } from './ranges';

/** A stretch that reads the same whatever stands around it. */
class PieceMark extends RangeValue {
  override startSide = 1;
  override endSide = -1;

  /** Whether it says something of the whole note: a tag, a field, a suppression. */
  constructor(readonly special: boolean) {
    super();
  }
}

/** A finding where it stands now; the offsets in it count from there. */
export class FindingMark extends RangeValue {
  override startSide = 1;
  override endSide = -1;

  constructor(
    readonly finding: Finding,
    /** Found by a rule that reads the whole note. */
    readonly ofNote: boolean,
    /** Suppressed by a comment of the note. */
    readonly hidden: boolean,
  ) {
    super();
  }
}

/** What is known of a note, carried through every edit. */
export interface Reading {
  pieces: RangeSet<PieceMark>;
  marks: RangeSet<FindingMark>;
  /** Edited and not read again yet, in order. */
  dirty: readonly Range[];
  /** Null until the note was looked over. */
  context: NoteContext | null;
  /** Something that the note said of itself was edited or deleted. */
  wantsLook: boolean;
}

export interface PieceRange extends Range {
  special: boolean;
}

export interface Looked {
  pieces: PieceRange[];
  /** Null where the note is not to be linted. */
  context: NoteContext | null;
}

/** The note was looked over as a whole: where its pieces are and what it says of itself. */
export const lookedOver = StateEffect.define<Looked>();

/** The claims of a stretch of whole pieces were read. */
export interface StretchRead extends Range {
  pieces: PieceRange[];
  findings: { finding: Finding; hidden: boolean }[];
  /** Parts that stay to be read again, since the writer is still at them. */
  held: Range[];
}
export const stretchRead = StateEffect.define<StretchRead>();

/** The rules that read a whole note have answered; which of the claims' findings are suppressed. */
export interface NoteSettled {
  findings: Finding[];
  /** Keys of suppressed claim findings, by `findingKey`. */
  hidden: ReadonlySet<string>;
}
export const noteSettled = StateEffect.define<NoteSettled>();

const noPieces: Reading['pieces'] = RangeSet.of<PieceMark>([]);
const noMarks: Reading['marks'] = RangeSet.of<FindingMark>([]);
const nothing: Reading = {
  pieces: noPieces,
  marks: noMarks,
  dirty: [],
  context: null,
  wantsLook: false,
};

export const readingField = StateField.define<Reading>({
  create: () => nothing,
  update(reading, transaction) {
    let next = transaction.docChanged ? mapped(reading, transaction.changes) : reading;
    for (const effect of transaction.effects) {
      if (effect.is(lookedOver)) next = withLook(next, effect.value);
      else if (effect.is(stretchRead)) next = withStretch(next, effect.value);
      else if (effect.is(noteSettled)) next = withSettled(next, effect.value);
    }
    return next;
  },
});

export const readingOf = (state: EditorState): Reading => state.field(readingField, false) ?? nothing;

/** Where a finding stands and what it says, to tell one from another. */
export const findingKey = ({ rule, from, to, message }: Finding): string =>
  `${from} ${to} ${rule} ${message}`;

export interface PlacedMark {
  mark: FindingMark;
  at: Range;
}

/** Every finding that overlaps or touches the stretch, suppressed ones too, in order. */
export function marksIn(state: EditorState, from: number, to: number): PlacedMark[] {
  const found: PlacedMark[] = [];
  readingOf(state).marks.between(from, to, (start, end, mark) => {
    found.push({ mark, at: { from: start, to: end } });
  });
  return found;
}

export const allMarks = (state: EditorState): PlacedMark[] => marksIn(state, 0, state.doc.length);

/** The finding with offsets of the document. */
export const placedFinding = ({ finding }: FindingMark, at: Range): Finding => findingAt(finding, at);

function mapped(reading: Reading, changes: ChangeDesc): Reading {
  let marks = reading.marks.map(changes);
  changes.iterChangedRanges((_fromA, _toA, filterFrom, filterTo) => {
    const edited = { from: filterFrom, to: filterTo };
    marks = marks.update({ filterFrom, filterTo, filter: (from, to) => !touches({ from, to }, edited) });
  });
  return {
    pieces: reading.pieces.map(changes),
    marks,
    dirty: changedRanges(reading.dirty, changes),
    context: reading.context && movedContext(reading.context, changes),
    wantsLook: reading.wantsLook || changesSpecial(reading, changes),
  };
}

function changesSpecial({ pieces, context }: Reading, changes: ChangeDesc): boolean {
  let found = false;
  changes.iterChangedRanges((from, to) => {
    found ||= from < (context?.bodyFrom ?? 0) || holdsSpecial(pieces, { from, to });
  });
  return found;
}

/** Whether a piece that says something of the whole note touches the stretch. */
export function holdsSpecial(pieces: Reading['pieces'], { from, to }: Range): boolean {
  let found = false;
  pieces.between(from, to, (_from, _to, { special }) => {
    found ||= special;
  });
  return found;
}

function withLook(reading: Reading, { pieces, context }: Looked): Reading {
  const marks = context === null || context.everything ? noMarks : reading.marks;
  // With the first look everything waits in the reader's queue.
  const dirty = reading.context === null ? [] : withNewPieces(reading, pieces);
  return { pieces: RangeSet.of(pieces.map(pieceMark)), marks, dirty, context, wantsLook: false };
}

/** A piece that did not stand as such before is to be read, whoever's edit made it one. */
function withNewPieces({ pieces: before, dirty }: Reading, pieces: readonly PieceRange[]): readonly Range[] {
  const ends = new Map<number, number>();
  before.between(0, Infinity, (from, to) => {
    ends.set(from, to);
  });
  return pieces.filter(({ from, to }) => ends.get(from) !== to).reduce(withRange, dirty);
}

function withStretch(reading: Reading, { from, to, pieces, findings, held }: StretchRead): Reading {
  const inside = (at: number): boolean => at >= from && at < to;
  const rest = held.reduce(withRange, withoutRange(reading.dirty, { from, to }));
  return {
    ...reading,
    pieces: reading.pieces.update({
      filterFrom: from,
      filterTo: to,
      filter: (at) => !inside(at),
      add: pieces.map(pieceMark),
    }),
    marks: reading.marks.update({
      filterFrom: from,
      filterTo: to,
      filter: (at, _end, { ofNote }) => ofNote || !inside(at),
      add: findings.map(({ finding, hidden }) => findingMark(finding, false, hidden)),
      sort: true,
    }),
    dirty: rest,
  };
}

function withSettled(reading: Reading, { findings, hidden }: NoteSettled): Reading {
  const placed: Placed<FindingMark>[] = findings.map((finding) => findingMark(finding, true, false));
  reading.marks.between(0, Infinity, (from, to, mark) => {
    if (mark.ofNote) return;
    const isHidden = hidden.has(findingKey(placedFinding(mark, { from, to })));
    const same = isHidden === mark.hidden ? mark : new FindingMark(mark.finding, false, isHidden);
    placed.push(same.range(from, to));
  });
  return { ...reading, marks: RangeSet.of(placed, true) };
}

const specialPiece = new PieceMark(true);
const plainPiece = new PieceMark(false);
const pieceMark = ({ from, to, special }: PieceRange): Placed<PieceMark> =>
  (special ? specialPiece : plainPiece).range(from, to);

function findingMark(finding: Finding, ofNote: boolean, hidden: boolean): Placed<FindingMark> {
  const { from, to } = finding;
  return new FindingMark(findingAt(finding, { from: 0, to: to - from }), ofNote, hidden).range(from, to);
}
