import type { Range } from '../claims/text';
import type { Note } from '../notes/note';

/** A heading of an agenda with everything under it, up to the next heading of its level or above. */
export interface AgendaSection extends Range {
  /** The heading's text. */
  name: string;
  heading: Range;
  level: number;
}

/** A line of the agenda that says something: a heading, a bullet's own text or a paragraph. */
export interface AgendaLine extends Range {
  what: 'heading' | 'bullet' | 'paragraph';
  text: string;
}

export function sectionsOf({ text, blocks }: Note): AgendaSection[] {
  return blocks.headings.map((heading, index) => {
    const next = blocks.headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const { from, to, level } = heading;
    return { name: heading.text, heading: { from, to }, level, from, to: next?.from ?? text.length };
  });
}

/** Everything the agenda says, in the order of the note. */
export function linesOf({ text, blocks }: Note): AgendaLine[] {
  const lines: AgendaLine[] = [
    ...blocks.headings.map(({ from, to, text: name }) => ({
      what: 'heading' as const,
      from,
      to,
      text: name,
    })),
    ...blocks.bullets.map(({ contentFrom: from, contentTo: to }) => ({
      what: 'bullet' as const,
      from,
      to,
      text: text.slice(from, to),
    })),
    ...blocks.paragraphs.map(({ from, to }) => ({
      what: 'paragraph' as const,
      from,
      to,
      text: text.slice(from, to),
    })),
  ];
  return lines.sort((a, b) => a.from - b.from);
}

/** Minutes that a line sets aside ("5 min", "10 minutes"); null where it names none. */
export function minutesIn(text: string): number | null {
  const found = /\b(\d{1,3})\s?(?:min|mins|minutes|\u2032)(?![\p{L}\d])/iu.exec(text);
  return found ? Number(found[1]) : null;
}
