import type { EditorState } from '@codemirror/state';
import type { Range } from '../claims/text';
import { withFixesThat } from '../lint/finding';
import type { Finding } from '../lint/finding';
import type { Fix } from '../rules/rule';
import { touches } from './ranges';
import { marksIn, placedFinding, readingOf, type PlacedMark } from './reading';

/** The findings of the note that its comments do not suppress, in order. */
export const findingsIn = (state: EditorState): Finding[] => findingsBetween(state, 0, state.doc.length);

/** Those that touch a position, the shortest first: it is the one that is meant. */
export const findingsAt = (state: EditorState, position: number): Finding[] =>
  findingsBetween(state, position, position).sort((a, b) => a.to - a.from - (b.to - b.from));

export const findingsBetween = (state: EditorState, from: number, to: number): Finding[] =>
  marksIn(state, from, to)
    .filter(({ mark }) => !mark.hidden)
    .map((placed) => usable(state, placed));

/** How many findings are shown; without making them. */
export function countFindings(state: EditorState): number {
  let amount = 0;
  readingOf(state).marks.between(0, state.doc.length, (_from, _to, { hidden }) => {
    if (!hidden) amount++;
  });
  return amount;
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
