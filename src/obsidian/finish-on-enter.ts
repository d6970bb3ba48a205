import type { Scope } from 'obsidian';

/**
 * Enter finishes a form, but not within a field of several lines, on what does something of its own, or while a word
 * is being composed.
 */
export function finishOnEnter(scope: Scope, finish: () => void): void {
  scope.register([], 'Enter', ({ target, isComposing }) => {
    const hasOwn = isElement(target) && target.closest('textarea, button, summary, [data-entry]') !== null;
    if (isComposing || hasOwn) return undefined;
    finish();
    return false;
  });
}

/** Elements of a window of its own are none of this one's classes. */
export const isElement = (target: EventTarget | null): target is HTMLElement =>
  target !== null && 'instanceOf' in target;
