import { isSourcePath } from '../notes/sources';
import type { Settings } from '../settings/settings';

/** Whether the note at `path` may be read as a source: not a template, not in a dot-folder or an excluded one. */
export const safeToOpen: typeof isSourcePath = isSourcePath;

/** The same for many paths: what holds for a folder is told once. */
export function opensAsSource(settings: Pick<Settings, 'exclude' | 'folders'>): (path: string) => boolean {
  const folders = new Map<string, boolean>();
  const barred = new Set(settings.exclude);
  return (path) => {
    const name = path.lastIndexOf('/') + 1;
    if (path.startsWith('.', name) || barred.has(path)) return false;
    const folder = path.slice(0, name);
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const opens = safeToOpen(`${folder}note.md`, settings);
    folders.set(folder, opens);
    return opens;
  };
}

/**
 * A test whether a text may hold something of ours, told without parsing it: a kind, a tag or a sensitivity in
 * its front matter, or a tag that makes an entry or keeps a note private. Errs only on the side of reading.
 */
export function holdsOurs({
  kindProperty,
  tag,
}: Pick<Settings, 'kindProperty' | 'tag'>): (text: string) => boolean {
  const bare = literal(tag.replace(/^#/, () => ''));
  const tags = new RegExp(`#(?:${bare}|pay)`, 'i');
  const property = new RegExp(`${literal(kindProperty)}|${bare}|sensitivity|pay`, 'i');
  return (text) => {
    if (tags.test(text)) return true;
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (!text.startsWith('---', start)) return false;
    const close = text.indexOf('\n---', start + 3);
    return property.test(text.slice(start, close < 0 ? undefined : close));
  };
}

const literal = (text: string): string => text.replace(/[^\p{L}\p{N}_]/gu, (sign) => `\\${sign}`);
