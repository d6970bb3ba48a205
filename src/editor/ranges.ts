import type { ChangeDesc, RangeSet, RangeValue } from '@codemirror/state';
import type { Range } from '../claims/text';

/** More single stretches than this are taken as one: a list that long costs more than it saves. */
const mostRanges = 64;

/** `ranges` and one more, in order, with those that touch made one. */
export function withRange(ranges: readonly Range[], added: Range): readonly Range[] {
  const result: Range[] = [];
  let { from, to } = added;
  for (const range of ranges) {
    if (range.to < from) result.push(range);
    else if (range.from > to) continue;
    else {
      from = Math.min(from, range.from);
      to = Math.max(to, range.to);
    }
  }
  result.push({ from, to });
  for (const range of ranges) if (range.from > to) result.push(range);
  const first = result[0];
  const last = result.at(-1);
  return result.length > mostRanges && first && last ? [{ from: first.from, to: last.to }] : result;
}

/** What is left of `ranges` without `taken`. */
export function withoutRange(ranges: readonly Range[], taken: Range): Range[] {
  return ranges.flatMap((range) => {
    if (range.to < taken.from || range.from > taken.to) return [range];
    const before = range.from < taken.from ? [{ from: range.from, to: taken.from }] : [];
    const after = range.to > taken.to ? [{ from: taken.to, to: range.to }] : [];
    return [...before, ...after];
  });
}

/** `ranges` after an edit, with what it changed. */
export function changedRanges(ranges: readonly Range[], changes: ChangeDesc): readonly Range[] {
  let result: readonly Range[] = ranges.map(({ from, to }) => ({
    from: changes.mapPos(from, -1),
    to: changes.mapPos(to, 1),
  }));
  changes.iterChangedRanges((_fromA, _toA, from, to) => {
    result = withRange(result, { from, to });
  });
  return result;
}

export const touches = (one: Range, other: Range): boolean => one.from <= other.to && one.to >= other.from;

/** What the changes took out or put something in, in the text before. */
export function editedIn(changes: ChangeDesc): Range[] {
  const edited: Range[] = [];
  changes.iterChangedRanges((from, to) => void edited.push({ from, to }));
  return edited;
}

/** Those of `marks` that the changes do not touch; both count in the text before. `lost` hears of the others. */
export function untouched<T extends RangeValue>(
  marks: RangeSet<T>,
  changes: ChangeDesc,
  lost?: (mark: T) => void,
): RangeSet<T> {
  let rest = marks;
  for (const edited of editedIn(changes)) {
    if (!touchesAny(rest, edited)) continue;
    rest = rest.update({
      filterFrom: edited.from,
      filterTo: edited.to,
      filter: (from, to, mark) => {
        const stays = !touches({ from, to }, edited);
        if (!stays) lost?.(mark);
        return stays;
      },
    });
  }
  return rest;
}

function touchesAny<T extends RangeValue>(marks: RangeSet<T>, { from, to }: Range): boolean {
  let found = false;
  marks.between(from, to, () => {
    found = true;
    return false;
  });
  return found;
}
