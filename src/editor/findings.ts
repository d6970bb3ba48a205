import {
  StateEffect,
  StateField,
  type ChangeDesc,
  type EditorState,
  type Transaction,
} from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Finding } from '../lint/finding';
import type { Edit } from '../claims/text';

/** New findings for the document as it is when the effect is applied. */
export const setFindings = StateEffect.define<Finding[]>();

/** The findings of the document, carried through every edit; what an edit touches is dropped until it is read again. */
export const findingsField = StateField.define<Finding[]>({
  create: () => [],
  update: (findings, transaction) => fresh(transaction) ?? carried(findings, transaction),
});

/** A line under each finding; its shape and its colour both tell the severity. */
export const underlines = EditorView.decorations.compute([findingsField], (state): DecorationSet =>
  Decoration.set(
    state
      .field(findingsField)
      .filter(({ from, to }) => from < to)
      .map(underline),
    true,
  ),
);

export const findingsIn = (state: EditorState): readonly Finding[] => state.field(findingsField, false) ?? [];

export const findingsAt = (state: EditorState, position: number): Finding[] =>
  findingsIn(state).filter(({ from, to }) => from <= position && position <= to);

function fresh(transaction: Transaction): Finding[] | undefined {
  return transaction.effects.findLast((effect) => effect.is(setFindings))?.value as Finding[] | undefined;
}

function carried(findings: Finding[], { docChanged, changes }: Transaction): Finding[] {
  if (!docChanged) return findings;
  return findings.flatMap((finding) => {
    const { from, to } = finding;
    if (changes.touchesRange(from, to) !== false) return [];
    const shift = changes.mapPos(from, 1) - from;
    return [
      shift === 0
        ? finding
        : { ...finding, from: from + shift, to: to + shift, fixes: moveFixes(finding, changes) },
    ];
  });
}

/** A fix whose own text was edited is no longer on offer. */
function moveFixes({ fixes }: Finding, changes: ChangeDesc): Finding['fixes'] {
  return fixes
    .filter(({ edits }) => edits.every(({ from, to }) => changes.touchesRange(from, to) === false))
    .map((fix) => ({ ...fix, edits: fix.edits.map((edit) => moveEdit(edit, changes)) }));
}

const moveEdit = (edit: Edit, changes: ChangeDesc): Edit => ({
  ...edit,
  from: changes.mapPos(edit.from, 1),
  to: changes.mapPos(edit.to, -1),
});

function underline({ from, to, severity, message }: Finding) {
  return Decoration.mark({
    class: `review-prep-underline review-prep-${severity}`,
    attributes: { 'aria-description': `${severity}: ${message}` },
  }).range(from, to);
}
