import type { Range } from '../claims/text';
import { codeSpans } from './code-spans';

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['%%', '%%'],
  ['<!--', '-->'],
  ['<%', '%>'],
];

/**
 * Where prose holds no words of the writer: inline code, comments and template commands, in order and without
 * overlap. An opening without its end is text.
 */
export function unreadStretches(text: string, { from, to }: Range): Range[] {
  const part = text.slice(from, to);
  if (!part.includes('`') && !part.includes('<') && !part.includes('%%')) return [];
  const code = codeSpans(text, from, to);
  const marks = pairs.map(([open, close]) => ({ open, close, next: nextIn(text, open, from, to) }));
  if (marks.every(({ next }) => next < 0)) return code;
  const found: Range[] = [];
  let at = from;
  let index = 0;
  for (;;) {
    for (const mark of marks)
      if (mark.next >= 0 && mark.next < at) mark.next = nextIn(text, mark.open, at, to);
    // A backtick inside a comment opens nothing.
    while ((code[index]?.from ?? Infinity) < at) index++;
    const span = code[index];
    const first = marks.filter(({ next }) => next >= 0).sort((a, b) => a.next - b.next)[0];
    if (!first && !span) return found;
    if (span && (!first || span.from < first.next)) at = take(found, span);
    else if (first) at = readPair(text, first, to, found);
  }
}

const take = (found: Range[], range: Range): number => {
  found.push(range);
  return range.to;
};

/** A mark without an end is passed over, and no later one of its kind can have an end either. */
function readPair(
  text: string,
  mark: { open: string; close: string; next: number },
  to: number,
  found: Range[],
): number {
  const after = mark.next + mark.open.length;
  const close = nextIn(text, mark.close, after, to);
  if (close >= 0) return take(found, { from: mark.next, to: close + mark.close.length });
  mark.next = -1;
  return after;
}

function nextIn(text: string, mark: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(mark);
  return at < 0 ? -1 : from + at;
}

/** Answers for one place after another, in ascending order, whether it lies in one of `stretches`. */
export function insideOneOf(stretches: readonly Range[]): (at: number) => boolean {
  let index = 0;
  return (at) => {
    while ((stretches[index]?.to ?? Infinity) <= at) index++;
    return (stretches[index]?.from ?? Infinity) <= at;
  };
}
