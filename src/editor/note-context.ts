import type { ChangeDesc, Text } from '@codemirror/state';
import type { Range } from '../claims/text';
import type { Finding } from '../lint/finding';
import { noteScope, type NoteScope } from '../lint/scope';
import { suppressionsIn, type Suppression } from '../lint/suppressions';
import { readFrontMatter } from '../notes/front-matter';
import type { Blocks, Note } from '../notes/note';
import { readPieces } from '../notes/pieces';
import type { Settings } from '../settings/settings';
import type { PieceRange } from './reading';

/** What a note as a whole says of each bullet in it. */
export interface NoteContext {
  /** Where the properties end. */
  bodyFrom: number;
  /** Null where lint reads no bullet of the note. */
  scope: NoteScope | null;
  /** The note wants no linting at all. */
  everything: boolean;
  switchedOff: ReadonlySet<string>;
  comments: readonly Suppression[];
  /** The document that this was read from. */
  lookedAt: Text;
}

export interface Look {
  pieces: PieceRange[];
  context: NoteContext;
}

/** Scans the whole note without reading a claim. */
export function lookOver(path: string, doc: Text, settings: Settings): Look {
  const text = doc.toString();
  const frontMatter = readFrontMatter(text);
  const pieces: PieceRange[] = [];
  const blocks: Blocks = { bullets: [], headings: [], paragraphs: [], comments: [] };
  readPieces(text, frontMatter.bodyFrom, (piece) => {
    const { from, to } = piece;
    pieces.push({ from, to, special: isSpecial(text, piece.blocks, settings) });
    blocks.paragraphs.push(...piece.blocks.paragraphs);
    blocks.comments.push(...piece.blocks.comments);
    return true;
  });
  const note: Note = { path, text, frontMatter, blocks };
  const { everything, rules, comments } = suppressionsIn(note);
  const { bodyFrom } = frontMatter;
  const scope = noteScope(note, settings);
  return { pieces, context: { bodyFrom, scope, everything, switchedOff: rules, comments, lookedAt: doc } };
}

/** Whether a piece says something of the whole note, so that a change of it may change how others are read. */
export function isSpecial(
  text: string,
  { paragraphs, comments }: Blocks,
  { tag }: Pick<Settings, 'tag'>,
): boolean {
  const name = tag.replace(/^#/, '').toLowerCase();
  return (
    paragraphs.some(({ from, to }) => {
      const prose = text.slice(from, to).toLowerCase();
      return prose.includes('::') || prose.includes(`#${name}`);
    }) || comments.some(({ from, to }) => text.slice(from, Math.min(to, from + 80)).includes('review-prep'))
  );
}

/** Whether bullets read by the one would be read the same by the other; `other` is of the same text. */
export function sameContext(one: NoteContext, other: NoteContext): boolean {
  return contextKey(one) === contextKey(other);
}

/** Suppressions are applied to what was found, so that they change nothing of how a claim is read. */
const contextKey = ({ scope, everything }: NoteContext): string =>
  JSON.stringify([scope && { ...scope, fields: [...scope.fields] }, everything]);

/** By the comments and properties known so far; whether one is unused shows once the note rests. */
export const isSuppressed = ({ rule, from, to }: Finding, { switchedOff, comments }: NoteContext): boolean =>
  switchedOff.has(rule) ||
  comments.some(
    (comment) => (comment.rule ?? rule) === rule && from <= comment.reach.to && to >= comment.reach.from,
  );

export function movedContext(context: NoteContext, changes: ChangeDesc): NoteContext {
  const { scope, comments, bodyFrom } = context;
  const place = <R extends Range>(range: R): R => ({
    ...range,
    from: changes.mapPos(range.from, -1),
    to: changes.mapPos(range.to, 1),
  });
  return {
    ...context,
    bodyFrom: changes.mapPos(bodyFrom, 1),
    scope: scope && { ...scope, generated: scope.generated.map(place) },
    comments: comments.map((comment) => ({ ...comment, reach: place(comment.reach), at: place(comment.at) })),
  };
}
