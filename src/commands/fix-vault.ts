import { fixNote } from '../lint/fix-note';
import type { Finding } from '../lint/finding';
import type { VaultFiles } from '../vault/files';
import type { Outcome } from './desk';

/** A note as it stands and as its fixes would have it. */
export interface NoteFixes {
  path: string;
  before: string;
  after: string;
  /** How many fixes that are. */
  amount: number;
}

/** What the fixes of a note come to; null where there are none. Only reorderings, unless suggestions are wanted. */
export function fixesOf(
  path: string,
  text: string,
  lint: (path: string, text: string) => readonly Finding[],
  suggestions: boolean,
): NoteFixes | null {
  const { text: after, applied } = fixNote(text, (now) => lint(path, now), { suggestions });
  return after === text ? null : { path, before: text, after, amount: applied.length };
}

/** Writes the notes that were chosen; one that has changed since it was looked at is left alone, and told. */
export async function writeFixes(files: VaultFiles, chosen: readonly NoteFixes[]): Promise<Outcome> {
  const outcome: Outcome = { written: [], messages: [] };
  for (const { path, before, after } of chosen) {
    const wrote = await files.change(path, (now) => (now === before ? after : null)).catch(() => false);
    outcome.written.push({ path, action: wrote ? 'refreshed' : 'refused' });
    if (!wrote) outcome.messages.push(`${path} has changed since, or is gone: run the fixes again`);
  }
  return outcome;
}
