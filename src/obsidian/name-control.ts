import type { Setting } from 'obsidian';

const controls = 'input, select, textarea';

/** Gives the row's control its name for a screen reader: the app draws the name beside it, not as its label. */
export function nameControl({ controlEl }: Setting, name: string): HTMLElement | null {
  const control = controlEl.querySelector<HTMLElement>(controls);
  control?.setAttr('aria-label', name);
  return control;
}

/** The same for every row that was drawn into `parent`; controls that say their name already keep it. */
export function nameControls(parent: HTMLElement): void {
  for (const row of parent.querySelectorAll('.setting-item')) {
    const name = row.querySelector('.setting-item-name')?.textContent ?? '';
    if (name === '') continue;
    for (const control of row.querySelectorAll(controls))
      if (!control.hasAttribute('aria-label')) control.setAttribute('aria-label', name);
  }
}
