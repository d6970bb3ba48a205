import type { Claim } from '../claims/claim';
import { moved } from '../claims/text';
import type { Finding } from '../lint/finding';
import { lintBullet } from '../lint/lint-bullet';
import { lintWholeNote } from '../lint/lint-note';
import type { RulesInForce } from '../lint/rules-in-force';
import { bulletsInScope } from '../lint/scope';
import { suppressionsIn, type Suppression } from '../lint/suppressions';
import type { Blocks, FrontMatter, Heading, Note } from '../notes/note';
import type { Piece } from '../notes/pieces';
import { listened, type Asked } from './asked';
import type { Lens } from './lint-host';
import { isSpecial, isSuppressed, type NoteContext } from './note-context';
import { isTagged } from './piece-marks';
import type { StretchRead } from './reading';

/** A piece in a stretch of the note that was cut out. */
export interface CutOut {
  text: string;
  /** Where the stretch begins in the note, and how many lines stand before it. */
  at: number;
  lineBefore: number;
  /** The piece's first line in the note, 1-based. */
  line: number;
  piece: Piece;
  /** Only what it is counts for now, not what its claims say. */
  isHeld: boolean;
}

export interface PieceRead extends Pick<StretchRead, 'findings' | 'comments'> {
  special: boolean;
  tagged: boolean;
  asked: readonly Asked[];
  /** See `PieceRange`. */
  good: number[];
  /** How many claims were read. */
  claims: number;
}

/** Reads a piece by what the note as a whole says: its claims and its entries, the suppressions of its lines. */
export function readPiece(cut: CutOut, given: Lens, context: NoteContext): PieceRead {
  const claims: Claims = new Map();
  const lens = { ...given, inForce: remembering(given.inForce, claims) };
  const { text, piece, isHeld } = cut;
  const { settings } = lens.facts;
  const { blocks } = piece;
  const asked: Asked[] = [];
  const read: PieceRead = {
    asked,
    good: [],
    special: isSpecial(text, blocks, settings, context.scope),
    tagged: isTagged(text, blocks.bullets, settings.tag),
    comments: blocks.comments.length > 0 ? lineSuppressions(cut) : [],
    findings: [],
    claims: 0,
  };
  if (isHeld || blocks.bullets.length === 0 || context.everything) return read;
  const { switchedOff, comments } = context;
  const quiet = { switchedOff, comments: [...comments.filter(({ ofLine }) => !ofLine), ...read.comments] };
  for (const finding of [
    ...lintClaims(cut, lens, context, read, claims),
    ...lintEntries(cut, lens, context, read, asked),
  ])
    read.findings.push({ finding, hidden: isSuppressed(finding, quiet) });
  return read;
}

function lineSuppressions({ text, at, piece: { blocks } }: CutOut): Suppression[] {
  return suppressionsIn({ path: '', text, frontMatter: noProperties, blocks })
    .comments.filter(({ ofLine }) => ofLine)
    .map((found) => ({ ...found, reach: moved(found.reach, at), at: moved(found.at, at) }));
}

/** Claims by their text: the rules that read entries ask for those again. */
type Claims = Map<string, Claim>;

function remembering(inForce: RulesInForce, claims: Claims): RulesInForce {
  const readClaim: RulesInForce['readClaim'] = (text, words) => {
    const claim = claims.get(text) ?? inForce.readClaim(text, words);
    claims.set(text, claim);
    return claim;
  };
  return { ...inForce, readClaim };
}

/** It leads with a quantified result. */
const isGood = (claim: Claim | undefined): boolean =>
  claim !== undefined && claim.class === 'outcome-first' && claim.quantified;

function lintClaims(
  cut: CutOut,
  lens: Lens,
  { scope, headings }: NoteContext,
  read: PieceRead,
  claims: Claims,
): Finding[] {
  if (scope === null) return [];
  const { text, at } = cut;
  const { path, facts, inForce } = lens;
  const { kind, wholeNote, fields } = scope;
  const generated = scope.generated.map((range) => moved(range, -at));
  const blocks = belowHeading(
    cut.piece.blocks,
    headings.findLast(({ from }) => from < at + cut.piece.from),
  );
  const part: Note = { path, text, frontMatter: noProperties, blocks };
  const placed = bulletsInScope(part, facts.settings, { kind, wholeNote, fields, generated });
  read.claims = placed.length;
  return placed.flatMap(({ bullet: { contentFrom, contentTo }, surroundings }) => {
    const own = text.slice(contentFrom, contentTo);
    const found = lintBullet(surroundings, own, at + contentFrom, facts, inForce);
    if (isGood(claims.get(own))) read.good.push(contentFrom - cut.piece.from);
    return found;
  });
}

/** The piece's bullets stand below a heading of another piece. */
function belowHeading(blocks: Blocks, above: Heading | undefined): Blocks {
  if (!above) return { ...blocks, paragraphs: [], comments: [] };
  const bullets = blocks.bullets.map((bullet) => ({ ...bullet, heading: bullet.heading + 1 }));
  return { bullets, headings: [above, ...blocks.headings], paragraphs: [], comments: [] };
}

/** Where the bullets are the entries, the rules that read entries need no more of the note than its properties. */
function lintEntries(
  cut: CutOut,
  lens: Lens,
  context: NoteContext,
  { tagged }: PieceRead,
  asked: Asked[],
): Finding[] {
  const isOwn = context.unit === 'bullets' || context.unit === 'bullets-else-note';
  if (!tagged || !isOwn || context.hasOwnRules) return [];
  const { text, at, lineBefore, piece } = cut;
  const { path, facts, inForce } = lens;
  const bullets = piece.blocks.bullets.map((bullet) => ({ ...bullet, line: bullet.line + lineBefore }));
  const { range, bodyFrom, properties } = context.frontMatter;
  const part: Note = {
    path,
    text,
    // By its fields: a copy of a moved one is of another shape to an engine, which then forgets the code of what reads it.
    frontMatter: { range, bodyFrom, properties, problems: [] },
    blocks: { ...piece.blocks, bullets },
  };
  const vault = listened(facts.vault, { path, line: cut.line }, asked);
  return lintWholeNote(part, { ...facts, vault }, inForce, null, at);
}

const noProperties: FrontMatter = { range: null, bodyFrom: 0, properties: new Map(), problems: [] };
