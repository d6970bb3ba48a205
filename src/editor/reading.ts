import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import type { Range } from '../claims/text';
import type { Finding } from '../lint/finding';
import type { Suppression } from '../lint/suppressions';
import {
  countShown,
  findingMark,
  hiddenAnew,
  isSameFinding,
  noMarks,
  ofMark,
  type FindingMark,
  type Marks,
} from './finding-marks';
import type { Look } from './look';
import type { Near } from './moved-near';
import { MovedReading, asPlain, foundNear, type Reading } from './moved-reading';
import { suppressSame, type NoteContext } from './note-context';
import {
  noPieces,
  pieceMark,
  piecesByStart,
  standTheSame,
  type PieceRange,
  type Pieces,
} from './piece-marks';
import { withRange, withoutRange } from './ranges';

/** The note was looked over as a whole: where its pieces are and what it says of itself. No context: no linting. */
export const lookedOver = StateEffect.define<Look | null>();

/** The claims of a stretch of whole pieces were read. */
export interface StretchRead extends Range {
  pieces: PieceRange[];
  findings: { finding: Finding; hidden: boolean }[];
  /** Suppressions that reach over a line of the stretch alone. */
  comments: Suppression[];
  /** Parts that stay to be read again, since the writer is still at them. */
  held: Range[];
}
export const stretchRead = StateEffect.define<StretchRead>();

/** The rules that read a whole note have answered; suppressions are applied. */
export const noteSettled = StateEffect.define<readonly Finding[]>();

const nothing: Reading = {
  pieces: noPieces,
  marks: noMarks,
  noteMarks: noMarks,
  shown: 0,
  dirty: [],
  context: null,
  wantsLook: false,
};

export const readingField = StateField.define<Reading>({
  create: () => nothing,
  update(reading, transaction) {
    let next: Reading = transaction.docChanged ? new MovedReading(reading, transaction.changes) : reading;
    for (const effect of transaction.effects) {
      if (effect.is(lookedOver)) next = effect.value ? withLook(asPlain(next), effect.value) : nothing;
      else if (effect.is(stretchRead)) next = withStretch(asPlain(next), effect.value);
      else if (effect.is(noteSettled)) next = withSettled(asPlain(next), effect.value);
    }
    return next;
  },
});

export const readingOf = (state: EditorState): Reading => state.field(readingField, false) ?? nothing;

function withLook(reading: Reading, { pieces, context }: Look): Reading {
  const { context: before } = reading;
  // With the first look everything waits in the reader's queue.
  const known = piecesByStart(reading.pieces);
  const stands = ({ from, to }: PieceRange): boolean => known.get(from)?.to === to;
  // A piece that did not stand as such before is to be read, whoever's edit made it one.
  const dirty =
    before === null ? [] : pieces.filter((piece) => !stands(piece)).reduce(withRange, reading.dirty);
  const asking = pieces.map((piece) => (stands(piece) ? withRead(piece, known.get(piece.from)) : piece));
  const next = { ...reading, pieces: setOf(asking), dirty, context, wantsLook: false };
  if (context.everything) return { ...next, marks: noMarks, noteMarks: noMarks, shown: 0 };
  if (before === null || suppressSame(before, context)) return next;
  return counted({ ...next, marks: hiddenAnew(reading.marks, context) });
}

/** A look reads no claim, so that what those said stands. */
const withRead = (
  piece: PieceRange,
  { asked, good }: Pick<PieceRange, 'asked' | 'good'> = piece,
): PieceRange => ({
  ...piece,
  asked,
  good,
});

const setOf = (pieces: readonly PieceRange[]): Pieces => noPieces.update({ add: pieces.map(pieceMark) });

function withStretch(reading: Reading, read: StretchRead): Reading {
  const { from, to, pieces, findings, comments } = read;
  const inside = (at: number): boolean => at >= from && at < to;
  // A set keeps whole what lies beyond the filter: reaching beyond its edges lets small parts grow together.
  const filterFrom = Math.max(0, from - wholeness * (to - from));
  const filterTo = to + wholeness * (to - from);
  const { context } = reading;
  let gone = 0;
  const marks = reading.marks.update({
    filterFrom,
    filterTo,
    filter: (at, _end, { hidden }) => {
      const stays = !inside(at);
      if (!stays && !hidden) gone++;
      return stays;
    },
    add: findings.map(({ finding, hidden }) => findingMark(finding, hidden)),
    sort: true,
  });
  return {
    ...reading,
    pieces: standTheSame(reading.pieces, read)
      ? reading.pieces
      : reading.pieces.update({
          filterFrom,
          filterTo,
          filter: (at) => !inside(at),
          add: pieces.map(pieceMark),
        }),
    marks,
    shown: reading.shown - gone + findings.filter(({ hidden }) => !hidden).length,
    dirty: stillDirty(reading, read),
    context: context && withLineComments(context, read, comments),
  };
}

const stillDirty = ({ dirty }: Reading, { from, to, held }: StretchRead): readonly Range[] =>
  held.reduce(withRange, withoutRange(dirty, { from, to }));

/** Times the length of what was read. A note's marks in a thousand parts cost each keystroke as many steps. */
const wholeness = 8;

/** The look knows all comments; an edit since may have added or taken away one that reaches over its line alone. */
function withLineComments(
  context: NoteContext,
  { from, to }: Range,
  read: readonly Suppression[],
): NoteContext {
  const rest = context.comments.filter(({ ofLine, at }) => !ofLine || at.from < from || at.from >= to);
  if (read.length === 0 && rest.length === context.comments.length) return context;
  const comments = [...rest, ...read].sort((a, b) => a.at.from - b.at.from);
  return { ...context, comments };
}

function withSettled(reading: Reading, findings: readonly Finding[]): Reading {
  const noteMarks: Marks = noMarks.update({
    add: findings.map((finding) => findingMark(finding, false)),
    sort: true,
  });
  return counted({ ...reading, noteMarks });
}

const counted = (reading: Reading): Reading => ({
  ...reading,
  shown: countShown(reading.marks, 0, Infinity) + countShown(reading.noteMarks, 0, Infinity),
});

/** A stretch that was read again, and nothing of it is to be shown otherwise. */
export interface ReadUnchanged {
  read: StretchRead;
  /** Those of its findings, in their order. */
  marks: readonly FindingMark[];
}

/** Null where reading the stretch again has told something new. */
export function readUnchanged(state: EditorState, read: StretchRead): ReadUnchanged | null {
  const reading = readingOf(state);
  const found = foundNear(reading, read);
  const marks = marksOf(found.marks, read);
  const known = (reading.context?.comments ?? []).filter(
    ({ ofLine, at }) => ofLine && at.from >= read.from && at.from < read.to,
  );
  const isSame =
    marks !== null &&
    standTheSame(found.pieces, read) &&
    (known.length + read.comments.length === 0 || JSON.stringify(known) === JSON.stringify(read.comments));
  return isSame ? { read, marks } : null;
}

/** Puts right what is known of this very state: a transaction would have the whole editor drawn for it. */
export function noteUnchanged(state: EditorState, { read, marks }: ReadUnchanged): void {
  const reading = readingOf(state);
  reading.dirty = stillDirty(reading, read);
  marks.forEach((mark, index) => {
    const found = read.findings[index];
    // Its place and its words are the same, but a fix is worked out from the text around it.
    if (found) mark.finding = ofMark(found.finding);
  });
}

/** The mark of each finding, in their order; null where these are not the marks of the stretch. */
function marksOf(all: Near<FindingMark>, { from, to, findings }: StretchRead): FindingMark[] | null {
  const before: { mark: FindingMark; at: Range }[] = [];
  all.between(from, to, (start, end, mark) => {
    if (start >= from && start < to) before.push({ mark, at: { from: start, to: end } });
  });
  if (before.length !== findings.length) return null;
  const marks: FindingMark[] = [];
  for (const { finding, hidden } of findings) {
    const known = before.find(({ mark, at }) => mark.hidden === hidden && isSameFinding(mark, at, finding));
    if (!known) return null;
    marks.push(known.mark);
  }
  return marks;
}
