import type { EditorState } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { readClaim } from '../claims/read-claim';
import { bulletsInScope } from '../lint/scope';
import { scanBlocks } from '../notes/scan-blocks';
import { lintHost, type Lens } from './lint-host';
import { readingOf } from './reading';

/** Claims read lately, by their text: scrolling and typing elsewhere read none of them again. */
const mostKept = 500;

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
    private readonly known = new Map<string, boolean>();

    constructor(view: EditorView) {
      this.decorations = this.badgesIn(view);
    }

    update({ startState, state, view, docChanged, viewportChanged, changes }: ViewUpdate): void {
      const isRead = !docChanged && readingOf(startState).pieces !== readingOf(state).pieces;
      if (isRead || viewportChanged) this.decorations = this.badgesIn(view);
      else if (docChanged) this.decorations = this.decorations.map(changes);
    }

    private badgesIn({ state, visibleRanges }: EditorView): DecorationSet {
      const lens = state.facet(lintHost)?.lens(state);
      if (!lens) return Decoration.none;
      const places = visibleRanges.flatMap(({ from, to }) => this.goodIn(state, from, to, lens));
      return Decoration.set(
        [...new Set(places)].map((at) => badge.range(at)),
        true,
      );
    }

    private goodIn(
      state: EditorState,
      first: number,
      last: number,
      { path, facts, inForce }: Lens,
    ): number[] {
      const scope = readingOf(state).context?.scope;
      if (!scope) return [];
      const good: number[] = [];
      readingOf(state).pieces.between(first, last, (from, to) => {
        const text = state.doc.sliceString(from, to);
        const note = { path, text, frontMatter: noProperties, blocks: scanBlocks(text, 0) };
        for (const { bullet } of bulletsInScope(note, facts.settings, { ...scope, generated: [] })) {
          if (this.isGood(text.slice(bullet.contentFrom, bullet.contentTo), inForce.words))
            good.push(from + bullet.contentFrom);
        }
      });
      return good;
    }

    private isGood(text: string, words: Lens['inForce']['words']): boolean {
      const known = this.known.get(text);
      if (known !== undefined) return known;
      if (this.known.size >= mostKept) this.known.clear();
      const claim = readClaim(text, words);
      const good = claim.class === 'outcome-first' && claim.quantified;
      this.known.set(text, good);
      return good;
    }
  },
  { decorations: ({ decorations }) => decorations },
);

const noProperties = { range: null, bodyFrom: 0, properties: new Map<string, never>(), problems: [] };
