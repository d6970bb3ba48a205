import type { Move } from '../documents/sheet/moves';
import type { AppendixEntry, SheetEntry } from '../documents/sheet/sheet-model';
import type { SheetLook } from './sheet-look';

/** What a row of the preview can ask for. */
export interface RowActs {
  move: (id: string, to: Move['to']) => void;
  /** Asks for the reason first. */
  pin: (id: string) => void;
}

interface Row {
  id: string;
  place: string;
  title: string;
  figures: string;
  because: string;
  /** Percent of the page, or where it stands instead. */
  fill: string;
  leads: boolean;
}

/** One row for each entry of the sheet and of its appendix, in order. */
export function drawRows(parent: HTMLElement, { model, fills }: SheetLook, acts: RowActs): void {
  if (model.leading.length === 0)
    parent.createEl('p', {
      cls: 'review-prep-empty',
      text: 'Nothing leads yet: no entry of the cycle passes the gates. Pin one, or give it what it lacks.',
    });
  const list = parent.createEl('ol', { cls: 'review-prep-rows', attr: { 'aria-label': 'On the page' } });
  model.leading.forEach((entry, at) => drawRow(list, leadingRow(entry, fills[at] ?? 0), acts));
  if (model.appendix.length > 0) {
    parent.createEl('h3', { text: `In the appendix (${model.appendix.length})` });
    const rest = parent.createEl('ul', {
      cls: 'review-prep-rows',
      attr: { 'aria-label': 'In the appendix' },
    });
    for (const entry of model.appendix) drawRow(rest, appendixRow(entry), acts);
  }
}

/** What is outside the cycle, not for this audience, or taken out; folded away. */
export function drawLeftOut(parent: HTMLElement, { model: { leftOut } }: SheetLook): void {
  if (leftOut.length === 0) return;
  const details = parent.createEl('details');
  details.createEl('summary', { text: `Left out (${leftOut.length})` });
  const list = details.createEl('ul');
  for (const { title, because } of leftOut) list.createEl('li', { text: `${title}: ${because}` });
}

function drawRow(list: HTMLElement, row: Row, acts: RowActs): void {
  const item = list.createEl('li', {
    cls: 'review-prep-entry-row',
    attr: { tabindex: '0', 'data-entry': row.id },
  });
  const head = item.createDiv({ cls: 'review-prep-entry-head' });
  if (row.place !== '') head.createSpan({ text: row.place });
  head.createEl('strong', { text: row.title });
  if (row.figures !== '') head.createSpan({ text: row.figures });
  head.createSpan({ cls: 'review-prep-entry-fill', text: row.fill });
  item.createEl('p', { cls: 'review-prep-entry-because', text: row.because });
  drawActs(item, row, acts);
  item.addEventListener('keydown', (event) => {
    if (event.target === item && onKey(event, row, acts)) event.preventDefault();
  });
}

function drawActs(item: HTMLElement, { id, title, leads }: Row, { move, pin }: RowActs): void {
  const acts = item.createDiv({ cls: 'review-prep-buttons' });
  const add = (text: string, act: string, run: () => void): void => {
    const attr = { 'data-act': act, 'aria-label': `${text}: ${title}` };
    acts.createEl('button', { text, attr }).addEventListener('click', run);
  };
  if (leads) {
    add('Up', 'up', () => move(id, 'up'));
    add('Down', 'down', () => move(id, 'down'));
  }
  add('Pin', 'pin', () => pin(id));
  if (leads) add('To appendix', 'appendix', () => move(id, 'appendix'));
  add('Skip', 'skip', () => move(id, 'skip'));
}

/** Whether the key did something here. */
function onKey(event: KeyboardEvent, { id }: Row, { move, pin }: RowActs): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return false;
  if (altKey && key === 'ArrowUp') move(id, 'up');
  else if (altKey && key === 'ArrowDown') move(id, 'down');
  else if (altKey) return false;
  else if (key === 'p') pin(id);
  else if (key === 'a') move(id, 'appendix');
  else if (key === 's') move(id, 'skip');
  else return false;
  event.stopPropagation();
  return true;
}

const leadingRow = ({ id, rank, initiative, baseline, result, because }: SheetEntry, fill: number): Row => ({
  id,
  place: `${rank}.`,
  title: initiative,
  figures: figuresOf(baseline, result),
  because,
  fill: `page ${fill}% full`,
  leads: true,
});

const appendixRow = ({ id, title, baseline, result, because }: AppendixEntry): Row => ({
  id,
  place: '',
  title,
  figures: figuresOf(baseline, result),
  because,
  fill: '',
  leads: false,
});

const figuresOf = (baseline: string | null, result: string | null): string =>
  [baseline, result].filter((one) => one !== null).join(' → ');
