import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm);

/** Line and offset of the marker of every list item as remark reads it, one a line, quotes left out. */
export function itemsByRemark(text: string): string[] {
  const found = new Map<number, string>();
  const walk = (node: RootContent | BlockContent | DefinitionContent): void => {
    if (node.type === 'blockquote' && !isCallout(text, node.position?.start.offset ?? 0)) return;
    if (node.type === 'listItem' && node.position) {
      const { line, offset } = node.position.start;
      if (!found.has(line)) found.set(line, `${line}:${offset}`);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const child of processor.parse(text).children) walk(child);
  return [...found.values()];
}

const isCallout = (text: string, at: number): boolean =>
  /^>[ \t]{0,4}\[![^\]\n\r]+\]/.test(text.slice(at, at + 80));
