import { moved } from '../claims/text';
import { placesInSteps, type EntryPlace } from '../notes/entry/places';
import { readEntry, type EntryReading, type ImpactEntry } from '../notes/impact-entry';
import type { Note } from '../notes/note';
import { noteSensitivity } from '../notes/sensitivity';
import type { Stated } from '../notes/stated';
import { detached } from './detached';
import { contentHash } from './hash';

/** Entries by what they were read from: found again wherever their text stands now. */
export interface ReadBefore {
  /** What the note says of all its entries. */
  context: string;
  byText: ReadonlyMap<string, ImpactEntry>;
}

export interface EntriesRead {
  entries: ImpactEntry[];
  /** To be handed in when the note is read the next time. */
  before: ReadBefore;
  /** How many were read anew. */
  read: number;
}

/**
 * The impact entries of a note, entry by entry: of those whose text stands as it did before only the places are
 * new. The same as `impactEntries`, sharing no characters with the note.
 */
export function* entriesInSteps(
  note: Note,
  reading: EntryReading,
  before: ReadBefore | null,
): Generator<void, EntriesRead> {
  const context = contextOf(note, reading);
  const known = before?.context === context ? before.byText : null;
  const byText = new Map<string, ImpactEntry>();
  const entries: ImpactEntry[] = [];
  let read = 0;
  for (const place of placesInSteps(note, reading)) {
    const key = keyOf(note, place);
    const same = known?.get(key);
    if (!same) read++;
    const entry = same ? entryAt(same, place) : detached(readEntry(note, place, reading));
    entries.push(entry);
    byText.set(key, entry);
    yield;
  }
  return { entries, before: { context, byText }, read };
}

const contextOf = (note: Note, reading: EntryReading): string =>
  JSON.stringify([
    note.path,
    [...note.frontMatter.properties].map(([name, { value }]) => [name, value]),
    note.frontMatter.problems.map(({ message }) => message),
    noteSensitivity(note, reading),
  ]);

/** Of the entry's text, how its blocks lie in it, and what it stands under. */
function keyOf({ text, blocks: { bullets } }: Note, { from, to, bullet, stretches }: EntryPlace): string {
  const parts = [text.slice(from, to), ...stretches.map((part) => `${part.from - from} ${part.to - from}`)];
  for (let at = bullets[bullet ?? -1]?.parent ?? -1; at >= 0; at = bullets[at]?.parent ?? -1) {
    const parent = bullets[at];
    if (parent) parts.push(text.slice(parent.contentFrom, parent.contentTo));
  }
  return contentHash(parts.join('\0'));
}

function entryAt(entry: ImpactEntry, { from, line, bullet }: EntryPlace): ImpactEntry {
  const by = from - entry.from;
  const down = line - entry.line;
  if (by === 0 && down === 0 && bullet === entry.bullet) return entry;
  const placed = <T extends { from: number; to: number; line: number }>(part: T): T => ({
    ...moved(part, by),
    line: part.line + down,
  });
  const { evidence, principles, problems } = entry;
  const stated = Object.entries(entry).flatMap(([name, value]) =>
    isStated(value) ? [[name, placed(value)] as const] : [],
  );
  return {
    ...entry,
    ...(Object.fromEntries(stated) as Partial<ImpactEntry>),
    from,
    to: entry.to + by,
    line,
    bullet,
    evidence: evidence.map((proof) => ({ ...placed(proof), link: proof.link && moved(proof.link, by) })),
    principles: {
      ...principles,
      unknown: principles.unknown.map((part) => moved(part, by)),
      line: principles.line === null ? null : principles.line + down,
    },
    problems: problems.map((problem) => moved(problem, by)),
  };
}

const isStated = (value: unknown): value is Stated<unknown> =>
  typeof value === 'object' && value !== null && 'source' in value;
