import { readPlain } from '../notes/properties/plain';
import { frontMatterBlock, missedFrontMatter } from '../notes/properties/split';
import { holdsSign } from '../notes/tags';
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
  /** What makes it so stands in its front matter. */
  front: boolean;
  /** Lint may find something in it though only review notes and tagged bullets are read. */
  lint: boolean;
}

export function glanceFor(settings: GlanceSettings): (text: string) => Glance {
  const bare = bareTag(settings);
  const frontTells = frontGlanceFor(settings);
  return (text) => {
    const front = frontTells(text);
    const lint = front || holdsSign(text, bare);
    return { front, ours: lint || holdsSign(text, 'pay'), lint: lint || holdsDirective(text) };
  };
}

export type GlanceSettings = Pick<Settings, 'kindProperty' | 'tag'>;

/** What a look at the front matter alone tells. */
export function frontGlanceFor(settings: GlanceSettings): (text: string) => boolean {
  const names = `${literal(settings.kindProperty)}|${whole(bareTag(settings))}|sensitivity|${whole('pay')}`;
  const property = new RegExp(names, 'i');
  return (text) => frontMatterTells(text, property);
}

const bareTag = ({ tag }: GlanceSettings): string => tag.replace(/^#/, () => '').toLowerCase();

/** Front matter of an unusual form may hold any name, or a problem, which is a finding of its own. */
function frontMatterTells(text: string, names: RegExp): boolean {
  if (!text.startsWith('---', text.charCodeAt(0) === 0xfeff ? 1 : 0)) return false;
  const block = frontMatterBlock(text);
  if (!block) return missedFrontMatter(text) !== null;
  const inner = text.slice(block.inner.from, block.inner.to);
  if (names.test(inner)) return true;
  const plain = readPlain(inner.includes('\r') ? inner.replace(/\r\n?/g, () => '\n') : inner);
  return plain === null || plain.faults.length > 0;
}

/** Directives stand in comments, whose signs are rarer and found faster. */
const holdsDirective = (text: string): boolean =>
  (text.includes('%%') || text.includes('<!--')) && text.includes('review-prep-');

/** The name of a tag, not as a part of a longer word. */
const whole = (name: string): string => (/^[a-z]+$/.test(name) ? `\\b${name}(?![a-z])` : literal(name));

/** Three letters have a second capital, which patterns without `u` do not know and `toLowerCase` does. */
const literal = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}_]/gu, (sign) => `\\${sign}`)
    .replace(/[kåω]/gi, (letter) => `[${letter}${secondCapital[letter.toLowerCase()] ?? ''}]`);

const secondCapital: Readonly<Record<string, string>> = { k: '\u212a', å: '\u212b', ω: '\u2126' };
