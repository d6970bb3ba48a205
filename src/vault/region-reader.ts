import { hashOf } from './hash';
import type { Damage, Marked, Region } from './region-markers';

/**
 * The regions of `text`, in order, and every mark that does not belong to a whole region.
 *
 * Whoever is in doubt is damaged: an unterminated region taints the one that follows, since either could
 * hold the other's lines.
 */
export function readRegions(text: string): Marked {
  const found: Found = { regions: [], damage: [], open: null };
  for (const line of markLines(text)) take(line, text, found);
  if (found.open) blame(found, found.open, `The region "${found.open.id}" has no closing mark`);
  return withoutDamaged(found);
}

interface MarkLine {
  kind: 'begin' | 'end' | 'broken' | 'fenced';
  id: string | null;
  order: number;
  hash: string;
  from: number;
  to: number;
  line: number;
}

interface Found {
  regions: Region[];
  damage: Damage[];
  open: MarkLine | null;
}

const strictBegin = /^<!-- review-prep:begin ([a-z0-9-]{1,80}) (\d{1,4})-([0-9a-f]{16}) -->$/;
const strictEnd = /^<!-- review-prep:end ([a-z0-9-]{1,80}) -->$/;
/** Anything that once was a mark, as far as its id can still be read. */
const traceOfMark = /review-prep:(?:begin|end)\b(?:[ \t]{1,9}([a-z0-9][a-z0-9-]{0,79}))?/;

/** The lines of `text` that are or were marks; those in a code block outside every region are `fenced`. */
function* markLines(text: string): Generator<MarkLine> {
  let fence = '';
  let inside = false;
  for (const { from, to, line } of linesOf(text)) {
    const content = text.slice(from, to);
    const mark = markOn(content);
    if (mark) {
      const outside = fence !== '' && !inside;
      yield { ...mark, kind: outside ? 'fenced' : mark.kind, from, to, line };
      if (!outside) inside = mark.kind === 'begin';
      if (!outside) fence = '';
    } else if (!inside) {
      fence = fenceAfter(content, fence);
    }
  }
}

function* linesOf(text: string): Generator<{ from: number; to: number; line: number }> {
  let from = 0;
  for (let line = 1; from <= text.length; line++) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    const to = end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    yield { from, to, line };
    from = end + 1;
  }
}

function markOn(content: string): Omit<MarkLine, 'from' | 'to' | 'line'> | null {
  if (!content.includes('review-prep:') || !content.includes('<!--')) return null;
  const begin = strictBegin.exec(content);
  if (begin) return { kind: 'begin', id: begin[1] ?? null, order: Number(begin[2]), hash: begin[3] ?? '' };
  const end = strictEnd.exec(content);
  if (end) return { kind: 'end', id: end[1] ?? null, order: 0, hash: '' };
  const trace = traceOfMark.exec(content);
  return trace ? { kind: 'broken', id: trace[1] ?? null, order: 0, hash: '' } : null;
}

/** The fence that is open after this line: its own characters, or '' where none is. */
function fenceAfter(content: string, fence: string): string {
  const mark = /^ {0,3}(`{3,}|~{3,})/.exec(content)?.[1];
  if (mark === undefined) return fence;
  if (fence === '') return mark;
  const closes = mark[0] === fence[0] && mark.length >= fence.length && content.trim() === mark;
  return closes ? '' : fence;
}

function take(mark: MarkLine, text: string, found: Found): void {
  if (mark.kind === 'fenced') {
    blame(found, mark, 'A mark of a region stands inside a code block');
  } else if (mark.kind === 'broken') {
    blame(found, mark, 'A mark of a region is damaged');
    if (found.open) blame(found, found.open, `The region "${found.open.id}" holds a damaged mark`);
  } else if (mark.kind === 'begin') {
    if (found.open) {
      blame(found, found.open, `The region "${found.open.id}" has no closing mark before the next one opens`);
      blame(found, mark, `The region "${mark.id}" opens inside another`);
    }
    found.open = mark;
  } else if (found.open && found.open.id === mark.id) {
    found.regions.push(regionOf(found.open, mark, text));
    found.open = null;
  } else {
    blame(found, mark, `The closing mark of "${mark.id}" has no opening one`);
    if (found.open) blame(found, found.open, `The region "${found.open.id}" holds another's closing mark`);
  }
}

const blame = (found: Found, { id, line }: MarkLine, message: string) =>
  found.damage.push({ id, line, message: `${message} (line ${line})` });

function regionOf(begin: MarkLine, end: MarkLine, text: string): Region {
  const bodyFrom = Math.min(afterLineEnd(text, begin.to), end.from);
  const bodyTo = Math.max(beforeLineEnd(text, end.from), bodyFrom);
  const edited = hashOf(text.slice(bodyFrom, bodyTo)) !== begin.hash;
  return { id: begin.id ?? '', order: begin.order, from: begin.from, to: end.to, bodyFrom, bodyTo, edited };
}

const afterLineEnd = (text: string, at: number) => at + (text.startsWith('\r\n', at) ? 2 : 1);
const beforeLineEnd = (text: string, at: number) => at - (text.slice(at - 2, at) === '\r\n' ? 2 : 1);

/** Regions whose id was blamed, or that stand twice, leave the list: nothing is written into them. */
function withoutDamaged({ regions, damage }: Found): Marked {
  const times = new Map<string, number>();
  for (const { id } of regions) times.set(id, (times.get(id) ?? 0) + 1);
  for (const [id, count] of times) {
    if (count > 1)
      damage.push({ id, line: 0, message: `The region "${id}" stands ${count} times in the note` });
  }
  const blamed = new Set(damage.map(({ id }) => id));
  return { regions: regions.filter(({ id }) => !blamed.has(id)), damage };
}
