import { setup } from 'obsidian-test-mocks/setup';

/**
 * The methods that Obsidian adds to elements, arrays and strings. The set of obsidian-test-mocks is
 * true enough, but for three: `onClickEvent` and delegated events ignore what they are asked for, and
 * tooltips are lost.
 */
export function installGlobals(): void {
  setup();
  // obsidian-test-mocks leaves an app of its own behind; ours comes later.
  Reflect.deleteProperty(globalThis, 'app');
  const proto = HTMLElement.prototype as unknown as Record<string, unknown>;
  const delegated = new WeakMap<(...args: never[]) => unknown, EventListener>();
  proto['on'] = function on(
    this: HTMLElement,
    type: string,
    selector: string,
    listener: (event: Event, target: HTMLElement) => unknown,
    options?: AddEventListenerOptions,
  ): void {
    const wrapped = (event: Event): void => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
      if (target && this.contains(target)) listener.call(this, event, target);
    };
    delegated.set(listener, wrapped);
    this.addEventListener(type, wrapped, options);
  };
  proto['off'] = function off(
    this: HTMLElement,
    type: string,
    _selector: string,
    listener: (...args: never[]) => unknown,
    options?: AddEventListenerOptions,
  ): void {
    const wrapped = delegated.get(listener);
    if (wrapped) this.removeEventListener(type, wrapped, options);
  };
  proto['onClickEvent'] = function onClickEvent(
    this: HTMLElement,
    listener: (event: Event) => unknown,
    options?: AddEventListenerOptions,
  ): void {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  };
}
