import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Claim } from '../claims/claim';
import { applyEdits, moved } from '../claims/text';
import type { Finding } from '../lint/finding';
import type { Fix } from '../rules/rule';
import { changedWords } from './changed-words';
import { claimAround } from './claim-around';
import { hull } from './findings';
import { applyFix } from './fix';
import { ignore } from './ignore';
import { lintHost } from './lint-host';

/** What is wrong at one place, how the claim was read, how it would read mended, and what can be done. */
export function findingsCard(
  view: EditorView,
  findings: readonly Finding[],
  position: number,
  close: () => unknown,
): HTMLElement {
  const box = createDiv({
    cls: 'review-prep-card',
    attr: { role: 'dialog', 'aria-label': 'Review finding' },
  });
  const words = view.state.facet(lintHost)?.lens(view.state)?.inForce.words;
  const claim = words ? claimAround(view.state, position, words) : null;
  if (claim) addReading(box, claim);
  for (const finding of findings) addFinding(box, view, finding);
  const host = view.state.facet(lintHost);
  const buttons = box.createDiv({ cls: 'review-prep-buttons review-prep-card-foot' });
  if (claim) addButton(buttons, 'Explain', () => host?.explain(view.state, position));
  addButton(buttons, 'Close', close);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  return box;
}

/** The claim with its outcome and its effort marked, as they were read. */
function addReading(box: HTMLElement, claim: Claim): void {
  const line = box.createDiv({ cls: 'review-prep-reading' });
  const parts = [
    claim.outcome && { ...claim.outcome, cls: 'review-prep-outcome', name: 'outcome' },
    claim.effort && { ...claim.effort, cls: 'review-prep-effort', name: 'effort' },
  ].filter((part) => part !== null);
  for (const { from, to, cls, name } of parts.sort((a, b) => a.from - b.from)) {
    line.createEl('small', { text: `${name} ` });
    line.createSpan({ cls, text: claim.text.slice(from, to) });
    line.appendText(' ');
  }
  if (parts.length === 0) line.createEl('small', { text: `read as ${claim.class}` });
}

function addFinding(box: HTMLElement, view: EditorView, finding: Finding): void {
  const { severity, rule, message, fixes } = finding;
  const row = box.createDiv({ cls: `review-prep-finding review-prep-finding-${severity}` });
  row.createDiv({ cls: 'review-prep-finding-rule', text: `${severity}: ${rule}` });
  row.createDiv({ cls: 'review-prep-finding-message', text: message });
  for (const fix of fixes.slice(0, 1)) {
    addPreview(row, view.state, fix);
    if (fix.adds !== undefined) row.createDiv({ cls: 'review-prep-adds', text: fix.adds });
  }
  const buttons = row.createDiv({ cls: 'review-prep-buttons' });
  for (const fix of fixes) addButton(buttons, fix.title, () => applyFix(view, fix));
  addButton(buttons, 'Ignore here', () => ignore(view, finding));
  addButton(buttons, 'Turn rule off', () => view.state.facet(lintHost)?.ruleOff(rule));
}

/** The bullet that the fix changes as it would read, without its marker. */
function addPreview(row: HTMLElement, { doc }: EditorState, fix: Fix): void {
  const reach = hull(fix);
  const { from } = doc.lineAt(reach.from);
  const before = doc.sliceString(from, doc.lineAt(reach.to).to);
  const after = applyEdits(
    before,
    fix.edits.map((edit) => moved(edit, -from)),
  );
  const line = row.createDiv({ cls: 'review-prep-preview' });
  for (const { text, changed } of changedWords(unmarked(before), unmarked(after))) {
    if (changed) line.createEl('strong', { text });
    else line.appendText(text);
  }
}

/** A bullet in a callout stands behind the marks of the quote. */
const unmarked = (line: string): string =>
  line.replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)?/, '').trimEnd();

function addButton(parent: HTMLElement, text: string, run: () => unknown): void {
  const button = parent.createEl('button', { text, attr: { type: 'button' } });
  button.addEventListener('click', () => run());
}
