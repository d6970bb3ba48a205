import type { ClaimWords } from '../claims/claim';
import type { readClaim } from '../claims/read-claim';
import type { Range } from '../claims/text';
import type { Day } from '../days/day';
import type { Sensitivity } from '../settings/settings';
import type { EntryFigures } from './entry/figures';
import { readFigures } from './entry/figures';
import type { EntryHandling } from './entry/handling';
import { readHandling } from './entry/handling';
import type { EntryPlace, EntrySettings } from './entry/places';
import { entryPlaces } from './entry/places';
import type { EntryProof } from './entry/proof';
import { readProof } from './entry/proof';
import type { Prose } from './entry/prose';
import { proseOf } from './entry/prose';
import type { EntryWhat } from './entry/what';
import { readWhat } from './entry/what';
import type { EntryWorth } from './entry/worth';
import { readWorth } from './entry/worth';
import { propertyText } from './fields';
import type { Note, Problem } from './note';
import { dayInName, noteDay, noteName } from './note-day';
import { plainText } from './plain-text';
import type { Reading } from './stated';

export interface EntryReading extends EntrySettings {
  /** Every principle of the chosen sets. */
  principles: readonly string[];
  defaultSensitivity: Sensitivity;
  /** The user's own words, for what is read from prose. */
  words?: ClaimWords;
  /** Reads a claim; for a host that remembers what it reads. */
  readClaim?: typeof readClaim;
}

/** One result, with every field as the user stated it; null where nothing states it. */
export interface ImpactEntry extends Range, EntryWhat, EntryFigures, EntryWorth, EntryProof, EntryHandling {
  path: string;
  /** 1-based; 1 where the whole note is the entry. */
  line: number;
  origin: 'note' | 'bullet';
  /** Index in `Blocks.bullets`; null where the whole note is the entry. */
  bullet: number | null;
  /** The initiative, else the note's title, else the claim. */
  title: string;
  /** The sentence that carries the result, without tags, fields and markup; null for a note without one. */
  claim: string | null;
  /** The period's end, else the date, else the day that its note tells. */
  day: Day | null;
  problems: Problem[];
}

/** The impact entries of a note, in order. A malformed field is a problem; the entry counts for what it has. */
export const impactEntries = (note: Note, settings: EntryReading): ImpactEntry[] =>
  entryPlaces(note, settings).map((place) => readEntry(note, place, settings));

/** One entry; `entryPlaces` says where they stand. */
export function readEntry(note: Note, place: EntryPlace, settings: EntryReading): ImpactEntry {
  const { from, to, line, bullet } = place;
  const reading: Reading = { fields: place.fields, problems: [] };
  const prose = proseOf(note, place, settings);
  const what = readWhat(reading);
  const claim = claimOf(note, prose);
  const noteTitle = propertyText(note.frontMatter, 'title') ?? noteName(note.path);
  return {
    path: note.path,
    from,
    to,
    line,
    bullet,
    origin: bullet === null ? 'note' : 'bullet',
    title: what.initiative?.text ?? (bullet === null ? noteTitle : claim || noteTitle),
    claim,
    day:
      what.period?.value.to ?? what.date?.value ?? (bullet === null ? dayInName(note.path) : noteDay(note)),
    ...what,
    ...readFigures(reading, note, prose),
    ...readWorth(reading, note, prose),
    ...readProof(reading, note, place, settings.principles),
    ...readHandling(reading, note, place, settings),
    problems: reading.problems,
  };
}

function claimOf(note: Note, prose: Prose | null): string | null {
  if (!prose) return null;
  const { base, claim } = prose;
  return plainText(note.text, { from: base, to: base + claim.text.length });
}
