import type { EventRef } from './events';

type Listener = (event: never) => unknown;

/** A thing with a life: what it registers ends with it. `onload` and children first in, last out. */
export class Component {
  /** What `onload` answered: the app waits for a plugin's promise before it goes on. */
  loading__: void | Promise<void> = undefined;
  #loaded = false;
  #children: Component[] = [];
  #endings: (() => unknown)[] = [];

  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    this.loading__ = this.onload();
    for (const child of [...this.#children]) child.load();
  }

  // Plugin.onload may be asynchronous; the others are not.
  onload(): void | Promise<void> {}

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of this.#children.splice(0).reverse()) child.unload();
    for (const ending of this.#endings.splice(0).reverse()) ending();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this.#children.push(component);
    if (this.#loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    this.#children = this.#children.filter((child) => child !== component);
    component.unload();
    return component;
  }

  register(ending: () => unknown): void {
    this.#endings.push(ending);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.source.offref(ref));
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    listener: Listener,
    options?: AddEventListenerOptions,
  ): void {
    target.addEventListener(type, listener as EventListener, options);
    this.register(() => target.removeEventListener(type, listener as EventListener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
