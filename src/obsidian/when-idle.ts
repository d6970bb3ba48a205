/** How long steps may follow one another, in milliseconds: a step may take seven where its code is new. */
const slice = 1;

/** Milliseconds after which a step is taken though the app never rests. */
const longest = 250;

/** iOS knows no idle time: so long is left to others instead, in milliseconds. */
const rest = 50;

/** Takes the steps of `work` in slices while the app has nothing to do; answers with what ends it. */
export function whenIdle(work: Iterator<unknown, unknown>): () => void {
  const knowsIdle = 'requestIdleCallback' in window;
  let waiting = 0;
  const wait = (): void => {
    waiting = knowsIdle
      ? window.requestIdleCallback(run, { timeout: longest })
      : window.setTimeout(run, rest);
  };
  const run = (): void => {
    const began = performance.now();
    do if (work.next().done === true) return;
    while (performance.now() - began < slice);
    wait();
  };
  wait();
  return () => (knowsIdle ? window.cancelIdleCallback(waiting) : window.clearTimeout(waiting));
}
