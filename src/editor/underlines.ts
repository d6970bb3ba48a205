import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import type { Finding } from '../lint/finding';
import { findingsBetween } from './findings';
import { readingOf } from './reading';

/** A line under each finding in sight; its shape and its colour both tell the severity. */
export const underlines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = underlinesIn(view);
    }

    update(update: ViewUpdate): void {
      const isNew = readingOf(update.startState).marks !== readingOf(update.state).marks;
      if (isNew || update.viewportChanged) this.decorations = underlinesIn(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function underlinesIn(view: EditorView): DecorationSet {
  const seen = view.visibleRanges.flatMap(({ from, to }) => findingsBetween(view.state, from, to));
  return Decoration.set(seen.filter(({ from, to }) => from < to).map(underline), true);
}

const underline = ({ from, to, severity, message }: Finding) =>
  Decoration.mark({
    class: `review-prep-underline review-prep-${severity}`,
    attributes: { 'aria-description': `${severity}: ${message}` },
  }).range(from, to);
