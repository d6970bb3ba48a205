import { hashOf } from './hash';
import { beginMark, endMark, idPattern, withoutMarks } from './region-markers';

/**
 * A stretch of a generated document that is refreshed as a whole. Ids with the same word before the first
 * hyphen are peers (`entry-checkout`, `entry-search`): only peers ever change places.
 */
export interface Part {
  id: string;
  markdown: string;
}

/** A part as it is to stand in the note. */
export interface Written {
  id: string;
  /** Its place in the document, from 1. */
  order: number;
  /** What stands between the marks. */
  body: string;
  /** With its marks. */
  whole: string;
  /** The same where another place in the document is told. */
  wholeAt: (order: number) => string;
}

export const peersOf = (id: string): string => id.split('-', 1)[0] ?? id;

export const lineEndOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** Throws where an id is not one, or stands twice: a mistake of the caller's, not of the user's. */
export function writtenParts(parts: readonly Part[], lineEnd: string): Written[] {
  const seen = new Set<string>();
  return parts.map(({ id, markdown }, index) => {
    if (!idPattern.test(id) || seen.has(id)) throw new RangeError(`Not an id of its own: "${id}"`);
    seen.add(id);
    const lines = withoutMarks(markdown).split(/\r\n|\r|\n/);
    const body = ['', ...withoutOuterBlanks(lines), ''].join(lineEnd);
    const hash = hashOf(body);
    const wholeAt = (order: number): string => [beginMark(id, order, hash), body, endMark(id)].join(lineEnd);
    return { id, order: index + 1, body, whole: wholeAt(index + 1), wholeAt };
  });
}

function withoutOuterBlanks(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  let last = lines.length;
  while (lines[last - 1]?.trim() === '') last--;
  return lines.slice(first, last);
}
