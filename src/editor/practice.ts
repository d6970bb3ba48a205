import type { Steps } from '../claims/in-steps';
import type { Lens } from './lint-host';
import { noteAlone, readInSteps } from './lint-in-slices';

/** An engine makes code fast, and takes back what it took for granted, within some dozens of runs. */
const rounds = 100;

/** Where each line is typed into, in characters from its start: behind the first words of its claim. */
const place = 20;

/**
 * Types into `text` and pauses, over and over, in steps: the first pauses of a writer would else run code that is
 * slow because it is new. Each of its lines is longer than `place`.
 */
export function* practised(text: string, lens: Lens): Steps {
  let state = noteAlone(text);
  for (let round = 0; round < rounds; round++) {
    state = yield* readInSteps(state, lens);
    const { doc } = state;
    let from = doc.line(1 + (round % doc.lines)).from + place;
    for (const insert of 'abc') state = state.update({ changes: { from: from++, insert } }).state;
  }
}
