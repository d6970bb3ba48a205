import type { EditorState, StateEffect } from '@codemirror/state';
import type { Range } from '../claims/text';
import { glance } from './glance';
import type { Lens } from './lint-host';
import { beginLook, lookOn, type Looking } from './look';
import { foundNear } from './moved-reading';
import { opening, opensProperties, sameContext, type NoteContext } from './note-context';
import { holdsSpecial } from './piece-marks';
import { withoutRange } from './ranges';
import { readStretch, type ReadAgain } from './read-stretch';
import {
  lookedOver,
  readUnchanged,
  readingOf,
  stretchRead,
  type ReadUnchanged,
  type StretchRead,
} from './reading';

/** Characters of the note that one step reads at most, where nothing was edited: a dozen bullets, a few milliseconds. */
const stepLength = 1500;

/** Characters that one step of a look scans: no claim is read, so that it is a few milliseconds, too. */
const lookLength = 100_000;

/** Whole characters: a place in a text is no fraction. */
const lengthOf = ({ pace }: Pick<Pending, 'pace'>): number => Math.ceil(stepLength * pace);

/** What is still to be done for an open note. */
export interface Pending {
  /** Not read yet, or no longer right; edited stretches stand in the reading itself. */
  queue: readonly Range[];
  /** Where the reader looks; read first. */
  visible: readonly Range[];
  /** Edited and to be left alone for now, since the writer is still at it. */
  hold: readonly Range[];
  /** A look over the note that has begun. */
  looking: Looking | null;
  /** How much of a step's length is read in one: less on a slow device, or where code runs for the first time. */
  pace: number;
}

export interface Step extends Pick<Pending, 'queue' | 'looking'> {
  effects: StateEffect<unknown>[];
  /** Read as it was: to be noted, since no effect tells of it. */
  unchanged: ReadUnchanged | null;
  /** To be applied before the next step is asked for; others may be gathered. */
  isFirst: boolean;
  /** How many claims were read. */
  claims: number;
}

/** The next piece of work; null where all is read. */
export function readStep(state: EditorState, lens: Lens, pending: Pending): Step | null {
  const { context } = readingOf(state);
  if (context === null || wantsLook(state, context, pending.hold)) return look(state, lens, pending);
  const { dirty } = readingOf(state);
  const edited = pending.hold.reduce(withoutRange, dirty)[0];
  const due = edited ?? nextQueued(pending, lengthOf(pending));
  if (!due) return null;
  const read = readStretch(state, due, lens, context, pending.hold);
  const saysMore =
    read.pieces.some(({ special }) => special) ||
    holdsSpecial(foundNear(readingOf(state), read).pieces, read);
  if (saysMore && context.lookedAt !== state.doc) return look(state, lens, pending);
  return asStep(state, pending, read, edited !== undefined);
}

function asStep(state: EditorState, { queue }: Pending, read: ReadAgain, isEdited: boolean): Step {
  const unchanged = readUnchanged(state, read);
  return {
    effects: unchanged ? [] : [stretchRead.of(read)],
    unchanged,
    queue: withoutRange(queue, read),
    looking: null,
    isFirst: isEdited && !unchanged,
    claims: read.claims,
  };
}

/** An edit where the properties stand or may begin, or of what the note says of itself elsewhere. */
function wantsLook(
  state: EditorState,
  { frontMatter: { bodyFrom }, lookedAt, opens }: NoteContext,
  hold: readonly Range[],
): boolean {
  if (lookedAt === state.doc) return false;
  const reading = readingOf(state);
  const due = hold.reduce(withoutRange, reading.dirty);
  if (due.length === 0) return false;
  if (reading.wantsLook || due.some(({ from }) => from <= bodyFrom)) return true;
  // Asked of the document only where it may have changed: the beginning of a long note is slow to find after a rest.
  const mayOpen = bodyFrom === 0 && (opens || due.some(({ from }) => from < opening));
  return mayOpen && opensProperties(state.doc);
}

function look(state: EditorState, lens: Lens, pending: Pending): Step {
  const { path } = lens;
  const { settings } = lens.facts;
  const { queue } = pending;
  const { context: before } = readingOf(state);
  const isUnderWay = pending.looking?.doc === state.doc;
  const looking = (isUnderWay ? pending.looking : null) ?? beginLook(path, state.doc, settings);
  const seen = before === null && pending.visible[0];
  if (seen && looking.seenTo < seen.to) {
    const read = glance(state, lens, looking, seen, lengthOf(pending));
    looking.seenTo = read && read.to > looking.seenTo ? read.to : Infinity;
    if (read) {
      looking.glanced = joined(looking.glanced, read);
      const effects = looking.seenTo < seen.to ? [] : takeGlanced(looking);
      return { ...told(effects), queue, looking, claims: read.claims };
    }
  }
  const done = lookOn(looking, path, settings, lookLength);
  if (!done) return { ...told([]), queue, looking, claims: 0 };
  const stands = before !== null && sameContext(before, done.context);
  return {
    ...told([...takeGlanced(looking), lookedOver.of(done)]),
    queue: stands ? queue : [{ from: 0, to: state.doc.length }],
    looking: null,
    claims: 0,
  };
}

/** What is in sight is told at once; where something else came in sight meanwhile, that alone. */
function joined(before: StretchRead | null, read: StretchRead): StretchRead {
  if (before?.to !== read.from) return read;
  return {
    from: before.from,
    to: read.to,
    pieces: [...before.pieces, ...read.pieces],
    findings: [...before.findings, ...read.findings],
    comments: [...before.comments, ...read.comments],
    held: [],
  };
}

function takeGlanced(looking: Looking): StateEffect<unknown>[] {
  const { glanced } = looking;
  looking.glanced = null;
  return glanced ? [stretchRead.of(glanced)] : [];
}

const told = (effects: StateEffect<unknown>[]) => ({ effects, unchanged: null, isFirst: true });

function nextQueued({ queue, visible }: Pending, length: number): Range | undefined {
  const seen = visible.flatMap((range) => queue.flatMap((wanted) => common(wanted, range)))[0];
  const next = seen ?? queue[0];
  return next && { from: next.from, to: Math.min(next.to, next.from + length) };
}

const common = (one: Range, other: Range): Range[] => {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? [{ from, to }] : [];
};
