import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildId } from '../commands/build-id';
import type { Settings } from '../settings/settings';
import type { FileStamp } from '../vault/files';
import { readingKey } from '../vault/kept-index';
import { buildIndex, type IndexOptions, type VaultIndex } from '../vault/vault-index';
import { keptLine, readKeptFile, type KeptFile } from './kept-file';
import { peekNotes } from './peek-notes';
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
  vault: Pick<VaultFolder, 'root' | 'files' | 'placeOf'>,
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
    readNotes: peekNotes(vault.placeOf),
    ...others,
  });
  if (file !== null) keep(file, { index, kept, key, began });
  return index;
}

/** Rises when the file is laid out otherwise: what an older version left is then not looked at, nor called damaged. */
const format = 3;

/** Null where the system names no folder for what may be lost. */
export function keptFile(
  root: string,
  { XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Terminal['environment'],
): string | null {
  const home = HOME === undefined || HOME === '' ? null : path.join(HOME, '.cache');
  const base = XDG_CACHE_HOME ?? LOCALAPPDATA ?? home;
  if (base === null || !path.isAbsolute(base)) return null;
  const name = createHash('sha256').update(path.resolve(root)).digest('hex').slice(0, 32);
  return path.join(base, 'review-prep', `${name}.${format}.index`);
}

function readKept(file: string, key: string, terminal: Terminal): KeptFile | null {
  const bytes = bytesOf(file);
  if (bytes === null) return null;
  const kept = readKeptFile(bytes, key);
  if (!kept) terminal.error('What an earlier run kept of this vault is damaged: every note is read anew.\n');
  return kept;
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

interface Keeping {
  index: VaultIndex;
  kept: KeptFile | null;
  key: string;
  began: number;
}

/** A few notes that were read are added behind what stands there, where the last word on a note counts. */
function keep(file: string, { index, kept, key, began }: Keeping): void {
  const paths = [...index.paths()];
  const isTidy = kept !== null && kept.lines < mostLines && kept.size <= paths.length + few(paths.length);
  if (isTidy && index.counts().read === 0) return;
  const read = paths.flatMap((notePath) => {
    const note = index.kept(notePath);
    return note && !kept?.still(note) ? [note] : [];
  });
  if (isTidy && read.length === 0) return;
  if (isTidy && read.length <= few(paths.length)) append(file, keptLine(read, key, began));
  else writeKept(file, index, key, began);
}

const few = (notes: number): number => Math.max(16, notes / 8);

/** With more the whole is written anew, and what notes said before goes. */
const mostLines = 256;

/** A line that is cut short makes the whole count as damaged, and it is written anew. */
function append(file: string, line: string): void {
  try {
    appendFileSync(file, line, { mode: 0o600 });
  } catch {
    rmSync(file, { force: true });
  }
}

/** For the user's eyes alone: it holds figures and pay. Where it cannot be written the next run reads all again. */
function writeKept(file: string, index: VaultIndex, key: string, madeAt: number): void {
  const notes = [...index.paths()].sort().flatMap((notePath) => index.kept(notePath) ?? []);
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, keptLine(notes, key, madeAt), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
