import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Transaction,
} from '@codemirror/state';
import {
  EditorView,
  closeHoverTooltips,
  hoverTooltip,
  keymap,
  showPanel,
  showTooltip,
  type Command,
  type Tooltip,
} from '@codemirror/view';
import type { Finding } from '../lint/finding';
import { findingsAt } from './findings';
import { findingsCard } from './findings-card';
import { lintHost } from './lint-host';

/** Opens the card for the findings at a position; null closes it. */
export const showAt = StateEffect.define<number | null>();

/** Opens it, its line in sight above the sheet that a phone shows. */
export const opening = (position: number): StateEffect<unknown>[] => [
  showAt.of(position),
  EditorView.scrollIntoView(position, { yMargin: 40 }),
];

/** Where the card was asked for by keyboard or tap; it closes with an edit, or once the cursor leaves the finding. */
const openAt = StateField.define<number | null>({
  create: () => null,
  update(position, transaction) {
    for (const effect of transaction.effects) if (effect.is(showAt)) return effect.value;
    if (position === null || transaction.docChanged) return null;
    return transaction.selection && leaves(transaction, position) ? null : position;
  },
  provide: (field) => [
    showTooltip.from(field, (position) => (position === null ? null : asked(position))),
    showPanel.from(field, (position) => (position === null ? null : (view) => panel(view, position))),
  ],
});

/** A tap moves the cursor after it opened the card, to the finding itself. */
const leaves = ({ startState, newSelection: { main } }: Transaction, position: number): boolean =>
  !findingsAt(startState, position).some(({ from, to }) => from <= main.head && main.head <= to);

/**
 * The card on the findings under the pointer, the finger or the cursor. It keeps clear of its own lines, stays
 * while the pointer is in it, and closes on Escape; a phone shows it at the bottom.
 */
export const findingTooltips: Extension = [
  openAt,
  hoverTooltip((view, position) => (onPhone(view.state) ? null : card(view.state, position)), {
    hideOnChange: true,
    hoverTime: 250,
  }),
  keymap.of([{ key: 'Escape', run: closeCard }]),
  EditorView.domEventHandlers({
    click: (event, view) => {
      // A popout has an Element of its own, so that instanceof would not know it.
      const target = event.target as Element | null;
      if (target?.closest('.review-prep-underline')) tapped(event, view);
      return false;
    },
  }),
];

/** Opens the card at the cursor, its first button in focus; false where no finding is there. */
export const showAtCursor: Command = (view) => {
  const { head } = view.state.selection.main;
  if (findingsAt(view.state, head).length === 0) return false;
  view.dispatch({ effects: opening(head) });
  view.requestMeasure({
    read: () => undefined,
    write: () => view.dom.querySelector<HTMLElement>('.review-prep-card button')?.focus(),
  });
  return true;
};

/** A mouse has the pointer's card already; a finger has none. */
function tapped(event: MouseEvent, view: EditorView): void {
  const isTouch = 'pointerType' in event && event.pointerType === 'touch';
  if (!isTouch && !onPhone(view.state)) return;
  const position = view.posAtCoords({ x: event.clientX, y: event.clientY });
  if (position !== null) view.dispatch({ effects: opening(position) });
}

function closeCard(view: EditorView): boolean {
  const isOpen = view.state.field(openAt, false) !== null;
  const isHovering = view.dom.querySelector('.cm-tooltip-hover .review-prep-card') !== null;
  if (!isOpen && !isHovering) return false;
  view.dispatch({ effects: [showAt.of(null), closeHoverTooltips] });
  view.focus();
  return true;
}

const onPhone = (state: EditorState): boolean => state.facet(lintHost)?.isPhone() ?? false;

const asked = (position: number): Tooltip => ({
  pos: position,
  above: true,
  create: (view) => {
    const findings = onPhone(view.state) ? [] : findingsAt(view.state, position);
    return findings.length === 0
      ? { dom: createDiv({ cls: 'review-prep-nothing' }) }
      : cardView(view, findings, position);
  },
});

function card(state: EditorState, position: number): Tooltip | null {
  const findings = findingsAt(state, position);
  if (findings.length === 0) return null;
  const { from, to } = reachOf(findings);
  return { pos: from, end: to, above: true, create: (view) => cardView(view, findings, position) };
}

/** Measured from the first line that is underlined to the last, so that the card covers none of them. */
function cardView(view: EditorView, findings: readonly Finding[], position: number) {
  const { from, to } = reachOf(findings);
  return {
    dom: findingsCard(view, findings, position, () => closeCard(view)),
    getCoords: (pos: number) => {
      const start = view.coordsAtPos(from, 1) ?? view.coordsAtPos(pos);
      const end = view.coordsAtPos(to, -1) ?? start;
      const nowhere = { left: 0, right: 0, top: 0, bottom: 0 };
      return start && end
        ? { left: start.left, right: end.right, top: start.top, bottom: end.bottom }
        : nowhere;
    },
  };
}

function panel(view: EditorView, position: number) {
  const findings = onPhone(view.state) ? findingsAt(view.state, position) : [];
  const dom = createDiv({ cls: findings.length === 0 ? 'review-prep-nothing' : 'review-prep-bottom-sheet' });
  if (findings.length > 0) dom.append(findingsCard(view, findings, position, () => closeCard(view)));
  return { dom, top: false };
}

const reachOf = (findings: readonly Finding[]) => ({
  from: Math.min(...findings.map(({ from }) => from)),
  to: Math.max(...findings.map(({ to }) => to)),
});
