export interface Debouncer<T extends unknown[]> {
  (...args: T): Debouncer<T>;
  cancel(): Debouncer<T>;
  run(): unknown;
}

/** Calls once, `timeout` milliseconds after the first call (after the last with `resetTimer`), with the last arguments. */
export function debounce<T extends unknown[]>(
  callback: (...args: T) => unknown,
  timeout = 0,
  resetTimer = false,
): Debouncer<T> {
  let timer: number | null = null;
  let last: T | null = null;
  const run = (): unknown => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const args = last;
    last = null;
    return args ? callback(...args) : undefined;
  };
  const debounced = ((...args: T) => {
    last = args;
    if (timer !== null && resetTimer) {
      window.clearTimeout(timer);
      timer = null;
    }
    timer ??= window.setTimeout(run, timeout);
    return debounced;
  }) as Debouncer<T>;
  debounced.cancel = (): Debouncer<T> => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    last = null;
    return debounced;
  };
  debounced.run = run;
  return debounced;
}
