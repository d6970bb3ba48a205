import type { Scope } from 'obsidian';

/** Enter finishes a form, but not within a field of several lines, on a button, or while a word is being composed. */
export function finishOnEnter(scope: Scope, finish: () => void): void {
  scope.register([], 'Enter', ({ target, isComposing }) => {
    const typing = isElement(target) && target.instanceOf(HTMLTextAreaElement);
    if (isComposing || typing || isButton(target)) return undefined;
    finish();
    return false;
  });
}

/** Elements of a window of its own are none of this one's classes. */
const isElement = (target: EventTarget | null): target is HTMLElement =>
  target !== null && 'instanceOf' in target;

const isButton = (target: EventTarget | null): boolean =>
  isElement(target) && target.instanceOf(HTMLButtonElement);
