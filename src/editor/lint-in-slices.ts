import { EditorState } from '@codemirror/state';
import type { Steps } from '../claims/in-steps';
import type { Finding } from '../lint/finding';
import { inTextOrder } from '../lint/lint-note';
import { findingsIn } from './findings';
import type { Lens } from './lint-host';
import { readStep, type Pending } from './read-step';
import { noteUnchanged, readingField } from './reading';
import { settle } from './settle';

/** So much of a step's length: a step that is the first of its kind is slow. */
const pace = 1 / 4;

/** A note that no editor holds. */
export const noteAlone = (text: string): EditorState =>
  EditorState.create({ doc: text, extensions: readingField });

/** Reads what waits of such a note. */
export function* readInSteps(note: EditorState, lens: Lens): Steps<EditorState> {
  let state = note;
  let pending: Pending = { queue: [], visible: [], hold: [], looking: null, pace };
  for (let step = readStep(state, lens, pending); step; step = readStep(state, lens, pending)) {
    pending = { ...pending, queue: step.queue, looking: step.looking };
    if (step.unchanged) noteUnchanged(state, step.unchanged);
    if (step.effects.length > 0) state = state.update({ effects: step.effects }).state;
    yield;
  }
  return state;
}

/**
 * The findings of a note that no editor holds, those of `lintNote`: read step by step, between which `pause` is asked
 * and awaited where it answers. `text` is the note with its line ends as `\n`, which the offsets count in.
 */
export async function lintInSlices(
  note: string,
  lens: Lens,
  pause: () => Promise<void> | null,
): Promise<{ text: string; findings: Finding[] }> {
  const steps = readInSteps(noteAlone(note), lens);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const wait = pause();
    if (wait) await wait;
  }
  let state = step.value;
  const settled = settle(state, lens);
  if (settled) state = state.update({ effects: settled }).state;
  return { text: state.doc.toString(), findings: inTextOrder(findingsIn(state)) };
}
