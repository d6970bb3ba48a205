import type { EditorState, StateEffect } from '@codemirror/state';
import type { Range } from '../claims/text';
import { inTextOrder, lintWholeNote } from '../lint/lint-note';
import { suppressionsIn } from '../lint/suppressions';
import { withoutSuppressed } from '../lint/unused-suppressions';
import { readNote } from '../notes/read-note';
import type { Lens } from './lint-host';
import { lookOver, sameContext, type NoteContext } from './note-context';
import { withoutRange } from './ranges';
import {
  allMarks,
  findingKey,
  holdsSpecial,
  lookedOver,
  noteSettled,
  placedFinding,
  readingOf,
  stretchRead,
} from './reading';
import { readStretch } from './read-stretch';

/** Characters of the note that one step reads at most, where nothing was edited: a dozen bullets, a few milliseconds. */
const stepLength = 1500;

/** What is still to be done for an open note. */
export interface Pending {
  /** Not read yet, or no longer right; edited stretches stand in the reading itself. */
  queue: readonly Range[];
  /** Where the reader looks; read first. */
  visible: readonly Range[];
  /** Edited and to be left alone for now, since the writer is still at it. */
  hold: readonly Range[];
}

export interface Step {
  effects: StateEffect<unknown>[];
  queue: readonly Range[];
  /** How many claims were read. */
  claims: number;
}

/** The next piece of work; null where all is read. Each step is to be applied before the next is asked for. */
export function readStep(state: EditorState, lens: Lens, pending: Pending): Step | null {
  const { context } = readingOf(state);
  if (context === null || wantsLook(state, context, pending.hold))
    return look(state, lens, context, pending.queue);
  const due = nextDue(state, pending);
  if (!due) return null;
  const read = readStretch(state, due, lens, context, pending.hold);
  const saysMore = read.pieces.some(({ special }) => special) || holdsSpecial(readingOf(state).pieces, read);
  if (saysMore && context.lookedAt !== state.doc) return look(state, lens, context, pending.queue);
  return {
    effects: [stretchRead.of(read)],
    queue: withoutRange(pending.queue, read),
    claims: read.claims,
  };
}

/** An edit where the properties stand or may begin, or of what the note says of itself elsewhere. */
function wantsLook(state: EditorState, { bodyFrom, lookedAt }: NoteContext, hold: readonly Range[]): boolean {
  if (lookedAt === state.doc) return false;
  const reading = readingOf(state);
  const due = hold.reduce(withoutRange, reading.dirty);
  if (due.length === 0) return false;
  const opensProperties = bodyFrom === 0 && state.doc.sliceString(0, 3) === '---';
  return reading.wantsLook || opensProperties || due.some(({ from }) => from <= bodyFrom);
}

function look(state: EditorState, lens: Lens, before: NoteContext | null, queue: readonly Range[]): Step {
  const { pieces, context } = lookOver(lens.path, state.doc, lens.facts.settings);
  const stands = before !== null && sameContext(before, context);
  return {
    effects: [lookedOver.of({ pieces, context })],
    queue: stands ? queue : [{ from: 0, to: state.doc.length }],
    claims: 0,
  };
}

function nextDue(state: EditorState, { queue, visible, hold }: Pending): Range | undefined {
  const dirty = hold.reduce(withoutRange, readingOf(state).dirty)[0];
  if (dirty) return dirty;
  const seen = visible.flatMap((range) => queue.flatMap((wanted) => common(wanted, range)))[0];
  const next = seen ?? queue[0];
  return next && { from: next.from, to: Math.min(next.to, next.from + stepLength) };
}

const common = (one: Range, other: Range): Range[] => {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? [{ from, to }] : [];
};

/**
 * What the rules that read a whole note say, and what the note suppresses: for a note at rest, all of whose
 * claims are read. Null where nothing changes.
 */
export function settle(state: EditorState, { path, facts, inForce }: Lens): StateEffect<unknown> | null {
  const { context } = readingOf(state);
  if (context === null || context.everything) return null;
  const note = readNote(path, state.doc.toString());
  const marks = [...allMarks(state)];
  const raw = marks.filter(({ mark }) => !mark.ofNote).map(({ mark, at }) => placedFinding(mark, at));
  const all = [...raw, ...lintWholeNote(note, facts, inForce)];
  const kept = withoutSuppressed(all, suppressionsIn(note), facts, inForce);
  const rawKeys = new Set(raw.map(findingKey));
  const keptKeys = new Set(kept.map(findingKey));
  const findings = inTextOrder(kept.filter((finding) => !rawKeys.has(findingKey(finding))));
  const hidden = new Set([...rawKeys].filter((key) => !keptKeys.has(key)));
  const before = marks.filter(({ mark }) => mark.ofNote || mark.hidden);
  const stands =
    before.length === findings.length + hidden.size &&
    before.every(({ mark, at }) =>
      (mark.ofNote ? keptKeys : hidden).has(findingKey(placedFinding(mark, at))),
    );
  return stands ? null : noteSettled.of({ findings, hidden });
}
