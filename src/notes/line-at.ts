import type { Note } from './note';

/** The 1-based line that an offset of a note stands on. `\n`, `\r\n` and a lone `\r` all end a line. */
export function lineAt({ text, blocks }: Note, offset: number): number {
  const known = lastBefore(blocks.bullets, offset);
  let line = known?.line ?? 1;
  for (let at = known?.from ?? 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
  }
  return line;
}

/** The last of `places`, which stand in order, that begins at or before `offset`. */
function lastBefore<T extends { from: number }>(places: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
