/**
 * Runs in the page before anything else: times what the plugin does, whenever it runs. Each call that CodeMirror
 * makes of a field or view plugin of ours counts, and each timer and idle callback that such a call has set, with
 * all the drawing that it asks for. `ownTime.take()` answers with the milliseconds since it was last asked,
 * `ownTime.isPending()` whether such a call has left work for later.
 */
export function watchOwnTime() {
  let depth = 0;
  let began = 0;
  let sum = 0;
  const timed = (run) =>
    function (...given) {
      if (depth++ === 0) began = performance.now();
      try {
        return run.apply(this, given);
      } finally {
        if (--depth === 0) sum += performance.now() - began;
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
    take: () => {
      const taken = sum;
      sum = 0;
      return taken;
    },
    isPending: () => pending.size > 0,
    longTasks: () => longTasks.splice(0),
    /** Runs `open`, and answers with the milliseconds of own work until every line in sight that is to be is underlined. */
    untilUnderlined: (open, lines) =>
      new Promise((resolve) => {
        sum = 0;
        const observer = new MutationObserver(() => {
          const seen = document.querySelectorAll('.cm-line:has(.review-prep-underline)');
          if (seen.length < lines) return;
          observer.disconnect();
          // The underlines stand, and the call that drew them may not be over: it counts as well.
          resolve(sum + (depth > 0 ? performance.now() - began : 0));
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        open();
      }),
  };
}
