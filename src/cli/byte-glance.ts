import { frontMatterBlock } from '../notes/properties/split';
import { frontGlanceFor, type GlanceSettings } from '../vault/sources';
import { codeFences } from './code-fences';
import type { NoteBytes } from './note-room';

/** Tells of each of some notes whether it may hold something of ours, without making texts of them. */
export type ByteGlance = (bytes: Buffer, notes: readonly NoteBytes[]) => boolean[];

/**
 * What `glanceFor` tells, by the bytes of many notes at once: their few signs are found in one go. It errs on the
 * side of reading, but for tags that surely stand in fenced code, where they say nothing. Null where the settings
 * hold words that bytes may spell otherwise.
 */
export function byteGlanceFor(settings: GlanceSettings): ByteGlance | null {
  const tag = settings.tag.replace(/^#/, () => '').toLowerCase();
  if (!isPlain(tag) || !isPlain(settings.kindProperty)) return null;
  const frontTells = frontGlanceFor(settings);
  return (bytes, notes) => {
    const told = notes.map(
      (note) =>
        begins(bytes, note, byteOrderMark) || (begins(bytes, note, fence) && frontTells(front(bytes, note))),
    );
    for (const name of [tag, 'pay']) markTags(bytes, notes, name, told);
    for (const sign of commentSigns) markWhere(bytes, notes, { sign, isOurs: holdsDirective(bytes) }, told);
    return told;
  };
}

/** ASCII letters, digits and signs without a second capital: the same in a text and in its bytes. */
const isPlain = (name: string): boolean => /^[!-~]+$/.test(name) && !/k/i.test(name);

/** Whatever begins with this mark is read. */
const byteOrderMark = Buffer.from('\ufeff');
const fence = Buffer.from('---');
/** Directives stand in comments, whose signs are rarer and found faster. */
const commentSigns = [Buffer.from('%%'), Buffer.from('<!--')];

const begins = (bytes: Buffer, { from, to }: NoteBytes, sign: Buffer): boolean =>
  to - from >= sign.length && sign.every((byte, at) => bytes[from + at] === byte);

/** The beginning of a note with its front matter whole, one character for each byte. */
function front(bytes: Buffer, { from, to }: NoteBytes): string {
  const most = from + longestFront;
  if (most >= to) return bytes.toString('latin1', from, to);
  const text = bytes.toString('latin1', from, most);
  const block = frontMatterBlock(text);
  // A last line that was cut off may be more than a fence.
  return block && block.bodyFrom < text.length ? text : bytes.toString('latin1', from, to);
}

const longestFront = 300;

/** Marks the notes that carry `#name` or `#name/part`, in capitals or not, wherever it may be read. */
function markTags(bytes: Buffer, notes: readonly NoteBytes[], name: string, told: boolean[]): void {
  const first = name.charAt(0);
  for (const letter of new Set([first, first.toUpperCase()])) {
    let fences: { note: NoteBytes; isCode: (at: number) => boolean } | null = null;
    const isOurs = (at: number, note: NoteBytes): boolean => {
      if (!isTagAt(bytes, at, note.to, name)) return false;
      if (fences?.note !== note) fences = { note, isCode: codeFences(bytes, bodyOf(bytes, note)) };
      return !fences.isCode(at);
    };
    markWhere(bytes, notes, { sign: Buffer.from(`#${letter}`), isOurs }, told);
  }
}

function isTagAt(bytes: Buffer, at: number, to: number, name: string): boolean {
  const end = at + 1 + name.length;
  return (
    end <= to &&
    bytes.toString('latin1', at + 1, end).toLowerCase() === name &&
    (end === to || !/[\w-]/.test(bytes.toString('latin1', end, end + 1)))
  );
}

function bodyOf(bytes: Buffer, note: NoteBytes): NoteBytes {
  const block = begins(bytes, note, fence) ? frontMatterBlock(front(bytes, note)) : null;
  return { from: note.from + (block?.bodyFrom ?? 0), to: note.to };
}

const holdsDirective =
  (bytes: Buffer): Wanted['isOurs'] =>
  (at, { to }) =>
    bytes.subarray(at, to).includes('review-prep-');

interface Wanted {
  sign: Buffer;
  /** Whether the sign at this place tells that the note is to be read. */
  isOurs: (at: number, note: NoteBytes) => boolean;
}

/** Marks the notes that hold the sign; one that is marked is passed over. */
function markWhere(
  bytes: Buffer,
  notes: readonly NoteBytes[],
  { sign, isOurs }: Wanted,
  told: boolean[],
): void {
  let index = 0;
  for (let at = bytes.indexOf(sign); at >= 0;) {
    while ((notes[index]?.to ?? Infinity) <= at) index++;
    const note = notes[index];
    if (!note) return;
    told[index] ||= isOurs(at, note);
    at = bytes.indexOf(sign, told[index] ? note.to : at + 1);
  }
}
