import { readFrontMatter } from './front-matter';
import type { Note } from './note';
import { scanBlocks } from './scan-blocks';

/** A note as it stands: its properties and its blocks. Never throws; offsets are those of `text`. */
export function readNote(path: string, text: string): Note {
  const frontMatter = readFrontMatter(text);
  return { path, text, frontMatter, blocks: scanBlocks(text, frontMatter.bodyFrom) };
}
