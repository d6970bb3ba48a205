import { readClaim } from '../claims/read-claim';
import type { Day } from '../days/day';
import { readNote } from '../notes/read-note';
import type { Bullet, Note } from '../notes/note';
import { hasTag } from '../notes/tags';
import type { Cycle } from '../settings/cycles';
import type { Settings } from '../settings/settings';
import type { VaultFiles } from '../vault/files';
import { safeToOpen } from '../vault/sources';
import { noteDay } from '../notes/note-day';
import type { Desk } from './desk';

/** A bullet with a figure in its result that carries no impact tag yet. */
export interface Untagged {
  path: string;
  /** 1-based. */
  line: number;
  /** Where the tag goes: the end of the bullet's own text. */
  at: number;
  text: string;
  /** Null where neither the note nor its name tells a day. */
  day: Day | null;
}

/** The quantified bullets of the cycle in the whole vault, dated ones first, oldest first. */
export async function findUntagged({ files, settings }: Desk, { from, to }: Cycle): Promise<Untagged[]> {
  const found: Untagged[] = [];
  for (const { path } of await files.list()) {
    if (!safeToOpen(path, settings)) continue;
    const note = readNote(path, await files.read(path));
    const day = noteDay(note);
    if (day !== null && (day < from || day > to)) continue;
    found.push(...untaggedIn(note, day, settings));
  }
  return found.sort((a, b) => compareDays(a.day, b.day) || compare(a.path, b.path) || a.line - b.line);
}

/** Tags one bullet that `findUntagged` gave, if it still stands as it did; answers whether it wrote. */
export function tagBullet(files: VaultFiles, { path, at, text }: Untagged, tag: string): Promise<boolean> {
  return files.change(path, (now) =>
    now.slice(at - text.length, at) === text ? `${now.slice(0, at)} #${tag}${now.slice(at)}` : null,
  );
}

function untaggedIn(note: Note, day: Day | null, { tag, kindProperty, lint }: Settings): Untagged[] {
  if (note.frontMatter.properties.has(kindProperty)) return [];
  const text = (bullet: Bullet): string => note.text.slice(bullet.contentFrom, bullet.contentTo);
  return note.blocks.bullets
    .filter((bullet) => bullet.checkbox !== ' ' && !hasTag(text(bullet), tag))
    .filter((bullet) => readClaim(text(bullet), lint.words).quantified)
    .map((bullet) => ({ path: note.path, line: bullet.line, at: bullet.contentTo, text: text(bullet), day }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Undated ones stand last. */
const compareDays = (a: Day | null, b: Day | null): number => compare(a ?? '9999', b ?? '9999');
