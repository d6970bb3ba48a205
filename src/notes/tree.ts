import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Past these remark takes seconds: 40 KB of `~a` took 11, 500 list levels 17, 5,000 `a**b` 23. */
const most = { units: 20_000, lineUnits: 5_000, levels: 60, signs: 2_000 };

/**
 * The Markdown tree of a stretch of a note, or null where it is too large or too deep to parse in good time.
 * Positions are offsets of `text` as given; give it no BOM, and no front matter.
 */
export function parseTree(text: string): Root | null {
  return isBounded(text) ? processor.parse(text) : null;
}

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

function isBounded(text: string): boolean {
  if (text.length > most.units) return false;
  return text.split(/\r\n|\r|\n/).every(isBoundedLine) && countSigns(text) <= most.signs;
}

const isBoundedLine = (line: string): boolean =>
  line.length <= most.lineUnits && markersBefore(line) <= most.levels;

/** How deep the line may nest at most: its quote and list markers, and its indentation by twos. */
function markersBefore(line: string): number {
  const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  return Math.ceil(lead.length / 2);
}

/** Characters that may begin or end emphasis, links, code or tables: each may be tried against each other. */
const countSigns = (text: string): number => text.match(/[*_~[\]`<|!]/g)?.length ?? 0;
