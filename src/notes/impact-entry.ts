import type { ClaimWords } from '../claims/claim';
import type { readClaim } from '../claims/read-claim';
import type { Range } from '../claims/text';
import type { Day } from '../days/day';
import type { Sensitivity } from '../settings/settings';
import type { EntryFigures } from './entry/figures';
import { readFigures } from './entry/figures';
import type { EntryHandling } from './entry/handling';
import { readHandling, sensitivityOf } from './entry/handling';
import type { EntryPlace, EntrySettings } from './entry/places';
import { entryPlaces } from './entry/places';
import type { EntryProof } from './entry/proof';
import { readEvidence, readProof } from './entry/proof';
import type { Prose } from './entry/prose';
import { proseFigure, proseOf, proseWorth, toldIn } from './entry/prose';
import type { EntryWhat } from './entry/what';
import { readWhat } from './entry/what';
import type { EntryWorth } from './entry/worth';
import { readWorth } from './entry/worth';
import { propertyText } from './fields';
import type { Note, Problem } from './note';
import { dayInName, noteDay, noteName } from './note-day';
import { plainText } from './plain-text';
import { statedPrinciples } from './principles';
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
  const { from, to, line, bullet, fields } = place;
  const reading: Reading = { fields, problems: [] };
  const opening = proseOf(note, place, settings);
  const isStated = fields.has('baseline') || fields.has('result');
  const prose = isStated ? opening : toldIn(note, place, opening, settings);
  const own = claimOf(note, opening, true);
  const claim = prose === opening ? own : claimOf(note, prose, false);
  const stated = fields.size === 0 ? unstated : statedIn(reading);
  const { initiative, period, date, baseline, result, value } = stated;
  // The prose is asked for both ends or none, so that no end of one change meets the end of another.
  const ends = isStated ? null : prose;
  const { evidence, evidenceFromProse } = readEvidence(reading, note, place);
  return {
    ...stated,
    path: note.path,
    from,
    to,
    line,
    bullet,
    origin: bullet === null ? 'note' : 'bullet',
    title: initiative?.text ?? ((bullet !== null && own) || titleOf(note)),
    claim,
    day: period?.value.to ?? date?.value ?? (bullet === null ? dayInName(note.path) : noteDay(note)),
    baseline: baseline ?? proseFigure(note, ends, 'before'),
    result: result ?? proseFigure(note, ends, 'after'),
    change: proseFigure(note, prose, 'by'),
    value: fields.has('value') ? value : proseWorth(note, prose),
    principles: statedPrinciples(reading, note, settings.principles),
    evidence,
    evidenceFromProse,
    sensitivity: sensitivityOf(reading, note, place, settings),
    problems: reading.problems,
  };
}

const statedIn = (reading: Reading): ImpactEntry => filledIn({ ...unstated }, reading);

const filledIn = (entry: Partial<ImpactEntry>, reading: Reading): ImpactEntry =>
  Object.assign(
    entry,
    readWhat(reading),
    readFigures(reading),
    readWorth(reading),
    readProof(reading),
    readHandling(reading),
  ) as ImpactEntry;

/**
 * An entry of which no field states anything: most bullets of a log are one. It names every field, and is made of a
 * text: engines take a hundred times as long to copy an object and add names to it as to copy one and fill it in.
 */
const unstated = JSON.parse(
  JSON.stringify(
    filledIn(
      {
        path: '',
        from: 0,
        to: 0,
        line: 0,
        bullet: null,
        origin: 'bullet',
        title: '',
        claim: null,
        day: null,
        change: null,
        principles: { known: [], unknown: [], line: null },
        evidence: [],
        evidenceFromProse: false,
        sensitivity: 'me',
        problems: [],
      },
      { fields: new Map(), problems: [] },
    ),
  ),
) as ImpactEntry;

const titleOf = ({ frontMatter, path }: Note): string => propertyText(frontMatter, 'title') ?? noteName(path);

/** The whole sentence, or what it tells as the result: "Result: churn fell by 1.2 pp" below an entry is labelled. */
function claimOf(note: Note, prose: Prose | null, isWhole: boolean): string | null {
  if (!prose) return null;
  const { base, claim } = prose;
  const from = isWhole ? 0 : (claim.outcome?.from ?? 0);
  return plainText(note.text, { from: base + from, to: base + claim.text.length });
}
