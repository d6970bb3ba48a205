import { createHash } from 'node:crypto';
import { columnsOf, keptIn, pathsIn, type KeptColumns } from '../vault/kept-columns';
import type { KeptIndex, KeptNote } from '../vault/kept-index';

/** What earlier runs kept of a vault. */
export interface KeptFile extends KeptIndex {
  /** How many notes are kept; one that was added again counts twice. */
  size: number;
  /** Of the file. */
  lines: number;
}

/**
 * A line of the file: all notes that were read at one time. What the last line says of a note counts. It has its
 * checksum in front, and is in ASCII: so its bytes are its characters.
 */
export function keptLine(all: readonly KeptNote[], key: string, madeAt: number): string {
  const json = JSON.stringify(columnsOf(all, key, madeAt)).replace(beyondAscii, escaped);
  return `${checksumOf(json)} ${json}\n`;
}

const beyondAscii = /[^ -~]/g;
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const checksumOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, checksumLength);
const checksumLength = 32;

/** Reads such lines; what was read under another key is left out. Null where a line is damaged. */
export function readKeptFile(bytes: Buffer, key: string): KeptFile | null {
  const read: KeptColumns[] = [];
  let lines = 0;
  for (let from = 0; from < bytes.length; lines++) {
    const end = bytes.indexOf('\n', from);
    const json = bytes.subarray(from + checksumLength + 1, Math.max(end, 0));
    if (end < 0 || checksumOf(json) !== bytes.toString('latin1', from, from + checksumLength)) return null;
    const line = JSON.parse(json.toString('latin1')) as KeptColumns;
    if (line.key === key) read.push(line);
    from = end + 1;
  }
  return { lines, ...together(read) };
}

/** The first line holds nearly all; what was added later is little, and is looked at first. */
function together([first = columnsOf([], '', 0), ...later]: readonly KeptColumns[]): Omit<KeptFile, 'lines'> {
  const latest = new Map<string, KeptIndex>();
  for (const line of later) {
    const added = keptIn(line);
    for (const path of pathsIn(line)) latest.set(path, added);
  }
  const most = keptIn(first);
  return {
    size: latest.size + first.sizes.length,
    get: (path) => (latest.get(path) ?? most).get(path),
    still: (stamp) => (latest.get(stamp.path) ?? most).still(stamp),
  };
}
