import { readClaim } from '../../claims/read-claim';
import type { Claim, ClaimWords, Figure } from '../../claims/claim';
import type { Range } from '../../claims/text';
import { readNote } from '../../notes/read-note';
import { namedNotes } from '../named-notes';
import type { Asked, SharedFlags } from '../program';
import { exitCodes, type Terminal } from '../terminal';

/** How one bullet was read; offsets are those of the file. */
interface ReadBullet {
  line: number;
  from: number;
  to: number;
  claim: Claim;
}

interface ClaimsFlags extends SharedFlags {
  stdin?: boolean;
  format?: 'table' | 'json';
}

/** Every bullet of every note, as it is read. */
export async function runClaims({ words, flags }: Asked, terminal: Terminal): Promise<number> {
  const asked = flags as ClaimsFlags;
  const notes = await namedNotes(words, { stdin: asked.stdin === true, useCache: false }, terminal);
  const files: { path: string; claims: ReadBullet[] }[] = [];
  for (const note of notes) {
    const { path, vault } = note;
    const text = await note.read();
    if (text !== null) files.push({ path, claims: readBullets(path, text, vault.settings.lint.words) });
  }
  terminal.out(asked.json || asked.format === 'json' ? claimsJson(files) : claimsTable(files));
  return exitCodes.clean;
}

function readBullets(path: string, text: string, words: ClaimWords): ReadBullet[] {
  return readNote(path, text).blocks.bullets.map(({ line, contentFrom, contentTo }) => ({
    line,
    from: contentFrom,
    to: contentTo,
    claim: readClaim(text.slice(contentFrom, contentTo), words),
  }));
}

const claimsJson = (files: { path: string; claims: ReadBullet[] }[]): string =>
  `${JSON.stringify({ version: 1, files: files.map(({ path, claims }) => ({ path, claims: claims.map(claimJson) })) })}\n`;

function claimJson({ line, from, to, claim }: ReadBullet): object {
  const pair = (range: Range | null): [number, number] | null =>
    range && [range.from + from, range.to + from];
  return {
    line,
    offset: from,
    endOffset: to,
    text: claim.text,
    class: claim.class,
    quantified: claim.quantified,
    vague: claim.vague,
    outcome: pair(claim.outcome),
    effort: pair(claim.effort),
    figures: claim.figures.map((figure) => figureJson(figure, from)),
    because: claim.because,
  };
}

const figureJson = (
  { text, kind, value, unit, role, low, high, from, to }: Figure,
  base: number,
): object => ({
  offset: from + base,
  endOffset: to + base,
  text,
  kind,
  value,
  ...(kind === 'range' ? { low, high } : {}),
  unit,
  role,
});

function claimsTable(files: { path: string; claims: ReadBullet[] }[]): string {
  return files
    .filter(({ claims }) => claims.length > 0)
    .map(({ path, claims }) => `${path}\n${claims.map(explained).join('\n')}\n`)
    .join('\n');
}

function explained({ line, claim }: ReadBullet): string {
  const part = (range: Range | null): string => (range ? claim.text.slice(range.from, range.to) : 'none');
  const marks = [claim.class, claim.quantified && 'quantified', claim.vague && 'vague']
    .filter(Boolean)
    .join(', ');
  const rows = [`  ${line}  ${marks}: ${claim.text.replace(/\s+/g, () => ' ')}`];
  if (claim.outcome) rows.push(`      outcome: ${part(claim.outcome)}`);
  if (claim.effort) rows.push(`      effort: ${part(claim.effort)}`);
  for (const { text, kind, role } of claim.figures) rows.push(`      figure: ${text} (${kind}, ${role})`);
  if (claim.because.length > 0) rows.push(`      because: ${claim.because.join('; ')}`);
  return rows.join('\n');
}
