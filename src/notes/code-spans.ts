import type { Range } from '../claims/text';

/**
 * Inline code between backticks in `[from, to)`, by CommonMark: a run of backticks ends at the next run of the
 * same length. Linear: each run is met once.
 */
export function codeSpans(text: string, from: number, to: number): Range[] {
  const runs = backtickRuns(text, from, to);
  if (runs.length < 2) return [];
  const partners = nextOfSameLength(runs);
  const spans: Range[] = [];
  for (let index = 0; index < runs.length; index++) {
    const close = partners[index] ?? -1;
    const open = runs[index];
    const last = runs[close];
    if (!open || !last) continue;
    spans.push({ from: open.from, to: last.to });
    index = close;
  }
  return spans;
}

function backtickRuns(text: string, from: number, to: number): Range[] {
  const runs: Range[] = [];
  // A search in the whole text would run to the note's end for every stretch without a backtick.
  const stretch = text.slice(from, to);
  for (let at = stretch.indexOf('`'); at >= 0; at = stretch.indexOf('`', at)) {
    const open = at;
    while (stretch.charCodeAt(at) === 96) at++;
    // A backslash before a run takes its first backtick away.
    const escaped = stretch.charCodeAt(open - 1) === 92 ? 1 : 0;
    if (at - open > escaped) runs.push({ from: from + open + escaped, to: from + at });
  }
  return runs;
}

function nextOfSameLength(runs: readonly Range[]): number[] {
  const later = new Map<number, number>();
  const partners = new Array<number>(runs.length).fill(-1);
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run) continue;
    partners[index] = later.get(run.to - run.from) ?? -1;
    later.set(run.to - run.from, index);
  }
  return partners;
}
