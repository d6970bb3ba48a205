import { StateEffect, type StateEffectType } from '@codemirror/state';
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import type { Range } from '../claims/text';
import { lintHost, type Lens } from './lint-host';
import { changedRanges, touches } from './ranges';
import { readStep, settle } from './read-step';
import { lookedOver, readingOf } from './reading';

/** Settings or the vault have changed: what was read before no longer holds. */
export const readAgain = StateEffect.define<null>();

/** Other notes have changed: only the rules that read the whole note are asked again. */
export const settleAgain = StateEffect.define<null>();

/** How long one slice of work may hold the editor, in milliseconds. */
const slice = 4;

/** How long a note rests before the rules that read the whole of it are asked. Milliseconds. */
const shortestRest = 250;

/** The longer they took the last time, the longer the next rest: at most a twentieth of the time is theirs. */
const restPerWork = 20;

/**
 * Reads an open note: what is in sight first, then the rest in slices. An edited bullet is read when the writer
 * pauses, or at once when the cursor leaves it, so that nothing appears below the word in the making.
 */
class Reader implements PluginValue {
  private queue: readonly Range[] = [];
  private timer: number | null = null;
  private rest: number | null = null;
  private settlingTook = 0;
  /** The writer has typed and not paused yet. */
  private typing = false;

  constructor(private readonly view: EditorView) {
    this.host?.opened(view);
    this.readIn(0);
  }

  update(update: ViewUpdate): void {
    const again = asks(update, readAgain);
    if (again) this.queue = [{ from: 0, to: update.state.doc.length }];
    if (update.docChanged) {
      this.queue = changedRanges(this.queue, update.changes);
      this.typing = true;
      this.readIn(leavesLine(update) ? 0 : this.pause);
    } else if (again) this.readIn(0);
    else if (update.selectionSet && this.typing && this.hasLeft(update)) this.readIn(0);
    else if (asks(update, settleAgain) && this.timer === null) this.settleLater();
  }

  destroy(): void {
    this.clear();
    this.host?.closed(this.view);
  }

  private get host() {
    return this.view.state.facet(lintHost);
  }

  private get pause(): number {
    return this.host?.pauseMs() ?? 0;
  }

  /** The window that this editor is in: a popout has timers of its own. */
  private get window(): Window {
    return this.view.dom.ownerDocument.defaultView ?? window;
  }

  private clear(): void {
    for (const timer of [this.timer, this.rest]) if (timer !== null) this.window.clearTimeout(timer);
    this.timer = this.rest = null;
  }

  private readIn(delay: number): void {
    this.clear();
    this.timer = this.window.setTimeout(() => this.read(delay > 0), delay);
  }

  private hasLeft({ state }: ViewUpdate): boolean {
    const line = state.doc.lineAt(state.selection.main.head);
    return !readingOf(state).dirty.some((range) => touches(range, line));
  }

  /** `paused` where the writer has been still for the pause that the settings name. */
  private read(paused: boolean): void {
    this.timer = null;
    const { state } = this.view;
    const lens = this.host?.lens(state) ?? null;
    if (!lens) return this.forget();
    if (paused) this.typing = false;
    const finished = this.readSlice(lens);
    if (!finished) this.timer = this.window.setTimeout(() => this.read(false), 0);
    else {
      this.host?.linted(this.view);
      if (this.typing) this.timer = this.window.setTimeout(() => this.read(true), this.pause);
      else this.settleLater();
    }
  }

  /** False where more is to be done. */
  private readSlice(lens: Lens): boolean {
    const end = performance.now() + slice;
    do {
      const { view } = this;
      const visible = view.visibleRanges;
      const step = readStep(view.state, lens, { queue: this.queue, visible, hold: this.held() });
      if (!step) return true;
      this.queue = step.queue;
      view.dispatch({ effects: step.effects });
    } while (performance.now() < end);
    return false;
  }

  /** While the writer types, the line at the cursor is left alone. */
  private held(): Range[] {
    if (!this.typing) return [];
    const { from, to } = this.view.state.doc.lineAt(this.view.state.selection.main.head);
    return readingOf(this.view.state).dirty.filter((range) => touches(range, { from, to }));
  }

  private settleLater(): void {
    this.clear();
    this.rest = this.window.setTimeout(
      () => this.settle(),
      Math.max(shortestRest, restPerWork * this.settlingTook),
    );
  }

  private settle(): void {
    this.rest = null;
    const lens = this.host?.lens(this.view.state);
    const began = performance.now();
    const effect = lens ? settle(this.view.state, lens) : null;
    this.settlingTook = performance.now() - began;
    if (effect) this.view.dispatch({ effects: effect });
    this.host?.linted(this.view);
  }

  private forget(): void {
    this.queue = [];
    this.typing = false;
    if (readingOf(this.view.state).context === null) return;
    this.view.dispatch({ effects: lookedOver.of({ pieces: [], context: null }) });
    this.host?.linted(this.view);
  }
}

const asks = ({ transactions }: ViewUpdate, type: StateEffectType<null>): boolean =>
  transactions.some(({ effects }) => effects.some((effect) => effect.is(type)));

/** A line was ended, so that the bullet before it is done. */
const leavesLine = ({ startState, state }: ViewUpdate): boolean => startState.doc.lines < state.doc.lines;

export const reader = ViewPlugin.fromClass(Reader);
