import { EditorView } from '@codemirror/view';
import type { App } from '../obsidian/app';
import { MarkdownPreviewRenderer } from '../obsidian/preview';

type Counts = Record<string, number>;

const live = { listeners: 0, intervals: new Set<unknown>(), timeouts: new Set<unknown>() };

/**
 * Counts what a plugin could leave behind, from before it was loaded: handlers of the app's events,
 * listeners on the window and document, intervals, styles, elements of the shell.
 */
export function takeCensus(app: App): { leftovers(): Counts; pending(): number } {
  // The first editor brings CodeMirror's one style element.
  new EditorView({ parent: document.body }).destroy();
  countGlobals();
  const before = count(app);
  return {
    /** What there is more of than before the plugin was loaded; empty where it went without a trace. */
    leftovers: () => {
      const now = count(app);
      return Object.fromEntries(
        Object.entries(now)
          .map(([name, n]) => [name, n - (before[name] ?? 0)] as const)
          .filter(([, n]) => n > 0),
      );
    },
    /** Timers and idle callbacks of the plugin's own that have not run yet. */
    pending: () => live.timeouts.size,
  };
}

function count(app: App): Counts {
  return {
    commands: Object.keys(app.commands.commands).length,
    'vault handlers': app.vault.handlerCount__(),
    'workspace handlers': app.workspace.handlerCount__(),
    'cache handlers': app.metadataCache.handlerCount__(),
    'editor extensions': app.workspace.editorExtensions.length,
    'editor suggesters': app.workspace.editorSuggests.length,
    'post-processors': MarkdownPreviewRenderer.count(),
    'protocol handlers': app.protocolHandlers.size,
    'cli handlers': app.cliHandlers.size,
    'settings tabs': app.setting.pluginTabs.length,
    'ribbon icons': app.workspace.leftRibbon.actionsEl.childElementCount,
    'status bar items': app.statusBarEl.childElementCount,
    styles: document.head.querySelectorAll('style').length,
    'elements of the body': document.body.childElementCount,
    'listeners of window and document': live.listeners,
    intervals: live.intervals.size,
  };
}

function countGlobals(): void {
  for (const target of [window, document, document.body] as EventTarget[]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const known = new Set<string>();
    const ids = new WeakMap<object, number>();
    let next = 0;
    const keyOf = (type: string, listener: object, options: unknown): string => {
      if (!ids.has(listener)) ids.set(listener, next++);
      const capture =
        typeof options === 'object' && options !== null
          ? (options as AddEventListenerOptions).capture === true
          : options === true;
      return `${type} ${ids.get(listener) ?? 0} ${String(capture)}`;
    };
    target.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ): void => {
      if (listener && byPlugin()) known.add(keyOf(type, listener, options));
      add(type, listener, options);
      recount();
    };
    target.removeEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | EventListenerOptions,
    ): void => {
      if (listener) known.delete(keyOf(type, listener, options));
      remove(type, listener, options);
      recount();
    };
    totals.set(target, known);
  }
  const start = window.setInterval.bind(window);
  const stop = window.clearInterval.bind(window);
  window.setInterval = ((handler: TimerHandler, ...rest: unknown[]) => {
    const id = start(handler, ...(rest as [number]));
    live.intervals.add(id);
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = ((id?: number): void => {
    live.intervals.delete(id);
    stop(id);
  }) as typeof window.clearInterval;
  countTimeouts();
  countIdleCallbacks();
}

function countTimeouts(): void {
  const start = window.setTimeout.bind(window);
  const stop = window.clearTimeout.bind(window);
  window.setTimeout = ((handler: TimerHandler, delay?: number, ...rest: unknown[]) => {
    if (typeof handler !== 'function' || !byPlugin()) return start(handler, delay, ...rest);
    const id = start(
      (...given: unknown[]) => {
        live.timeouts.delete(id);
        (handler as (...all: unknown[]) => void)(...given);
      },
      delay,
      ...rest,
    );
    live.timeouts.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number): void => {
    live.timeouts.delete(id);
    stop(id);
  }) as typeof window.clearTimeout;
}

/** They count as timers. */
function countIdleCallbacks(): void {
  if (!('requestIdleCallback' in window)) return;
  const start = window.requestIdleCallback.bind(window);
  const stop = window.cancelIdleCallback.bind(window);
  window.requestIdleCallback = (run, options) => {
    if (!byPlugin()) return start(run, options);
    const id = start((deadline) => {
      live.timeouts.delete(`idle ${id}`);
      run(deadline);
    }, options);
    live.timeouts.add(`idle ${id}`);
    return id;
  };
  window.cancelIdleCallback = (id) => {
    live.timeouts.delete(`idle ${id}`);
    stop(id);
  };
}

/** CodeMirror listens for itself wherever an editor is made, by whomever. */
function byPlugin(): boolean {
  const stack = new Error().stack ?? '';
  return stack.includes('/plugin.js') && !stack.includes('DOMObserver');
}

const totals = new Map<EventTarget, Set<string>>();

function recount(): void {
  live.listeners = [...totals.values()].reduce((sum, known) => sum + known.size, 0);
}
