import { readFrontMatter } from '../notes/front-matter';
import type { Note } from '../notes/note';
import { scanInSteps } from '../notes/scan-blocks';
import { detached } from './detached';
import { contentHash } from './hash';
import { entriesInSteps, type ReadBefore } from './entries-again';
import { metricKeyOf, type IndexState, type NoteRead } from './index-state';
import { partsIn } from './note-parts';
import { valuesOf } from './note-values';

/** Asked between small pieces of work: null, or a promise to wait for. */
export type Pause = () => Promise<void> | null;

/** Characters. A shorter note is read within a slice. */
const longNote = 8000;

/**
 * Reads notes that are too long to be read at once, in slices; of one that was read before only the entries whose
 * text has changed. Null for a note that is short, or says nothing to us.
 */
export function longNotes(state: IndexState): {
  read: (path: string, text: string, pause: Pause) => Promise<NoteRead | null>;
} {
  const before = new Map<string, ReadBefore>();
  return {
    read: async (path, text, pause) => {
      if (text.length < longNote || !state.glance(text).ours) return null;
      const { before: known, ...read } = await inSlices(
        steps(path, text, state, before.get(path) ?? null),
        pause,
      );
      before.set(path, known);
      state.counts.entries += read.entries;
      return read;
    },
  };
}

type Steps = Generator<void, NoteRead & { before: ReadBefore; entries: number }>;

function* steps(path: string, text: string, state: IndexState, known: ReadBefore | null): Steps {
  const { settings, reading } = state;
  const frontMatter = readFrontMatter(text);
  const blocks = yield* scanInSteps(text, frontMatter.bodyFrom, linesAtOnce);
  const note: Note = { path, text, frontMatter, blocks };
  const { entries, before, read } = yield* entriesInSteps(note, reading, known);
  for (const [at, entry] of entries.entries()) {
    metricKeyOf(state, entry);
    if ((at + 1) % linesAtOnce === 0) yield;
  }
  const values = detached({ ...valuesOf(note, settings, reading, entries), entries: [] });
  yield;
  const parts = yield* partsInSteps(note);
  const hash = contentHash(text);
  yield;
  return { note, values: { ...values, entries }, parts, hash, before, entries: read };
}

const linesAtOnce = 100;

function* partsInSteps(note: Note): Generator<void, string[]> {
  const { headings, paragraphs, bullets } = note.blocks;
  const parts = new Set<string>();
  const add = (blocks: Partial<Note['blocks']>): void => {
    for (const part of partsIn({ ...note, blocks: { ...none, ...blocks } })) parts.add(part);
  };
  add({ headings, paragraphs });
  for (let at = 0; at < bullets.length; at += linesAtOnce) {
    yield;
    add({ bullets: bullets.slice(at, at + linesAtOnce) });
  }
  return detached([...parts]);
}

const none: Note['blocks'] = { bullets: [], headings: [], paragraphs: [], comments: [] };

async function inSlices<T>(work: Generator<void, T>, pause: Pause): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
  }
}
