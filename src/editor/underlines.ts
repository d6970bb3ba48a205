import type { Range as Placed } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { marksShown, type PlacedMark } from './findings';
import type { Range } from '../claims/text';
import type { FindingMark } from './finding-marks';
import { touches, untouched } from './ranges';
import { lookedOver, noteSettled, stretchRead } from './reading';
import { Sight } from './sight';

/** A line under each finding in sight; its shape and its colour both tell the severity. */
export const underlines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    private readonly sight: Sight;

    constructor(view: EditorView) {
      this.decorations = this.underlinesIn(view);
      this.sight = new Sight(view);
    }

    update(update: ViewUpdate): void {
      const { view, docChanged, changes } = update;
      if (this.sight.showsMore(update) || tellsOfAll(update)) this.decorations = this.underlinesIn(view);
      else if (docChanged) this.decorations = untouched(this.decorations, changes).map(changes);
      else for (const read of stretchesInSight(update)) this.readAgain(view, read);
    }

    private underlinesIn({ state, visibleRanges }: EditorView): DecorationSet {
      return Decoration.set(
        visibleRanges.flatMap(({ from, to }) => placed(marksShown(state, from, to))),
        true,
      );
    }

    /** Only what stands in the stretch is made anew. */
    private readAgain({ state, visibleRanges }: EditorView, { from, to }: Range): void {
      const inside = (at: number): boolean => at >= from && at < to;
      const seen = visibleRanges.flatMap((range) =>
        marksShown(state, Math.max(from, range.from), Math.min(to, range.to)),
      );
      this.decorations = this.decorations.update({
        filterFrom: from,
        filterTo: to,
        filter: (at) => !inside(at),
        add: placed(seen.filter(({ at }) => inside(at.from))),
        sort: true,
      });
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

const placed = (marks: readonly PlacedMark[]): Placed<Decoration>[] =>
  marks.filter(({ at }) => at.from < at.to).map(({ mark, at }) => underlineOf(mark).range(at.from, at.to));

/** Whether this update tells of the note as a whole. */
const tellsOfAll = ({ transactions, docChanged }: ViewUpdate): boolean =>
  transactions.some(({ effects }) =>
    effects.some(
      (effect) => effect.is(lookedOver) || effect.is(noteSettled) || (docChanged && effect.is(stretchRead)),
    ),
  );

const stretchesInSight = ({ transactions, view }: ViewUpdate): Range[] =>
  transactions
    .flatMap(({ effects }) => effects)
    .flatMap((effect) => (effect.is(stretchRead) ? [effect.value] : []))
    .filter((read) => view.visibleRanges.some((seen) => touches(seen, read)));
