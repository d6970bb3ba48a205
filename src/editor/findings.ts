import type { EditorState } from '@codemirror/state';
import type { Range } from '../claims/text';
import { withFixesThat } from '../lint/finding';
import type { Finding } from '../lint/finding';
import type { Fix } from '../rules/rule';
import { placedFinding, type FindingMark } from './finding-marks';
import { touches } from './ranges';
import { readingOf } from './reading';

export interface PlacedMark {
  mark: FindingMark;
  at: Range;
}

/** What is found and not suppressed in a stretch or touching it, in order. */
export function marksShown(state: EditorState, from: number, to: number): PlacedMark[] {
  const found: PlacedMark[] = [];
  const take = (start: number, end: number, mark: FindingMark): void => {
    if (!mark.hidden) found.push({ mark, at: { from: start, to: end } });
  };
  const { marks, noteMarks } = readingOf(state);
  marks.between(from, to, take);
  noteMarks.between(from, to, take);
  return found.sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to);
}

/** The findings of the note that its comments do not suppress, in order. */
export const findingsIn = (state: EditorState): Finding[] => findingsBetween(state, 0, state.doc.length);

/** Those that touch a position, the shortest first: it is the one that is meant. */
export const findingsAt = (state: EditorState, position: number): Finding[] =>
  findingsBetween(state, position, position).sort((a, b) => a.to - a.from - (b.to - b.from));

export const findingsBetween = (state: EditorState, from: number, to: number): Finding[] =>
  marksShown(state, from, to).map((placed) => usable(state, placed));

/** How many findings are shown; without making them. */
export const countFindings = (state: EditorState): number => readingOf(state).shown;

/** Where claims that lead with a quantified result stand in the pieces that touch a stretch. */
export function goodBetween(state: EditorState, from: number, to: number): number[] {
  const found: number[] = [];
  readingOf(state).pieces.between(from, to, (start, end, { good }) => {
    // A piece that was shortened since is read again later.
    found.push(...good.map((at) => start + at).filter((at) => at <= end));
  });
  return found;
}

/** How far the search for a finding looks at a time: a long note is not searched for the nearest one. */
const reach = 4000;

/** The next finding behind `position`, or before it, round the end of the note; null where there is none. */
export function findingFrom(state: EditorState, position: number, direction: 1 | -1): Finding | null {
  if (countFindings(state) === 0) return null;
  const { length } = state.doc;
  const [near, far] =
    direction === 1
      ? [
          { from: position + 1, to: length },
          { from: 0, to: position },
        ]
      : [
          { from: 0, to: position - 1 },
          { from: position, to: length },
        ];
  return nearest(state, near, direction) ?? nearest(state, far, direction);
}

/** The first finding that begins in the stretch, or the last. */
function nearest(state: EditorState, { from, to }: Range, direction: 1 | -1): Finding | null {
  for (let done = 0; done <= to - from; done += reach) {
    const stretch =
      direction === 1
        ? { from: from + done, to: Math.min(to, from + done + reach) }
        : { from: Math.max(from, to - done - reach), to: to - done };
    const found = marksShown(state, stretch.from, stretch.to).filter(
      ({ at }) => at.from >= stretch.from && at.from <= stretch.to,
    );
    const placed = direction === 1 ? found[0] : found.at(-1);
    if (placed) return usable(state, placed);
  }
  return null;
}

/** A fix whose own text was edited since is no longer on offer. */
function usable(state: EditorState, { mark, at }: PlacedMark): Finding {
  const finding = placedFinding(mark, at);
  const { dirty } = readingOf(state);
  if (dirty.length === 0) return finding;
  return withFixesThat(finding, (fix) => !dirty.some((edited) => touches(edited, hull(fix))));
}

/** From a fix's first edit to its last. */
export const hull = ({ edits }: Fix): Range => ({
  from: Math.min(...edits.map(({ from }) => from)),
  to: Math.max(...edits.map(({ to }) => to)),
});
