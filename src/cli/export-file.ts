import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Written } from '../commands/desk';
import { createWhole, replaceWhole } from './safe-write';

/**
 * Puts a file that is made to be handed over at `file`, whole or not at all. Only these are ever replaced:
 * their names are ours, and a note is never one of them. Same bytes mean no write.
 */
export async function exportFile(file: string, bytes: Uint8Array | string): Promise<Written> {
  await mkdir(path.dirname(file), { recursive: true });
  const before = await readFile(file).catch(() => null);
  if (before === null) {
    await createWhole(file, bytes);
    return { path: file, action: 'created' };
  }
  if (hashOf(before) === hashOf(bytes)) return { path: file, action: 'unchanged' };
  await replaceWhole(file, bytes);
  return { path: file, action: 'refreshed' };
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
