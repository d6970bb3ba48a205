import { readClaim } from '../claims/read-claim';
import { ownWords } from '../lint/rules-in-force';
import { readAgenda, type AgendaNote } from '../notes/agenda-note';
import { readAsk, type Ask } from '../notes/ask';
import { readCriteria, type Criteria } from '../notes/criteria';
import { readFeedback, type Feedback } from '../notes/feedback';
import { readGapPlan, type GapPlanNote } from '../notes/gap-plan-note';
import { readGoal, type Goal } from '../notes/goal';
import { impactEntries, type EntryReading, type ImpactEntry } from '../notes/impact-entry';
import { isGenerated, kindOf, kindProblem, type NoteKind } from '../notes/kind';
import { readMarket, type Market } from '../notes/market';
import type { Note, Problem } from '../notes/note';
import { readOkrs, type OkrNote } from '../notes/okr';
import { readRating, type Rating } from '../notes/rating';
import { readRecap, type RecapNote } from '../notes/recap-note';
import { noteSensitivity } from '../notes/sensitivity';
import { readStory, type Story } from '../notes/story';
import { principlesIn } from '../settings/presets';
import type { Sensitivity, Settings } from '../settings/settings';

/** What one note holds for us. Typed values only: the note's text is not kept. */
export interface NoteValues {
  path: string;
  kind: NoteKind | null;
  sensitivity: Sensitivity;
  entries: readonly ImpactEntry[];
  /** Each null for a note of another kind. */
  story: Story | null;
  goal: Goal | null;
  ask: Ask | null;
  feedback: Feedback | null;
  criteria: Criteria | null;
  rating: Rating | null;
  okrs: OkrNote | null;
  market: Market | null;
  agenda: AgendaNote | null;
  recap: RecapNote | null;
  gapPlan: GapPlanNote | null;
  problems: readonly Problem[];
}

/** How entries and typed notes are read under these settings; `read` for a host that remembers what it reads. */
export const entryReading = (settings: Settings, read = readClaim): EntryReading => ({
  tag: settings.tag,
  kindProperty: settings.kindProperty,
  principles: principlesIn(settings),
  defaultSensitivity: settings.defaultSensitivity,
  words: ownWords(settings.lint),
  readClaim: read,
});

/**
 * Documents that the plugin made hold nothing: they repeat what stands elsewhere. `read`: the note's entries, where
 * they are read already.
 */
export function valuesOf(
  note: Note,
  settings: Settings,
  reading: EntryReading,
  read: readonly ImpactEntry[] | null = null,
): NoteValues {
  const kind = kindOf(note, settings.kindProperty);
  const entries = read ?? (isGenerated(kind) ? [] : impactEntries(note, reading));
  const typed = {
    story: readStory(note, reading),
    goal: readGoal(note, reading),
    ask: readAsk(note, reading),
    feedback: readFeedback(note, reading),
    criteria: readCriteria(note, reading),
    rating: readRating(note, reading),
    okrs: readOkrs(note, reading),
    market: readMarket(note, reading),
    agenda: readAgenda(note, reading),
    recap: readRecap(note, reading),
    gapPlan: readGapPlan(note, reading),
  };
  const unknown = kindProblem(note, settings.kindProperty);
  return {
    path: note.path,
    kind,
    sensitivity: noteSensitivity(note, settings),
    entries,
    ...typed,
    problems: [
      ...note.frontMatter.problems,
      ...(unknown ? [unknown] : []),
      ...[...entries, ...Object.values(typed)].flatMap((value) => value?.problems ?? []),
    ],
  };
}
