import type { Edit } from '../claims/text';
import { hashOf } from './hash';

/** Where a host keeps the journal of the last command that wrote: a file of ours, never among the notes. */
export interface Journal {
  /** Null where there is none. */
  read(): Promise<string | null>;
  /** Adds a line, on disk before it answers; `anew` forgets what stood there. */
  append(line: string, anew: boolean): Promise<void>;
  clear(): Promise<void>;
}

/** One write, told before it happens: enough to know its result again and to take it back, and no more. */
export interface Step {
  path: string;
  /** What the note was, as `stampOf` tells it; null for a note that was created. */
  before: string | null;
  after: string;
  /** Turns the note back, on the text after the write; null for a note that was created. */
  back: Edit | null;
}

export const stampOf = (text: string): string => `${text.length} ${hashOf(text)}`;

export function stepOf(path: string, before: string | null, after: string): Step {
  if (before === null) return { path, before: null, after: stampOf(after), back: null };
  return { path, before: stampOf(before), after: stampOf(after), back: editBetween(after, before) };
}

/** The line that takes the last step at `path` back: its write did not happen. */
export const failedLine = (path: string): string => JSON.stringify({ path, failed: true });

/** The steps of a journal in order. A line that a crash cut short tells of a write that never began. */
export function stepsIn(journal: string): Step[] {
  const steps: Step[] = [];
  for (const line of journal.split('\n')) {
    const told = lineRead(line);
    if (told === null) continue;
    if ('failed' in told) {
      const at = steps.findLastIndex(({ path }) => path === told.path);
      if (at >= 0) steps.splice(at, 1);
    } else steps.push(told);
  }
  return steps;
}

/** The one stretch in which two texts differ, as an edit on the first. */
function editBetween(now: string, wanted: string): Edit {
  const most = Math.min(now.length, wanted.length);
  let start = 0;
  while (start < most && now[start] === wanted[start]) start++;
  let end = 0;
  while (end < most - start && now[now.length - 1 - end] === wanted[wanted.length - 1 - end]) end++;
  return { from: start, to: now.length - end, insert: wanted.slice(start, wanted.length - end) };
}

function lineRead(line: string): Step | { path: string; failed: true } | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const { path, before, after, back, failed } = value;
  if (typeof path !== 'string') return null;
  if (failed === true) return { path, failed };
  if (typeof after !== 'string') return null;
  if (before === null && back === null) return { path, before, after, back };
  return typeof before === 'string' && isEdit(back) ? { path, before, after, back } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isEdit = (value: unknown): value is Edit =>
  isRecord(value) &&
  Number.isSafeInteger(value['from']) &&
  Number.isSafeInteger(value['to']) &&
  typeof value['insert'] === 'string' &&
  Number(value['from']) >= 0 &&
  Number(value['from']) <= Number(value['to']);
