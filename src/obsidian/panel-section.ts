/** One part of the panel. */
export interface PanelSection {
  /** Below the heading; what stays whatever is drawn goes before it. */
  bodyEl: HTMLElement;
  /** Draws only where `state` differs from what was drawn last, so that nothing flickers and no focus is lost. */
  show: (state: unknown, draw: (body: HTMLElement) => void) => void;
}

export function panelSection(parent: HTMLElement, title: string): PanelSection {
  const section = parent.createEl('section', { attr: { 'aria-label': title } });
  section.createEl('h3', { text: title });
  const bodyEl = section.createDiv();
  let drawn = '';
  return {
    bodyEl,
    show: (state, draw) => {
      const next = JSON.stringify(state);
      if (next === drawn) return;
      drawn = next;
      const focused = focusedIn(bodyEl);
      bodyEl.empty();
      draw(bodyEl);
      if (focused !== null) bodyEl.querySelector<HTMLElement>(`[data-row="${CSS.escape(focused)}"]`)?.focus();
    },
  };
}

const focusedIn = (element: HTMLElement): string | null => {
  const { activeElement } = element.ownerDocument;
  return element.contains(activeElement) ? (activeElement?.getAttribute('data-row') ?? null) : null;
};

export const emptyText = (parent: HTMLElement, text: string): void =>
  void parent.createDiv({ cls: 'review-prep-empty', text });

export interface PanelRow {
  title: string;
  detail?: string;
  /** A note to go to; null for a line that leads nowhere. */
  path: string | null;
  /** 1-based. */
  line?: number;
}

/** Opens a row's note, or shows it beside the pointer. */
export interface PanelWays {
  open: (path: string, line: number, event: MouseEvent) => void;
  hover: (path: string, event: MouseEvent, row: HTMLElement) => void;
}

/** A button, so that keyboard and screen reader go to the line as a click does. */
export function panelRow(
  parent: HTMLElement,
  { title, detail = '', path, line = 1 }: PanelRow,
  ways: PanelWays,
): HTMLElement {
  const isWay = path !== null;
  const row: HTMLElement = parent.createEl(isWay ? 'button' : 'div', { cls: 'review-prep-row' });
  row.createSpan({ text: title });
  if (detail !== '') row.createEl('small', { text: ` ${detail}` });
  if (!isWay) return row;
  row.setAttr('data-row', `${path}:${line}:${title}`);
  row.addEventListener('click', (event) => ways.open(path, line, event));
  row.addEventListener('mouseover', (event) => ways.hover(path, event, row));
  return row;
}

/** Up and down go from row to row, wherever in the panel they stand. */
export function moveByArrows(panel: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.isComposing) return;
  const rows = [...panel.querySelectorAll<HTMLElement>('button, summary')].filter((row) => row.isShown());
  const at = rows.findIndex((row) => row === panel.ownerDocument.activeElement);
  const next = at < 0 ? undefined : rows[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
