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
  renumberNodes(dated);
  return dated;
}

/**
 * Chromium names the tagged nodes of a page after a counter that other work moves, `(node00000409)`. They are
 * counted anew from 1, in the same order and with as many digits.
 */
function renumberNodes(pdf: Uint8Array): void {
  const places: { at: number; name: string }[] = [];
  for (let at = find(pdf, nodeMark); at >= 0; at = find(pdf, nodeMark, at + 1)) {
    const from = at + nodeMark.length;
    const name = String.fromCharCode(...pdf.subarray(from, from + nodeDigits));
    if (/^\d{8}$/.test(name) && pdf[from + nodeDigits] === closing) places.push({ at: from, name });
  }
  const order = [...new Set(places.map(({ name }) => name))].sort();
  const numbers = new Map(order.map((name, index) => [name, String(index + 1).padStart(nodeDigits, '0')]));
  for (const { at, name } of places) pdf.set(bytesOf(numbers.get(name) ?? name), at);
}

const nodeDigits = 8;

const closing = ')'.charCodeAt(0);

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const nodeMark = bytesOf('(node');

function find(bytes: Uint8Array, wanted: Uint8Array, start = 0): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0, start); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
