import type { ChangeSpec, EditorState } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';
import type { Finding } from '../lint/finding';
import type { Fix } from '../rules/rule';
import { findingsAt, findingsIn } from './findings';

/** Applies one fix as one undo step; the cursor stays where it is in the text. */
export function applyFix(view: EditorView, fix: Fix): void {
  view.dispatch({
    changes: fix.edits.map(({ from, to, insert }): ChangeSpec => ({ from, to, insert })),
    userEvent: 'input.review-prep.fix',
  });
}

/** The first fix at the cursor; false where there is none. */
export const fixAtCursor: Command = (view) => {
  const fix = findingsAt(view.state, view.state.selection.main.head).flatMap(({ fixes }) => fixes)[0];
  if (fix) applyFix(view, fix);
  return fix !== undefined;
};

/** Every certain fix of the note in one undo step; of two that overlap the first; false where there is none. */
export const fixAllSafe: Command = (view) => {
  const chosen = withoutOverlap(findingsIn(view.state));
  if (chosen.length === 0) return false;
  applyFix(view, { title: '', safe: true, edits: chosen.flatMap(({ edits }) => edits) });
  return true;
};

export const hasSafeFix = (state: EditorState): boolean =>
  findingsIn(state).some(({ fixes }) => fixes.some(({ safe }) => safe));

function withoutOverlap(findings: readonly Finding[]): Fix[] {
  const chosen: Fix[] = [];
  let done = -1;
  const fixes = findings.flatMap(({ fixes: offered }) => offered.filter(({ safe }) => safe).slice(0, 1));
  for (const fix of fixes.sort((a, b) => start(a) - start(b))) {
    if (start(fix) <= done) continue;
    chosen.push(fix);
    done = Math.max(...fix.edits.map(({ to }) => to));
  }
  return chosen;
}

const start = ({ edits }: Fix): number => Math.min(...edits.map(({ from }) => from));
