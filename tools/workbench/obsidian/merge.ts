export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** The one stretch in which two texts differ, or null where they are equal. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * Typing that was not saved yet, laid over what came from the disk. The app merges by a diff;
 * here two changes that touch one stretch are an error that the workbench records, not a guess.
 */
export function mergeTexts(base: string, typed: string, disk: string): string {
  const mine = changeBetween(base, typed);
  const theirs = changeBetween(base, disk);
  if (!mine || !theirs) return mine ? typed : disk;
  const [first, second] = mine.from <= theirs.from ? [mine, theirs] : [theirs, mine];
  if (second.from < first.to || (first.from === second.from && first.insert !== second.insert)) {
    reportError(new Error('The note was changed on the disk and in the editor in the same place'));
    return typed;
  }
  const between = base.slice(first.to, second.from);
  return base.slice(0, first.from) + first.insert + between + second.insert + base.slice(second.to);
}
