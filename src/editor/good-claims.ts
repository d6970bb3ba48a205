import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { goodBetween } from './findings';
import { readingOf } from './reading';
import { Sight } from './sight';

class Badge extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    return createSpan({
      cls: 'review-prep-badge',
      text: '✓',
      attr: { 'aria-label': 'Leads with a quantified result' },
    });
  }
}

const badge = Decoration.widget({ widget: new Badge(), side: -1 });

/** A quiet mark before each claim in sight that leads with a quantified result. */
export const goodClaims = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    private readonly sight: Sight;

    constructor(view: EditorView) {
      this.decorations = badgesIn(view);
      this.sight = new Sight(view);
    }

    update(update: ViewUpdate): void {
      const { startState, state, view, docChanged, changes } = update;
      const isRead = !docChanged && readingOf(startState) !== readingOf(state);
      if (this.sight.showsMore(update) || isRead) this.decorations = badgesIn(view);
      else if (docChanged) this.decorations = this.decorations.map(changes);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function badgesIn({ state, visibleRanges }: EditorView): DecorationSet {
  const places = new Set<number>();
  for (const { from, to } of visibleRanges) for (const at of goodBetween(state, from, to)) places.add(at);
  return Decoration.set(
    [...places].map((at) => badge.range(at)),
    true,
  );
}
