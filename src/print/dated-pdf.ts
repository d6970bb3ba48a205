import type { Day } from '../days/day';

/**
 * A printed PDF with its dates of creation and change set to noon of `day`: the same sheet printed twice is the
 * same file, so that nothing is written and nothing syncs. Only the standard form `D:20260702120000+00'00'` is
 * replaced, by one as long, so that the file's table of offsets still holds.
 */
export function datedPdf(pdf: Uint8Array, day: Day): Uint8Array {
  const dated = Uint8Array.from(pdf);
  const stamp = bytesOf(`D:${day.replace(/-/g, () => '')}120000+00'00'`);
  for (const key of ['/CreationDate (', '/ModDate (']) {
    const at = find(dated, bytesOf(key));
    const from = at + key.length;
    if (at >= 0 && dated[from + stamp.length] === closing && dated[from] === stamp[0]) dated.set(stamp, from);
  }
  return dated;
}

const closing = ')'.charCodeAt(0);

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function find(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
