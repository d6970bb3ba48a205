import { readClaim } from '../claims/read-claim';
import { applyEdits } from '../claims/text';
import type { Day } from '../days/day';
import { blockIdIn } from '../notes/links';
import { readNote } from '../notes/read-note';
import type { Bullet, Note } from '../notes/note';
import { hasTag } from '../notes/tags';
import type { Cycle } from '../settings/cycles';
import type { Settings } from '../settings/settings';
import type { VaultFiles } from '../vault/files';
import { safeToOpen } from '../vault/sources';
import { noteDay } from '../notes/note-day';
import type { Desk, Outcome } from './desk';

/** A bullet with a figure in its result that carries no impact tag yet. */
export interface Untagged {
  path: string;
  /** 1-based. */
  line: number;
  /** Where the bullet's own text begins. */
  from: number;
  /** Where the tag goes: behind the bullet's own text, before its block id. */
  at: number;
  text: string;
  /** Null where neither the note nor its name tells a day. */
  day: Day | null;
}

/** The quantified bullets of one note, whatever its day: a daily note at the end of the day. */
export async function findUntaggedIn({ files, settings }: Finding, path: string): Promise<Untagged[]> {
  const note = readNote(path, await files.read(path));
  return untaggedIn(note, noteDay(note), settings);
}

type Finding = Pick<Desk, 'files' | 'settings'>;

/** The quantified bullets of the cycle in the whole vault, dated ones first, oldest first. */
export async function findUntagged({ files, settings }: Finding, { from, to }: Cycle): Promise<Untagged[]> {
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
function tagBullet(files: VaultFiles, { path, from, at, text }: Untagged, tag: string): Promise<boolean> {
  return files.change(path, (now) =>
    now.slice(from, from + text.length) === text ? `${now.slice(0, at)} #${tag}${now.slice(at)}` : null,
  );
}

/** Tags each of `chosen`; what has changed since it was listed is told and left. */
export async function tagBullets(
  { files, settings }: Finding,
  chosen: readonly Untagged[],
): Promise<Outcome> {
  const outcome: Outcome = { written: [], messages: [] };
  // From the end of each note, so that no tag moves the place of another.
  for (const one of [...chosen].sort((a, b) => b.at - a.at)) {
    const wrote = await tagBullet(files, one, settings.tag);
    if (!wrote) outcome.messages.push(`${one.path}:${one.line} has changed since: look for the bullet again`);
    else if (!outcome.written.some(({ path }) => path === one.path))
      outcome.written.push({ path: one.path, action: 'refreshed' });
  }
  outcome.written.sort((a, b) => compare(a.path, b.path));
  return outcome;
}

/** What `tagBullets` would write, a note for each. */
export async function planTags({ files, settings }: Finding, chosen: readonly Untagged[]) {
  const paths = [...new Set(chosen.map(({ path }) => path))].sort();
  return Promise.all(
    paths.map(async (path) => {
      const before = await files.read(path);
      const edits = chosen
        .filter((one) => one.path === path)
        .map(({ at }) => ({ from: at, to: at, insert: ` #${settings.tag}` }));
      return { path, before, after: applyEdits(before, edits) };
    }),
  );
}

function untaggedIn(note: Note, day: Day | null, { tag, kindProperty, lint }: Settings): Untagged[] {
  if (note.frontMatter.properties.has(kindProperty)) return [];
  const text = (bullet: Bullet): string => note.text.slice(bullet.contentFrom, bullet.contentTo);
  return note.blocks.bullets
    .filter((bullet) => bullet.checkbox !== ' ' && !hasTag(text(bullet), tag))
    .filter((bullet) => readClaim(text(bullet), lint.words).quantified)
    .map((bullet) => ({
      path: note.path,
      line: bullet.line,
      from: bullet.contentFrom,
      at: tagPlace(note, bullet),
      text: text(bullet),
      day,
    }));
}

function tagPlace({ text }: Note, { contentFrom, contentTo }: Bullet): number {
  const id = blockIdIn(text, { from: contentFrom, to: contentTo });
  return id ? contentFrom + text.slice(contentFrom, id.from).trimEnd().length : contentTo;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Undated ones stand last. */
const compareDays = (a: Day | null, b: Day | null): number => compare(a ?? '9999', b ?? '9999');
