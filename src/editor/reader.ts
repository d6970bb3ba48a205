import { StateEffect, type StateEffectType } from '@codemirror/state';
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import type { Range } from '../claims/text';
import { warmUp } from '../claims/warm-up';
import type { Finding } from '../lint/finding';
import { findingsIn } from './findings';
import { lintHost, type Lens } from './lint-host';
import type { Looking } from './look';
import { answeredOtherwise } from './other-notes';
import { changedRanges, touches, withRange } from './ranges';
import { readStep } from './read-step';
import { lookedOver, noteUnchanged, readingOf } from './reading';
import { hangsOnWords, settle } from './settle';

/** Settings or the vault have changed: what was read before no longer holds. */
export const readAgain = StateEffect.define<null>();

/** Other notes have changed: what the claims rest on of them is asked again, when there is time. */
export const settleAgain = StateEffect.define<null>();

/** How long one slice of work may hold the editor, in milliseconds. */
const slice = 4;

/** How long one step of it should take, in milliseconds, and how much less than a step's length is read at least. */
const step = { aim: 2, least: 1 / 16 };

/** How long a note rests before the rules that read the whole of it are asked. Milliseconds. */
const shortestRest = 250;

/** The longer they took the last time, the longer the next rest: at most a twentieth of the time is theirs. */
const restPerWork = 20;

/** Letters of a script that is composed are not final: an editor that is changed meanwhile loses them. */
const composing = 300;

interface Timer {
  /** The window that runs it. */
  own: Window;
  id: number;
  /** When it fires. */
  at: number;
  run: () => void;
}

/** How much later a timer may fire than it is due, of its delay: setting it costs, and so does one that fires for nothing. */
const lateness = 0.2;

/**
 * Reads an open note: what is in sight first, then the rest in slices. An edited bullet is read when the writer
 * pauses, or at once when the cursor leaves it, so that nothing appears below the word in the making.
 */
class Reader implements PluginValue {
  private queue: readonly Range[] = [];
  private looking: Looking | null = null;
  private readonly timers: Record<'read' | 'settle' | 'again', Timer | null> = {
    read: null,
    settle: null,
    again: null,
  };
  private settlingTook = 0;
  /** From where other notes are still to be asked again; null where none is. */
  private asking: number | null = null;
  /** How long asking all of them took the last time, in milliseconds. */
  private askingTook = 0;
  /** Grows and shrinks with how long the steps take. */
  private pace = step.least;
  /** The writer has typed and not paused yet. */
  private typing = false;
  /** Something new was read since the note was settled last. */
  private isNew = true;

  constructor(private readonly view: EditorView) {
    this.host?.opened(view);
    this.readIn(0);
  }

  update(update: ViewUpdate): void {
    const again = asks(update, readAgain);
    if (again) this.askAgain();
    if (update.docChanged) {
      this.queue = changedRanges(this.queue, update.changes);
      if (this.asking !== null) this.asking = update.changes.mapPos(this.asking, -1);
      this.typing = true;
      this.readIn(leavesLine(update) ? 0 : this.pause);
    } else if (again) this.readIn(0);
    else if (update.selectionSet && this.typing && this.hasLeft(update)) this.readIn(0);
    else if (update.viewportChanged && this.queue.length > 0 && !this.typing) this.readIn(0);
    else if (asks(update, settleAgain)) this.askOthersLater();
  }

  destroy(): void {
    for (const name of ['read', 'settle', 'again'] as const) this.clear(name);
    this.host?.closed(this.view);
  }

  /** Nothing waits to be read, so that what was found is what the note says now. */
  get isAtRest(): boolean {
    const { timers, asking, typing } = this;
    return this.isRead && !typing && asking === null && timers.read === null && timers.settle === null;
  }

  private get isRead(): boolean {
    const { context, dirty } = readingOf(this.view.state);
    return context !== null && this.looking === null && this.queue.length === 0 && dirty.length === 0;
  }

  private get host() {
    return this.view.state.facet(lintHost);
  }

  private get pause(): number {
    return this.host?.pauseMs() ?? 0;
  }

  /** Runs it after the delay or a little later. In the window that this editor is in: a popout has timers of its own. */
  private after(name: keyof Reader['timers'], delay: number, run: () => void): void {
    const { defaultView } = this.view.dom.ownerDocument;
    const own = defaultView ?? window;
    const due = performance.now() + delay;
    const late = delay * lateness;
    const known = this.timers[name];
    // While somebody types the pause begins anew with each letter: one timer serves several of them.
    if (known && known.own === own && known.at >= due && known.at <= due + late) {
      known.run = run;
      return;
    }
    this.clear(name);
    const id = own.setTimeout(() => {
      this.timers[name] = null;
      timer.run();
    }, delay + late);
    const timer: Timer = { own, id, at: due + late, run };
    this.timers[name] = timer;
  }

  private clear(name: keyof Reader['timers']): void {
    const timer = this.timers[name];
    timer?.own.clearTimeout(timer.id);
    this.timers[name] = null;
  }

  private readIn(delay: number): void {
    this.clear('settle');
    this.after('read', delay, () => this.read(delay > 0));
  }

  private hasLeft({ state }: ViewUpdate): boolean {
    const line = state.doc.lineAt(state.selection.main.head);
    return !readingOf(state).dirty.some((range) => touches(range, line));
  }

  /** `paused` where the writer has been still for the pause that the settings name. */
  private read(paused: boolean): void {
    if (this.view.composing) return this.readIn(composing);
    const lens = this.host?.lens(this.view.state) ?? null;
    if (!lens) return this.forget();
    if (paused) this.typing = false;
    if (!this.readSlice(lens, performance.now() + slice))
      return this.after('read', 0, () => this.read(false));
    if (this.isNew) this.host?.linted(this.view);
    if (this.typing) this.after('read', this.pause, () => this.read(true));
    else if (this.asking !== null) this.askOthers(lens, this.asking);
    else if (this.isNew || hangsOnWords(this.view.state)) this.settleLater();
  }

  /** False where more is to be done. What is read of the queue is gathered, since each telling draws the editor. */
  private readSlice(lens: Lens, end: number): boolean {
    for (const steps = warmUp(); steps.next().done !== true;) if (performance.now() >= end) return false;
    let gathered: StateEffect<unknown>[] = [];
    const tell = (): void => {
      if (gathered.length > 0) {
        this.isNew = true;
        this.view.dispatch({ effects: gathered });
      }
      gathered = [];
    };
    do {
      const { state, visibleRanges: visible } = this.view;
      const { queue, looking, pace } = this;
      const began = performance.now();
      const read = readStep(state, lens, { queue, visible, hold: this.held(), looking, pace });
      if (!read) {
        tell();
        return true;
      }
      this.queue = read.queue;
      this.looking = read.looking;
      if (read.unchanged) noteUnchanged(state, read.unchanged);
      gathered.push(...read.effects);
      if (read.isFirst) tell();
      this.keepPace(performance.now() - began);
      // What is in sight is shown before the rest of the note is looked over.
      if (read.looking && read.effects.length > 0) return false;
    } while (!this.isRead && performance.now() < end);
    tell();
    return this.isRead;
  }

  private keepPace(took: number): void {
    const change = Math.min(2, Math.max(0.5, step.aim / Math.max(took, 0.1)));
    this.pace = Math.min(1, Math.max(step.least, this.pace * change));
  }

  /** While the writer types, the line at the cursor is left alone. */
  private held(): Range[] {
    if (!this.typing) return [];
    const { from, to } = this.view.state.doc.lineAt(this.view.state.selection.main.head);
    return readingOf(this.view.state).dirty.filter((range) => touches(range, { from, to }));
  }

  private settleLater(): void {
    const rest = Math.max(shortestRest, restPerWork * this.settlingTook);
    this.after('settle', rest, () => this.settle());
  }

  private settle(): void {
    const lens = this.host?.lens(this.view.state);
    const began = performance.now();
    const effect = lens ? settle(this.view.state, lens) : null;
    this.settlingTook = performance.now() - began;
    this.isNew = false;
    if (!effect) return;
    this.view.dispatch({ effects: effect });
    this.host?.linted(this.view);
  }

  private askAgain(): void {
    this.queue = [{ from: 0, to: this.view.state.doc.length }];
  }

  private askOthersLater(): void {
    if (this.timers.again) return;
    this.after('again', Math.max(shortestRest, restPerWork * this.askingTook), () => {
      this.asking = 0;
      this.askingTook = 0;
      if (!this.typing) this.readIn(0);
    });
  }

  /** In slices, between which the claims are read of which other notes now say something else. */
  private askOthers(lens: Lens, from: number): void {
    const began = performance.now();
    const { found, next } = answeredOtherwise(
      this.view.state,
      from,
      lens,
      () => performance.now() > began + slice,
    );
    this.askingTook += performance.now() - began;
    this.asking = next;
    this.queue = found.reduce(withRange, this.queue);
    this.readIn(0);
  }

  private forget(): void {
    this.queue = [];
    this.looking = null;
    this.typing = false;
    this.isNew = true;
    if (readingOf(this.view.state).context === null) return;
    this.view.dispatch({ effects: lookedOver.of(null) });
    this.host?.linted(this.view);
  }
}

const asks = ({ transactions }: ViewUpdate, type: StateEffectType<null>): boolean =>
  transactions.some(({ effects }) => effects.some((effect) => effect.is(type)));

/** A line was ended, so that the bullet before it is done. */
const leavesLine = ({ startState, state }: ViewUpdate): boolean => startState.doc.lines < state.doc.lines;

export const reader = ViewPlugin.fromClass(Reader);

/** The findings of an open note; null while it is still being read, or is not linted. */
export const findingsAtRest = (view: EditorView): Finding[] | null =>
  view.plugin(reader)?.isAtRest === true ? findingsIn(view.state) : null;
