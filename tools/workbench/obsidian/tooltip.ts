let shown: HTMLElement | null = null;

/** Everything with an `aria-label` has a tooltip in the app; this gives the element its label and place. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: { placement?: string }): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttr('aria-label', tooltip);
  if (options?.placement !== undefined) el.setAttr('data-tooltip-position', options.placement);
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment): void {
  hideTooltip();
  shown = activeDocument.body.createDiv({ cls: 'tooltip', attr: { role: 'tooltip' } });
  shown.append(content);
  const box = target.getBoundingClientRect();
  const below = box.bottom + shown.offsetHeight + 8 < window.innerHeight;
  const left = box.left + box.width / 2 - shown.offsetWidth / 2;
  shown.style.left = `${Math.max(4, Math.min(left, window.innerWidth - shown.offsetWidth - 4))}px`;
  shown.style.top = `${below ? box.bottom + 6 : box.top - shown.offsetHeight - 6}px`;
}

export function hideTooltip(): void {
  shown?.detach();
  shown = null;
}

/** The page's own listener: the pointer on a labelled thing shows its label. */
export function followPointer(): void {
  let timer = 0;
  document.addEventListener('mouseover', (event) => {
    window.clearTimeout(timer);
    hideTooltip();
    const el = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
    if (
      !el ||
      el.closest('.cm-editor, .modal-container .modal[aria-label]') ||
      el.matches('input, textarea, select, .cm-content, [role="dialog"]')
    )
      return;
    timer = window.setTimeout(() => {
      if (el.isConnected) displayTooltip(el, el.getAttribute('aria-label') ?? '');
    }, 500);
  });
  document.addEventListener('mousedown', () => {
    window.clearTimeout(timer);
    hideTooltip();
  });
}
