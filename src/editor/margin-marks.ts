import type { Extension } from '@codemirror/state';
import { GutterMarker, gutter, type BlockInfo, type EditorView } from '@codemirror/view';
import type { Finding } from '../lint/finding';
import { findingsBetween } from './findings';
import { readingOf } from './reading';
import { showAt } from './tooltip';

const shapes: Record<Finding['severity'], string> = { error: '■', warning: '▲', suggestion: '●' };

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
    return createSpan({ cls, text: shapes[this.severity], attr: { 'aria-label': this.messages } });
  }
}

/** A mark beside each line that opens a finding, its shape telling the severity. */
export const marginMarks: Extension = gutter({
  class: 'review-prep-margin',
  lineMarker: (view, line) => markFor(view, line),
  lineMarkerChange: ({ startState, state }) => readingOf(startState).marks !== readingOf(state).marks,
  domEventHandlers: {
    click: (view, line) => {
      const first = opening(view, line)[0];
      if (first) view.dispatch({ effects: showAt.of(first.from) });
      return first !== undefined;
    },
  },
});

function markFor(view: EditorView, line: BlockInfo): GutterMarker | null {
  const findings = opening(view, line);
  const loudest = (['error', 'warning', 'suggestion'] as const).find((one) =>
    findings.some(({ severity }) => severity === one),
  );
  return loudest ? new Mark(loudest, findings.map(({ message }) => message).join('\n')) : null;
}

const opening = ({ state }: EditorView, { from, to }: BlockInfo): Finding[] =>
  findingsBetween(state, from, to).filter((finding) => finding.from >= from && finding.from <= to);
