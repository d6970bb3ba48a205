import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { marksShown } from './findings';
import type { FindingMark } from './finding-marks';
import { touches, untouched } from './ranges';
import { lookedOver, noteSettled, stretchRead } from './reading';

/** A line under each finding in sight; its shape and its colour both tell the severity. */
export const underlines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = this.underlinesIn(view);
    }

    update(update: ViewUpdate): void {
      if (update.viewportChanged || readsInSight(update)) this.decorations = this.underlinesIn(update.view);
      else if (update.docChanged)
        this.decorations = untouched(this.decorations, update.changes).map(update.changes);
    }

    private underlinesIn({ state, visibleRanges }: EditorView): DecorationSet {
      const seen = visibleRanges.flatMap(({ from, to }) => marksShown(state, from, to));
      return Decoration.set(
        seen
          .filter(({ at }) => at.from < at.to)
          .map(({ mark, at }) => underlineOf(mark).range(at.from, at.to)),
        true,
      );
    }
  },
  { decorations: ({ decorations }) => decorations },
);

/** Kept with its finding, so that typing elsewhere makes none anew. */
function underlineOf(mark: FindingMark): Decoration {
  const { severity, message } = mark.finding;
  return (mark.underline ??= Decoration.mark({
    class: `review-prep-underline review-prep-${severity}`,
    attributes: { 'aria-description': `${severity}: ${message}` },
  }));
}

/** Whether what is told of the note in this update bears on what is in sight. */
export const readsInSight = ({ transactions, view }: ViewUpdate): boolean =>
  transactions.some(({ effects }) =>
    effects.some(
      (effect) =>
        effect.is(lookedOver) ||
        effect.is(noteSettled) ||
        (effect.is(stretchRead) && view.visibleRanges.some((seen) => touches(seen, effect.value))),
    ),
  );
