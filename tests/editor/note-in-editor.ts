import { history, isolateHistory, redo, undo } from '@codemirror/commands';
import { EditorState, type StateCommand, type Transaction, type TransactionSpec } from '@codemirror/state';
import { findingsIn, goodBetween } from '../../src/editor/findings';
import type { Lens } from '../../src/editor/lint-host';
import { answeredOtherwise } from '../../src/editor/other-notes';
import { changedRanges, withRange } from '../../src/editor/ranges';
import type { Looking } from '../../src/editor/look';
import { readStep } from '../../src/editor/read-step';
import { hangsOnWords, settle } from '../../src/editor/settle';
import { noteUnchanged, readingField } from '../../src/editor/reading';
import type { Range } from '../../src/claims/text';
import type { Finding } from '../../src/lint/finding';
import { lintNote } from '../../src/lint/lint-note';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/settings/default-settings';
import { principlesIn } from '../../src/settings/presets';
import type { Settings } from '../../src/settings/settings';

export const path = 'Notes/log.md';

export function lensFor(changed: Partial<Settings> = {}): Lens {
  const settings: Settings = { ...defaultSettings, ...changed };
  const facts = { today: '2026-06-30', settings, principles: principlesIn(settings), vault: null };
  return { path, facts, inForce: rulesInForce(settings.lint) };
}

/** An open note without a browser: edits go in, the reader's work is done by hand. */
export class NoteInEditor {
  state: EditorState;
  private queue: readonly Range[] = [];
  private looking: Looking | null = null;
  /** See `Pending`. */
  pace = 1;
  /** How many effects the reading was told of: each has the editor drawn again. */
  told = 0;
  private settledAfter = -1;

  constructor(
    text: string,
    public lens: Lens = lensFor(),
  ) {
    this.state = EditorState.create({ doc: text, extensions: [readingField, history()] });
  }

  /** Each edit is an undo step of its own. */
  edit(spec: TransactionSpec): this {
    return this.take(this.state.update({ ...spec, annotations: isolateHistory.of('full') }));
  }

  undo(): this {
    return this.run(undo);
  }

  redo(): this {
    return this.run(redo);
  }

  private run(command: StateCommand): this {
    command({ state: this.state, dispatch: (transaction) => void this.take(transaction) });
    return this;
  }

  private take({ state, changes }: Transaction): this {
    this.state = state;
    this.queue = changedRanges(this.queue, changes);
    return this;
  }

  /** Types `text` at the first place that reads `before`, behind it. */
  typeAfter(before: string, text: string): this {
    const at = this.text.indexOf(before) + before.length;
    return this.edit({ changes: { from: at, insert: text } });
  }

  /** Reads all that waits, apart from what is held; answers how many claims were read. */
  read(hold: readonly Range[] = []): number {
    let claims = 0;
    for (;;) {
      const { queue, looking } = this;
      const step = readStep(this.state, this.lens, { queue, visible: [], hold, looking, pace: this.pace });
      if (!step) return claims;
      claims += step.claims;
      this.queue = step.queue;
      this.looking = step.looking;
      if (step.unchanged) noteUnchanged(this.state, step.unchanged);
      this.told += step.effects.length;
      this.state = this.state.update({ effects: step.effects }).state;
    }
  }

  /** Asks other notes again, and reads what they answer otherwise; answers how many claims were read. */
  askOthers(): number {
    let claims = 0;
    for (let from: number | null = 0; from !== null;) {
      const { found, next } = answeredOtherwise(this.state, from, this.lens, () => false);
      this.queue = found.reduce(withRange, this.queue);
      claims += this.read();
      from = next;
    }
    return claims;
  }

  /** As an open editor does: settled where something new was read, or where that hangs on the words alone. */
  rest(): this {
    this.read();
    if (this.told === this.settledAfter && !hangsOnWords(this.state)) return this;
    this.settledAfter = this.told;
    const effect = settle(this.state, this.lens);
    if (effect) this.state = this.state.update({ effects: effect }).state;
    return this;
  }

  get text(): string {
    return this.state.doc.toString();
  }

  get findings(): Finding[] {
    return findingsIn(this.state);
  }

  /** Where claims stand that lead with a quantified result. */
  get good(): number[] {
    return goodBetween(this.state, 0, this.state.doc.length);
  }

  fresh(): Finding[] {
    return lintNote(readNote(path, this.text), this.lens.facts, { inForce: this.lens.inForce });
  }
}

/** Findings in an order that does not hang on how they were come by. */
export const ordered = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
