import { isSourcePath } from '../notes/sources';
import type { Settings } from '../settings/settings';

/** Whether the note at `path` may be read as a source: not a template, not in a dot-folder or an excluded one. */
export const safeToOpen: typeof isSourcePath = isSourcePath;

/**
 * Whether the text may hold something of ours, told without parsing it: a kind, a tag or a sensitivity in its
 * front matter, or a tag that makes an entry or keeps a note private. Errs only on the side of reading.
 */
export function mayHoldOurs(
  text: string,
  { kindProperty, tag }: Pick<Settings, 'kindProperty' | 'tag'>,
): boolean {
  if (hasHashTag(text, [tag, 'pay'])) return true;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return false;
  const close = text.indexOf('\n---', start + 3);
  const frontMatter = text.slice(start, close < 0 ? undefined : close).toLowerCase();
  return [kindProperty, tag, 'sensitivity', 'pay'].some((word) => frontMatter.includes(word.toLowerCase()));
}

/** Tags ignore case, so the hash is what is looked for first. */
function hasHashTag(text: string, tags: readonly string[]): boolean {
  const wanted = tags.map((tag) => tag.replace(/^#/, () => '').toLowerCase());
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (wanted.some((tag) => text.slice(at + 1, at + 1 + tag.length).toLowerCase() === tag)) return true;
  }
  return false;
}
