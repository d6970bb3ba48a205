import { dayOf, type Day } from '../days/day';
import type { ImpactEntry } from '../notes/impact-entry';
import type { MetricStatement, Sharing, VaultFacts } from '../rules/rule';
import type { IndexState } from './index-state';
import { noteOf, partOf } from './links';
import { metricKey } from './metric-key';
import { partKey } from './note-parts';

/**
 * What rules may ask of other notes. Where a host's times of change are not those of the user's edits, no source
 * counts as changed.
 */
export function factsOver(state: IndexState, timesAreEdits: boolean): VaultFacts {
  return {
    resolves: (target, from) => {
      const path = state.links.noteFor(target, from);
      if (path === null) return /\.(?!md$)[a-z0-9]{1,5}$/i.test(noteOf(target));
      const part = partOf(target);
      const known = state.parts.get(path);
      return part === null || part === '' || known === undefined || known.includes(partKey(part));
    },
    sameMetric: (path, line) => statementsBeside(state, path, line),
    changedOn: (target, from) => (timesAreEdits ? dayChanged(state, target, from) : null),
    sharing: (target, from) => {
      const path = state.links.noteFor(target, from);
      return path === null ? null : sharingOf(state, path);
    },
  };
}

/** A note that holds nothing of ours is an ordinary one: it has no kind, and the default sensitivity. */
export function sharingOf({ values, settings }: IndexState, path: string): Sharing {
  const note = values.get(path)?.values;
  return {
    kind: note?.kind ?? null,
    sensitivity: note?.sensitivity ?? settings.defaultSensitivity,
    shared: note?.feedback?.shared ?? false,
  };
}

function dayChanged({ links, stamps }: IndexState, target: string, from: string): Day | null {
  const path = links.noteFor(target, from);
  const at = path === null ? undefined : stamps.get(path)?.modified;
  return at === undefined ? null : dayOf(new Date(at));
}

/** In the order of path and line, whatever order the notes came in. */
function statementsBeside({ values, byMetric }: IndexState, path: string, line: number): MetricStatement[] {
  const own = entryAt(values.get(path)?.values.entries ?? [], line);
  const key = own ? metricKey(own) : null;
  if (key === null) return [];
  return (byMetric.get(key) ?? [])
    .filter((entry) => entry !== own)
    .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))
    .map(statementOf);
}

/** Entries stand in the order of their lines; a log may hold thousands. */
function entryAt(entries: readonly ImpactEntry[], line: number): ImpactEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.line ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return entries[low]?.line === line ? entries[low] : undefined;
}

export const statementOf = ({ path, line, baseline, result }: ImpactEntry): MetricStatement => ({
  path,
  line,
  baseline: baseline?.text ?? null,
  result: result?.text ?? null,
});
