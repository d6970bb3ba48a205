import type { EditorState } from '@codemirror/state';
import type { Range } from '../claims/text';
import { readPieces, type Piece } from '../notes/pieces';
import type { Lens } from './lint-host';
import type { Looking } from './look';
import { contextOf } from './note-context';
import { readIn, type ReadAgain } from './read-stretch';

/** Characters. A look over a shorter note is done within a frame. */
const longNote = 100_000;

/** What may leave something open that reaches down to a later line. */
const opensMore = /```|~~~|%%|<!--|<%|^[ \t>]{0,20}<[a-z!?/]/im;

/**
 * Reads what is in sight of a long note before the look over all of it is done, so that its underlines are there
 * with the first frame: about `length` characters more. Null where what stands elsewhere may say how it is to be
 * read.
 */
export function glance(
  state: EditorState,
  lens: Lens,
  looking: Looking,
  seen: Range,
  length: number,
): ReadAgain | null {
  const { text, frontMatter, scope, doc, seenTo } = looking;
  const { bodyFrom } = frontMatter;
  if (text.length < longNote || scope === null || (seenTo < 0 && text.includes('review-prep', bodyFrom)))
    return null;
  const note = { path: lens.path, text, frontMatter, blocks: noBlocks };
  const context = contextOf(note, lens.facts.settings, doc);
  if (context.everything || context.hasOwnRules || context.unit !== 'bullets') return null;
  const goesOn = seenTo >= seen.from && seenTo < seen.to;
  const from = goesOn ? seenTo : startBefore(text, bodyFrom, seen.from);
  if (from === null) return null;
  const wanted = Math.min(seen.to, Math.max(from, seen.from) + length);
  const part = text.slice(from, Math.min(text.length, seen.to + margin));
  const pieces: Piece[] = [];
  readPieces(part, 0, (piece) => {
    const isWhole = piece.to < part.length || seen.to + margin >= text.length;
    if (isWhole) pieces.push(piece);
    return isWhole && from + piece.to < wanted;
  });
  return readIn(state, part, from, pieces, lens, context, []);
}

const margin = 2000;
const noBlocks = { bullets: [], headings: [], paragraphs: [], comments: [] };

/** Where a bullet or heading begins at or before `at`, so that it reads the same whatever stands before. */
function startBefore(text: string, bodyFrom: number, at: number): number | null {
  if (at <= bodyFrom + margin) return bodyFrom;
  if (opensMore.test(text.slice(bodyFrom, at))) return null;
  for (let line = text.lastIndexOf('\n', at - 1) + 1; line > bodyFrom;) {
    if (/^(?:[-*+]|#{1,6})[ \t]{1,4}[^-*+\s]/.test(text.slice(line, line + 12))) return line;
    line = text.lastIndexOf('\n', line - 2) + 1;
  }
  return bodyFrom;
}
