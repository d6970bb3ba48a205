import { impactEntries, type EntryReading, type ImpactEntry } from '../notes/impact-entry';
import { isGenerated, kindOf, kindProblem, type NoteKind } from '../notes/kind';
import type { Note, Problem } from '../notes/note';
import { noteSensitivity } from '../notes/sensitivity';
import { principlesIn } from '../settings/presets';
import type { Sensitivity, Settings } from '../settings/settings';

/** What one note holds for us. Typed values only: the note's text is not kept. */
export interface NoteValues {
  path: string;
  kind: NoteKind | null;
  sensitivity: Sensitivity;
  entries: readonly ImpactEntry[];
  problems: readonly Problem[];
}

/** How entries are read under these settings. */
export const entryReading = (settings: Settings): EntryReading => ({
  tag: settings.tag,
  kindProperty: settings.kindProperty,
  principles: principlesIn(settings),
  defaultSensitivity: settings.defaultSensitivity,
  words: settings.lint.words,
});

/** Documents that the plugin made hold nothing: they repeat what stands elsewhere. */
export function valuesOf(note: Note, settings: Settings, reading: EntryReading): NoteValues {
  const kind = kindOf(note, settings.kindProperty);
  const entries = isGenerated(kind) ? [] : impactEntries(note, reading);
  const unknown = kindProblem(note, settings.kindProperty);
  return {
    path: note.path,
    kind,
    sensitivity: noteSensitivity(note, settings),
    entries,
    problems: [
      ...note.frontMatter.problems,
      ...(unknown ? [unknown] : []),
      ...entries.flatMap(({ problems }) => problems),
    ],
  };
}
