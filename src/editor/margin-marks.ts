import type { Extension } from '@codemirror/state';
import { GutterMarker, gutter, type BlockInfo, type EditorView } from '@codemirror/view';
import type { Finding } from '../lint/finding';
import { findingsBetween } from './findings';
import type { Reading } from './moved-reading';
import { readingOf } from './reading';
import { loudestOf, severityShapes } from './severity-shapes';
import { opening } from './tooltip';

class Mark extends GutterMarker {
  constructor(
    readonly severity: Finding['severity'],
    readonly messages: string,
  ) {
    super();
  }

  override eq(other: Mark): boolean {
    return this.severity === other.severity && this.messages === other.messages;
  }

  override toDOM(): Node {
    const cls = `review-prep-margin-mark review-prep-margin-${this.severity}`;
    return createSpan({ cls, text: severityShapes[this.severity], attr: { 'aria-label': this.messages } });
  }
}

/** A mark beside each line that opens a finding, its shape telling the severity. */
export const marginMarks: Extension = gutter({
  class: 'review-prep-margin',
  lineMarker: (view, line) => markFor(view, line),
  lineMarkerChange: ({ startState, state }) => isOther(readingOf(startState), readingOf(state)),
  domEventHandlers: {
    click: (view, line) => {
      const first = openedBy(view, line)[0];
      if (!first) return false;
      view.dispatch({ effects: opening(first.from) });
      // Escape closes the card where the editor hears it.
      view.focus();
      return true;
    },
  },
});

const isOther = (one: Reading, other: Reading): boolean =>
  one.marks !== other.marks || one.noteMarks !== other.noteMarks;

function markFor(view: EditorView, line: BlockInfo): GutterMarker | null {
  const findings = openedBy(view, line);
  const loudest = loudestOf(findings);
  if (!loudest) return null;
  const messages = findings.map(({ severity, message }) => `${severity}: ${message}`);
  return new Mark(loudest, messages.join('\n'));
}

const openedBy = ({ state }: EditorView, { from, to }: BlockInfo): Finding[] =>
  findingsBetween(state, from, to).filter((finding) => finding.from >= from && finding.from <= to);
