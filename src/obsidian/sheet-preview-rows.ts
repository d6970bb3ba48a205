import type { Move } from '../documents/sheet/moves';
import type { AppendixEntry, SheetEntry } from '../documents/sheet/sheet-model';
import { drawRow, type PreviewRow, type RowAct } from './preview-row';
import type { SheetLook } from './sheet-look';

/** What a row of the preview can ask for. */
export interface RowActs {
  move: (id: string, to: Move['to']) => void;
  /** Asks for the reason first. */
  pin: (id: string) => void;
}

/** One row for each entry of the sheet and of its appendix, in order. */
export function drawRows(parent: HTMLElement, { model, fills }: SheetLook, acts: RowActs): void {
  if (model.leading.length === 0)
    parent.createEl('p', {
      cls: 'review-prep-empty',
      text: 'Nothing leads yet: no entry of the cycle passes the gates. Pin one, or give it what it lacks.',
    });
  const list = parent.createEl('ol', { cls: 'review-prep-rows', attr: { 'aria-label': 'On the page' } });
  model.leading.forEach((entry, at) => drawRow(list, leadingRow(entry, fills[at] ?? 0, acts)));
  if (model.appendix.length > 0) {
    parent.createEl('h3', { text: `In the appendix (${model.appendix.length})` });
    const rest = parent.createEl('ul', {
      cls: 'review-prep-rows',
      attr: { 'aria-label': 'In the appendix' },
    });
    for (const entry of model.appendix) drawRow(rest, appendixRow(entry, acts));
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

function actsOf(id: string, leads: boolean, { move, pin }: RowActs): RowAct[] {
  const to = (text: string, act: Move['to'], key: string): RowAct => ({
    ...{ text, act, key },
    run: () => move(id, act),
  });
  const leading = leads ? [to('Up', 'up', 'ArrowUp'), to('Down', 'down', 'ArrowDown')] : [];
  const out = leads ? [to('To appendix', 'appendix', 'a')] : [];
  return [
    ...leading,
    { text: 'Pin', act: 'pin', key: 'p', run: () => pin(id) },
    ...out,
    to('Skip', 'skip', 's'),
  ];
}

const leadingRow = (
  { id, rank, initiative, baseline, result, because }: SheetEntry,
  fill: number,
  acts: RowActs,
): PreviewRow => ({
  ...{ id, place: `${rank}.`, title: initiative, figures: figuresOf(baseline, result), because },
  side: `page ${fill}% full`,
  acts: actsOf(id, true, acts),
});

const appendixRow = ({ id, title, baseline, result, because }: AppendixEntry, acts: RowActs): PreviewRow => ({
  ...{ id, place: '', title, figures: figuresOf(baseline, result), because, side: '' },
  acts: actsOf(id, false, acts),
});

const figuresOf = (baseline: string | null, result: string | null): string =>
  [baseline, result].filter((one) => one !== null).join(' → ');
