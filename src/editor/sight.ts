import type { EditorView, ViewUpdate } from '@codemirror/view';
import type { Range } from '../claims/text';

/** What of a note is in sight, followed from update to update. */
export class Sight {
  private seen: readonly Range[];

  constructor({ visibleRanges }: EditorView) {
    this.seen = visibleRanges;
  }

  /** Whether an update shows text that was not in sight before it: an edit alone moves what is, and shows none. */
  showsMore({ view: { visibleRanges }, viewportChanged, changes }: ViewUpdate): boolean {
    const { seen } = this;
    this.seen = visibleRanges;
    return (
      viewportChanged &&
      visibleRanges.some(
        ({ from, to }) =>
          !seen.some(
            (before) => changes.mapPos(before.from, -1) <= from && changes.mapPos(before.to, 1) >= to,
          ),
      )
    );
  }
}
