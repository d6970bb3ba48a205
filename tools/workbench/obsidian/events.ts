/** What `on` answers and `offref` takes; Obsidian keeps its shape to itself. */
export interface EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

// A handler takes whatever its event carries: only the one who registers it knows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Callback = (...data: any[]) => unknown;

/**
 * Events as the app has them: a handler that throws does not keep the others from running, and the
 * error reaches the window, where the workbench records it.
 */
export class Events {
  private handlers = new Map<string, EventRef[]>();

  on(name: string, callback: Callback, context?: unknown): EventRef {
    const ref: EventRef = { source: this, name, callback, context };
    this.handlers.set(name, [...(this.handlers.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Callback): void {
    this.keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.handlers.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      ref.callback.apply(ref.context, data);
    } catch (error) {
      reportError(error);
    }
  }

  /** How many handlers stand: the tests of unloading ask. */
  handlerCount(): number {
    return [...this.handlers.values()].reduce((sum, refs) => sum + refs.length, 0);
  }

  private keep(name: string, test: (ref: EventRef) => boolean): void {
    this.handlers.set(name, (this.handlers.get(name) ?? []).filter(test));
  }
}
