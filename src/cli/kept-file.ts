import { createHash } from 'node:crypto';
import type { Stamp } from '../vault/index-state';
import { isStill, type KeptIndex, type KeptNote } from '../vault/kept-index';

/** What earlier runs kept of a vault. */
export interface KeptFile extends KeptIndex {
  still: NonNullable<KeptIndex['still']>;
  /** How many notes are kept; one that was added again counts twice. */
  size: number;
  /** Of the file. */
  lines: number;
}

/**
 * A line of the file: all notes that were read at one time. What the last line says of a note counts. Most notes hold
 * nothing of ours: those stand in columns, and no object is made of any.
 */
interface Line {
  key: string;
  /** Milliseconds since the epoch. */
  madeAt: number;
  notes: KeptNote[];
  /** Of the notes that hold nothing. */
  plain: { paths: string[]; modified: number[]; touched: number[]; sizes: number[] };
}

/** With its checksum in front, and in ASCII: so its bytes are its characters. */
export function keptLine(all: readonly KeptNote[], key: string, madeAt: number): string {
  const isPlain = (note: KeptNote): boolean => !note.held && !note.parts && note.lint !== true;
  const plain = all.filter(isPlain);
  const line: Line = {
    key,
    madeAt,
    notes: all.filter((note) => !isPlain(note)),
    plain: {
      paths: plain.map(({ path }) => path),
      modified: plain.map(({ modified }) => modified),
      touched: plain.map(({ modified, touched }) => touched ?? modified),
      sizes: plain.map(({ size }) => size),
    },
  };
  const json = JSON.stringify(line).replace(beyondAscii, escaped);
  return `${checksumOf(json)} ${json}\n`;
}

const beyondAscii = /[^ -~]/g;
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const checksumOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, checksumLength);
const checksumLength = 32;

/** Reads such lines; what was read under another key is left out. Null where a line is damaged. */
export function readKeptFile(bytes: Buffer, key: string): KeptFile | null {
  const read: Line[] = [];
  let lines = 0;
  for (let from = 0; from < bytes.length; lines++) {
    const end = bytes.indexOf('\n', from);
    const json = bytes.subarray(from + checksumLength + 1, Math.max(end, 0));
    if (end < 0 || checksumOf(json) !== bytes.toString('latin1', from, from + checksumLength)) return null;
    const line = JSON.parse(json.toString('latin1')) as Line;
    if (line.key === key) read.push(line);
    from = end + 1;
  }
  return { lines, ...together(read) };
}

/** The first line holds nearly all; what was added later is little, and is looked at first. */
function together([first = nothing, ...later]: readonly Line[]): Omit<KeptFile, 'lines'> {
  const notes = new Map<string, { note: KeptNote; madeAt: number }>();
  const enter = ({ madeAt }: Line, all: readonly KeptNote[]): void => {
    for (const note of all) notes.set(note.path, { note, madeAt });
  };
  enter(first, first.notes);
  for (const line of later) {
    enter(line, line.notes);
    enter(
      line,
      line.plain.paths.map((_, row) => plainNote(line.plain, row)),
    );
  }
  const { madeAt, plain } = first;
  const rowOf = rowsOf(plain.paths);
  return {
    size: notes.size + plain.paths.length,
    get: (path) => {
      const row = notes.has(path) ? undefined : rowOf(path);
      return row === undefined ? notes.get(path) : { note: plainNote(plain, row), madeAt };
    },
    still: (stamp) => {
      const known = notes.get(stamp.path);
      if (known) return isStill(known.note, stamp, known.madeAt) ? known.note : null;
      const row = rowOf(stamp.path);
      // A note that holds nothing is its stamp.
      return row !== undefined && isStill(stampIn(plain, row), stamp, madeAt) ? stamp : null;
    },
  };
}

const nothing: Line = {
  key: '',
  madeAt: 0,
  notes: [],
  plain: { paths: [], modified: [], touched: [], sizes: [] },
};

/** Answers where paths stand: at once those that are asked for in their order, as a listing does. */
function rowsOf(paths: readonly string[]): (path: string) => number | undefined {
  let next = 0;
  let rows: Map<string, number> | null = null;
  return (path) => {
    if (paths[next] === path) return next++;
    rows ??= new Map(paths.map((one, row) => [one, row]));
    const row = rows.get(path);
    if (row !== undefined) next = row + 1;
    return row;
  };
}

const stampIn = ({ modified, touched, sizes }: Line['plain'], row: number): Stamp => ({
  modified: modified[row] ?? 0,
  touched: touched[row] ?? 0,
  size: sizes[row] ?? 0,
});

const plainNote = (plain: Line['plain'], row: number): KeptNote => ({
  path: plain.paths[row] ?? '',
  ...stampIn(plain, row),
});
