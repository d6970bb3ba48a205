import { openInSteps } from './words/open';

/** Work that can be left off and gone on with: each step is a few milliseconds where the code is cold. */
export type Steps<T = void> = Generator<undefined, T>;

export interface InSteps<T> {
  (): T;
  /** Does what is left of it, unless somebody else does it meanwhile. */
  steps: () => Steps;
}

/**
 * What `make` gives, made from the tables of words once: in steps by whoever has the time, and what is left of it in
 * one go by the first who needs it.
 */
export function inSteps<T>(make: () => Steps<T>): InSteps<T> {
  let making: Steps<T> | undefined;
  let made: { value: T } | undefined;
  const step = (): void => {
    making ??= opened(make);
    const { done, value } = making.next();
    if (done === true) made = { value };
  };
  const whole = (): T => {
    while (!made) step();
    return made.value;
  };
  return Object.assign(whole, {
    *steps(): Steps {
      for (; !made; yield) step();
    },
  });
}

/** How many are done in one step, where each is some microseconds. */
const inOneStep = 250;

/** `act` on each of `all`. */
export function* each<T>(all: Iterable<T>, act: (one: T, at: number) => void): Steps {
  let at = 0;
  for (const one of all) {
    act(one, at++);
    if (at % inOneStep === 0) yield;
  }
  yield;
}

function* opened<T>(make: () => Steps<T>): Steps<T> {
  yield* openInSteps();
  return yield* make();
}
