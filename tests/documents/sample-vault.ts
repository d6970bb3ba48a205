import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../src/settings/read-settings';
import { filesInMemory, type FilesInMemory } from '../../src/vault/files-in-memory';
import type { Settings } from '../../src/settings/settings';

// Tests and scripts both run at the repository's root.
const root = join(process.cwd(), 'examples/vault');

/** The sample vault in memory, with its own settings. */
export function sampleVault(): { files: FilesInMemory; settings: Settings } {
  const notes = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  const texts = Object.fromEntries(
    notes.map((file) => [file.replace(/\\/g, '/'), readFileSync(join(root, file), 'utf8')]),
  );
  const { settings } = readSettings(readFileSync(join(root, 'review-prep.json'), 'utf8'));
  return { files: filesInMemory(texts), settings };
}

export const firstHalf = { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' };
