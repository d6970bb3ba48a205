import type { Note } from '../notes/note';
import { blockIdIn } from '../notes/links';

/** What a link may lead to inside a note, as it is compared: headings as words, blocks with their sign. */
export function partsIn({ text, blocks: { headings, bullets, paragraphs } }: Note): ReadonlySet<string> {
  const stretches = () => [
    ...paragraphs,
    ...bullets.map(({ contentFrom: from, contentTo: to }) => ({ from, to })),
  ];
  const ids = text.includes('^') ? stretches().flatMap((stretch) => blockIdIn(text, stretch)?.id ?? []) : [];
  return new Set([
    ...headings.map(({ text: heading }) => partKey(heading)),
    ...ids.map((id) => partKey(`^${id}`)),
  ]);
}

/** Obsidian leaves marks out of a heading's link and does not mind case. */
export const partKey = (part: string): string =>
  part.startsWith('^')
    ? part.toLowerCase()
    : part
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, () => ' ')
        .trim();
