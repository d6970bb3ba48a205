import { applyEdits } from '../claims/text';
import { fieldText } from '../documents/field-text';
import { linkName } from '../documents/plain-text';
import { okrNames } from '../documents/sheet/okr-names';
import { fromTo } from '../documents/sheet/words';
import { visibleTo } from '../documents/visible';
import { blockIdIn } from '../notes/links';
import type { KeyResult, OkrNote } from '../notes/okr';
import { propertyEdits } from '../notes/property-edits';
import { readNote } from '../notes/read-note';
import { FileRefused } from '../vault/files';
import type { VaultIndex } from '../vault/vault-index';
import type { Desk, Outcome } from './desk';

/** A key result as the property `okr` names it, and its words. */
export interface KeyResultChoice {
  value: string;
  text: string;
  objective: string | null;
}

/** Every key result of the vault, in the order of notes and lines. */
export const keyResultChoices = (okrs: readonly OkrNote[]): KeyResultChoice[] =>
  okrs.flatMap((note) =>
    note.keyResults.map((result) => ({
      value: keyResultName(note, result),
      text: result.text,
      objective: result.objective,
    })),
  );

/** By its block id where it has one, so that a rewording does not cut the tie; else by its words. */
export const keyResultName = ({ path }: Pick<OkrNote, 'path'>, { blockId, text }: KeyResult): string =>
  blockId === null ? text : `[[${linkName(path)}#^${blockId}]]`;

/** A key result with what moves it; `path` is null for a name that no OKR note has. */
export interface KeyResultRow {
  text: string;
  objective: string | null;
  path: string | null;
  /** 1-based. */
  line: number;
  moves: { kind: 'entry' | 'story' | 'goal'; title: string; figures: string; path: string; line: number }[];
}

/** Every key result with the entries, stories and goals that name it; then the names that are no key result's. */
export function keyResultRows(index: VaultIndex): KeyResultRow[] {
  const name = okrNames(visibleTo('me', index.okrs), index.noteFor, () => 'note');
  const rows = index.okrs.flatMap(({ path, keyResults }) =>
    keyResults.map(({ text, objective, line }): KeyResultRow => ({ text, objective, path, line, moves: [] })),
  );
  const named = [
    ...index.entries.map((one) => ({ kind: 'entry' as const, figures: ends(one), ...one })),
    ...index.stories.map((one) => ({ kind: 'story' as const, figures: '', line: 1, ...one })),
    ...index.goals.map((one) => ({ kind: 'goal' as const, figures: one.status, line: 1, ...one })),
  ];
  for (const { kind, title, figures, path, line, okr } of named) {
    const text = okr && name(okr, path);
    if (text === null) continue;
    let row = rows.find((one) => one.text === text);
    if (!row) rows.push((row = { text, objective: null, path: null, line: 1, moves: [] }));
    row.moves.push({ kind, title: fieldText(title), figures, path, line });
  }
  return rows;
}

const ends = ({ baseline, result }: VaultIndex['entries'][number]): string =>
  fromTo(baseline && fieldText(baseline.text), result && fieldText(result.text));

/** Where a key result is named: in the properties of a note, or behind the bullet on a line. */
export interface LinkPlace {
  path: string;
  /** 1-based; null for the note as a whole. */
  line: number | null;
}

/** Names the key result in the note; on a line that holds a bullet, behind it. */
export async function linkKeyResult(desk: Desk, place: LinkPlace, value: string): Promise<Outcome> {
  const wrote = await desk.files.change(place.path, (text) => withKeyResult(text, place, value));
  return { written: [{ path: place.path, action: wrote ? 'refreshed' : 'unchanged' }], messages: [] };
}

/** What `linkKeyResult` would write. */
export async function planLink(desk: Desk, place: LinkPlace, value: string) {
  const before = await desk.files.read(place.path);
  return { path: place.path, before, after: withKeyResult(before, place, value) };
}

function withKeyResult(text: string, { path, line }: LinkPlace, value: string): string {
  if (line !== null) return behindBullet(text, { path, line }, value);
  const edits = propertyEdits(text, new Map([['okr', value]]));
  if (edits) return applyEdits(text, edits);
  throw new FileRefused(path, `${path}: its properties cannot be read, so they were left as they are`);
}

function behindBullet(text: string, { path, line }: LinkPlace, value: string): string {
  const bullet = readNote(path, text).blocks.bullets.find((one) => one.line === line);
  if (!bullet) throw new FileRefused(path, `${path}:${line}: no bullet stands there`);
  const own = text.slice(bullet.contentFrom, bullet.contentTo);
  if (/[[(]okr::/i.test(own))
    throw new FileRefused(path, `${path}:${line} names a key result already: change it there`);
  const id = blockIdIn(text, { from: bullet.contentFrom, to: bullet.contentTo });
  const at = id ? text.slice(0, id.from).trimEnd().length : bullet.contentTo;
  return `${text.slice(0, at)} [okr:: ${value}]${text.slice(at)}`;
}
