import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedVault } from './generated-vault';

/** The vault that every figure of the bench is taken on: 3% of the notes tagged, a tail of long notes. */
export function writeVault(folder: string, count: number): void {
  const { notes } = generatedVault({ seed: 20260706, notes: count, tagged: 0.03, length: 1800 });
  const made = new Set<string>();
  for (const [note, text] of Object.entries(notes)) {
    const file = path.join(folder, note);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  }
}
