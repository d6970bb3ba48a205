import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { type EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import { applyEdits } from '../claims/text';
import type { Finding } from '../lint/finding';
import type { Fix } from '../rules/rule';
import { findingsAt } from './findings';
import { applyFix } from './fix';
import { ignore } from './ignore';
import { lintHost } from './lint-host';

/** Opens the tooltip at a position from the keyboard; null closes it. */
export const showAt = StateEffect.define<number | null>();

const openTooltip = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(showAt)) return effect.value === null ? null : tooltipAt(transaction.state, effect.value);
    }
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** The finding under the pointer or the cursor: what is wrong, how the mended bullet would read, and the mend. */
export const findingTooltips = [
  openTooltip,
  hoverTooltip((view, position) => tooltipAt(view.state, position), { hideOnChange: true }),
  keymap.of([{ key: 'Escape', run: closeTooltip }]),
];

/** Shows the tooltip at the cursor; false where no finding is there. */
export function showAtCursor(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  if (findingsAt(view.state, head).length === 0) return false;
  view.dispatch({ effects: showAt.of(head) });
  return true;
}

function closeTooltip(view: EditorView): boolean {
  if (view.state.field(openTooltip, false) === null) return false;
  view.dispatch({ effects: showAt.of(null) });
  return true;
}

function tooltipAt(state: EditorState, position: number): Tooltip | null {
  const findings = findingsAt(state, position);
  const first = findings[0];
  if (!first) return null;
  return {
    pos: Math.min(...findings.map(({ from }) => from)),
    end: Math.max(...findings.map(({ to }) => to)),
    above: true,
    create: (view) => ({ dom: tooltipElement(view, findings, position) }),
  };
}

function tooltipElement(view: EditorView, findings: readonly Finding[], position: number): HTMLElement {
  const box = createDiv({
    cls: 'review-prep-tooltip',
    attr: { role: 'dialog', 'aria-label': 'Review finding' },
  });
  for (const finding of findings) addFinding(box, view, finding, position);
  return box;
}

function addFinding(box: HTMLElement, view: EditorView, finding: Finding, position: number): void {
  const { severity, rule, message, fixes } = finding;
  const row = box.createDiv({ cls: `review-prep-finding review-prep-finding-${severity}` });
  row.createDiv({ cls: 'review-prep-finding-rule', text: `${severity}: ${rule}` });
  row.createDiv({ cls: 'review-prep-finding-message', text: message });
  for (const fix of fixes.slice(0, 1))
    row.createDiv({ cls: 'review-prep-preview', text: preview(view.state, fix) });
  const buttons = row.createDiv({ cls: 'review-prep-buttons' });
  for (const fix of fixes) button(buttons, fix.title, () => applyFix(view, fix));
  const host = view.state.facet(lintHost);
  button(buttons, 'Explain', () => host?.explain(view.state, position));
  button(buttons, 'Ignore here', () => ignore(view, finding));
  button(buttons, 'Turn rule off', () => host?.ruleOff(rule));
}

/** The lines of the note that the fix changes, as they would read. */
function preview({ doc }: EditorState, { edits }: Fix): string {
  const from = doc.lineAt(Math.min(...edits.map((edit) => edit.from))).from;
  const to = doc.lineAt(Math.max(...edits.map((edit) => edit.to))).to;
  const inside = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  return applyEdits(doc.sliceString(from, to), inside).trim();
}

function button(parent: HTMLElement, text: string, run: () => void): void {
  parent.createEl('button', { text, attr: { type: 'button' } }).addEventListener('click', run);
}
