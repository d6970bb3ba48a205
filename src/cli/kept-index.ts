import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildId } from '../commands/build-id';
import type { Settings } from '../settings/settings';
import type { FileStamp } from '../vault/files';
import { packShard, readingKey, shardOf, unpackShard, type KeptNote } from '../vault/kept-index';
import { peekNotes } from '../vault/peek-notes';
import { buildIndex, type IndexOptions, type VaultIndex } from '../vault/vault-index';
import { readingProgress } from './progress';
import type { Terminal } from './terminal';
import type { VaultFolder } from './vault-folder';

/** How an index is asked for. */
export interface IndexAsked extends Pick<IndexOptions, 'onLintable' | 'isBrief' | 'readClaim'> {
  useCache: boolean;
  terminal: Terminal;
  /** Where the vault was listed already. */
  list?: () => Promise<FileStamp[]>;
}

/**
 * The index of a vault, with what an earlier run kept of it in the user's cache folder. Two runs at once each write
 * a whole file and the last one stays; every note in it is checked against the disk before it is used.
 */
export async function vaultIndex(
  vault: Pick<VaultFolder, 'root' | 'files'>,
  settings: Settings,
  { useCache, terminal, list, isBrief = true, ...others }: IndexAsked,
): Promise<VaultIndex> {
  const file = useCache ? keptFile(vault.root, terminal.environment) : null;
  const key = readingKey(settings, buildId);
  const kept = file === null ? null : readKept(file, key, terminal);
  const began = terminal.now().getTime();
  const index = await buildIndex({ ...vault.files, ...(list && { list }) }, settings, {
    onProgress: readingProgress(terminal),
    kept,
    isBrief,
    ...(vault.files.peek && { readNotes: peekNotes(vault.files.peek) }),
    ...others,
  });
  if (file !== null && isOther(index, kept)) writeKept(file, index, key, began);
  return index;
}

/** Null where the system names no folder for what may be lost. */
export function keptFile(
  root: string,
  { XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Terminal['environment'],
): string | null {
  const home = HOME === undefined || HOME === '' ? null : path.join(HOME, '.cache');
  const base = XDG_CACHE_HOME ?? LOCALAPPDATA ?? home;
  if (base === null || !path.isAbsolute(base)) return null;
  const name = createHash('sha256').update(path.resolve(root)).digest('hex').slice(0, 32);
  return path.join(base, 'review-prep', `${name}.index`);
}

function readKept(
  file: string,
  key: string,
  terminal: Terminal,
): Map<string, { note: KeptNote; madeAt: number }> | null {
  const text = textOf(file);
  if (text === null) return null;
  const kept = new Map<string, { note: KeptNote; madeAt: number }>();
  const isWhole =
    text.endsWith('\n') &&
    text
      .slice(0, -1)
      .split('\n')
      .every((line) => unpackShard(line, key, kept));
  if (isWhole) return kept;
  terminal.error('What an earlier run kept of this vault is damaged: every note is read anew.\n');
  return null;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Something was read, or is gone. */
const isOther = (index: VaultIndex, kept: ReadonlyMap<string, unknown> | null): boolean =>
  index.counts().read > 0 || [...index.paths()].length !== kept?.size;

/** For the user's eyes alone: it holds figures and pay. Where it cannot be written the next run reads all again. */
function writeKept(file: string, index: VaultIndex, key: string, madeAt: number): void {
  const shards = new Map<number, KeptNote[]>();
  for (const notePath of index.paths()) {
    const note = index.kept(notePath);
    const shard = shards.get(shardOf(notePath)) ?? [];
    shards.set(shardOf(notePath), shard);
    if (note) shard.push(note);
  }
  const text = [...shards.values()].map((notes) => `${packShard(notes, key, madeAt)}\n`).join('');
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
