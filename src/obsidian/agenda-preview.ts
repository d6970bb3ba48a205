import type { AgendaMove } from '../documents/agenda/arrange';
import type { AgendaPreview, PartPreview } from '../documents/agenda/preview';
import type { Proposal } from '../documents/agenda/proposals';
import type { FormPreview, FormValues } from './form-modal';
import { drawKeys } from './preview-keys';
import { drawRow, focusedAct, focusOn, rowOf, walkRows, type RowAct } from './preview-row';
import { drawSwapForm } from './swap-form';

export interface AgendaLook {
  moves: readonly AgendaMove[];
  /** The agenda as it would stand; null while the fields cannot be read. */
  look: (values: FormValues, moves: readonly AgendaMove[]) => Promise<AgendaPreview | null>;
  /** Told of every change. */
  moved: (moves: readonly AgendaMove[]) => void;
}

/** The agenda before its note is made: what stands on it and why, what could stand there instead, and the time boxes. */
export function drawAgendaPreview(root: HTMLElement, start: AgendaLook): FormPreview {
  let { moves } = start;
  let values: FormValues = new Map();
  /** Counts the looks asked for: one that comes after a later one is dropped. */
  let asked = 0;
  const folds = new Map<string, boolean>();
  const body = root.createDiv({ text: 'Reading the vault…' });
  const says = root.createDiv({ cls: 'review-prep-spoken', attr: { 'aria-live': 'polite' } });

  const show = async (focus: string | null): Promise<void> => {
    const turn = ++asked;
    const look = await start.look(values, moves).catch((error: unknown) => String(error));
    if (turn !== asked || look === null) return;
    if (typeof look === 'string') return body.setText(look);
    draw(look);
    if (focus === null) return;
    focusOn(root, focus, ['undo', 'as-proposed']);
    says.setText(rowOf(root, focus.slice(0, focus.lastIndexOf(' ')))?.firstElementChild?.textContent ?? '');
  };
  const change = (next: readonly AgendaMove[], focus: string): void => {
    moves = next;
    start.moved(moves);
    void show(focus);
  };
  const move = (id: string, to: AgendaMove['to'], instead?: string): void =>
    change([...moves, { id, to, ...(instead !== undefined && { instead }) }], `${id} ${focusedAct()}`);

  const draw = ({ boxes, parts }: AgendaPreview): void => {
    body.empty();
    const total = boxes.reduce((sum, { minutes }) => sum + minutes, 0);
    const times = boxes.map(({ name, minutes }) => `${name} ${minutes}`).join(' · ');
    body.createEl('p', { cls: 'review-prep-boxes', text: `${total} minutes: ${times}` });
    for (const part of parts) drawPart(part);
    drawKeys(body, keys);
    const row = body.createDiv({ cls: 'review-prep-buttons' });
    const add = (text: string, act: string, next: readonly AgendaMove[]): void => {
      const button = row.createEl('button', { text, attr: { type: 'button', 'data-act': act } });
      button.disabled = moves.length === 0;
      button.addEventListener('click', () => change(next, act));
    };
    add('Undo move', 'undo', moves.slice(0, -1));
    add('As proposed', 'as-proposed', []);
  };

  const drawPart = (part: PartPreview): void => {
    const { name, minutes, warning, on, off } = part;
    body.createEl('h3', { text: minutes === 0 ? name : `${name} (${minutes} min)` });
    if (warning !== '') body.createEl('p', { cls: 'review-prep-leak', text: warning });
    const list = body.createEl('ol', { cls: 'review-prep-rows', attr: { 'aria-label': name } });
    on.forEach((one, at) => drawProposal(list, one, `${at + 1}.`, actsOn(one, part)));
    if (off.length === 0) return;
    const fold = body.createEl('details');
    fold.open = folds.get(name) ?? off.some((one) => one.warning !== '');
    fold.addEventListener('toggle', () => folds.set(name, fold.open));
    fold.createEl('summary', { text: `Could stand there instead (${off.length})` });
    const rest = fold.createEl('ul', {
      cls: 'review-prep-rows',
      attr: { 'aria-label': `${name}: could stand there instead` },
    });
    for (const one of off)
      drawProposal(rest, one, '', [act('Put on', 'with', 'p', () => move(one.id, 'with'))]);
  };

  const actsOn = ({ id }: Proposal, { on, off }: PartPreview): RowAct[] => [
    ...(on[0]?.id === id ? [] : [act('Up', 'up', 'ArrowUp', () => move(id, 'up'))]),
    ...(on.at(-1)?.id === id ? [] : [act('Down', 'down', 'ArrowDown', () => move(id, 'down'))]),
    ...(off.length === 0 ? [] : [act('Swap', 'swap', 's', () => askForOther(id, off))]),
    act('Keep', 'with', 'k', () => move(id, 'with')),
    act('Leave out', 'without', 'l', () => move(id, 'without')),
  ];

  const askForOther = (id: string, off: readonly Proposal[]): void => {
    const row = rowOf(root, id);
    if (row) drawSwapForm(row, off, (other) => move(other, 'with', id));
  };

  root.addEventListener('keydown', (event) => {
    walkRows(root, event);
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || moves.length === 0) return;
    event.preventDefault();
    change(moves.slice(0, -1), 'undo');
  });
  return {
    show: (next) => {
      values = next;
      void show(null);
    },
  };
}

const act = (text: string, name: string, key: string, run: () => void): RowAct => ({
  ...{ text, act: name, key, run },
});

function drawProposal(list: HTMLElement, one: Proposal, place: string, acts: RowAct[]): void {
  const { id, title, detail, because, warning } = one;
  drawRow(list, { id, place, title, figures: detail, side: '', because, warning, acts });
}

const keys = [
  ['↑ ↓', 'choose'],
  ['Alt ↑ ↓', 'move'],
  ['S', 'swap'],
  ['K', 'keep'],
  ['L', 'leave out'],
  ['P', 'put on'],
  ['Ctrl/Cmd Z', 'undo'],
] as const;
