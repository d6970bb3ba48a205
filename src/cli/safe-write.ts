import { randomBytes } from 'node:crypto';
import { constants, readFileSync, renameSync } from 'node:fs';
import { link, open, stat, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

const temporaryMark = '.review-prep-tmp-';

/** Whether a crash left the file of this name behind: a temporary one of ours whose process is gone. */
export function isLeftover(name: string): boolean {
  if (!name.startsWith(temporaryMark)) return false;
  const writer = /^(\d{1,10})-/.exec(name.slice(temporaryMark.length))?.[1];
  return writer === undefined || !isRunning(Number(writer));
}

function isRunning(writer: number): boolean {
  if (writer === process.pid) return true;
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Puts `text` at `file` whole or not at all: a temporary file beside it is written, synced and checked,
 * then moved over in one step. Throws the system's error and leaves the old file as it was.
 *
 * With `expected`, only where the file still holds that: the last look and the move are one stretch of
 * synchronous code, so nothing of ours comes between. Answers whether it was put there.
 */
export async function replaceWhole(
  file: string,
  text: string | Uint8Array,
  expected?: string,
): Promise<boolean> {
  const temporary = await writtenBeside(file, text, (await stat(file)).mode);
  try {
    if (expected !== undefined && readFileSync(file, 'utf8') !== expected) {
      await unlink(temporary);
      return false;
    }
    renameSync(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(ignore);
    throw error;
  }
  await syncFolder(path.dirname(file));
  return true;
}

/** As `replaceWhole`, but throws `EEXIST` where something stands at `file` already, however late it came. */
export async function createWhole(file: string, text: string | Uint8Array): Promise<void> {
  const temporary = await writtenBeside(file, text);
  try {
    await link(temporary, file);
  } catch (error) {
    if (!linksUnsupported(error)) throw error;
    await createInPlace(file, text);
  } finally {
    await unlink(temporary).catch(ignore);
  }
  await syncFolder(path.dirname(file));
}

async function writtenBeside(file: string, text: string | Uint8Array, mode = 0o666): Promise<string> {
  const temporary = path.join(
    path.dirname(file),
    `${temporaryMark}${process.pid}-${randomBytes(6).toString('hex')}`,
  );
  try {
    await createInPlace(temporary, text, mode);
  } catch (error) {
    await unlink(temporary).catch(ignore);
    throw error;
  }
  return temporary;
}

async function createInPlace(file: string, text: string | Uint8Array, mode = 0o666): Promise<void> {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    await writeAll(handle, bytes);
    await handle.sync();
    const { size } = await handle.stat();
    if (size !== bytes.length) throw new Error(`Only ${size} of ${bytes.length} bytes were kept`);
  } finally {
    await handle.close();
  }
}

/** Every byte: one write may take fewer than it was given. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
    if (bytesWritten === 0) throw new Error('The disk took no more bytes');
    done += bytesWritten;
  }
}

/** A rename is on disk only once its folder is; where a system cannot sync folders, nothing is lost by trying. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(ignore);
  if (!handle) return;
  await handle.sync().catch(ignore);
  await handle.close();
}

const linksUnsupported = (error: unknown): boolean =>
  ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? '');

const ignore = (): undefined => undefined;
