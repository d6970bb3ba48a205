import { EditorState } from '@codemirror/state';
import type { Finding } from '../lint/finding';
import { inTextOrder } from '../lint/lint-note';
import { findingsIn } from './findings';
import type { Lens } from './lint-host';
import { readStep, type Pending } from './read-step';
import { readingField } from './reading';
import { settle } from './settle';

/** So much of a step's length: a step that is the first of its kind is slow. */
const pace = 1 / 4;

/**
 * The findings of a note that no editor holds, those of `lintNote`: read step by step, between which `pause` is asked
 * and awaited where it answers. `text` is the note with its line ends as `\n`, which the offsets count in.
 */
export async function lintInSlices(
  note: string,
  lens: Lens,
  pause: () => Promise<void> | null,
): Promise<{ text: string; findings: Finding[] }> {
  let state = EditorState.create({ doc: note, extensions: readingField });
  let pending: Pending = { queue: [], visible: [], hold: [], looking: null, pace };
  for (let step = readStep(state, lens, pending); step; step = readStep(state, lens, pending)) {
    pending = { ...pending, queue: step.queue, looking: step.looking };
    if (step.effects.length > 0) state = state.update({ effects: step.effects }).state;
    const wait = pause();
    if (wait) await wait;
  }
  const settled = settle(state, lens);
  if (settled) state = state.update({ effects: settled }).state;
  return { text: state.doc.toString(), findings: inTextOrder(findingsIn(state)) };
}
