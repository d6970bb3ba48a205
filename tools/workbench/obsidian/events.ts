/** What `on` answers and `offref` takes; Obsidian keeps its shape to itself. */
export interface EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

// Only the one who registers a handler knows what its event carries.
type Callback = (...data: never[]) => unknown;

/** The context of the app's own handlers, which are not counted among what plugins left. */
export const own = Symbol('own');

/**
 * Events as the app has them: a handler that throws does not keep the others from running, and the
 * error reaches the window, where the workbench records it.
 */
export class Events {
  #handlers = new Map<string, EventRef[]>();

  on(name: string, callback: Callback, context?: unknown): EventRef {
    const ref: EventRef = { source: this, name, callback, context };
    this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Callback): void {
    this.#keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.#keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#handlers.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      ref.callback.apply(ref.context, data as never[]);
    } catch (error) {
      reportError(error);
    }
  }

  /** How many handlers stand that are not the app's own, of one event or of all: the tests ask. */
  handlerCount__(name?: string): number {
    const all = [...this.#handlers.values()].flat();
    return all.filter((ref) => ref.context !== own && (name === undefined || ref.name === name)).length;
  }

  #keep(name: string, test: (ref: EventRef) => boolean): void {
    this.#handlers.set(name, (this.#handlers.get(name) ?? []).filter(test));
  }
}
