import { readPlain } from '../notes/properties/plain';
import { frontMatterBlock, missedFrontMatter } from '../notes/properties/split';
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

/** What a look at a text tells without reading its blocks. Errs only on the side of reading. */
export interface Glance {
  /**
   * The note may hold something of ours: a kind, a tag or a sensitivity in its front matter, front matter that
   * cannot be read, or a tag that makes an entry or keeps a note private.
   */
  ours: boolean;
  /** Lint may find something in it though only review notes and tagged bullets are read. */
  lint: boolean;
}

export function glanceFor({
  kindProperty,
  tag,
}: Pick<Settings, 'kindProperty' | 'tag'>): (text: string) => Glance {
  const bare = literal(tag.replace(/^#/, () => ''));
  const impact = new RegExp(`#${bare}`, 'i');
  const property = new RegExp(`${literal(kindProperty)}|${bare}|sensitivity|pay`, 'i');
  return (text) => {
    const lint = impact.test(text) || frontMatterTells(text, property);
    return { ours: lint || payTag.test(text), lint: lint || text.includes('review-prep-') };
  };
}

const payTag = /#pay/i;

/** Front matter of an unusual form may hold any name, or a problem, which is a finding of its own. */
function frontMatterTells(text: string, names: RegExp): boolean {
  if (!text.startsWith('---', text.charCodeAt(0) === 0xfeff ? 1 : 0)) return false;
  const block = frontMatterBlock(text);
  if (!block) return missedFrontMatter(text) !== null;
  const inner = text.slice(block.inner.from, block.inner.to);
  return names.test(inner) || readPlain(inner.replace(/\r\n?/g, () => '\n')) === null;
}

/** Three letters have a second capital, which patterns without `u` do not know and `toLowerCase` does. */
const literal = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}_]/gu, (sign) => `\\${sign}`)
    .replace(/[kåω]/gi, (letter) => `[${letter}${secondCapital[letter.toLowerCase()] ?? ''}]`);

const secondCapital: Readonly<Record<string, string>> = { k: '\u212a', å: '\u212b', ω: '\u2126' };
