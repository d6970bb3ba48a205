import type { Setting } from 'obsidian';

/** Gives the row's control its name for a screen reader: the app draws the name beside it, not as its label. */
export function nameControl({ controlEl }: Setting, name: string): HTMLElement | null {
  const control = controlEl.querySelector<HTMLElement>('input, select, textarea, .checkbox-container');
  control?.setAttr('aria-label', name);
  return control;
}
