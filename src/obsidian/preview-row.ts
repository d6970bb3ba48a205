import { isElement } from './finish-on-enter';

/** What a row of a preview can do, by its button and, while the row has the focus, by its key. */
export interface RowAct {
  text: string;
  /** Names the button, for the focus to come back to it. */
  act: string;
  /** A letter in lower case, or an arrow that is pressed with Alt. */
  key?: string;
  run: () => void;
}

export interface PreviewRow {
  id: string;
  place: string;
  title: string;
  figures: string;
  /** Small, at the end of the head. */
  side: string;
  because: string;
  /** What speaks against it; left out where nothing does. */
  warning?: string;
  acts: readonly RowAct[];
}

/** An item that can be chosen with the arrows, with its reason and what can be done with it. */
export function drawRow(list: HTMLElement, row: PreviewRow): void {
  const item = list.createEl('li', {
    cls: 'review-prep-entry-row',
    attr: { tabindex: '0', 'data-entry': row.id },
  });
  const head = item.createDiv({ cls: 'review-prep-entry-head' });
  if (row.place !== '') head.createSpan({ text: row.place });
  head.createEl('strong', { text: row.title });
  if (row.figures !== '') head.createSpan({ text: row.figures });
  head.createSpan({ cls: 'review-prep-entry-fill', text: row.side });
  if (row.warning) item.createEl('p', { cls: 'review-prep-leak', text: row.warning });
  item.createEl('p', { cls: 'review-prep-entry-because', text: row.because });
  const buttons = item.createDiv({ cls: 'review-prep-buttons' });
  for (const { text, act, run } of row.acts) {
    const attr = { type: 'button', 'data-act': act, 'aria-label': `${text}: ${row.title}` };
    buttons.createEl('button', { text, attr }).addEventListener('click', run);
  }
  item.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    const act = row.acts.find((one) => one.key === key);
    if (!act || target !== item || ctrlKey || metaKey || altKey !== key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation();
    act.run();
  });
}

/** Up and down go from row to row, from the fields and buttons around them to the nearest. */
export function walkRows(root: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const from = event.target;
  const isField = isElement(from) && from.matches('input, select');
  if (step === undefined || event.altKey || event.defaultPrevented || isField) return;
  const rows = rowsIn(root).filter(isUnfolded);
  const at = rows.findIndex((row) => row === activeDocument.activeElement?.closest('[data-entry]'));
  const next = rows[at < 0 ? (step < 0 ? rows.length - 1 : 0) : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const rowsIn = (root: HTMLElement): HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>('[data-entry]'));

const isUnfolded = (element: HTMLElement): boolean => element.closest('details:not([open])') === null;

export const rowOf = (root: HTMLElement, id: string | undefined): HTMLElement | undefined =>
  rowsIn(root).find((row) => row.dataset['entry'] === id);

/** The button that has the focus, by its name; to be found again once all is drawn anew. */
export const focusedAct = (): string => activeDocument.activeElement?.getAttribute('data-act') ?? '';

/**
 * Puts the focus back: `focus` is an item's id and the name of one of its buttons with a blank between, or the name
 * of a button that stands below. Where that is gone, the first that can be pressed of `fallback`.
 */
export function focusOn(root: HTMLElement, focus: string, fallback: readonly string[]): void {
  const [id, act] = focus.includes(' ') ? splitLast(focus) : [undefined, focus];
  const row = rowOf(root, id);
  const buttonIn = (place: HTMLElement, name: string): HTMLElement | null =>
    place.querySelector<HTMLElement>(`button[data-act="${name}"]:not(:disabled)`);
  const button = act ? buttonIn(row ?? root, act) : null;
  // The buttons below stay in view: going to one must not scroll the list away from its beginning.
  [button, row, ...fallback.map((name) => buttonIn(root, name))]
    .find((one) => one && isUnfolded(one))
    ?.focus({ preventScroll: row === undefined });
}

/** A path may hold blanks, a button's name none. */
function splitLast(focus: string): [string, string] {
  const at = focus.lastIndexOf(' ');
  return [focus.slice(0, at), focus.slice(at + 1)];
}
