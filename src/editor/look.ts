import type { Text } from '@codemirror/state';
import { readFrontMatter } from '../notes/front-matter';
import type { Blocks, FrontMatter } from '../notes/note';
import { readPieces, type Piece } from '../notes/pieces';
import { noteScope, type NoteScope } from '../lint/scope';
import { contextOf, isSpecial, type NoteContext, type NoteSettings } from './note-context';
import { nothingAsked } from './asked';
import { isTagged, type PieceRange } from './piece-marks';
import type { StretchRead } from './reading';

/** A look over a note, as far as it has come. */
export interface Looking {
  doc: Text;
  text: string;
  frontMatter: FrontMatter;
  /** By what the properties alone say. */
  scope: NoteScope | null;
  /** Where it goes on. */
  at: number;
  /** How far the stretch in sight is read already. */
  seenTo: number;
  /** What was read of it and not told yet: each telling draws the editor. */
  glanced: StretchRead | null;
  pieces: PieceRange[];
  blocks: Blocks;
}

export interface Look {
  pieces: PieceRange[];
  context: NoteContext;
}

export function beginLook(path: string, doc: Text, settings: NoteSettings): Looking {
  // Joined at once: the document's own way makes a text of ten thousand parts, which whoever reads it first pays for.
  const text = doc.toJSON().join('\n');
  const frontMatter = readFrontMatter(text);
  const blocks: Blocks = { bullets: [], headings: [], paragraphs: [], comments: [] };
  const scope = noteScope({ path, text, frontMatter, blocks }, settings);
  return {
    doc,
    text,
    frontMatter,
    scope,
    at: frontMatter.bodyFrom,
    seenTo: -1,
    glanced: null,
    pieces: [],
    blocks,
  };
}

/** Scans about `amount` characters more without reading a claim; null where more is to be done. */
export function lookOn(looking: Looking, path: string, settings: NoteSettings, amount: number): Look | null {
  const { text, frontMatter, blocks, pieces, doc } = looking;
  const until = looking.at + amount;
  readPieces(text, looking.at, (piece) => {
    take(piece, looking, settings);
    looking.at = piece.to;
    return piece.to < until;
  });
  if (looking.at < text.length && looking.at >= until) return null;
  return { pieces, context: contextOf({ path, text, frontMatter, blocks }, settings, doc) };
}

function take({ from, to, blocks: own }: Piece, looking: Looking, settings: NoteSettings): void {
  const { text, pieces, blocks, scope } = looking;
  pieces.push({
    from,
    to,
    special: isSpecial(text, own, settings, scope),
    tagged: isTagged(text, own.bullets, settings.tag),
    asked: nothingAsked,
    good: [],
  });
  blocks.paragraphs.push(...own.paragraphs);
  blocks.comments.push(...own.comments);
  blocks.headings.push(...own.headings);
}
