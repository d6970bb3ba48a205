import { RangeSet, RangeValue, type Range as Placed } from '@codemirror/state';
import type { Decoration } from '@codemirror/view';
import type { Range } from '../claims/text';
import { findingAt } from '../lint/finding';
import type { Finding } from '../lint/finding';
import { isSuppressed, type NoteContext } from './note-context';

/** A finding where it stands now; the offsets in it count from there. Read again it may offer other fixes. */
export class FindingMark extends RangeValue {
  override startSide = 1;
  override endSide = -1;
  /** Made when the finding is first in sight. */
  underline: Decoration | null = null;

  constructor(
    public finding: Finding,
    /** Suppressed by a comment of the note. */
    readonly hidden: boolean,
  ) {
    super();
  }
}

export type Marks = RangeSet<FindingMark>;

export const noMarks: Marks = RangeSet.of<FindingMark>([]);

/** The finding with offsets of the document. */
export const placedFinding = ({ finding }: FindingMark, at: Range): Finding => findingAt(finding, at);

export const findingMark = (finding: Finding, hidden: boolean): Placed<FindingMark> =>
  new FindingMark(ofMark(finding), hidden).range(finding.from, finding.to);

/** A finding with offsets that count from where it stands. */
export const ofMark = (finding: Finding): Finding =>
  findingAt(finding, { from: 0, to: finding.to - finding.from });

/** Whether the mark is of `finding`, which counts from the document's beginning. */
export const isSameFinding = ({ finding: own }: FindingMark, at: Range, finding: Finding): boolean =>
  at.from === finding.from &&
  at.to === finding.to &&
  own.rule === finding.rule &&
  own.severity === finding.severity &&
  own.message === finding.message;

/** How many marks that touch the stretch are not suppressed. */
export function countShown(marks: Marks, from: number, to: number): number {
  let amount = 0;
  marks.between(from, to, (_from, _to, { hidden }) => {
    if (!hidden) amount++;
  });
  return amount;
}

/** By what the note suppresses now. */
export function hiddenAnew(marks: Marks, context: NoteContext): Marks {
  const placed: Placed<FindingMark>[] = [];
  marks.between(0, Infinity, (from, to, mark) => {
    const hidden = isSuppressed(placedFinding(mark, { from, to }), context);
    placed.push((hidden === mark.hidden ? mark : new FindingMark(mark.finding, hidden)).range(from, to));
  });
  return noMarks.update({ add: placed, sort: true });
}
