import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder of notes. */
export function notesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? notesBelow(place) : [place];
  });
}
