import { Platform } from './platform';

export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';
type KeyListener = (
  event: KeyboardEvent,
  context: { modifiers: string; key: string; vkey: string },
) => unknown;

interface KeyHandler {
  scope: Scope;
  modifiers: string | null;
  key: string | null;
  func: KeyListener;
}

export class Scope {
  #handlers: KeyHandler[] = [];

  constructor(readonly parent?: Scope) {}

  /** `key` null takes every key and `modifiers` null any; a handler that answers false has used the key. */
  register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyHandler {
    const handler: KeyHandler = { scope: this, modifiers: modifiers && spell(modifiers), key, func };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.#handlers = this.#handlers.filter((other) => other !== handler);
  }

  handleKey(event: KeyboardEvent): boolean {
    const pressed = spellEvent(event);
    for (const { modifiers, key, func } of this.#handlers) {
      if (modifiers !== null && modifiers !== pressed) continue;
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
      const answer = func(event, { modifiers: pressed, key: event.key, vkey: event.key });
      if (answer === false) event.preventDefault();
      if (answer !== undefined || key !== null) return true;
    }
    return this.parent?.handleKey(event) ?? false;
  }
}

/** The scope on top has the keys alone: what it does not take goes to the page, not to the scopes below. */
export class Keymap {
  readonly #scopes: Scope[] = [];

  constructor(private readonly root: Scope) {
    this.listen__(window);
  }

  /** A popout has keys of its own. */
  listen__(win: Window): void {
    win.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing) return;
        (this.#scopes[this.#scopes.length - 1] ?? this.root).handleKey(event);
      },
      true,
    );
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.#scopes.indexOf(scope);
    if (at >= 0) this.#scopes.splice(at, 1);
  }

  static isModifier(event: MouseEvent | KeyboardEvent, modifier: Modifier): boolean {
    if (modifier === 'Mod') return Platform.isMacOS ? event.metaKey : event.ctrlKey;
    return { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }[modifier];
  }

  static isModEvent(event?: MouseEvent | KeyboardEvent | null): 'tab' | 'split' | 'window' | boolean {
    if (!event) return false;
    const middle = event instanceof MouseEvent && event.button === 1;
    if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
    return event.altKey ? 'split' : 'tab';
  }
}

function spell(modifiers: Modifier[]): string {
  const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
  return [...new Set(modifiers.map((modifier) => (modifier === 'Mod' ? mod : modifier)))].sort().join(',');
}

function spellEvent(event: KeyboardEvent): string {
  const held: Modifier[] = [];
  if (event.ctrlKey) held.push('Ctrl');
  if (event.metaKey) held.push('Meta');
  if (event.shiftKey) held.push('Shift');
  if (event.altKey) held.push('Alt');
  return spell(held);
}
