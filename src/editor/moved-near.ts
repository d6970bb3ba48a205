import type { ChangeDesc, RangeSet, RangeValue } from '@codemirror/state';
import type { Range } from '../claims/text';
import { touches } from './ranges';

/** Marks that can be asked for by a stretch that they touch, in order; false ends the answer. */
export interface Near<T> {
  between(from: number, to: number, take: (from: number, to: number, mark: T) => false | void): void;
}

/** Some marks of a set, in order. */
export type Placed<T> = readonly { at: Range; mark: T }[];

/** Those that touch a stretch. */
export function placedIn<T extends RangeValue>(set: RangeSet<T>, { from, to }: Range): Placed<T> {
  const marks: { at: Range; mark: T }[] = [];
  set.between(from, to, (start, end, mark) => void marks.push({ at: { from: start, to: end }, mark }));
  return marks.sort((one, other) => one.at.from - other.at.from);
}

/**
 * Moved along with `changes` as the set would be: without those of which nothing is left, and without those that
 * `edited` touches, which counts in the text before. Only what an answer holds is moved. `back` undoes the changes.
 */
export const movedNear = <T extends RangeValue>(
  marks: Placed<T>,
  changes: ChangeDesc,
  back: ChangeDesc,
  edited: readonly Range[] = [],
): Near<T> => ({
  between: (from, to, take) => {
    const asked = placeBefore({ from, to }, back);
    for (const { at, mark } of marks) {
      if (at.from > asked.to || at.to < asked.from || edited.some((edit) => touches(edit, at))) continue;
      const start = changes.mapPos(at.from, mark.startSide);
      const end = changes.mapPos(at.to, mark.endSide);
      if (start < end && start <= to && end >= from && take(start, end, mark) === false) return;
    }
  },
});

/** The stretch in the text before; `back` leads there. */
export const placeBefore = ({ from, to }: Range, back: ChangeDesc): Range => ({
  from: back.mapPos(from, -1),
  to: back.mapPos(to, 1),
});

export const near = <T>(marks: Placed<T>): Near<T> => ({
  between: (from, to, take) => {
    for (const { at, mark } of marks)
      if (touches(at, { from, to }) && take(at.from, at.to, mark) === false) return;
  },
});
