/**
 * Runs in the page before anything else: marks in the browser's trace where work of the plugin begins and ends,
 * whenever it runs. Each call that CodeMirror makes of a field or view plugin of ours counts, and each timer and idle
 * callback that such a call has set, with all the drawing that it asks for. A mark carries the clock of the
 * thread, and the page's own clock is read inside of the marks.
 */
export function watchOwnTime() {
  let depth = 0;
  let began = 0;
  let taken = 0;
  const timed = (run) =>
    function (...given) {
      if (depth++ === 0) {
        console.timeStamp('own begins');
        began = performance.now();
      }
      try {
        return run.apply(this, given);
      } finally {
        if (--depth === 0) {
          taken += performance.now() - began;
          console.timeStamp('own ends');
        }
      }
    };
  for (const name of ['setTimeout', 'requestIdleCallback', 'requestAnimationFrame', 'queueMicrotask']) {
    const real = window[name].bind(window);
    window[name] = (run, ...rest) => real(depth > 0 && typeof run === 'function' ? timed(run) : run, ...rest);
  }
  /** Timers that work of ours has set and that have not run yet. */
  const pending = new Set();
  const setTimer = window.setTimeout;
  const clearTimer = window.clearTimeout.bind(window);
  window.setTimeout = (run, ...rest) => {
    if (depth === 0 || typeof run !== 'function') return setTimer(run, ...rest);
    const timer = setTimer(
      () => {
        pending.delete(timer);
        run();
      },
      ...rest,
    );
    pending.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    pending.delete(timer);
    clearTimer(timer);
  };
  // The workbench counts timers by who sets them, which costs it more than the timers cost us: here it cannot.
  const ignored = () => {};
  for (const name of ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'cancelIdleCallback']) {
    const own = window[name];
    Object.defineProperty(window, name, { get: () => own, set: ignored });
  }
  const timedField = (spec) => ({ ...spec, create: timed(spec.create), update: timed(spec.update) });
  const timedClass = (Made) => {
    for (const name of ['update', 'destroy'])
      if (Made.prototype[name]) Made.prototype[name] = timed(Made.prototype[name]);
    const construct = timed((...given) => Reflect.construct(...given));
    return new Proxy(Made, { construct });
  };
  const instead = (whole, name, part) => {
    const stand = Object.create(whole[name]);
    Object.assign(stand, part);
    return { ...whole, [name]: stand };
  };
  const wrapped = (name, module) => {
    if (name === '@codemirror/state')
      return instead(module, 'StateField', { define: (spec) => module.StateField.define(timedField(spec)) });
    if (name !== '@codemirror/view') return module;
    const fromClass = (Made, spec) => module.ViewPlugin.fromClass(timedClass(Made), spec);
    return instead(module, 'ViewPlugin', { fromClass });
  };
  let run;
  Object.defineProperty(window, 'runPlugin', {
    get: () => run,
    set: (given) => {
      run = (module, exports, require) => {
        timed(given)(module, exports, (name) => wrapped(name, require(name)));
      };
    },
  });
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
  window.ownTime = {
    /** Whether a timer of the plugin waits. */
    isPending: () => pending.size > 0,
    longTasks: () => longTasks.splice(0),
    /** Milliseconds by the page's clock since it was last asked; marks that a keystroke is over. */
    take: () => {
      const found = taken;
      taken = 0;
      console.timeStamp('key ends');
      return found;
    },
    /** Calls that do nothing: what they seem to cost is the cost of the marks. */
    doNothing: () => {
      for (let call = 0; call < 200; call++) timed(() => undefined)();
      console.timeStamp('nothing done');
      taken = 0;
    },
    /** Runs `open`; milliseconds of own work until so many lines are underlined. */
    untilUnderlined: (open, lines) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          const seen = document.querySelectorAll('.cm-line:has(.review-prep-underline)');
          if (seen.length < lines) return;
          observer.disconnect();
          // The call that drew them may not be over: it counts as well.
          resolve(taken + (depth > 0 ? performance.now() - began : 0));
          console.timeStamp('seen');
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        taken = 0;
        open();
      }),
  };
}
