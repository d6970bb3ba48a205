import { dayOf } from '../days/day';
import { linksIn } from '../notes/links';
import { statementOf } from './index-facts';
import type { KeptNote } from './kept-index';
import { nameKey, targetKey } from './links';
import { metricKey } from './metric-key';
import type { VaultIndex } from './vault-index';

/** Which notes' findings rest on what, both ways. */
export interface Resting {
  /** What the findings of the note at `path` rest on. */
  set: (path: string, keys: ReadonlySet<string>) => void;
  /** The notes that rest on one of these, in order. */
  on: (keys: readonly string[]) => string[];
}

export function restingOn(): Resting {
  const keysByPath = new Map<string, ReadonlySet<string>>();
  const pathsByKey = new Map<string, Set<string>>();
  return {
    set: (path, keys) => {
      for (const key of keysByPath.get(path) ?? []) pathsByKey.get(key)?.delete(path);
      if (keys.size > 0) keysByPath.set(path, keys);
      else keysByPath.delete(path);
      for (const key of keys) pathsByKey.set(key, (pathsByKey.get(key) ?? new Set<string>()).add(path));
    },
    on: (keys) => [...new Set(keys.flatMap((key) => [...(pathsByKey.get(key) ?? [])]))].sort(),
  };
}

/** A note's name is what links ask for. */
export const linkKey = (name: string): string => `link ${name}`;
export const metricSide = (key: string): string => `metric ${key}`;

/**
 * What rules may ask other notes about, for the note at `path` with this text: errs on the side of asking. In a note
 * of no kind only the evidence of entries is asked for.
 */
export function asksOf(
  path: string,
  text: string,
  index: Pick<VaultIndex, 'entriesAt' | 'kept'>,
): Set<string> {
  const asks = new Set<string>();
  for (const entry of index.entriesAt(path)) {
    const key = metricKey(entry);
    if (key !== null) asks.add(metricSide(key));
    for (const { link } of entry.evidence) if (link) asks.add(linkKey(targetKey(link.target)));
  }
  if ((index.kept(path)?.held?.values.kind ?? null) === null) return asks;
  for (const { kind, target } of linksIn(text, { from: 0, to: text.length }))
    if (kind !== 'address') asks.add(linkKey(targetKey(target)));
  return asks;
}

/** What others see of a note, by what they ask; `withTime` where the day of its change is that of an edit. */
export type Seen = ReadonlyMap<string, string>;

export function seenOf(path: string, note: KeptNote | null, withTime: boolean): Seen {
  const seen = new Map<string, string>();
  for (const entry of note?.held?.values.entries ?? []) {
    const key = metricKey(entry);
    if (key === null) continue;
    const side = metricSide(key);
    const { line, baseline, result } = statementOf(entry);
    seen.set(side, `${seen.get(side) ?? ''}${line} ${baseline ?? ''}\n${result ?? ''}\n`);
  }
  if (note) seen.set(linkKey(nameKey(path)), byLinks(note, withTime));
  return seen;
}

const byLinks = ({ parts, modified, held }: KeptNote, withTime: boolean): string =>
  JSON.stringify([
    parts,
    withTime && dayOf(new Date(modified)),
    held?.values.kind,
    held?.values.sensitivity,
    held?.values.feedback?.shared,
  ]);

/** What would now be answered otherwise. */
export const otherwise = (was: Seen, is: Seen): string[] =>
  [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
